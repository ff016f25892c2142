"""Speed of a CSV of all leads over HTTP, beside the engine's own command-line dump.

Both write the same columns of the same leads, alternately. The service guards every cell against
formulas, leaves out people whom the file may not hold, stores the list of its members and sends it
through the web server; the dump writes what is stored into a file.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import make_url, text

from app import create_app
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.permissions import Role
from app.core.rules.retention import RetentionPeriods
from app.exports.request import request_export
from app.exports.rules.columns import COLUMNS
from app.exports.rules.export import ExportRules
from app.migrations import upgrade
from tests.benchmarks.exports.server import FILE
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.inbox import SIZES_VARIABLE, settle
from tests.benchmarks.yardsticks import Server, reception
from tests.staff.desk import PASSWORD, SIGN_IN, give_second_factor, make_account
from tests.support.databases import ENGINES, empty_database
from tests.support.exports.exporting import REQUEST
from tests.support.pages.http_client import HttpVisitor
from tests.support.postgres import find_binaries
from tests.support.shared_run import SharedRun

LEADS = 1_000_000
ROUNDS = 3
MOST_TIME = 1.5
MOST_FIRST_BYTE = 0.1
MOST_MEGABYTES = 32

_EMAIL = "exporter@example.com"
_MONTHS = 600  # The invented leads are some years old.


@dataclass(frozen=True)
class Taken:
    """One export over HTTP: seconds until its first byte and its last, and the lines it has."""

    first: float
    whole: float
    lines: int


@dataclass(frozen=True)
class Result:
    """The results of one engine.

    :param megabytes: peak memory that the serving process used in addition.
    """

    exports: Sequence[Taken]
    dumps: Sequence[float]
    leads: int
    megabytes: float

    @property
    def ratio(self) -> float:
        """Ratio of the times of an export and a dump, per lead: an export has fewer."""
        ours = min(each.whole / each.lines for each in self.exports)
        return ours / (min(self.dumps) / self.leads)

    @property
    def first_byte(self) -> float:
        """Median of the seconds until the first byte."""
        return statistics.median(each.first for each in self.exports)

    @property
    def met(self) -> bool:
        """True if every bar is met."""
        return (
            self.ratio <= MOST_TIME
            and self.first_byte <= MOST_FIRST_BYTE
            and self.megabytes <= MOST_MEGABYTES
        )


def measure_exports(leads: int | None = None, rounds: int = ROUNDS) -> bool:
    """Measure both engines, print the results, and return whether the bars are met."""
    told = os.environ.get(SIZES_VARIABLE, "").split(",")[-1]
    size = leads or int(told or LEADS)
    met = [_report(engine, measure_engine(engine, size, rounds)) for engine in ENGINES]
    return all(met)


def measure_engine(engine: str, leads: int, rounds: int) -> Result:
    """Fill a database, and measure exports and dumps of it alternately."""
    with (
        SharedRun.apart() as run,
        filled(run, engine, leads) as (url, folder),
        served(url, folder) as site,
    ):
        exports, dumps, added = [], [], 0.0
        for number in range(rounds):
            before = _forget_peak(site.server)
            exports.append(take(site.visitor, ask(site.settings)))
            # Later ones find caches that the first had to fill.
            added = _peak(site.server) - before if number == 0 else added
            dumps.append(timed(lambda: dump(url, folder / "dump.csv")))
        return Result(exports, dumps, leads, added)


@contextmanager
def filled(run: SharedRun, engine: str, leads: int) -> Iterator[tuple[str, Path]]:
    """Fill a database with leads; return its URL, and a folder."""
    with (
        tempfile.TemporaryDirectory() as named,
        empty_database(run, engine, Path(named)) as url,
    ):
        database = Database(url)
        upgrade(database)
        print(f"  {engine}: {leads:,} leads are put in ...", file=sys.stderr)
        data.build(database, leads, people=True)
        with database.transaction() as session:
            # So that the export and the dump hold about the same.
            session.execute(text("UPDATE lead SET suspect = false"))
        settle(database)
        database.dispose()
        yield url, Path(named)


@dataclass(frozen=True)
class Visit:
    """A served site and a signed-in visitor."""

    server: Server
    settings: Settings
    visitor: HttpVisitor


@contextmanager
def served(url: str, folder: Path, *, narrow: bool = False) -> Iterator[Visit]:
    """Serve the site on a database to a visitor who may export.

    :param narrow: whether the server waits until the sent bytes are read.
    """
    with reception("tests.benchmarks.exports.server", folder, 1, **_own_settings(url)) as server:
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


def ask(settings: Settings) -> UUID:
    """Request an export of everything; return its id."""
    database = Database(settings.database_url)
    try:
        return request_export(
            database,
            load_secrets(settings).ledger_key,
            REQUEST,
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


def dump(url: str, path: Path) -> None:
    """Dump the same columns with the engine's own program.

    :raises RuntimeError: if it is not installed.
    """
    if url.startswith("sqlite"):
        script = f".mode csv\n.headers on\n.output {path}\n{_dumped()};\n"
        program = _program("sqlite3", None)
        command = [program, "-readonly", str(make_url(url).database)]
    else:
        script = f"\\copy ({_dumped()}) TO '{path}' WITH (FORMAT csv, HEADER)\n"
        program = _program("psql", find_binaries())
        plain = make_url(url).set(drivername="postgresql").render_as_string(False)
        command = [program, "--quiet", "--set=ON_ERROR_STOP=1", plain]
    subprocess.run(command, input=script, check=True, text=True, stdout=subprocess.DEVNULL)


def timed(act: Callable[[], object]) -> float:
    """Return the duration of a call in seconds."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _dumped() -> str:
    elsewhere = {
        "status": "lead.status",
        "priority": "lead.priority",
        "owner": "staff_account.name",
        "enquiry": "enquiry.id",
        "corrected": "''",
    }
    columns = ", ".join(f"{elsewhere.get(each, f'enquiry.{each}')} AS {each}" for each in COLUMNS)
    # On one line, as \copy has it.
    return (
        f"SELECT {columns} FROM enquiry JOIN lead ON lead.enquiry_id = enquiry.id"
        " LEFT JOIN staff_account ON staff_account.id = lead.owner_id"
    )


