"""All accounts, the permissions of each role, and pending invitations."""

from flask import Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.accounts.invitations import (
    Invitation,
    InvitationDesk,
    mail_invitation,
    withdraw_invitation,
)
from app.accounts.store import staff as accounts
from app.accounts.store.invitation import find_invitation, list_open_invitations
from app.core import clock
from app.core.rules.errors import AccountExists, InvitationInvalid
from app.core.rules.languages import DEFAULT
from app.core.rules.permissions import Permission, Role
from app.leads.store.routing import count_open
from app.staff.accounts.absences import away_now
from app.staff.accounts.forms import InvitationForm
from app.staff.blueprint import staff
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import actor_id, require


@staff.get("/people")
@require(Permission.MANAGE_STAFF)
def people() -> ResponseReturnValue:
    """List all accounts and pending invitations."""
    form = InvitationForm()
    form.language.data = form.lang
    return _people_page(form, 200)


@staff.get("/people/roles")
@require(Permission.MANAGE_STAFF)
def roles() -> str:
    """Show the permissions of each role, from the source that every guard reads."""
    return render_template(
        "staff/accounts/roles.html", roles=list(Role), permissions=list(Permission)
    )


@staff.post("/people")
@require(Permission.MANAGE_STAFF)
@fresh
def people_invite() -> ResponseReturnValue:
    """Mail an invitation."""
    form = InvitationForm()
    if not form.validate_on_submit():
        return _people_page(form, 422)
    invited = Invitation(
        form.name.text, form.normalised_email, Role(form.role.data), form.language.data
    )
    try:
        _invite(invited)
    except AccountExists:
        return _people_page(form, 422, [("email", form.say("account_exists"))])
    return redirect(url_for("staff.people"), 303)


@staff.post("/people/invitations/<key>/resend")
@require(Permission.MANAGE_STAFF)
@fresh
def invitation_resend(key: str) -> ResponseReturnValue:
    """Mail an invitation again with a new link; the earlier link stops working."""
    with zone().database.reading() as session:
        found = find_invitation(session, _key(key), clock.now())
    if found is None:
        flash("people.invited.gone", "say-error")
    else:
        try:
            _invite(
                Invitation(found.name, found.email, Role(found.role), found.language or DEFAULT)
            )
        except AccountExists:
            flash("people.invited.gone", "say-error")
    return redirect(url_for("staff.people"), 303)


@staff.post("/people/invitations/<key>/withdraw")
@require(Permission.MANAGE_STAFF)
def invitation_withdraw(key: str) -> ResponseReturnValue:
    """Withdraw an invitation, so that its link opens nothing."""
    try:
        withdraw_invitation(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            token_sha256=_key(key),
            now=clock.now(),
        )
    except InvitationInvalid:
        flash("people.invited.gone", "say-error")
    else:
        flash("people.invited.withdrawn", "say-success")
    return redirect(url_for("staff.people"), 303)


def _invite(invitation: Invitation) -> None:
    keys = zone().secrets
    desk = InvitationDesk(keys.ledger_key, keys.link_key, zone().installation.mail_domain)
    token = mail_invitation(zone().database, desk, invitation, actor=actor_id(), now=clock.now())
    say_sent("people.invited", f"/staff/set-up/{token}")


def say_sent(said: str, path: str) -> None:
    """Say that a link was mailed; where mail is written to files, show it once.

    :param said: the key of the words for each of the two, `sent` and `made`.
    """
    site = zone().settings
    mailed = site.mail_server is not None
    flash(f"{said}.{'sent' if mailed else 'made'}", "say-success")
    if not mailed:
        flash("people.invited.by_hand", "say-info")
        flash(f"{site.origin}{path}", "info")


def _key(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def _people_page(
    form: InvitationForm, status: int, errors: list[tuple[str, str]] | None = None
) -> Response:
    with zone().database.reading() as session:
        everybody = accounts.list_accounts(session)
        last_seen = accounts.last_sign_ins(session)
        open_leads = count_open(session, [each.id for each in everybody])
        invitations = list_open_invitations(session, clock.now())
    page = render_template(
        "staff/accounts/people.html",
        form=form,
        errors=errors or form.summary(),
        everybody=everybody,
        last_seen=last_seen,
        open_leads=open_leads,
        invitations=invitations,
        away_now=away_now,
    )
    return make_response(page, status)
