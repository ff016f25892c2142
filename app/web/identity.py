"""Sign-in to the back office: flask-security over our own accounts, sessions and audit trail."""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from flask import Flask, abort, current_app, session
from flask_login import current_user, user_logged_out
from flask_security import (
    Security,
    SQLAlchemySessionUserDatastore,
    hash_password,
    user_authenticated,
)
from flask_security.totp import Totp
from flask_security.utils import logout_user
from sqlalchemy import inspect
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from app import clock
from app.config import Secrets, Settings
from app.db import Database, unavailable_by_name
from app.domain.audit_events import AuditEvent
from app.domain.token import token_sha256
from app.models import StaffAccount
from app.models.staff_account import AccountRole
from app.services.keep_session import end_session, start_session
from app.services.steps.write_audit import write_audit
from app.store import staff
from app.web.context import zone
from app.web.guards import in_back_office
from app.web.sign_in_rules import (
    OneTimeCodeForm,
    PasswordAgainForm,
    RecoveryCodeForm,
    SignInForm,
    kept_signed_in,
    normalised_password,
    require_form,
    status_of_refusal,
)

_TOKEN = "staff_session"  # noqa: S105 - the name of a session entry

# What hooks before a request, after it and for templates give where they do not apply.
_ELSEWHERE: tuple[Callable[..., Any], ...] = (lambda: None, lambda response: response, dict)

# What flask-security says after a redirect, as keys of our content: it has many of its own
# messages in English only. An empty key says nothing, where the page itself tells enough.
_SAID = {
    "UNAUTHENTICATED": ("staff.sign_in.required", "say-info"),
    "UNAUTHORIZED": ("staff.sign_in.required", "say-error"),
    "REAUTHENTICATION_REQUIRED": ("", "say-info"),
    "REAUTHENTICATION_SUCCESSFUL": ("", "say-info"),
    "INVALID_REDIRECT": ("", "say-error"),
    "TWO_FACTOR_PERMISSION_DENIED": ("staff.sign_in.again", "say-error"),
    "TWO_FACTOR_SETUP_EXPIRED": ("staff.factor.failed", "say-error"),
    "TWO_FACTOR_INVALID_TOKEN": ("staff.factor.wrong_again", "say-error"),
    "TWO_FACTOR_CHANGE_METHOD_SUCCESSFUL": ("staff.factor.enabled", "say-success"),
    "TWO_FACTOR_LOGIN_SUCCESSFUL": ("", "say-success"),
    "TWO_FACTOR_DISABLED": ("staff.factor.disabled", "say-success"),
    "API_ERROR": ("staff.factor.failed", "say-error"),
}


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

    def commit(self) -> None:
        """Store what a sign-in page changed of an account, and say so in the audit trail."""
        reading = self.sessions()
        changed = [account for account in reading.dirty if reading.is_modified(account)]
        if not changed:
            return
        with self._database.writing_with(reading):
            for account in changed:
                names = [a.key for a in inspect(account).attrs if a.history.has_changes()]
                write_audit(
                    reading,
                    self._ledger_key,
                    AuditEvent.ACCOUNT_CHANGED,
                    actor=account.id.hex,
                    at=clock.now(),
                    subject=account.id.hex,
                    details={"changed": " ".join(sorted(names))},
                )


class OneTimeCodes(Totp):
    """Time-based codes (RFC 6238), each accepted once, as section 5.2 asks."""

    def get_last_counter(self, user: Any) -> int | None:
        """Return the time step of the last code used."""
        counter: int | None = user.totp_counter
        return counter

    def set_last_counter(self, user: Any, tmatch: Any) -> None:
        """Remember the time step of a code just used, at once, so that it works only once."""
        user.totp_counter = tmatch.counter
        datastore().commit()


def init_identity(app: Flask, settings: Settings, secrets: Secrets, database: Database) -> None:
    """Add sign-in, sign-out, one-time codes and recovery codes under /staff."""
    app.config.update(_configuration(settings, secrets))
    accounts = AccountDatastore(database, secrets.ledger_key)
    with _for_back_office_only(app):
        _add_security(app, accounts)
    # Its rescue page would write to an administrator through a mail extension that is not here;
    # recovery codes are the way back in.
    app.view_functions["security.two_factor_rescue"] = _no_rescue
    code_page = "security.two_factor_token_validation"
    app.view_functions[code_page] = kept_signed_in(app.view_functions[code_page])
    app.extensions["accounts"] = accounts
    app.before_request(require_form)
    app.after_request(status_of_refusal)
    app.before_request(_end_closed_session)
    app.teardown_appcontext(lambda _error: accounts.sessions.remove())
    user_authenticated.connect(_on_sign_in, app)
    user_logged_out.connect(_on_sign_out, app)


