"""Absences with a deputy: set by the account itself, or for others by administrators."""

from collections.abc import Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from app.accounts.models import StaffAccount
from app.accounts.rules.colleagues import Absence, is_away
from app.accounts.store import staff as accounts
from app.content.local import list_text
from app.core import clock
from app.core.rules.errors import DeputyCircle, NotFound
from app.leads.routing import set_absence
from app.staff.accounts.forms import AbsenceForm
from app.web.context import zone
from app.web.guards import actor_id


def absence_form(account: StaffAccount) -> AbsenceForm:
    """Return an account's absence form as it was sent, with the possible deputies."""
    with zone().database.reading() as session:
        found = accounts.list_assignees(session, clock.now())
    return AbsenceForm([each for each in found if each.id != account.id])


def shown_absence(account: StaffAccount) -> AbsenceForm:
    """Return the form filled in with the stored absence."""
    form = absence_form(account)
    form.fill(_kept_absence(account), account.deputy_id)
    return form


def away_now(account: StaffAccount) -> bool:
    """Return whether an account's owner is away now."""
    return is_away(account, clock.now())


def take_absence(form: AbsenceForm, account_id: UUID) -> bool:
    """Store the absence of a valid form; an invalid one keeps its errors."""
    if not form.validate_on_submit():
        return False
    absence = form.absence
    try:
        set_absence(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            account_id=account_id,
            away=absence.bounds(_zone()) if absence else None,
            deputy_id=form.deputy_id,
            now=clock.now(),
        )
    except DeputyCircle as error:
        names = list_text(error.names, form.lang)
        form.deputy.errors = [form.say("deputy_circle", names=names)]
    except NotFound:
        form.deputy.errors = [form.say("deputy_choice")]
    return not form.deputy.errors


def everybody() -> Sequence[StaffAccount]:
    """Return every account."""
    with zone().database.reading() as session:
        return accounts.list_accounts(session)


def _kept_absence(account: StaffAccount) -> Absence | None:
    """Return an account's stored absence; None if it has none or it is over."""
    if account.away_from is None or account.away_until is None:
        return None
    if account.away_until <= clock.now():
        return None
    return Absence.between(account.away_from, account.away_until, _zone())


def _zone() -> ZoneInfo:
    return ZoneInfo(zone().settings.time_zone)
