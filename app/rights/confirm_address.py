"""Confirm an address from the mailed link and, apart from it, what the enquiry asked for."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.rules.consent import Act, Purpose, State
from app.consent.rules.standing import Decision, Standing, standing
from app.consent.steps.find_asked import Asked, find_asked
from app.consent.steps.record_follow_up import FollowUp, after_all, record_follow_up
from app.consent.steps.refresh_consent_state import refresh_consent_state
from app.consent.store import consent as consents
from app.core.db import Database
from app.core.rules.errors import NotFound
from app.core.rules.person_link import LinkKind
from app.mail.store import person_link
from app.rights.store import person_data

METHOD = "mailed_link"


def confirm_address(
    database: Database,
    ledger_key: bytes,
    *,
    token_sha256: bytes,
    purposes: Collection[Purpose],
    gpc: bool,
    now: datetime,
) -> Mapping[Purpose, Standing]:
    """Record that the address is the person's own, and agree to what they chose of what was asked.

    Only what the link's own enquiry asked for can be agreed to, and only if it has not been
    withdrawn since. A second click changes nothing.

    :param purposes: those that the person chose on the page behind the link.
    :return: how each purpose stands then that the enquiry asked for.
    :raises NotFound: if the link is unknown, out of date or revoked.
    """
    with database.transaction() as session:
        link = person_link.find_open(session, token_sha256, LinkKind.CONFIRM.value, now)
        person = None if link is None else person_data.lock(session, link.person_id)
        if link is None or person is None:
            raise NotFound("The link confirms nothing.")
        if person.email_confirmed_at is None:
            person.email_confirmed_at = now
        decided = consents.list_decisions_by_person(session, {person.id}).get(person.id, [])
        asked = find_asked(session, link, decided)
        if asked is None:
            return {}
        chosen = [each for each in asked.waiting if each in purposes]
        _agree(session, ledger_key, asked, chosen, decided, gpc=gpc, now=now)
        stands = standing(decided) | dict.fromkeys(chosen, Standing.GIVEN)
        return {each: stands[each] for each in asked.purposes}


def _agree(
    session: Session,
    ledger_key: bytes,
    asked: Asked,
    chosen: Sequence[Purpose],
    decided: Sequence[Decision],
    *,
    gpc: bool,
    now: datetime,
) -> None:
    if chosen:
        follow_up = FollowUp(Act.CONFIRMED, dict.fromkeys(chosen, State.GIVEN), METHOD, gpc)
        record_follow_up(session, ledger_key, asked.record, follow_up, after_all(decided, now))
        refresh_consent_state(session, {asked.record.person})
