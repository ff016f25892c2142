"""Speed of a CSV of all leads over HTTP, beside the engine's own command-line dump.

Both write the same columns of the same leads, alternately. The service guards every cell against
formulas, leaves out people whom the file may not hold, stores the list of its members and sends it
through the web server; the dump writes what is stored into a file. Each address and number is
checked against the sealed act of its person as well, so files with these have a bar of their own.
"""

import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import text

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.core.rules.retention import RetentionPeriods
from app.exports.rules.columns import COLUMNS, CONTACTS
from app.factory import create_app
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.steps.sealing import Sealer
from app.migrations import upgrade
from tests.benchmarks.amounts import Amounts
from tests.benchmarks.dump import dump
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.lists import Desk
from tests.benchmarks.served import FILE
from tests.benchmarks.servers import Server, web
from tests.harness import Figure, say, timed
from tests.staff.desk import PASSWORD, SIGN_IN, give_second_factor, make_account
from tests.support.databases import empty_database, opened
from tests.support.exports import exporting
from tests.support.ledger.sealing import seal_all
from tests.support.pages.http_client import HttpVisitor
from tests.support.shared_run import SharedRun
from tests.support.stored import execute

ANONYMOUS = tuple(each for each in COLUMNS if each not in CONTACTS)
MOST_TIME = {COLUMNS: 8.0, ANONYMOUS: 1.5}
"""By columns: the maximum ratio of the times of an export and a dump, for each lead."""

MOST_FIRST_BYTE = 100.0
"""Milliseconds."""

MOST_MEGABYTES = 32

_EMAIL = "exporter@example.com"
KEPT = RetentionPeriods(enquiry_months=600)
"""The periods that are stated to people, since the invented leads are some years old."""


@dataclass(frozen=True)
class Taken:
    """One export over HTTP: seconds until its first byte and its last, and the lines it has."""

    first: float
    whole: float
    lines: int


@dataclass(frozen=True)
class Filled:
    """A database with leads, each of a person of its own.

    :param folder: for files beside it; the instance is in there.
    """

    url: str
    folder: Path
    desk: Desk


@dataclass(frozen=True)
class Visit:
    """A served site and a signed-in visitor."""

    server: Server
    settings: Settings
    visitor: HttpVisitor


def measure_exports(engine: str, there: Filled, amounts: Amounts) -> Iterator[Figure]:
    """Seal the acts of a database; measure exports and dumps of it, its times for each lead."""
    _seal(there)
    with served(there.url, there.folder) as site:
        for columns, most in MOST_TIME.items():
            exports, dumps, added = list[Taken](), list[float](), list[float]()
            for _ in range(amounts.rounds):
                before = _megabytes(site.server, "VmRSS", forget=True)
                exports.append(take(site.visitor, ask(site.settings, columns)))
                added.append(_megabytes(site.server, "VmHWM") - before)
                with timed(dumps):
                    dump(there.url, there.folder / "dump.csv", columns)
            size = there.desk.size
            name = f"{len(columns)} columns of {size:,} leads, {engine}"
            yield Figure(f"export over HTTP, {name}", [each.whole for each in exports], "s")
            yield Figure(f"dump, {name}", dumps, "s")
            ratios = [each.whole / each.lines / (beside / size)
                      for each, beside in zip(exports, dumps, strict=True)]  # fmt: skip
            yield Figure(f"export / dump a lead, {name}", ratios, most=most, main=True)
            first = [each.first * 1000 for each in exports]
            yield Figure(f"first byte, {name}", first, "ms", most=MOST_FIRST_BYTE)
            # Later ones find caches that the first had to fill.
            yield Figure(f"memory added, {name}", added[:1], "MB", most=MOST_MEGABYTES)


@contextmanager
def put_in(run: SharedRun, engine: str, leads: int, *, people: bool = True) -> Iterator[Filled]:
    """Fill a database with leads.

    :param people: whether each lead has a person of its own, whose act of consent is not sealed
        yet; then nothing can be searched for.
    """
    with (
        tempfile.TemporaryDirectory() as named,
        empty_database(run, engine, Path(named)) as url,
        opened(url) as database,
    ):
        upgrade(database)
        say(f"{engine}: {leads:,} leads are put in ...")
        key = load_secrets(_settings(url, Path(named))).ledger_key
        accounts = data.build(database, leads, people_key=key if people else None)
        _settle(database)
        yield Filled(url, Path(named), Desk(leads, database, accounts))


