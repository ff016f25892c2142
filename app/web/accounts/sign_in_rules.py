"""The rules of the sign-in pages: bounded passwords, and limits on guessing for each browser."""

from collections.abc import Callable
from typing import Any, cast
from uuid import UUID

from flask import (
    current_app,
    redirect,
    render_template,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user
from flask_security.forms import LoginForm, TwoFactorVerifyCodeForm
from flask_security.mail_util import EmailValidateException
from flask_security.recovery_codes import MfRecoveryForm
from flask_security.tf_plugin import tf_check_state
from flask_security.utils import check_and_get_token_status
from wtforms import Field
from wtforms.validators import StopValidation

from app.accounts.models import StaffAccount
from app.accounts.rules.sign_in import Attempt, Secret, code_as_given
from app.accounts.sign_in import give_attempt_back, refuse_sign_in, take_attempt
from app.accounts.store import staff
from app.core import clock
from app.core.rules.errors import TooManyAttempts
from app.core.rules.security_events import SecurityEvent
from app.enquiries.rules.folding import plain_address
from app.web.accounts.known_browsers import browser_of
from app.web.accounts.passwords import HASHING, normalised_password, password_too_long
from app.web.context import zone
from app.web.security import note
from app.web.visitor import visitor_address

# The templates say it in the reader's language, the same for every cause.
_REFUSED = "refused"


class _BoundedPassword:
    def validate_password(self, field: Field) -> None:
        """Stop before the password is checked, so that no account answers differently."""
        if password_too_long(field.data or ""):
            raise StopValidation(_REFUSED)


class SignInForm(_BoundedPassword, LoginForm):
    """An address and a password; nothing keeps a browser signed in after its session."""

    remember: Any = None

    def validate(self, **kwargs: Any) -> bool:
        """Accept the password of an account unless its budget of attempts is used up."""
        if not self.email.data or not self.password.data:
            return bool(super().validate(**kwargs))
        self.email.data = plain_address(self.email.data)
        # The same for every address: an account is looked up, and an attempt is counted.
        address = _as_looked_up(self.email.data)
        with zone().database.reading() as reading:
            account = staff.find_account(reading, address)
        account_id = account.id if account else None
        attempt = _attempt(account.email if account else address, account_id, Secret.PASSWORD)
        if _admitted(attempt, account_id, lambda: self._accepts(**kwargs)):
            return True
        self.form_errors.append(_REFUSED)
        return False

    def _accepts(self, **kwargs: Any) -> bool:
        with HASHING:
            return bool(super().validate(**kwargs))


def _as_looked_up(typed: str) -> str:
    """Return an address as flask-security looks it up, so that no spelling has its own budget."""
    try:
        return str(current_app.extensions["security"].mail_util.normalize(typed))
    except EmailValidateException:
        return typed


class OneTimeCodeForm(TwoFactorVerifyCodeForm):
    """A code from the authenticator app."""

    def validate(self, **kwargs: Any) -> bool:
        """Accept the code unless its budget of attempts is used up."""
        self.code.data = code_as_given(self.code.data or "")
        if self.is_setup:
            return bool(super().validate(**kwargs))
        return _admit(self, Secret.CODE, lambda: super(OneTimeCodeForm, self).validate(**kwargs))


class RecoveryCodeForm(MfRecoveryForm):
    """A recovery code in place of one from the app."""

    def validate(self, **kwargs: Any) -> bool:
        """Accept the code unless its budget of attempts is used up."""
        self.code.data = code_as_given(self.code.data or "")
        return _admit(
            self, Secret.RECOVERY_CODE, lambda: super(RecoveryCodeForm, self).validate(**kwargs)
        )


def password_confirmed(password: str) -> bool:
    """Return whether this is the password of the person signed in; a wrong one is counted."""
    if not password or password_too_long(password):
        return False
    return admitted(current_user, Secret.PASSWORD, lambda: _is_password(password))


def _is_password(password: str) -> bool:
    with HASHING:
        return bool(current_user.verify_and_update_password(normalised_password(password)))


def _attempt(who: str, account_id: UUID | None, secret: Secret) -> Attempt:
    return Attempt(
        who=who.casefold(),
        ip_address=visitor_address(),
        browser=browser_of(account_id),
        secret=secret,
    )


def _admit(form: Any, secret: Secret, accepts: Callable[[], bool]) -> bool:
    """Return whether a secret is accepted; the form gives the same message for every refusal."""
    if admitted(form.user, secret, accepts):
        return True
    form.form_errors.append(_REFUSED)
    return False


def admitted(account: StaffAccount, secret: Secret, accepts: Callable[[], bool]) -> bool:
    """Return whether a secret is an account's own, and within its budget of attempts.

    A wrong one is recorded, and counts towards the budget.
    """
    return _admitted(_attempt(account.email, account.id, secret), account.id, accepts)


def _admitted(attempt: Attempt, account_id: UUID | None, accepts: Callable[[], bool]) -> bool:
    """Return whether a secret is right and within its budget; a wrong one is recorded."""
    now, keys = clock.now(), zone().secrets
    subject = "" if account_id is None else account_id.hex
    try:
        count = take_attempt(zone().database, keys.rate_key, attempt, now)
    except TooManyAttempts:
        note(SecurityEvent.SIGN_IN_THROTTLED, attempt.secret, subject)
        return False
    if accepts():
        give_attempt_back(zone().database, keys.rate_key, attempt, now)
        return True
    note(SecurityEvent.SIGN_IN_REFUSED, attempt.secret if account_id else "address", subject)
    refuse_sign_in(
        zone().database, keys.ledger_key, zone().mailing, account_id, attempt.secret, count, now
    )
    return False


def kept_signed_in(view: Callable[..., Any]) -> Callable[[], ResponseReturnValue]:
    """Redirect a person signed in to their account where flask-security would sign them out.

    flask-security takes a visit to the code page, without a set-up under way, for an attack.
    """

    def guarded() -> ResponseReturnValue:
        under_way = session.get("tf_state") == "validating_profile" and all(
            session.get(name) for name in ("tf_primary_method", "tf_totp_secret")
        )
        if current_user.is_authenticated and not under_way:
            return redirect(url_for("staff.account"))
        if not current_user.is_authenticated and _without_codes():
            return redirect(url_for("staff.passkey_sign_in"))
        answer: ResponseReturnValue = view()
        return answer

    return guarded


def with_second_try(view: Callable[..., Any]) -> Callable[[str], ResponseReturnValue]:
    """Show the page of setting the app up again, with the same secret, after a wrong first code.

    flask-security begins anew, with a secret that the app does not have.
    """

    def guarded(token: str) -> ResponseReturnValue:
        answer = view(token=token)
        lasting = current_app.config["SECURITY_TWO_FACTOR_SETUP_WITHIN"]
        expired, invalid, state = check_and_get_token_status(token, "tf_setup", lasting)
        if expired or invalid or answer.location != url_for("security.two_factor_setup"):
            return cast("ResponseReturnValue", answer)
        form = OneTimeCodeForm(formdata=None)
        form.form_errors.append(_REFUSED)
        totp = current_app.extensions["security"].totp_factory
        shown = totp.fetch_setup_values(state["totp_secret"], current_user)
        page = render_template(
            "staff/accounts/totp_setup.html",
            two_factor_verify_code_form=form,
            chosen_method="authenticator",
            changing=True,
            state_token=token,
            authr_qrcode=shown["image"],
            authr_key=shown["key"],
        )
        return page, 422

    return guarded


def with_recovery(view: Callable[..., Any]) -> Callable[[], ResponseReturnValue]:
    """Let people who may choose among second factors use a recovery code instead of all of them.

    flask-security takes one only from those who have chosen already.
    """

    def guarded() -> ResponseReturnValue:
        if session.get("tf_user_id") and session.get("tf_select"):
            session["tf_state"] = "ready"
        answer: ResponseReturnValue = view()
        return answer

    return guarded


def _without_codes() -> bool:
    """Return whether the person who gave the password has no app that could show a code."""
    if session.get("tf_state") != "ready":
        return False
    account = tf_check_state(["ready"])
    return account is None or account.tf_primary_method is None
