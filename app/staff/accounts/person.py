"""One member of staff, as administrators see and manage them."""

from uuid import UUID

from flask import (
    Response,
    abort,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from app.accounts.accounts import change_role, reset_factors, set_active
from app.accounts.models import StaffAccount
from app.accounts.passwords import make_password_link
from app.accounts.rules.colleagues import works_on_leads
from app.accounts.sign_in import end_sessions
from app.accounts.store import staff as accounts
from app.core import clock
from app.core.rules.errors import LastAdministrator
from app.core.rules.permissions import Permission, Role, allows
from app.staff.accounts.absences import (
    absence_form,
    away_now,
    everybody,
    shown_absence,
    take_absence,
)
from app.staff.accounts.forms import AbsenceForm, RoleForm
from app.staff.accounts.handover import (
    HandOverForm,
    hand_over_now,
    handover,
    handover_page,
    open_work_of,
)
from app.staff.accounts.passwords import password_desk
from app.staff.accounts.people import say_sent
from app.staff.blueprint import staff
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.forms import TICKED
from app.web.guards import actor_id, require


@staff.get("/people/<uuid:account_id>")
@require(Permission.MANAGE_STAFF)
def person(account_id: UUID) -> ResponseReturnValue:
    """Show an account and the possible actions on it."""
    account = _account(account_id)
    return _person_page(account, _role(account), shown_absence(account), 200)


@staff.post("/people/<uuid:account_id>/role")
@require(Permission.MANAGE_STAFF)
@fresh
def person_role(account_id: UUID) -> ResponseReturnValue:
    """Set an account's role; ask first who gets its work, if it may work on leads no longer."""
    account, form = _account(account_id), RoleForm()
    if not form.validate_on_submit():
        return _person_page(account, form, shown_absence(account), 422)
    role = Role(form.role.data)
    stops = not allows(role, Permission.WORK_LEADS)
    work = open_work_of(account_id) if stops and not _administers_alone(account) else None
    to = HandOverForm(account, leaves=True, fresh=not form.moves.data)
    if work and not (form.moves.data and to.validate_on_submit()):
        return handover_page("role", account, to, 422 if form.moves.data else 409, role)
    try:
        change_role(
            zone().database,
            zone().secrets.ledger_key,
            zone().mailing,
            actor=actor_id(),
            account_id=account_id,
            role=role,
            now=clock.now(),
            to=to.chosen,
        )
    except LastAdministrator:
        return _last_administrator(account_id)
    done = _back(account_id, "people.person.role_changed")
    if work:
        hand_over_now(to, account_id)
    return done


@staff.post("/people/<uuid:account_id>/activate")
@require(Permission.MANAGE_STAFF)
@fresh
def person_activate(account_id: UUID) -> ResponseReturnValue:
    """Reactivate an account."""
    _set_active(account_id, active=True)
    return _back(account_id, "people.person.activated")


@staff.get("/people/<uuid:account_id>/deactivate")
@require(Permission.MANAGE_STAFF)
def person_leaving(account_id: UUID) -> ResponseReturnValue:
    """Ask whether to deactivate an account, and who gets its work."""
    account = _account(account_id)
    if _administers_alone(account):
        return _last_administrator(account_id)
    return handover_page("leaving", account, HandOverForm(account, leaves=True))


@staff.post("/people/<uuid:account_id>/deactivate")
@require(Permission.MANAGE_STAFF)
@fresh
def person_deactivate(account_id: UUID) -> ResponseReturnValue:
    """Deactivate an account; it is signed out at once, and its work is handed over."""
    account = _account(account_id)
    work = None if _administers_alone(account) else open_work_of(account_id)
    form = HandOverForm(account, leaves=True)
    if work and not form.validate_on_submit():
        return handover_page("leaving", account, form, 422)
    try:
        _set_active(account_id, active=False, to=form.chosen)
    except LastAdministrator:
        return _last_administrator(account_id)
    done = _back(account_id, "people.person.deactivated")
    if work:
        hand_over_now(form, account_id)
    return done


@staff.post("/people/<uuid:account_id>/factors")
@require(Permission.MANAGE_STAFF)
@fresh
def person_factors(account_id: UUID) -> ResponseReturnValue:
    """Remove an account's second factors, so that its owner sets up new ones."""
    reset_factors(
        zone().database,
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        account_id=account_id,
        now=clock.now(),
    )
    return _back(account_id, "people.person.factors_reset")


@staff.post("/people/<uuid:account_id>/password")
@require(Permission.MANAGE_STAFF)
@fresh
def person_password(account_id: UUID) -> ResponseReturnValue:
    """Mail an account's owner a link to a new password; if wanted, disable the old one."""
    forced = request.form.get("forced") == TICKED
    token = make_password_link(
        zone().database,
        password_desk(),
        actor=actor_id(),
        account_id=account_id,
        forced=forced,
        mailed=True,
        now=clock.now(),
    )
    said = "people.person.password_forced" if forced else "people.person.password_asked"
    say_sent(said, f"/staff/password/{token}")
    return redirect(url_for("staff.person", account_id=account_id), 303)


@staff.post("/people/<uuid:account_id>/sessions")
@require(Permission.MANAGE_STAFF)
@fresh
def person_sessions(account_id: UUID) -> ResponseReturnValue:
    """Sign an account out everywhere."""
    end_sessions(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        account_id=_account(account_id).id,
        now=clock.now(),
    )
    return _back(account_id, "people.person.sessions_ended")


@staff.post("/people/<uuid:account_id>/absence")
@require(Permission.MANAGE_STAFF)
def person_absence(account_id: UUID) -> ResponseReturnValue:
    """Store the absence of an account's owner, and their deputy."""
    account = _account(account_id)
    form = absence_form(account)
    if not take_absence(form, account_id):
        return _person_page(account, _role(account), form, 422)
    asks = form.absence and open_work_of(account_id)
    return _back(account_id, "account.absence.saved", page="person_work" if asks else "person")


@staff.route("/people/<uuid:account_id>/work", methods=["GET", "POST"])
@require(Permission.MANAGE_STAFF)
def person_work(account_id: UUID) -> ResponseReturnValue:
    """Show the open work of an account, and hand all of it over to a colleague."""
    return handover(_account(account_id), url_for("staff.person", account_id=account_id))


def _account(account_id: UUID) -> StaffAccount:
    found = next((each for each in everybody() if each.id == account_id), None)
    if found is None:
        abort(404)
    return found


def _administers_alone(account: StaffAccount) -> bool:
    with zone().database.reading() as session:
        able = accounts.list_with(session, Permission.MANAGE_STAFF)
    return [each.id for each in able] == [account.id]


def _set_active(account_id: UUID, *, active: bool, to: UUID | None = None) -> None:
    set_active(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        account_id=account_id,
        active=active,
        now=clock.now(),
        to=to,
    )


def _back(
    account_id: UUID, said: str, category: str = "say-success", page: str = "person"
) -> ResponseReturnValue:
    flash(said, category)
    return redirect(url_for(f"staff.{page}", account_id=account_id), 303)


def _last_administrator(account_id: UUID) -> ResponseReturnValue:
    return _back(account_id, "people.person.last_administrator", "say-error")


def _role(account: StaffAccount) -> RoleForm:
    form = RoleForm()
    form.role.data = account.role
    return form


def _person_page(
    account: StaffAccount, role: RoleForm, absence: AbsenceForm, status: int
) -> Response:
    with zone().database.reading() as session:
        sessions = accounts.list_open_sessions(session, account.id, clock.now())
        last_seen = accounts.last_sign_ins(session).get(account.id)
    page = render_template(
        "staff/accounts/person.html",
        account=account,
        role=role,
        absence=absence,
        away=away_now(account),
        errors=role.summary() + absence.summary(),
        sessions=len(sessions),
        work=open_work_of(account.id),
        works_on_leads=works_on_leads(account),
        last_seen=last_seen,
    )
    return make_response(page, status)