def _program(name: str, folder: Path | None) -> str:
    places = os.pathsep.join([*([str(folder)] if folder else []), os.environ.get("PATH", "")])
    found = shutil.which(name, path=places)
    if found is None:
        raise RuntimeError(f"The engine's own program {name} is not there: install it.")
    return found


def _own_settings(url: str) -> dict[str, str]:
    return {
        "ZONE_DATABASE_URL": url,
        "ZONE_RETENTION_ENQUIRY_MONTHS": str(_MONTHS),
        # The measuring account is alone.
        "ZONE_EXPORT_APPROVAL_ROWS": "0",
    }


def _settings(url: str, folder: Path, port: int) -> Settings:
    kept = RetentionPeriods(enquiry_months=_MONTHS)
    return Settings(instance=folder / "instance", database_url=url, port=port, retention=kept)


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


def _report(engine: str, result: Result) -> bool:
    ours, theirs = min(each.whole for each in result.exports), min(result.dumps)
    lines = result.exports[0].lines
    print(
        f"Export of {result.leads:,} leads on {engine}, {len(COLUMNS)} columns: {lines:,} lines"
        f" over HTTP in {ours:.2f} s, dump in {theirs:.2f} s, {result.ratio:.2f} of its time a lead"
        f" (at most {MOST_TIME}); first byte after {1000 * result.first_byte:.0f} ms (at most"
        f" {1000 * MOST_FIRST_BYTE:.0f}); memory +{result.megabytes:.0f} MB (at most"
        f" {MOST_MEGABYTES}); load {os.getloadavg()[0]:.1f}"
    )
    return result.met
