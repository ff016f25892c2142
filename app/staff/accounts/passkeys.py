"""Passkeys: adding, listing and removing them, and signing in with one after the password."""

from typing import cast
from uuid import UUID

from flask import (
    Response,
    current_app,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user
from flask_security.tf_plugin import tf_check_state
from wtforms import HiddenField

from app.accounts.models import StaffAccount
from app.accounts.passkeys import add_passkey, remove_passkey
from app.core import clock
from app.core.rules.errors import LastFactor, PasskeyRefused
from app.core.rules.permissions import Permission
from app.staff.blueprint import staff
from app.staff.frame import DeskForm
from app.web.accounts.freshness import fresh, passkey_admitted
from app.web.accounts.passkeys import creation_options, made_passkey, request_options
from app.web.context import zone
from app.web.forms import CheckedText, LineField
from app.web.guards import own_page, require

PASSKEY_NAME_LIMIT = 64


class PasskeyForm(DeskForm):
    """A passkey made by the browser, and its owner's name for it."""

    copy = "account.errors"
    fields = "account.passkeys"

    name = LineField(validators=[CheckedText(PASSKEY_NAME_LIMIT, required=True)])
    credential = HiddenField()


class PasskeySignInForm(DeskForm):
    """The response signed by a passkey."""

    credential = HiddenField()


@staff.get("/account/second-factor")
@require(Permission.OWN_ACCOUNT, factor=False)
def second_factor() -> ResponseReturnValue:
    """Offer second factors; an account that has one is sent to recovery codes or its own page."""
    if not current_user.has_second_factor:
        return render_template("staff/accounts/second_factor.html")
    if not current_user.mf_recovery_codes:
        return redirect(url_for("security.mf_recovery_codes"))
    return redirect(url_for("staff.account"))


@staff.get("/account/passkeys")
@require(Permission.OWN_ACCOUNT, factor=False)
@fresh
def passkeys() -> ResponseReturnValue:
    """List the account's passkeys, and offer to make another."""
    return _passkeys_page(PasskeyForm(), 200)


@staff.post("/account/passkeys")
@require(Permission.OWN_ACCOUNT, factor=False)
@fresh
def passkey_add() -> ResponseReturnValue:
    """Store a passkey made by the browser."""
    form = PasskeyForm()
    if not form.validate_on_submit():
        return _passkeys_page(form, 422)
    try:
        key = made_passkey(form.credential.data or "")
        add_passkey(
            zone().database,
            zone().secrets.ledger_key,
            zone().secrets.rate_key,
            zone().mailing,
            account_id=current_user.id,
            name=form.name.text,
            key=key,
            now=clock.now(),
        )
    except PasskeyRefused:
        return _passkeys_page(form, 422, [("name", form.say("passkey_refused"))])
    flash(zone().content.text(form.lang, "account.passkeys.added"), "success")
    return redirect(url_for("staff.second_factor"), 303)


@staff.post("/account/passkeys/<uuid:passkey_id>/remove")
@require(Permission.OWN_ACCOUNT)
@fresh
def passkey_remove(passkey_id: UUID) -> ResponseReturnValue:
    """Delete a passkey, unless it is the account's only second factor."""
    try:
        remove_passkey(
            zone().database,
            zone().secrets.ledger_key,
            account_id=current_user.id,
            passkey_id=passkey_id,
            now=clock.now(),
        )
    except LastFactor:
        flash("account.passkeys.last", "say-error")
    else:
        flash("account.passkeys.removed", "say-success")
    return redirect(url_for("staff.passkeys"), 303)


@staff.route("/passkey", methods=["GET", "POST"])
def passkey_sign_in() -> ResponseReturnValue:
    """Ask for a passkey after the password, and sign the person in with it."""
    account = cast("StaffAccount | None", tf_check_state(["ready"]))
    if account is None or not account.passkeys:
        return redirect(url_for("security.login"))
    form = PasskeySignInForm()
    if not form.validate_on_submit():
        return _sign_in_page(account, 200)
    if not passkey_admitted(account, form.credential.data or ""):
        return _sign_in_page(account, 422)
    current_app.extensions["security"].two_factor_plugins.tf_complete(account, True)
    wanted = request.args.get("next", "")
    return redirect(wanted if own_page(wanted) else url_for("staff.home"))


def _passkeys_page(
    form: PasskeyForm, status: int, errors: list[tuple[str, str]] | None = None
) -> Response:
    page = render_template(
        "staff/accounts/passkeys.html",
        form=form,
        errors=errors or form.summary(),
        passkeys=current_user.passkeys,
        options=creation_options(current_user),
    )
    return make_response(page, status)


def _sign_in_page(account: StaffAccount, status: int) -> Response:
    page = render_template(
        "staff/accounts/passkey_sign_in.html",
        form=PasskeySignInForm(),
        refused=status != 200,
        options=request_options(account.passkeys),
        by_recovery_code=bool(account.mf_recovery_codes),
    )
    return make_response(page, status)
