"""The mixed load of a soak: visitors of the site, senders, desk, console, exports and imports."""

import http.client
import random
import re
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import UUID, uuid4

from cryptography.fernet import Fernet

from app.accounts.models import StaffAccount
from app.accounts.outside.factor_keys import app_secret_keys
from app.core import clock
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.errors import StorageUnavailable
from app.core.rules.permissions import Role
from app.factory import create_app
from tests.soak.tally import Tally
from tests.staff.desk import PASSWORD, SIGN_IN, make_account, zone_of
from tests.support.at_once import repeated
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor
from tests.support.reception.imports import accept, csv_file, draft, row
from tests.support.site import make_settings
from tests.support.zone_command import run_zone_apart

SITE = ("/", "/en/", "/zh/", "/en/key-figures", "/zh/roadmap", "/en/news", "/zh/privacy",
        "/en/contact", "/zh/contact", "/ledger/key", "/sitemap.xml", "/healthz")  # fmt: skip
DESK = ("/staff/", "/staff/leads", "/staff/dashboard", "/staff/tasks", "/staff/exports",
        "/staff/leads?q=sender", "/staff/leads?q=%E8%BD%BD%E4%BD%93")  # fmt: skip
CONSOLE = ("/compliance/", "/compliance/consents", "/compliance/ledger", "/compliance/access",
           "/compliance/standing", "/compliance/withdrawals", "/compliance/coverage")  # fmt: skip
ROWS = 20
"""Enquiries of each imported file."""

_LEAD = re.compile(r'href="(/staff/leads/[0-9a-f-]{36})')
_TIMEOUT = 30.0


class Load:
    """Threads that each repeat one kind of work until the end.

    :param server: runs already when the load begins.
    """

    def __init__(self, server: LiveServer, url: str, tally: Tally) -> None:
        self._server, self._url, self._tally = server, url, tally
        self._chance = random.Random()
        self.imported = 0

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Keep up the load until the block ends."""
        with ExitStack() as stack:
            exporter, colleague = self._signed_in(Role.EXPORTER)
            _auditor, auditor = self._signed_in(Role.AUDITOR)
            for visitor in (colleague, auditor):
                stack.callback(visitor.close)
            work: list[tuple[float, Callable[[], object]]] = [
                (0.05, lambda: self._read("site", HttpVisitor(self._server.port, _TIMEOUT), SITE)),
                (0.2, lambda: self._read_desk(colleague)),
                (0.2, lambda: self._read("console", auditor, CONSOLE)),
                (20.0, self._export),
                (10.0, lambda: self._import(exporter)),
            ]
            stack.enter_context(repeated(threading.Event(), *work))
            yield

    def _signed_in(self, role: Role) -> tuple[UUID, HttpVisitor]:
        """Make an account and sign it in; return its id and its visitor."""
        settings = make_settings(self._server.instance, self._url)
        app, email = create_app(settings), f"{role.value}@zone.example"
        account_id, database = make_account(app, role, email), zone_of(app).database
        visitor = HttpVisitor(self._server.port, timeout=_TIMEOUT)
        fields = visitor.open_form(SIGN_IN)
        status = visitor.send_form({**fields, "email": email, "password": PASSWORD}, SIGN_IN)
        assert status == 302, f"Signing in was answered with {status}."
        # An account with a second factor would be asked for it; the instance's key has to open it.
        key = app_secret_keys(load_secrets(settings).totp_key)[0]
        with database.transaction() as session:
            account = session.get_one(StaffAccount, account_id)
            account.tf_primary_method = "authenticator"
            account.tf_totp_secret = Fernet(key).encrypt(b"of no app").decode()
        database.dispose()
        return account_id, visitor

    def _read(self, what: str, visitor: HttpVisitor, pages: Sequence[str]) -> str:
        """Read one page; return its text, or nothing if it was not answered with a page."""
        begun, path, text = time.monotonic(), self._chance.choice(pages), ""
        try:
            try:
                text = visitor.get(path)
            except http.client.RemoteDisconnected:
                # As browsers do on a connection that was closed while idle.
                visitor.close()
                text = visitor.get(path)
            self._tally.note(what, "" if visitor.status in {200, 302} else visitor.status)
        except (OSError, http.client.HTTPException) as error:
            visitor.close()
            self._tally.note(what, type(error).__name__, took=time.monotonic() - begun)
        if what == "site":
            visitor.close()
        return text

    def _read_desk(self, visitor: HttpVisitor) -> None:
        leads = _LEAD.findall(self._read("desk", visitor, DESK))
        if leads:
            self._read("lead", visitor, leads[:5])

    def _export(self) -> None:
        out = Path(self._server.instance.parent) / f"{uuid4().hex}.csv"
        command = ("export", "--format", "csv", "--purpose", "follow_up", "--reason", "Soak")
        begun = time.monotonic()
        try:
            done = run_zone_apart(
                *command, "--out", str(out), settings=self._server.settings, status=None
            )
            said = done.output.strip()[-200:] if done.status else ""
        except subprocess.TimeoutExpired as error:
            said = type(error).__name__
        self._tally.note("export", said, took=time.monotonic() - begun)
        for path in out.parent.glob(f"{out.stem}*"):
            path.unlink()

    def _import(self, by: UUID) -> None:
        database, now, said = Database(self._url), clock.now(), ""
        day = now.date().isoformat()
        rows = (row(received=day, email=f"{uuid4().hex}@example.com") for _ in range(ROWS))
        begun = time.monotonic()
        try:
            accept(database, by, draft(database, by, csv_file(*rows)), now)
            self.imported += ROWS
        except StorageUnavailable as error:
            said = type(error).__name__
        self._tally.note("import", said, took=time.monotonic() - begun)
        database.dispose()
