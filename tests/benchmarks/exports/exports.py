"""Speed of a CSV of all leads over HTTP, beside the engine's own command-line dump.

Both write the same columns of the same leads, alternately. The service guards every cell against
formulas, leaves out people whom the file may not hold, stores the list of its members and sends it
through the web server; the dump writes what is stored into a file. Each address and number is
checked against the sealed act of its person as well, so files with these have a bar of their own.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import text

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.core.rules.retention import RetentionPeriods
from app.exports.request import request_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.columns import COLUMNS, CONTACTS
from app.factory import create_app
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.steps.sealing import Sealer
from app.migrations import upgrade
from tests.benchmarks.exports.dump import dump
from tests.benchmarks.exports.server import FILE
from tests.benchmarks.figures import Figure
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.inbox import settle
from tests.benchmarks.inbox.lists import Desk
from tests.benchmarks.yardsticks import Server, reception
from tests.staff.desk import PASSWORD, SIGN_IN, give_second_factor, make_account
from tests.support.databases import empty_database
from tests.support.exports.exporting import REQUEST
from tests.support.ledger.sealing import seal_all
from tests.support.pages.http_client import HttpVisitor
from tests.support.shared_run import SharedRun

ROUNDS = 3
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
class Result:
    """The results of one engine.

    :param columns: of the file.
    :param megabytes: peak memory that the serving process used in addition.
    """

    columns: tuple[str, ...]
    exports: Sequence[Taken]
    dumps: Sequence[float]
    leads: int
    megabytes: float

    def figures(self, engine: str) -> Iterator[Figure]:
        """Yield the figures of an engine; times are compared for each lead."""
        name = f"{len(self.columns)} columns of {self.leads:,} leads, {engine}"
        times = [each.whole / each.lines for each in self.exports]
        ratios = [ours / (dump / self.leads) for ours, dump in zip(times, self.dumps, strict=True)]
        yield Figure(f"export over HTTP, {name}", [each.whole for each in self.exports], "s")
        yield Figure(f"dump, {name}", self.dumps, "s")
        yield Figure(f"export / dump a lead, {name}", ratios, most=MOST_TIME[self.columns])
        first = [each.first * 1000 for each in self.exports]
        yield Figure(f"first byte, {name}", first, "ms", most=MOST_FIRST_BYTE)
        yield Figure(f"memory added, {name}", [self.megabytes], "MB", most=MOST_MEGABYTES)


@dataclass(frozen=True)
class Filled:
    """A database with leads, each of a person of its own.

    :param folder: for files beside it; the instance is in there.
    """

    url: str
    folder: Path
    desk: Desk


def measure_exports(engine: str, there: Filled, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Measure exports and dumps of a filled database."""
    for each in measure_files(there, rounds):
        yield from each.figures(engine)


def measure_files(there: Filled, rounds: int) -> list[Result]:
    """Seal the acts of a database, and measure exports and dumps of it alternately."""
    _seal(there)
    url, folder, leads = there.url, there.folder, there.desk.size
    with served(url, folder) as site:
        return [_measure(site, url, folder, columns, leads, rounds) for columns in MOST_TIME]


def _measure(
    site: "Visit", url: str, folder: Path, columns: tuple[str, ...], leads: int, rounds: int
) -> Result:
    exports, dumps, added = [], [], 0.0
    for number in range(rounds):
        before = _forget_peak(site.server)
        exports.append(take(site.visitor, ask(site.settings, columns)))
        # Later ones find caches that the first had to fill.
        added = _peak(site.server) - before if number == 0 else added
        dumps.append(timed(lambda: dump(url, folder / "dump.csv", columns)))
    return Result(columns, exports, dumps, leads, added)


