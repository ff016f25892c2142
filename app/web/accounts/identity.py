"""Sign-in to the back office: flask-security over our own accounts, sessions and audit trail."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import Flask, abort, current_app, flash, request
from flask.wrappers import Response
from flask_login import current_user, user_logged_out
from flask_security import (
    RoleMixin,
    Security,
    SQLAlchemySessionUserDatastore,
    user_authenticated,
)
from flask_security.recovery_codes import MfRecoveryCodesUtil
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from app.accounts.models import StaffAccount, StaffSession
from app.accounts.rules.owner_notice import OwnerNotice
from app.accounts.sign_in import tell_of_change
from app.accounts.store import staff
from app.core import clock
from app.core.config import Secrets, Settings
from app.core.db import Database, unavailable_by_name
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.mail.rules.delivery import Mailing
from app.web.accounts.app_secrets import SealedTotp
from app.web.accounts.freshness import verify
from app.web.accounts.passkeys import METHOD, PasskeyFactor
from app.web.accounts.sessions import check_session, drop_session, keep_session
from app.web.accounts.settings import identity_settings
from app.web.accounts.sign_in_rules import (
    OneTimeCodeForm,
    RecoveryCodeForm,
    SignInForm,
    kept_signed_in,
    with_recovery,
    with_second_try,
)
from app.web.guards import for_back_office_only, takes_file

# The attributes of an account that say which codes are unused.
_GOOD_ONCE = ("mf_recovery_codes", "totp_counter")


class AccountDatastore(SQLAlchemySessionUserDatastore):
    """flask-security's view of the accounts; commits each change with an audit event."""

    def __init__(self, database: Database, ledger_key: bytes, mailing: Mailing) -> None:
        self._database = database
        self._ledger_key = ledger_key
        self._mailing = mailing
        factory = sessionmaker(database.engine, autoflush=False, expire_on_commit=False)
        self.sessions: scoped_session[Session] = scoped_session(factory)
        super().__init__(self.sessions, StaffAccount, RoleMixin)

    def find_user(self, *args: Any, **wanted: Any) -> Any:
        """Return the account searched for, or None.

        :raises StorageUnavailable: if the database cannot be reached.
        """
        with unavailable_by_name():
            if "fs_uniquifier" in wanted:
                # Every page of the desk asks for this, so its statement is built once.
                return staff.find_by_uniquifier(self.sessions(), **wanted)
            return super().find_user(*args, **wanted)

    def find_session(
        self, token_sha256: bytes, account_id: UUID, now: datetime
    ) -> StaffSession | None:
        """Return a browser's open session, read in the transaction that read its account.

        :raises StorageUnavailable: if the database cannot be reached.
        """
        with unavailable_by_name():
            return staff.find_open_session(self.sessions(), token_sha256, account_id, now)

    def let_go(self) -> None:
        """Give this request's connection back, or drop it if it was lost after the answer."""
        try:
            self.sessions.remove()
        except DBAPIError:
            # There is nothing to roll back; the thread's next request needs a session of its own.
            self.sessions.registry.clear()

    @contextmanager
    def locking_codes(self, account: StaffAccount) -> Iterator[None]:
        """Lock and reload an account's codes for one request, and store their changes.

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
        told = [(account.id, notice) for account in _changed(session) if (notice := _new(account))]
        if _changed(session):
            with self._database.writing_with(session):
                self._audit(session)
        for account_id, notice in told:
            tell_of_change(self._database, self._mailing, account_id, notice, clock.now())

    def _audit(self, session: Session) -> None:
        for account in _changed(session):
            names = _changed_names(account)
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


def _changed_names(account: StaffAccount) -> list[str]:
    return [each.key for each in inspect(account).attrs if each.history.has_changes()]


def _new(account: StaffAccount) -> OwnerNotice | None:
    """Return the event to tell an account's owner: a new app, or new recovery codes."""
    names = _changed_names(account)
    if "tf_totp_secret" in names and account.tf_totp_secret:
        return OwnerNotice.APP_ADDED
    # One that is used is removed where codes are locked, not here.
    return OwnerNotice.RECOVERY_CODES_MADE if "mf_recovery_codes" in names else None


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


class OneTimeCodes(SealedTotp):
    """Time-based codes, each accepted once, as RFC 6238 asks in section 5.2."""

    def verify_totp(self, token: str, totp_secret: str, user: Any, window: int = 0) -> bool:
        """Return whether a code is the one an app shows, and later than the last one used."""
        with datastore().locking_codes(user):
            return super().verify_totp(token, totp_secret, user, window)

    def generate_recovery_codes(self, number: int) -> list[str]:
        """Return recovery codes of 118 random bits, in six groups without alike characters."""
        return ["-".join(map(_group, range(_GROUPS))) for _ in range(number)]

    def get_last_counter(self, user: Any) -> int | None:
        """Return the time step of the last code used."""
        counter: int | None = user.totp_counter
        return counter

    def set_last_counter(self, user: Any, tmatch: Any) -> None:
        """Store the time step of a code just used."""
        user.totp_counter = tmatch.counter


_GROUPS = 6
_CLEAR = "23456789abcdefghjkmnpqrstuvwxyz"  # Without 0 and o, 1, i and l.


def _group(_place: int) -> str:
    return "".join(secrets.choice(_CLEAR) for _ in range(4))


def init_identity(app: Flask, settings: Settings, keys: Secrets, database: Database) -> None:
    """Add sign-in, sign-out, one-time codes and recovery codes under /staff."""
    app.config.update(identity_settings(settings, keys))
    mailing = Mailing(settings.installation.mail_domain, settings.desk_email)
    accounts = AccountDatastore(database, keys.ledger_key, mailing)
    with for_back_office_only(app):
        _add_security(app, accounts)
        app.before_request(require_form)
        app.after_request(status_of_refusal)
        app.after_request(tell_sign_out)
        app.before_request(check_session)
        app.teardown_request(lambda _error: accounts.let_go())
    # Its rescue page would mail an administrator through an extension that is not installed;
    # recovery codes are the way back in.
    app.view_functions["security.two_factor_rescue"] = lambda: abort(404)
    app.view_functions["security.verify"] = verify
    code_page = "security.two_factor_token_validation"
    app.view_functions[code_page] = kept_signed_in(app.view_functions[code_page])
    first_code = "security.two_factor_setup_validate"
    app.view_functions[first_code] = with_second_try(app.view_functions[first_code])
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
    """Set the status 422 on a page that repeats a form because of an error."""
    asks_again = request.method == "POST" and request.endpoint in _ANSWERING_ERRORS
    if asks_again and response.status_code == 200:
        response.status_code = 422
    return response


def tell_sign_out(response: Response) -> Response:
    """Let a browser that signs out forget the desk's pages and drafts, and its next page say so."""
    if request.method == "POST" and request.endpoint == "security.logout":
        response.headers["Clear-Site-Data"] = '"cache", "storage"'
        if not current_user.is_authenticated:
            flash("staff.sign_out.done", "say-success")
    return response
