"""The page behind an invitation, where a person sets up their own account."""

from flask import Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.accounts.invitations import accept_invitation
from app.accounts.models import StaffInvitation
from app.accounts.store.invitation import find_invitation
from app.core import clock
from app.core.rules.errors import AccountExists, InvitationInvalid
from app.core.rules.tokens import token_sha256
from app.staff.accounts.forms import SetUpForm
from app.staff.blueprint import staff
from app.web.accounts.passwords import password_hash
from app.web.context import zone


@staff.route("/set-up/<token>", methods=["GET", "POST"])
def set_up(token: str) -> ResponseReturnValue:
    """Ask for a name and a password, and create the account of the invitation.

    Opening the page does not use up the link, so a mail scanner that follows links does no harm.
    """
    with zone().database.reading() as session:
        invitation = find_invitation(session, token_sha256(token), clock.now())
    if invitation is None:
        return _invalid()
    form = SetUpForm(invitation.email)
    if not form.validate_on_submit():
        if not form.is_submitted():
            form.name.data = invitation.name
        return _form_page(form, invitation, 422 if form.is_submitted() else 200)
    try:
        _accept(form, token)
    except InvitationInvalid:
        return _invalid()
    except AccountExists:
        errors = [("name" if invitation.email else "email", form.say("account_exists"))]
        return _form_page(form, invitation, 422, errors)
    done = "staff.invitation.done" if invitation.email else "staff.setup.done"
    flash(zone().content.text(form.lang, done), "success")
    return redirect(url_for("security.login"), 303)


def _accept(form: SetUpForm, token: str) -> None:
    accept_invitation(
        zone().database,
        zone().secrets.ledger_key,
        token=token,
        name=form.name.text,
        email=form.normalised_email,
        password_hash=password_hash(form.password.data or ""),
        now=clock.now(),
    )


def _form_page(
    form: SetUpForm,
    invitation: StaffInvitation,
    status: int,
    errors: list[tuple[str, str]] | None = None,
) -> Response:
    page = render_template(
        "staff/accounts/set_up.html",
        form=form,
        invitation=invitation,
        errors=errors or form.summary(),
    )
    return make_response(page, status)


def _invalid() -> Response:
    return make_response(render_template("staff/accounts/set_up_invalid.html"), 404)
