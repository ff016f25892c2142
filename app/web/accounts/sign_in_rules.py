"""The rules of the sign-in pages: bounded passwords, a brake on guessing, and forms only."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from flask import abort, current_app, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask.wrappers import Response
from flask_login import current_user
from flask_security.forms import LoginForm, TwoFactorVerifyCodeForm
from flask_security.recovery_codes import MfRecoveryForm
from flask_security.tf_plugin import tf_check_state
from wtforms import Field
from wtforms.validators import StopValidation

from app.accounts.models import StaffAccount
from app.accounts.rules.sign_in import Attempt, Secret, code_as_given
from app.accounts.sign_in import give_attempt_back, refuse_sign_in, take_attempt
from app.accounts.store import staff
from app.core import clock
from app.core.rules.errors import TooManyAttempts
from app.web.accounts.sessions import browser_of
from app.web.admission import takes_file
from app.web.context import zone

PASSWORD_LIMIT = 256
"""The most characters of a password."""

# Beyond it the hashing library raises; normalising can make 18 characters of one.
_HASHED_LIMIT = 4096
_FORM_TYPES = frozenset({"", "application/x-www-form-urlencoded", "multipart/form-data"})
_ANSWERING_ERRORS = frozenset(
    {
        "security.login",
        "security.mf_recovery",
        "security.two_factor_token_validation",
    }
)
# The templates say it in the reader's language, and alike for every cause.
_REFUSED = "refused"


def normalised_password(password: str) -> str:
    """Return a password in the one spelling (NFKD) that is the same for every keyboard."""
    normalised: str = current_app.extensions["security"].password_util.normalize(password)
    return normalised


def password_too_long(password: str) -> bool:
    """Return whether a password is longer than any that can be set."""
    return len(password) > PASSWORD_LIMIT or len(normalised_password(password)) > _HASHED_LIMIT


class _BoundedPassword:
    def validate_password(self, field: Field) -> None:
        """Stop before the password is looked at, so that no account answers differently."""
        if password_too_long(field.data or ""):
            raise StopValidation(_REFUSED)


class SignInForm(_BoundedPassword, LoginForm):
    """An address and a password; nothing keeps a browser signed in beyond its session."""

    remember: Any = None

    def validate(self, **kwargs: Any) -> bool:
        """Accept the password of an account whose budget of attempts is not used up."""
        accepted = super().validate(**kwargs)
        if not self.email.data or not self.password.data:
            return False
        # Alike for every address: an account is looked up, and an attempt is counted.
        account = _account_of(self.email.data)
        account_id = account.id if account else None
        attempt = _attempt(self.email.data, account_id, Secret.PASSWORD)
        if _admitted(attempt, account_id, lambda: accepted):
            return True
        self.form_errors.append(_REFUSED)
        return False


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
    """Return whether this is the password of the person signed in, counting it if it is not."""
    if not password or password_too_long(password):
        return False
    return admitted(
        current_user,
        Secret.PASSWORD,
        lambda: current_user.verify_and_update_password(normalised_password(password)),
    )


def _account_of(email: str) -> StaffAccount | None:
    with zone().database.reading() as reading:
        return staff.find_account(reading, email)


def _attempt(who: str, account_id: UUID | None, secret: Secret) -> Attempt:
    return Attempt(
        who=who.casefold(),
        ip_address=request.remote_addr or "",
        browser=browser_of(account_id),
        secret=secret,
    )


def _admit(form: Any, secret: Secret, accepts: Callable[[], bool]) -> bool:
    """Return whether a secret lets an account on; the form says alike why it does not."""
    if admitted(form.user, secret, accepts):
        return True
    form.form_errors.append(_REFUSED)
    return False


def admitted(account: StaffAccount, secret: Secret, accepts: Callable[[], bool]) -> bool:
    """Return whether what somebody shows is an account's own, and within its budget.

    What is wrong is recorded, and uses the budget up.
    """
    return _admitted(_attempt(account.email, account.id, secret), account.id, accepts)


def _admitted(attempt: Attempt, account_id: UUID | None, accepts: Callable[[], bool]) -> bool:
    """Return whether a secret is right and within its budget; a wrong one is recorded."""
    now, keys = clock.now(), zone().secrets
    try:
        take_attempt(zone().database, keys.rate_key, attempt, now)
    except TooManyAttempts:
        return False
    if accepts():
        give_attempt_back(zone().database, keys.rate_key, attempt, now)
        return True
    refuse_sign_in(zone().database, keys.ledger_key, account_id, now)
    return False


def require_form() -> None:
    """Refuse a body that is not a form's, and files except where a page takes one."""
    files = request.files and not takes_file()
    if request.mimetype not in _FORM_TYPES or files:
        abort(415)


def status_of_refusal(response: Response) -> Response:
    """Give a page that asks again, because what was sent is wrong, the status that says so."""
    asks_again = request.method == "POST" and request.endpoint in _ANSWERING_ERRORS
    if asks_again and response.status_code == 200:
        response.status_code = 422
    return response


def kept_signed_in(view: Callable[..., Any]) -> Callable[[], ResponseReturnValue]:
    """Send somebody signed in to their account where flask-security would sign them out.

    It takes the address of the code page, without a set-up under way, for an attack.
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
    """Return whether the person who gave the password has no app, whose code would be asked for."""
    if session.get("tf_state") != "ready":
        return False
    account = tf_check_state(["ready"])
    return account is None or account.tf_primary_method is None
