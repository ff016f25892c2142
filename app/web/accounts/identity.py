"""Sign-in to the back office: flask-security over our own accounts, sessions and audit trail."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from flask import Flask, abort, current_app, g, request, session
from flask.wrappers import Response
from flask_login import current_user, user_logged_out
from flask_security import (
    RoleMixin,
    Security,
    SQLAlchemySessionUserDatastore,
    user_authenticated,
)
from flask_security.recovery_codes import MfRecoveryCodesUtil
from flask_security.totp import Totp
from flask_security.utils import logout_user
from sqlalchemy import inspect
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from app.accounts.models import StaffAccount
from app.accounts.sign_in import end_session, mark_seen, start_session
from app.accounts.store import staff
from app.core import clock
from app.core.config import Secrets, Settings
from app.core.db import Database, unavailable_by_name
from app.core.rules.audit_events import AuditEvent
from app.core.rules.tokens import token_sha256
from app.core.steps.records import write_audit
from app.web.accounts.freshness import SESSION_TOKEN, verify
from app.web.accounts.passkeys import METHOD, PasskeyFactor
from app.web.accounts.settings import identity_settings
from app.web.accounts.sign_in_rules import (
    OneTimeCodeForm,
    RecoveryCodeForm,
    SignInForm,
    kept_signed_in,
    remember_browser,
    with_recovery,
)
from app.web.context import zone
from app.web.guards import for_back_office_only, takes_file

# The attributes of an account that say which codes are unused.
_GOOD_ONCE = ("mf_recovery_codes", "totp_counter")


class AccountDatastore(SQLAlchemySessionUserDatastore):
    """flask-security's view of the accounts; what it changes is committed with an audit event."""

    def __init__(self, database: Database, ledger_key: bytes) -> None:
        self._database = database
        self._ledger_key = ledger_key
        factory = sessionmaker(database.engine, autoflush=False, expire_on_commit=False)
        self.sessions: scoped_session[Session] = scoped_session(factory)
        super().__init__(self.sessions, StaffAccount, RoleMixin)

    def find_user(self, *args: Any, **wanted: Any) -> Any:
        """Return the account searched for, or None.

        :raises StorageUnavailable: if the database cannot be reached.
        """
        with unavailable_by_name():
            return super().find_user(*args, **wanted)

    @contextmanager
    def locking_codes(self, account: StaffAccount) -> Iterator[None]:
        """Lock an account's codes for one request, reload them, and store what it changed.

        Otherwise two requests that send the same code at once would both find it unused.

        :raises StorageUnavailable: if the database cannot be written.
        """
        session = self.sessions()
        with self._database.writing_with(session):
            session.refresh(account, _GOOD_ONCE, with_for_update=True)
            yield
            self._audit(session)

    def commit(self) -> None:
        """Store the changes of a sign-in page to an account, with an audit event."""
        session = self.sessions()
        if _changed(session):
            with self._database.writing_with(session):
                self._audit(session)

    def _audit(self, session: Session) -> None:
        for account in _changed(session):
            names = [a.key for a in inspect(account).attrs if a.history.has_changes()]
            if names == ["totp_counter"]:
                # A code was used: the session that it begins is an event, and enough of one.
                continue
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
        """Return whether a code is an account's, and use it up."""
        with datastore().locking_codes(user):
            return code in self.get_recovery_codes(user) and super().delete_recovery_code(
                user, code
            )

    def delete_recovery_code(self, user: Any, code: str) -> bool:
        """Return True without a change: a code that was checked is used up."""
        return True


class OneTimeCodes(Totp):
    """Time-based codes (RFC 6238), each accepted once, as section 5.2 asks."""

    def verify_totp(self, token: str, totp_secret: str, user: Any, window: int = 0) -> bool:
        """Return whether a code is the one an app shows, and later than the last one used."""
        with datastore().locking_codes(user):
            return bool(super().verify_totp(token, totp_secret, user, window))

    def get_last_counter(self, user: Any) -> int | None:
        """Return the time step of the last code used."""
        counter: int | None = user.totp_counter
        return counter

    def set_last_counter(self, user: Any, tmatch: Any) -> None:
        """Store the time step of a code just used."""
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
    # Its rescue page would mail an administrator through an extension that is not installed;
    # recovery codes are the way back in.
    app.view_functions["security.two_factor_rescue"] = lambda: abort(404)
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
    # Only a browser's session signs in: no answers in JSON, and no sign-in tokens.
    security.want_json(lambda _request: False)
    app.login_manager.request_loader(lambda _request: None)  # type: ignore[attr-defined]
    # flask-login's own hook looks the account up for every page, even one that reports a database
    # that is down.
    hooks = app.template_context_processors[None]
    hooks[:] = [hook for hook in hooks if hook.__module__ != "flask_login.utils"]
    app.context_processor(lambda: {"current_user": current_user})


def datastore() -> AccountDatastore:
    """Return the running application's accounts."""
    accounts: AccountDatastore = current_app.extensions["accounts"]
    return accounts


SEEN_EVERY = timedelta(minutes=1)
"""The least time between two updates of a session's last use."""

_AGENT_LIMIT = 300


def keep_session(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    """Record that a browser has signed in."""
    session[SESSION_TOKEN] = start_session(
        zone().database,
        zone().secrets.ledger_key,
        user.id,
        clock.now(),
        agent=request.user_agent.string[:_AGENT_LIMIT],
    )
    session.permanent = True
    if user.language:
        # For pages rendered before the session is checked, such as a stale form's.
        session["language"] = user.language
    remember_browser(user.id)


def drop_session(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    """Record that a browser has signed out."""
    token = session.pop(SESSION_TOKEN, None)
    if token is not None:
        end_session(zone().database, zone().secrets.ledger_key, user.id, token, clock.now())


def check_session() -> None:
    """Sign a browser out whose session was ended elsewhere or has expired."""
    if not current_user.is_authenticated:
        return
    now = clock.now()
    with zone().database.reading() as reading:
        found = staff.find_open_session(reading, this_session(), current_user.id, now)
    if found is None:
        logout_user()
        return
    g.desk_language = current_user.language
    if now - found.seen_at >= SEEN_EVERY:
        mark_seen(zone().database, found.token_sha256, now)


def this_session() -> bytes:
    """Return the hash under which this browser's session is stored."""
    return token_sha256(session.get(SESSION_TOKEN, ""))


_FORM_TYPES = frozenset({"", "application/x-www-form-urlencoded", "multipart/form-data"})
_ANSWERING_ERRORS = frozenset(
    {
        "security.login",
        "security.mf_recovery",
        "security.two_factor_token_validation",
    }
)


def require_form() -> None:
    """Refuse a body that is not a form's, and files except where a page takes one."""
    files = request.files and not takes_file()
    if request.mimetype not in _FORM_TYPES or files:
        abort(415)


def status_of_refusal(response: Response) -> Response:
    """Set the status 422 on a page that asks again because what was sent is wrong."""
    asks_again = request.method == "POST" and request.endpoint in _ANSWERING_ERRORS
    if asks_again and response.status_code == 200:
        response.status_code = 422
    return response
