"""Speed of the pages beside a bare Flask view, the server alone and nginx, all in one run."""

import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from tests.benchmarks.amounts import Amounts
from tests.benchmarks.enquiries import requests_per_second
from tests.benchmarks.servers import bare, kept_to, nginx, shares
from tests.harness import Figure
from tests.support.live_server import LiveServer

PAGE, FORM = "home page through the cache", "contact form with a fresh token"
BARE, ALONE = "bare Flask view, same bytes", "the server alone, same bytes"
STATIC = "nginx, the same file"
BARS = ((PAGE, BARE, 2.0), (PAGE, ALONE, 0.35), (ALONE, STATIC, 0.5), (PAGE, STATIC, None),
        (FORM, BARE, 0.5))  # fmt: skip
"""Ratios of two speeds, with their minimum if they have one."""


def measure_pages(amounts: Amounts) -> Iterator[Figure]:
    """Measure all alternately; yield rates and ratios."""
    with ExitStack() as stack:
        runs = _runs(stack, amounts.seconds)
        for run in runs.values():
            run()
        # Round by round, so that a busy moment of the machine affects all alike.
        rounds = [{name: run() for name, run in runs.items()} for _ in range(amounts.rounds)]
    for name in runs:
        yield Figure(name, [each[name] for each in rounds], "/s", main=True)
    for fast, other, least in BARS:
        ratios = [each[fast] / each[other] for each in rounds]
        yield Figure(f"{fast} / {other}", ratios, least=least, main=True)


def _runs(stack: ExitStack, seconds: int) -> dict[str, Callable[[], float]]:
    for_servers, for_load = shares()
    folder, processes = Path(stack.enter_context(tempfile.TemporaryDirectory())), len(for_servers)
    with kept_to(for_servers):
        site = stack.enter_context(LiveServer(folder, ZONE_WEB_PROCESSES=str(processes)))
        page = folder / "page" / "page.html"
        page.parent.mkdir()
        with urllib.request.urlopen(f"{site.origin}/en/") as answer:
            page.write_bytes(answer.read())
        view, alone = (stack.enter_context(bare(what, page, processes))
                       for what in ("flask_view", "ServerAlone"))  # fmt: skip
        static = stack.enter_context(nginx(page, processes))
    # The file is reached by nginx's workers, which run as nobody.
    folder.chmod(0o755)
    stack.enter_context(kept_to(for_load))
    asked = {
        PAGE: (site.port, "/en/"),
        BARE: (view.port, "/page.html"),
        ALONE: (alone.port, "/en/"),
        FORM: (site.port, "/en/contact"),
        STATIC: (static.port, "/page.html"),
    }
    return {name: partial(requests_per_second, port, path, seconds)
            for name, (port, path) in asked.items()}  # fmt: skip
