"""Speed of the pages beside a bare Flask view and nginx, all in one run."""

import statistics
import sys
import tempfile
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.cores import kept_to, shares
from tests.benchmarks.load import generator, requests_per_second
from tests.benchmarks.yardsticks import Server, bare_flask, nginx
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
    """A minimum ratio of two speeds."""

    fast: str
    least: float
    other: str


BARS = (Bar("page", 2.0, "bare"), Bar("page", 0.5, "nginx"), Bar("form", 0.5, "bare"))
NAMES = {
    "page": f"(a) {PAGE} through the cache",
    "bare": "(b) a bare Flask view, same bytes",
    "nginx": "(c) nginx, the same file",
    "form": f"(d) {FORM} with a fresh token",
    "br": f"    {PAGE} as a browser gets it (br)",
}


def compare(processes: int) -> bool:
    """Measure all side by side, print rates and ratios; return whether every bar is met."""
    for_servers, for_load = shares()
    with ExitStack() as stack:
        folders = [Path(stack.enter_context(tempfile.TemporaryDirectory())) for _ in range(3)]
        with kept_to(for_servers):
            site = LiveServer(folders[0], ZONE_WEB_PROCESSES=str(processes))
            site.start()
            stack.callback(site.stop)
            page = folders[1] / "page.html"
            page.write_bytes(_page(site))
            bare = stack.enter_context(bare_flask(page, folders[1], processes))
            static = stack.enter_context(nginx(page, folders[2], processes))
        stack.enter_context(kept_to(for_load))
        print(
            f"{page.stat().st_size} bytes; servers of {processes} process(es) on cores "
            f"{sorted(for_servers) or 'any'}, load on {sorted(for_load) or 'any'} "
            f"from {generator()}; medians of {ROUNDS} rounds:"
        )
        results = _measure(_runs(Server(site.port, site.pid), bare, static))
    return _report(results)


def _page(site: LiveServer) -> bytes:
    with urllib.request.urlopen(site.origin + PAGE) as answer:
        body: bytes = answer.read()
    return body


def _runs(site: Server, bare: Server, static: Server | None) -> dict[str, Run]:
    runs = {
        "page": Run(site, PAGE),
        "bare": Run(bare, "/page.html"),
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


def _report(results: dict[str, list[Result]]) -> bool:
    for key, name in NAMES.items():
        if key not in results:
            print(f"  {name:<36} nginx not found")
            continue
        rates = [each.rate for each in results[key]]
        spread = f"({min(rates):.0f} to {max(rates):.0f})"
        costs = [each.cost for each in results[key] if each.cost is not None]
        cost = f"{statistics.median(costs):>7.1f} us of CPU a request" if costs else ""
        print(f"  {name:<36} {statistics.median(rates):>8.0f}/s {spread:<18}{cost}")
    met = [_report_bar(bar, results) for bar in BARS if {bar.fast, bar.other} <= results.keys()]
    sys.stdout.flush()
    return all(met)


def _report_bar(bar: Bar, results: dict[str, list[Result]]) -> bool:
    pairs = list(zip(results[bar.fast], results[bar.other], strict=True))
    ratio = statistics.median(fast.rate / other.rate for fast, other in pairs)
    met = ratio >= bar.least
    costs = [other.cost / fast.cost for fast, other in pairs if fast.cost and other.cost]
    by_cost = f"; by CPU time {statistics.median(costs):.2f}" if costs else ""
    says = "met" if met else "MISSED"
    print(f"  {bar.fast} / {bar.other}: {ratio:.2f}, bar {bar.least} {says}{by_cost}")
    return met