@contextmanager
def put_in(run: SharedRun, engine: str, leads: int) -> Iterator[Filled]:
    """Fill a database with leads, whose acts of consent are not sealed yet."""
    with (
        tempfile.TemporaryDirectory() as named,
        empty_database(run, engine, Path(named)) as url,
    ):
        database = Database(url)
        upgrade(database)
        print(f"  {engine}: {leads:,} leads are put in ...", file=sys.stderr)
        key = load_secrets(_settings(url, Path(named), 1)).ledger_key
        accounts = data.build(database, leads, people_key=key)
        settle(database)
        yield Filled(url, Path(named), Desk(leads, database, accounts))
        database.dispose()


def _seal(there: Filled) -> None:
    settings, database = _settings(there.url, there.folder, 1), there.desk.database
    key = load_secrets(settings).ledger_key
    seal_all(database, Sealer(key, settings.ledger_origin, LedgerFolder(settings)))
    with database.transaction() as session:
        # So that the export and the dump hold about the same.
        session.execute(text("UPDATE lead SET suspect = false"))
    settle(database)
    database.dispose()


@contextmanager
def filled(run: SharedRun, engine: str, leads: int) -> Iterator[tuple[str, Path]]:
    """Fill a database with leads, and seal it; return its URL, and a folder."""
    with put_in(run, engine, leads) as there:
        _seal(there)
        yield there.url, there.folder


@dataclass(frozen=True)
class Visit:
    """A served site and a signed-in visitor."""

    server: Server
    settings: Settings
    visitor: HttpVisitor


@contextmanager
def served(url: str, folder: Path, *, narrow: bool = False, processes: int = 1) -> Iterator[Visit]:
    """Serve the site on a database to a visitor who may export.

    :param narrow: whether the server waits until the sent bytes are read.
    """
    module, own = "tests.benchmarks.exports.server", _own_settings(url)
    with reception(module, folder, processes, **own) as server:
        settings = _settings(url, folder, server.port)
        app = create_app(settings)
        account_id = make_account(app, Role.EXPORTER, _EMAIL)
        visitor = HttpVisitor(server.port, timeout=600, narrow=narrow)
        fields = visitor.open_form(SIGN_IN)
        status = visitor.send_form({**fields, "email": _EMAIL, "password": PASSWORD}, SIGN_IN)
        if status != 302:
            raise RuntimeError(f"Signing in was answered with {status}.")
        # An account with a second factor would be asked for it.
        give_second_factor(app, account_id)
        app.extensions["zone"].database.dispose()
        yield Visit(server, settings, visitor)
        visitor.close()


def ask(settings: Settings, columns: tuple[str, ...] = COLUMNS) -> UUID:
    """Request an export of everything; return its id."""
    database = Database(settings.database_url)
    try:
        return request_export(
            database,
            load_secrets(settings).ledger_key,
            replace(REQUEST, columns=columns),
            ExportRules(approval_rows=0),
            author_id=None,
            actor="benchmark",
            prepared=False,
            now=clock.now(),
        ).id
    finally:
        database.dispose()


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


def timed(act: Callable[[], object]) -> float:
    """Return the duration of a call in seconds."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _own_settings(url: str) -> dict[str, str]:
    return {
        "ZONE_DATABASE_URL": url,
        "ZONE_RETENTION_ENQUIRY_MONTHS": str(KEPT.enquiry_months),
        # The measuring account is alone.
        "ZONE_EXPORT_APPROVAL_ROWS": "0",
    }


def _settings(url: str, folder: Path, port: int) -> Settings:
    return Settings(instance=folder / "instance", database_url=url, port=port, retention=KEPT)


def _forget_peak(server: Server) -> float:
    """Reset the kernel's record of peak memory; return the present use."""
    for pid in server.serving():
        Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="ascii")
    return _megabytes(server, "VmRSS")


def _peak(server: Server) -> float:
    return _megabytes(server, "VmHWM")


def _megabytes(server: Server, name: str) -> float:
    """Return the present or peak memory of the serving processes, from the kernel."""
    return sum(_kilobytes(pid, name) for pid in server.serving()) / 1024


def _kilobytes(pid: int, name: str) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    told = [line.split()[1] for line in status.splitlines() if line.startswith(f"{name}:")]
    return int(told[0]) if told else 0
