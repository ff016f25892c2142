"""The service beside Wagtail's form builder, with the same form and as many stored answers.

Wagtail is installed from PyPI into a folder of its own. Both run in as many processes of the same
web server, on SQLite that syncs each transaction. The service also seals, places and mails each
enquiry, and keeps evidence of consent; Wagtail stores the answers.
"""

import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.enquiries import ALIKE, Answered, Load, post_with_wrk
from tests.benchmarks.exports.exports import ask, filled, served, take
from tests.benchmarks.figures import Figure
from tests.benchmarks.load import requests_per_second
from tests.benchmarks.yardsticks import Server, running, worker
from tests.support.live_server import CHECKOUT, free_port
from tests.support.pages.http_client import HttpVisitor
from tests.support.shared_run import SharedRun

STORED = 10_000
"""Answers that both list and export."""

PROCESSES, CONNECTIONS, SECONDS, ROUNDS = 2, 32, 3, 5
READERS = 4
"""Members of staff who read the list at once."""

LEAST_THROUGHPUT = 6.0
"""Minimum ratio of the enquiries a second."""

_IDLE, _PATIENCE_SECONDS = 0.15, 30.0
"""The share of a processor that an idle worker takes at most, and how long it is waited for."""

Measured = TypeVar("Measured")

_ADMIN = {"username": "admin", "password": "measured"}


@dataclass(frozen=True)
class Side:
    """One of the two.

    :param cookies: of somebody who may see the list.
    :param post: sends as many forms as are answered.
    :param export: downloads all answers as CSV; returns the seconds.
    :param settle: waits until nothing is left to do of what was requested before.
    """

    name: str
    server: Server
    form: str
    listed: str
    cookies: Mapping[str, str]
    post: Callable[[], Answered]
    export: Callable[[], float]
    settle: Callable[[], None] = lambda: None


