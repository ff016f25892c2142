"""Passwords: changed in the account, requested when forgotten, and reset by a mailed link."""

from flask import Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.models import StaffAccount
from app.accounts.passwords import (
    PasswordDesk,
    ask_password_link,
    change_password,
    reset_password,
)
from app.accounts.store.password_link import find_by_link
from app.core import clock
from app.core.rules.errors import InvitationInvalid, TooManyAttempts
from app.core.rules.permissions import Permission
from app.core.rules.security_events import SecurityEvent
from app.core.rules.tokens import token_sha256
from app.staff.accounts.forms import ForgottenForm, NewPasswordForm, PasswordForm
from app.staff.blueprint import staff
from app.web.accounts.passwords import password_hash
from app.web.accounts.sessions import go_on_as, this_session
from app.web.accounts.sign_in_rules import password_confirmed
from app.web.context import zone
from app.web.guards import require
from app.web.security import note
from app.web.visitor import visitor_address


@staff.route("/account/password", methods=["GET", "POST"])
@require(Permission.OWN_ACCOUNT)
def password() -> ResponseReturnValue:
    """Ask for the current and the new password, and change it."""
    form = PasswordForm()
    if not form.validate_on_submit():
        return _password_page(form, 422 if form.is_submitted() else 200)
    if not password_confirmed(form.old.data or ""):
        return _password_page(form, 422, [("old", form.say("old_wrong"))])
    goes_on_as = change_password(
        zone().database,
        zone().secrets.ledger_key,
        zone().mailing,
        account_id=current_user.id,
        password_hash=password_hash(form.password.data or ""),
        keep=this_session(),
        now=clock.now(),
    )
    go_on_as(goes_on_as)
    flash("account.password.changed", "say-success")
    return redirect(url_for("staff.account"), 303)


@staff.route("/forgotten", methods=["GET", "POST"])
def forgotten() -> ResponseReturnValue:
    """Ask for an address, and mail its account a link to a new password.

    The answer is the same for every address.
    """
    form = ForgottenForm()
    if not form.validate_on_submit():
        page = render_template("staff/accounts/forgotten.html", form=form, errors=form.summary())
        return make_response(page, 422 if form.is_submitted() else 200)
    try:
        ask_password_link(
            zone().database,
            password_desk(),
            zone().secrets.rate_key,
            email=form.normalised_email,
            ip_address=visitor_address(),
            now=clock.now(),
        )
    except TooManyAttempts:
        note(SecurityEvent.THROTTLED)
    return redirect(url_for("staff.forgotten_sent"), 303)


@staff.get("/forgotten/sent")
def forgotten_sent() -> str:
    """Say that a link is on its way, if there is such an account."""
    return render_template("staff/accounts/forgotten_sent.html")


@staff.route("/password/<token>", methods=["GET", "POST"])
def password_anew(token: str) -> ResponseReturnValue:
    """Ask for a new password, and set it with the link that was mailed.

    Opening the page does not use up the link, so a mail scanner that follows links does no harm.
    """
    with zone().database.reading() as session:
        account = find_by_link(session, token_sha256(token), clock.now())
    if account is None:
        return _invalid()
    form = NewPasswordForm(account.name, account.email)
    if not form.validate_on_submit():
        return _anew_page(form, account, 422 if form.is_submitted() else 200)
    try:
        reset_password(
            zone().database,
            zone().secrets.ledger_key,
            zone().mailing,
            token=token,
            password_hash=password_hash(form.password.data or ""),
            now=clock.now(),
        )
    except InvitationInvalid:
        return _invalid()
    flash("staff.new_password.done", "say-success")
    return redirect(url_for("security.login"), 303)


def password_desk() -> PasswordDesk:
    """Return the dependencies of links to new passwords."""
    return PasswordDesk(zone().secrets.ledger_key, zone().secrets.link_key, zone().mailing)


def _password_page(
    form: PasswordForm, status: int, errors: list[tuple[str, str]] | None = None
) -> Response:
    page = render_template(
        "staff/accounts/password.html",
        form=form,
        errors=errors or form.summary(),
    )
    return make_response(page, status)


def _anew_page(form: NewPasswordForm, account: StaffAccount, status: int) -> Response:
    page = render_template(
        "staff/accounts/password_anew.html", form=form, account=account, errors=form.summary()
    )
    return make_response(page, status)


def _invalid() -> Response:
    return make_response(render_template("staff/accounts/password_link_invalid.html"), 404)
