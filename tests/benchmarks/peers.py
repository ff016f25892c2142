"""The service beside Wagtail's form builder, with the same form and as many stored answers.

Wagtail is installed from PyPI into a folder of its own. Both run in as many processes of the same
web server, on SQLite that syncs each transaction. The service also seals, places and mails each
enquiry, and keeps evidence of consent; Wagtail stores the answers.
"""

import itertools
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.amounts import Amounts
from tests.benchmarks.enquiries import ALIKE, Load, post, requests_per_second
from tests.benchmarks.exports import ask, filled, served, sign_in, take
from tests.benchmarks.servers import PROCESSES, beside, running
from tests.harness import Figure, say, timed
from tests.support.live_server import CHECKOUT, free_port
from tests.support.pages.http_client import HttpVisitor
from tests.support.shared_run import SharedRun

READERS = 4
"""Members of staff who read the list at once."""

LEAST_THROUGHPUT = 6.0
"""Minimum ratio of the enquiries a second."""


@dataclass(frozen=True)
class Side:
    """One of the two: what it reaches, by the name of a measurement.

    :param settle: waits until nothing is left to do of what was requested before.
    """

    name: str
    measures: tuple[Callable[[], float], ...]
    settle: Callable[[], None] = lambda: None


def measure_peers(amounts: Amounts) -> Iterator[Figure]:
    """Measure both alternately: form, list, export and submission."""
    stored = amounts.rows // 10
    names = {"form page": "/s", "list of answers": "/s", f"CSV of {stored:,} answers": "s",
             "submission": "/s"}  # fmt: skip
    with _service(stored, amounts.seconds) as ours, _wagtail(stored, amounts.seconds) as theirs:
        for at, (what, unit) in enumerate(names.items()):
            found = []
            for _ in range(amounts.rounds):
                ours.settle()
                found.append((ours.measures[at](), theirs.measures[at]()))
            for side, values in zip((ours, theirs), zip(*found, strict=True), strict=True):
                yield Figure(f"{what}, {side.name}", values, unit)
            ratios = [a / b if unit == "/s" else b / a for a, b in found]
            least = LEAST_THROUGHPUT if what == "submission" else None
            yield Figure(f"{what}, times better", ratios, least=least, main=True)


@contextmanager
def _service(stored: int, seconds: int) -> Iterator[Side]:
    load = Load(mailed=True)
    with (
        SharedRun.apart() as run,
        filled(run, "sqlite", stored) as (url, folder),
        served(url, folder, processes=PROCESSES) as site,
        beside(site.server, folder, {"ZONE_DATABASE_URL": url}) as whole,
    ):
        port, cookies = site.server.port, site.visitor.cookies
        yield Side(
            "the service",
            (
                lambda: requests_per_second(port, "/en/contact", seconds),
                lambda: requests_per_second(
                    port, "/staff/leads?folder=all", seconds, cookies, READERS
                ),
                lambda: take(site.visitor, ask(site.settings)).whole,
                lambda: load.flood(port, seconds).rate,
            ),
            whole.settle,
        )


@contextmanager
def _wagtail(stored: int, seconds: int) -> Iterator[Side]:
    with tempfile.TemporaryDirectory() as named:
        folder, port = Path(named), free_port()
        python = _installed(folder / "venv")
        own = {"PEER_FOLDER": named, "PATH": str(python.parent), "PYTHONPATH": str(CHECKOUT)}
        say(f"Wagtail: {stored:,} answers are put in ...")
        command = (python, "-m", "tests.benchmarks.wagtail_site.site", str(stored))
        told = subprocess.run(command, env=own, check=True, capture_output=True, text=True).stdout
        page, release = told.split()
        listed, numbers = f"/admin/forms/submissions/{page}/", itertools.count()
        serve = [str(python.with_name("granian")), "--interface", "wsgi", "--host", "127.0.0.1"]
        serve += ["--port", str(port), "--workers", str(PROCESSES), "--blocking-threads", "4"]
        serve += ["--log-level", "error", "tests.benchmarks.wagtail_site.site:application"]
        with running(serve, own, port), closing(HttpVisitor(port, timeout=600)) as visitor:
            sign_in(visitor, "/admin/login/", username="admin", password="measured")
            yield Side(
                f"Wagtail {release}",
                (
                    lambda: requests_per_second(port, "/", seconds),
                    lambda: requests_per_second(port, listed, seconds, visitor.cookies, READERS),
                    lambda: _download(visitor, f"{listed}?export=csv"),
                    lambda: _post(port, folder / "peer.db", seconds, next(numbers) * 10**6),
                ),
            )


def _installed(folder: Path) -> Path:
    """Install Wagtail from PyPI; return its interpreter."""
    say("Wagtail is installed ...")
    uv = (sys.executable, "-m", "uv", "--quiet")
    subprocess.run([*uv, "venv", "--python", sys.executable, str(folder)], check=True)
    python, server = folder / "bin" / "python", f"granian=={version('granian')}"
    install = ("pip", "install", "--python", str(python), "--only-binary", ":all:")
    subprocess.run([*uv, *install, "wagtail", server], check=True)
    return python


def _post(port: int, database: Path, seconds: int, first: int) -> float:
    with closing(HttpVisitor(port)) as visitor:
        fields = visitor.open_form("/") | ALIKE
    before = _rows(database)
    answered = post(port, "/", fields, visitor.cookies, seconds, first, mailed=True)
    # Wagtail shows a refused form with the same status as an accepted one.
    assert _rows(database) - before >= answered.count, "Wagtail did not store every form."
    return answered.rate


def _rows(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        [(count,)] = connection.execute("SELECT count(*) FROM wagtailforms_formsubmission")
        return int(count)


def _download(visitor: HttpVisitor, path: str) -> float:
    """Download a file; return the seconds."""
    # The server has closed the idle connection meanwhile.
    visitor.close()
    took = list[float]()
    with timed(took):
        for _piece in visitor.get_file(path):
            pass
    return took[0]