def _add_security(app: Flask, accounts: AccountDatastore) -> None:
    security = Security(
        app,
        accounts,
        totp_cls=OneTimeCodes,
        login_form=SignInForm,
        verify_form=PasswordAgainForm,
        two_factor_verify_code_form=OneTimeCodeForm,
        mf_recovery_form=RecoveryCodeForm,
    )
    # A browser's session is the only way in: no answers in JSON, and no tokens to sign in with.
    security.want_json(lambda _request: False)
    app.login_manager.request_loader(lambda _request: None)  # type: ignore[attr-defined]
    # flask-login's own looks the account up for every page, even one that tells of a database
    # that is down.
    hooks = app.template_context_processors[None]
    hooks[:] = [hook for hook in hooks if hook.__module__ != "flask_login.utils"]
    app.context_processor(lambda: {"current_user": current_user})


@contextmanager
def _for_back_office_only(app: Flask) -> Iterator[None]:
    """Keep what is registered meanwhile for every request to the back office's requests.

    flask-login's hooks read the session, so that every public page would vary by visitor.
    """
    lists: list[list[Any]] = [
        app.before_request_funcs.setdefault(None, []),
        app.after_request_funcs.setdefault(None, []),
        app.template_context_processors[None],
    ]
    before = [len(hooks) for hooks in lists]
    yield
    for hooks, count, elsewhere in zip(lists, before, _ELSEWHERE, strict=True):
        hooks[count:] = [_kept_to_back_office(hook, elsewhere) for hook in hooks[count:]]


def _kept_to_back_office(
    hook: Callable[..., Any], elsewhere: Callable[..., Any]
) -> Callable[..., Any]:
    def kept(*args: Any) -> Any:
        return hook(*args) if in_back_office() else elsewhere(*args)

    return kept


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


def _configuration(settings: Settings, secrets: Secrets) -> dict[str, Any]:
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
        "SECURITY_TWO_FACTOR": True,
        "SECURITY_TWO_FACTOR_REQUIRED": settings.production,
        "SECURITY_TWO_FACTOR_ENABLED_METHODS": ["authenticator"],
        "SECURITY_TWO_FACTOR_RESCUE_EMAIL": False,
        "SECURITY_TWO_FACTOR_POST_SETUP_VIEW": "/staff/account",
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES": True,
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_KEYS": [_recovery_key(secrets)],
        "SECURITY_TOTP_SECRETS": {"1": secrets.totp_key.hex()},
        "SECURITY_TOTP_ISSUER": settings.installation.mail_domain,
        "SECURITY_LOGIN_USER_TEMPLATE": "staff/sign_in.html",
        "SECURITY_LOGOUT_USER_TEMPLATE": "staff/sign_out.html",
        "SECURITY_VERIFY_TEMPLATE": "staff/verify.html",
        "SECURITY_TWO_FACTOR_SETUP_TEMPLATE": "staff/totp_setup.html",
        "SECURITY_TWO_FACTOR_VERIFY_CODE_TEMPLATE": "staff/totp_code.html",
        "SECURITY_TWO_FACTOR_SELECT_TEMPLATE": "staff/totp_code.html",
        "SECURITY_MULTI_FACTOR_RECOVERY_CODES_TEMPLATE": "staff/recovery_codes.html",
        "SECURITY_MULTI_FACTOR_RECOVERY_TEMPLATE": "staff/recovery.html",
    }


def _recovery_key(secrets: Secrets) -> bytes:
    """Return the key that encrypts recovery codes, which open an account as passwords do."""
    return urlsafe_b64encode(hmac.digest(secrets.totp_key, b"zone/recovery-codes/v1", "sha256"))


def _on_sign_in(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    session[_TOKEN] = start_session(
        zone().database, zone().secrets.ledger_key, user.id, clock.now()
    )
    session.permanent = True


def _on_sign_out(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    token = session.pop(_TOKEN, None)
    if token is not None:
        end_session(zone().database, zone().secrets.ledger_key, user.id, token, clock.now())


def _end_closed_session() -> None:
    """Sign a browser out whose session was ended elsewhere or has run its time."""
    if not in_back_office() or not current_user.is_authenticated:
        return
    token = token_sha256(session.get(_TOKEN, ""))
    with zone().database.reading() as reading:
        is_open = staff.session_is_open(reading, token, current_user.id, clock.now())
    if not is_open:
        logout_user()
