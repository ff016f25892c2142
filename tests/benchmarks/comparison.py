"""Speed of the pages beside a bare Flask view, the server alone and nginx, all in one run."""

import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.cores import kept_to, shares
from tests.benchmarks.figures import Figure
from tests.benchmarks.load import requests_per_second
from tests.benchmarks.yardsticks import Server, bare, nginx
from tests.support.live_server import LiveServer

ROUNDS = 5
SECONDS = 2.0
PAGE = "/en/"
FORM = "/en/contact"


@dataclass(frozen=True)
class Result:
    """One measurement.

    :param rate: requests a second.
    :param cost: microseconds of the server's processor time a request, if known. It
        does not depend on what else the machine does, or on how fast the load can be made.
    """

    rate: float
    cost: float | None


@dataclass(frozen=True)
class Run:
    """A request and the server that it is sent to."""

    server: Server
    path: str
    headers: tuple[str, ...] = ()

    def measure(self) -> Result:
        """Send requests for SECONDS."""
        before = self.server.cpu_seconds()
        rate = requests_per_second(self.server.port, self.path, SECONDS, *self.headers)
        after = self.server.cpu_seconds()
        used = None if before is None or after is None else after - before
        return Result(rate, used and used / (rate * SECONDS) * 1e6)


@dataclass(frozen=True)
class Bar:
    """A ratio of two speeds, with its minimum if it has one."""

    fast: str
    least: float | None
    other: str


BARS = (
    Bar("page", 2.0, "bare"),
    Bar("page", 0.35, "alone"),
    Bar("alone", 0.5, "nginx"),
    Bar("page", None, "nginx"),
    Bar("form", 0.5, "bare"),
)
NAMES = {
    "page": "home page through the cache",
    "bare": "bare Flask view, same bytes",
    "alone": "the server alone, same bytes",
    "nginx": "nginx, the same file",
    "form": "contact form with a fresh token",
    "br": "home page as a browser gets it, br",
}


def compare(processes: int) -> Iterator[Figure]:
    """Measure all side by side; yield rates, costs and ratios."""
    for_servers, for_load = shares()
    with ExitStack() as stack:
        folders = [Path(stack.enter_context(tempfile.TemporaryDirectory())) for _ in range(3)]
        with kept_to(for_servers):
            site = LiveServer(folders[0], ZONE_WEB_PROCESSES=str(processes))
            site.start()
            stack.callback(site.stop)
            page = folders[1] / "page.html"
            page.write_bytes(_page(site))
            view, alone = (
                stack.enter_context(bare(what, page, folders[1], processes))
                for what in ("flask_view", "server_alone")
            )
            static = stack.enter_context(nginx(page, folders[2], processes))
        stack.enter_context(kept_to(for_load))
        results = _measure(_runs(Server(site.port, site.pid), view, alone, static))
    for name, told in NAMES.items():
        if name in results:
            yield Figure(told, [each.rate for each in results[name]], "/s")
            costs = [each.cost for each in results[name] if each.cost is not None]
            if costs:
                yield Figure(f"{told}, CPU a request", costs, "us")
    for bar in BARS:
        if bar.other in results:
            yield from _ratios(bar, results)


def _page(site: LiveServer) -> bytes:
    with urllib.request.urlopen(site.origin + PAGE) as answer:
        body: bytes = answer.read()
    return body


def _runs(site: Server, view: Server, alone: Server, static: Server | None) -> dict[str, Run]:
    runs = {
        "page": Run(site, PAGE),
        "bare": Run(view, "/page.html"),
        "alone": Run(alone, PAGE),
        "form": Run(site, FORM),
        "br": Run(site, PAGE, ("Accept-Encoding: br, gzip",)),
    }
    return runs if static is None else {**runs, "nginx": Run(static, "/page.html")}


def _measure(runs: dict[str, Run]) -> dict[str, list[Result]]:
    for run in runs.values():
        run.measure()
    # Round by round, so that a busy moment of the machine affects all alike.
    rounds = [{name: run.measure() for name, run in runs.items()} for _ in range(ROUNDS)]
    return {name: [each[name] for each in rounds] for name in runs}


def _ratios(bar: Bar, results: dict[str, list[Result]]) -> Iterator[Figure]:
    pairs = list(zip(results[bar.fast], results[bar.other], strict=True))
    told = f"{NAMES[bar.fast]} / {NAMES[bar.other]}"
    yield Figure(told, [fast.rate / other.rate for fast, other in pairs], least=bar.least)
    costs = [other.cost / fast.cost for fast, other in pairs if fast.cost and other.cost]
    if costs:
        yield Figure(f"{told}, by CPU", costs)
