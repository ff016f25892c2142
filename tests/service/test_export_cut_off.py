"""Over the real server: a reader that disconnects or reads nothing, and a server that is killed."""

import hashlib
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from http.client import HTTPException
from itertools import islice
from uuid import UUID

import pytest

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.exports.models import Export
from app.exports.prepared import close_stale_exports
from app.exports.rules.export import ExportState
from tests.benchmarks.exports import Visit, ask, filled, served
from tests.benchmarks.served import FILE
from tests.support.databases import opened
from tests.support.exports.exporting import record
from tests.support.live_server import send_signal
from tests.support.pages.http_client import HttpVisitor
from tests.support.shared_run import SharedRun
from tests.support.waiting import wait_until

LEADS = 15_000
"""A number of leads whose file exceeds all buffers between server and reader."""


DESK_THREADS = 8
"""Requests to the desk that a process answers at a time."""


@dataclass
class Site:
    """A served site with leads, and a signed-in visitor."""

    database: Database
    settings: Settings
    visit: Visit

    def begin(self) -> tuple[UUID, bytes, Iterator[bytes]]:
        """Start a download; return its export, its beginning and its rest."""
        export_id = ask(self.settings)
        # Over a new connection: the server closes one that was idle for long.
        self.visit.visitor.close()
        pieces = self.visit.visitor.get_file(FILE.format(export_id))
        return export_id, b"".join(islice(pieces, 2)), pieces

    def closed(self, export_id: UUID) -> Export:
        """Wait until an export is no longer being written."""
        wait_until(
            lambda: record(self.database, export_id).state != ExportState.RUNNING,
            "the export is closed",
        )
        return record(self.database, export_id)


@pytest.fixture(scope="module")
def sites(shared_run: SharedRun) -> Iterator[Callable[[str], Site]]:
    """Sites with many leads, one per engine."""
    with ExitStack() as stack:

        @cache
        def made(engine: str) -> Site:
            url, folder = stack.enter_context(filled(shared_run, engine, LEADS))
            visit = stack.enter_context(served(url, folder, narrow=True))
            database = stack.enter_context(opened(url))
            return Site(database, visit.settings, visit)

        yield made


@pytest.fixture
def site(sites: Callable[[str], Site], engine_name: str) -> Site:
    """A site with many leads, which the tests of this file share."""
    return sites(engine_name)


@pytest.mark.engine("postgresql")
def test_downloads_that_nobody_reads_leave_the_desk_to_others(site: Site) -> None:
    asked, states = [], []
    with ExitStack() as stack:
        for _ in range(DESK_THREADS):
            unread = stack.enter_context(closing(HttpVisitor(site.settings.port, 60, narrow=True)))
            unread.cookies = site.visit.visitor.cookies
            export_id = ask(site.settings)
            asked.append(export_id)
            # A download that finds all places taken is refused instead of waiting for one.
            with suppress(RuntimeError):
                next(unread.get_file(FILE.format(export_id)))
            states.append(record(site.database, export_id).state)
        other = stack.enter_context(closing(HttpVisitor(site.settings.port, 60)))
        other.cookies = site.visit.visitor.cookies

        assert "</html>" in other.get("/staff/leads")

    assert set(states) == {ExportState.RUNNING, ExportState.ABORTED}
    for export_id in asked:
        site.closed(export_id)


@pytest.mark.engine("postgresql")
def test_sent_rows_are_recorded_if_the_reader_or_the_server_disappears(site: Site) -> None:
    export_id, _, rest = site.begin()
    whole = _ + b"".join(rest)
    assert site.closed(export_id).state == ExportState.COMPLETE

    # The reader disconnects.
    export_id, had, _rest = site.begin()
    site.visit.visitor.close()
    export = site.closed(export_id)
    assert export.state == ExportState.ABORTED
    assert export.count is not None
    assert export.bytes is not None
    assert 0 < export.count < LEADS
    assert len(had) <= export.bytes < len(whole)
    assert export.sha256 == hashlib.sha256(whole[: export.bytes]).hexdigest()

    # The serving process is killed.
    export_id, had, rest = site.begin()
    send_signal(signal.SIGKILL, site.visit.server.serving())
    with pytest.raises((HTTPException, OSError)):
        assert len(had + b"".join(rest)) == len(whole)
    assert record(site.database, export_id).state == ExportState.RUNNING
    key = load_secrets(site.settings).ledger_key
    close_stale_exports(site.database, key, clock.now() + timedelta(minutes=16))
    export = record(site.database, export_id)
    assert (export.state, export.count, export.bytes) == (ExportState.ABORTED, None, None)