def measure_peers(stored: int = STORED, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Measure both alternately: form, list, export and submission."""
    with _service(stored) as ours, _wagtail(stored) as theirs:
        sides = (ours, theirs)

        def alternately(measure: Callable[[Side], Measured]) -> list[list[Measured]]:
            found: list[list[Measured]] = []
            for _ in range(rounds):
                found.append([])
                for side in sides:
                    ours.settle()
                    found[-1].append(measure(side))
            return found

        for what, unit, measure in (
            ("form page", "/s", _page_rate),
            ("list of answers", "/s", _list_rate),
            (f"CSV of {stored:,} answers", "s", _export_seconds),
        ):
            yield from _both(what, unit, sides, alternately(measure))
        yield from _submissions(sides, alternately(lambda side: side.post()))


def _page_rate(side: Side) -> float:
    return requests_per_second(side.server.port, side.form, SECONDS)


def _list_rate(side: Side) -> float:
    cookie = "; ".join(f"{name}={value}" for name, value in side.cookies.items())
    header = f"Cookie: {cookie}"
    return requests_per_second(side.server.port, side.listed, SECONDS, header, connections=READERS)


def _export_seconds(side: Side) -> float:
    return side.export()


def _submissions(sides: Sequence[Side], answers: Sequence[Sequence[Answered]]) -> Iterator[Figure]:
    rates = [[each.rate for each in both] for both in answers]
    yield from _both("submission", "/s", sides, rates, least=LEAST_THROUGHPUT)
    for part in ("p50", "p99"):
        times = [[float(getattr(each, part)) for each in both] for both in answers]
        yield from _both(f"submission, {part}", "ms", sides, times)


def _both(
    what: str,
    unit: str,
    sides: Sequence[Side],
    found: Sequence[Sequence[float]],
    least: float | None = None,
) -> Iterator[Figure]:
    """Yield the figures of both sides, and how often ours is better."""
    for side, values in zip(sides, zip(*found, strict=True), strict=True):
        yield Figure(f"{what}, {side.name}", values, unit)
    ratios = [a / b if unit == "/s" else b / a for a, b in found]
    yield Figure(f"{what}, times better", ratios, least=least)


def _wait_until_idle(server: Server) -> None:
    """Wait until a server takes next to no processor time, with a timeout."""
    used, deadline = server.cpu_seconds() or 0.0, time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline:
        time.sleep(1.0)
        before, used = used, server.cpu_seconds() or 0.0
        if used - before <= _IDLE:
            return


@contextmanager
def _service(stored: int) -> Iterator[Side]:
    load = Load(mailed=True)
    with (
        SharedRun.apart() as run,
        filled(run, "sqlite", stored) as (url, folder),
        served(url, folder, processes=PROCESSES) as site,
        worker("app.cli worker", folder, ZONE_DATABASE_URL=url) as beside,
    ):
        port = site.server.port
        yield Side(
            "the service",
            site.server,
            "/en/contact",
            "/staff/leads?folder=all",
            site.visitor.cookies,
            lambda: load.flood(port, CONNECTIONS, SECONDS),
            lambda: take(site.visitor, ask(site.settings)).whole,
            lambda: _wait_until_idle(beside),
        )


@contextmanager
def _wagtail(stored: int) -> Iterator[Side]:
    with tempfile.TemporaryDirectory() as named:
        folder, port = Path(named), free_port()
        python = _installed(folder / "venv")
        own = {"PEER_FOLDER": str(folder), "PATH": str(python.parent), "PYTHONPATH": str(CHECKOUT)}
        print(f"  Wagtail: {stored:,} answers are put in ...", file=sys.stderr)
        page = _run(python, "-m", "tests.benchmarks.wagtail_site.fill", str(stored), **own).strip()
        command = [str(python.with_name("granian")), "--interface", "wsgi", "--host", "127.0.0.1"]
        command += ["--port", str(port), "--workers", str(PROCESSES), "--blocking-threads", "4"]
        command += ["--log-level", "error", "tests.benchmarks.wagtail_site.wsgi:application"]
        release = _run(python, "-c", "import wagtail; print(wagtail.__version__)", **own).strip()
        with running(command, port, own) as pid:
            listed = f"/admin/forms/submissions/{page}/"
            visitor = _signed_in(port)
            yield Side(
                f"Wagtail {release}",
                Server(port, pid),
                "/",
                listed,
                visitor.cookies,
                lambda: _post(port, folder),
                lambda: _download(visitor, f"{listed}?export=csv"),
            )
            visitor.close()


def _installed(folder: Path) -> Path:
    """Install Wagtail from PyPI; return its interpreter."""
    print("  Wagtail is installed ...", file=sys.stderr)
    uv = (sys.executable, "-m", "uv", "--quiet")
    subprocess.run([*uv, "venv", "--python", sys.executable, str(folder)], check=True)
    python, server = folder / "bin" / "python", f"granian=={version('granian')}"
    install = ("pip", "install", "--python", str(python), "--only-binary", ":all:")
    subprocess.run([*uv, *install, "wagtail", server], check=True)
    return python


def _signed_in(port: int) -> HttpVisitor:
    visitor = HttpVisitor(port, timeout=600)
    fields = visitor.open_form("/admin/login/")
    status = visitor.send_form({**fields, **_ADMIN}, "/admin/login/")
    if status != 302:
        raise RuntimeError(f"Signing in to Wagtail was answered with {status}.")
    return visitor


def _post(port: int, folder: Path) -> Answered:
    visitor, before = HttpVisitor(port), _rows(folder)
    fields = visitor.open_form("/") | ALIKE
    visitor.close()
    answered = post_with_wrk(
        port, "/", fields, visitor.cookies, CONNECTIONS, SECONDS, before, "mailed"
    )
    # Wagtail shows a refused form with the same status as an accepted one.
    if _rows(folder) - before < answered.count:
        raise RuntimeError("Wagtail did not store every form.")
    return answered


def _rows(folder: Path) -> int:
    database = sqlite3.connect(folder / "peer.db")
    try:
        [(count,)] = database.execute("SELECT count(*) FROM wagtailforms_formsubmission")
        return int(count)
    finally:
        database.close()


def _run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return re.sub(r"\n+$", "", done.stdout)


def _download(visitor: HttpVisitor, path: str) -> float:
    """Download a file; return the seconds."""
    # The server has closed the idle connection meanwhile.
    visitor.close()
    begun = time.perf_counter()
    for _piece in visitor.get_file(path):
        pass
    return time.perf_counter() - begun
