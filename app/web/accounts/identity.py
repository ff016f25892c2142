"""Sign-in to the back office: flask-security over our own accounts, sessions and audit trail."""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, NoReturn

from flask import Flask, abort, current_app
from flask_login import current_user, user_logged_out
from flask_security import (
    Security,
    SQLAlchemySessionUserDatastore,
    hash_password,
    user_authenticated,
)
from flask_security.recovery_codes import MfRecoveryCodesUtil
from flask_security.totp import Totp
from sqlalchemy import inspect
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from app.accounts.models import AccountRole, StaffAccount
from app.core import clock
from app.core.config import Secrets, Settings
from app.core.db import Database, unavailable_by_name
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.web.accounts.freshness import FRESH, verify
from app.web.accounts.passkeys import METHOD, PasskeyFactor
from app.web.accounts.sessions import check_session, drop_session, keep_session
from app.web.accounts.sign_in_rules import (
    OneTimeCodeForm,
    RecoveryCodeForm,
    SignInForm,
    kept_signed_in,
    normalised_password,
    require_form,
    status_of_refusal,
    with_recovery,
)
from app.web.admission import for_back_office_only

# The page itself tells enough. An empty text would not do: flask-security translates what it says,
# and to gettext the empty text stands for the head of a catalogue.
_NOTHING = ("nothing", "say-nothing")

# What flask-security says after a redirect, as keys of our content: it has many of its own
# messages in English only.
_SAID = {
    "UNAUTHENTICATED": ("staff.sign_in.required", "say-info"),
    "UNAUTHORIZED": ("staff.sign_in.required", "say-error"),
    "REAUTHENTICATION_REQUIRED": _NOTHING,
    "INVALID_REDIRECT": _NOTHING,
    "TWO_FACTOR_PERMISSION_DENIED": ("staff.sign_in.again", "say-error"),
    "TWO_FACTOR_SETUP_EXPIRED": ("staff.factor.failed", "say-error"),
    "TWO_FACTOR_INVALID_TOKEN": ("staff.factor.wrong_again", "say-error"),
    "TWO_FACTOR_CHANGE_METHOD_SUCCESSFUL": ("staff.factor.enabled", "say-success"),
    "TWO_FACTOR_LOGIN_SUCCESSFUL": _NOTHING,
    "TWO_FACTOR_DISABLED": ("staff.factor.disabled", "say-success"),
    "API_ERROR": ("staff.factor.failed", "say-error"),
}


def identity_settings(settings: Settings, secrets: Secrets) -> dict[str, Any]:
    """Return what flask-security is told of this installation."""
    return {
        "SECURITY_URL_PREFIX": "/staff",
        "SECURITY_LOGIN_URL": "/sign-in",
        "SECURITY_LOGOUT_URL": "/sign-out",
        "SECURITY_POST_LOGIN_VIEW": "/staff/",
        "SECURITY_POST_LOGOUT_VIEW": "/staff/sign-in",
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        # argon2id salts by itself; a second hash around it would add nothing.
        "SECURITY_PASSWORD_SINGLE_HASH": {"argon2"},
        "SECURITY_PASSWORD_LENGTH_MIN": 12,
        **{f"SECURITY_MSG_{name}": said for name, said in _SAID.items()},
        "SECURITY_EMAIL_VALIDATOR_ARGS": {"check_deliverability": False},
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_JOIN_USER_ROLES": False,
        "SECURITY_API_ENABLED_METHODS": ["session"],
        "SECURITY_LOGOUT_CSRF": True,
        "SECURITY_FRESHNESS": FRESH,
        "SECURITY_FRESHNESS_GRACE_PERIOD": timedelta(),
        "SECURITY_TWO_FACTOR": True,
        # `guards.require` asks for one; flask-security would know codes only, and no passkeys.
        "SECURITY_TWO_FACTOR_REQUIRED": False,
        "SECURITY_TWO_FACTOR_ENABLED_METHODS": ["authenticator"],
        "SECURITY_TWO_FACTOR_RESCUE_EMAIL": False,
        "SECURITY_TWO_FACTOR_POST_SETUP_VIEW": "/staff/account/second-factor",
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES": True,
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_KEYS": [_recovery_key(secrets)],
        "SECURITY_TOTP_SECRETS": {"1": secrets.totp_key.hex()},
        "SECURITY_TOTP_ISSUER": settings.installation.mail_domain,
        "SECURITY_LOGIN_USER_TEMPLATE": "staff/accounts/sign_in.html",
        "SECURITY_LOGOUT_USER_TEMPLATE": "staff/accounts/sign_out.html",
        "SECURITY_TWO_FACTOR_SETUP_TEMPLATE": "staff/accounts/totp_setup.html",
        "SECURITY_TWO_FACTOR_VERIFY_CODE_TEMPLATE": "staff/accounts/totp_code.html",
        "SECURITY_TWO_FACTOR_SELECT_TEMPLATE": "staff/accounts/factor_choice.html",
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_TEMPLATE": "staff/accounts/recovery_codes.html",
        "SECURITY_MULTI_FACTOR_RECOVERY_TEMPLATE": "staff/accounts/recovery.html",
    }


def _recovery_key(secrets: Secrets) -> bytes:
    """Return the key that encrypts recovery codes, which open an account as passwords do."""
    return urlsafe_b64encode(hmac.digest(secrets.totp_key, b"zone/recovery-codes/v1", "sha256"))


# What of an account says which codes are unused.
_GOOD_ONCE = ("mf_recovery_codes", "totp_counter")