@contextmanager
def filled(run: SharedRun, engine: str, leads: int) -> Iterator[tuple[str, Path]]:
    """Fill a database with leads, and seal it; return its URL, and a folder."""
    with put_in(run, engine, leads) as there:
        _seal(there)
        yield there.url, there.folder


@contextmanager
def served(url: str, folder: Path, *, narrow: bool = False, processes: int = 1) -> Iterator[Visit]:
    """Serve the site on a database to a visitor who may export.

    :param narrow: whether the server waits until the sent bytes are read.
    """
    own = {
        "ZONE_DATABASE_URL": url,
        "ZONE_RETENTION_ENQUIRY_MONTHS": str(KEPT.enquiry_months),
        # The measuring account is alone.
        "ZONE_EXPORT_APPROVAL_ROWS": "0",
    }
    with web("tests.benchmarks.served exporting", folder, own, processes) as server:
        settings = _settings(url, folder, server.port)
        app = create_app(settings)
        account_id = make_account(app, Role.EXPORTER, _EMAIL)
        visitor = HttpVisitor(server.port, timeout=600, narrow=narrow)
        sign_in(visitor, SIGN_IN, email=_EMAIL, password=PASSWORD)
        # An account with a second factor would be asked for it.
        give_second_factor(app, account_id)
        app.extensions["zone"].database.dispose()
        yield Visit(server, settings, visitor)
        visitor.close()


def sign_in(visitor: HttpVisitor, path: str, **answers: str) -> None:
    """Fill in a form for signing in.

    :raises AssertionError: if that is refused.
    """
    status = visitor.send_form({**visitor.open_form(path), **answers}, path)
    assert status == 302, f"Signing in was answered with {status}."


def ask(settings: Settings, columns: tuple[str, ...] = COLUMNS) -> UUID:
    """Request an export of everything; return its id."""
    with opened(settings.database_url) as database:
        key = load_secrets(settings).ledger_key
        return exporting.ask(database, ledger_key=key, columns=columns, now=clock.now()).id


def take(visitor: HttpVisitor, export_id: UUID) -> Taken:
    """Download an export over HTTP as a stream."""
    # The server closes idle connections while a dump is made.
    visitor.close()
    begun = time.perf_counter()
    first, lines, last = 0.0, 0, b""
    for piece in visitor.get_file(FILE.format(export_id)):
        first = first or time.perf_counter() - begun
        # A line break may arrive in two pieces.
        lines += piece.count(b"\r\n") + (last == b"\r" and piece[:1] == b"\n")
        last = piece[-1:]
    return Taken(first, time.perf_counter() - begun, lines)


def _seal(there: Filled) -> None:
    settings, database = _settings(there.url, there.folder), there.desk.database
    key = load_secrets(settings).ledger_key
    seal_all(database, Sealer(key, settings.ledger_origin, LedgerFolder(settings)))
    # So that the export and the dump hold about the same.
    execute(database, text("UPDATE lead SET suspect = false"))
    _settle(database)
    database.dispose()


def _settle(database: Database) -> None:
    """Do the maintenance that PostgreSQL does by itself later."""
    if not database.is_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as there:
            there.execute(text("VACUUM ANALYZE"))


def _settings(url: str, folder: Path, port: int = 1) -> Settings:
    return Settings(instance=folder / "instance", database_url=url, port=port, retention=KEPT)


def _megabytes(server: Server, name: str, *, forget: bool = False) -> float:
    """Return what the kernel says of the serving processes' memory, such as VmHWM, its peak.

    :param forget: whether it is to record the peak anew.
    """
    kilobytes = 0
    for pid in server.serving():
        if forget:
            Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="ascii")
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
        kilobytes += sum(map(int, re.findall(rf"^{name}:\s+(\d+) kB$", status, re.MULTILINE)))
    return kilobytes / 1024