class AccountDatastore(SQLAlchemySessionUserDatastore):
    """flask-security's view of the accounts; what it changes is committed with an audit event."""

    def __init__(self, database: Database, ledger_key: bytes) -> None:
        self._database = database
        self._ledger_key = ledger_key
        factory = sessionmaker(database.engine, autoflush=False, expire_on_commit=False)
        self.sessions: scoped_session[Session] = scoped_session(factory)
        super().__init__(self.sessions, StaffAccount, AccountRole)

    def find_user(self, *args: Any, **wanted: Any) -> Any:
        """Return the account wanted, or None.

        :raises StorageUnavailable: if the database cannot be reached.
        """
        with unavailable_by_name():
            return super().find_user(*args, **wanted)

    @contextmanager
    def holding_codes(self, account: StaffAccount) -> Iterator[None]:
        """Let one request at a time look at an account's codes, as they are now; store what it did.

        Two that send the same code at once would otherwise both find it unused.

        :raises StorageUnavailable: if the database cannot be written.
        """
        session = self.sessions()
        with self._database.writing_with(session):
            session.refresh(account, _GOOD_ONCE, with_for_update=True)
            yield
            self._audit(session)

    def commit(self) -> None:
        """Store what a sign-in page changed of an account, and say so in the audit trail."""
        session = self.sessions()
        if _changed(session):
            with self._database.writing_with(session):
                self._audit(session)

    def _audit(self, session: Session) -> None:
        for account in _changed(session):
            names = [a.key for a in inspect(account).attrs if a.history.has_changes()]
            write_audit(
                session,
                self._ledger_key,
                AuditEvent.ACCOUNT_CHANGED,
                actor=account.id.hex,
                at=clock.now(),
                subject=account.id.hex,
                details={"changed": " ".join(sorted(names))},
            )


def _changed(session: Session) -> list[Any]:
    return [account for account in session.dirty if session.is_modified(account)]


class RecoveryCodes(MfRecoveryCodesUtil):
    """Recovery codes, each good once."""

    def check_recovery_code(self, user: Any, code: str) -> bool:
        """Return whether a code is an account's, which it is no more from now on."""
        with datastore().holding_codes(user):
            return code in self.get_recovery_codes(user) and super().delete_recovery_code(
                user, code
            )

    def delete_recovery_code(self, user: Any, code: str) -> bool:
        """Leave it at that: a code that was checked is used up."""
        return True


class OneTimeCodes(Totp):
    """Time-based codes (RFC 6238), each accepted once, as section 5.2 asks."""

    def verify_totp(self, token: str, totp_secret: str, user: Any, window: int = 0) -> bool:
        """Return whether a code is what an app shows, and later than the last one used."""
        with datastore().holding_codes(user):
            return bool(super().verify_totp(token, totp_secret, user, window))

    def get_last_counter(self, user: Any) -> int | None:
        """Return the time step of the last code used."""
        counter: int | None = user.totp_counter
        return counter

    def set_last_counter(self, user: Any, tmatch: Any) -> None:
        """Remember the time step of a code just used."""
        user.totp_counter = tmatch.counter


def init_identity(app: Flask, settings: Settings, secrets: Secrets, database: Database) -> None:
    """Add sign-in, sign-out, one-time codes and recovery codes under /staff."""
    app.config.update(identity_settings(settings, secrets))
    accounts = AccountDatastore(database, secrets.ledger_key)
    with for_back_office_only(app):
        _add_security(app, accounts)
        app.before_request(require_form)
        app.after_request(status_of_refusal)
        app.before_request(check_session)
        app.teardown_request(lambda _error: accounts.sessions.remove())
    # Its rescue page would write to an administrator through a mail extension that is not here;
    # recovery codes are the way back in.
    app.view_functions["security.two_factor_rescue"] = _no_rescue
    app.view_functions["security.verify"] = verify
    code_page = "security.two_factor_token_validation"
    app.view_functions[code_page] = kept_signed_in(app.view_functions[code_page])
    choice = "security.tf_select"
    app.view_functions[choice] = with_recovery(app.view_functions[choice])
    app.extensions["accounts"] = accounts
    user_authenticated.connect(keep_session, app)
    user_logged_out.connect(drop_session, app)


def _add_security(app: Flask, accounts: AccountDatastore) -> None:
    security = Security(
        app,
        accounts,
        totp_cls=OneTimeCodes,
        login_form=SignInForm,
        two_factor_verify_code_form=OneTimeCodeForm,
        mf_recovery_form=RecoveryCodeForm,
        mf_recovery_codes_util_cls=RecoveryCodes,
    )
    security.two_factor_plugins.register_tf_impl(app, METHOD, PasskeyFactor)
    # A browser's session is the only way in: no answers in JSON, and no tokens to sign in with.
    security.want_json(lambda _request: False)
    app.login_manager.request_loader(lambda _request: None)  # type: ignore[attr-defined]
    # flask-login's own looks the account up for every page, even one that tells of a database
    # that is down.
    hooks = app.template_context_processors[None]
    hooks[:] = [hook for hook in hooks if hook.__module__ != "flask_login.utils"]
    app.context_processor(lambda: {"current_user": current_user})


def _no_rescue() -> NoReturn:
    abort(404)


def datastore() -> AccountDatastore:
    """Return the running application's accounts."""
    accounts: AccountDatastore = current_app.extensions["accounts"]
    return accounts


def password_hash(password: str) -> str:
    """Return the argon2id hash under which a password is kept."""
    hashed: str = hash_password(normalised_password(password))
    return hashed
