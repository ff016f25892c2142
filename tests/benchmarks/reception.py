"""How many enquiries a second are stored, and how long pages take over a plain connection."""

import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

from tests.benchmarks.load import Step, repeat
from tests.support.http_client import HttpVisitor
from tests.support.live_server import LiveServer

SECONDS = 5.0
CONNECTIONS = (1, 8, 32)
PAGES = ("/en/", "/zh/", "/en/contact", "/en/privacy", "/healthz")


def measure_reception(processes: int) -> None:
    """Measure the pages, then the reception of enquiries; print a line for each."""
    with tempfile.TemporaryDirectory() as folder:
        server = LiveServer(Path(folder), ZONE_WEB_PROCESSES=str(processes))
        server.start()
        print(f"Each line takes {SECONDS:.0f} s; the Python client shares the server's cores.")
        for path in PAGES:
            _report(f"GET {path}", 8, repeat(server.port, 8, SECONDS, _page(path)))
        for connections in CONNECTIONS:
            times = repeat(server.port, connections, SECONDS, _enquiry)
            _report("POST enquiry", connections, times)
        server.stop()


def _page(path: str) -> Step:
    def step(visitor: HttpVisitor) -> None:
        visitor.get(path)

    return step


def _enquiry(visitor: HttpVisitor) -> None:
    """Send one enquiry, with the form that this visitor opened first."""
    hidden = visitor.hidden or visitor.open_form()
    status = visitor.send_form(
        {
            **hidden,
            "idempotency_key": f"bench-{time.perf_counter_ns()}-{threading.get_ident()}",
            "name": "Bench Mark",
            "email": f"{threading.get_ident()}@example.com",
            "organisation": "Bench Ltd",
            "country": "DE",
            "topics": ["sites"],
            "message": "How fast is this?",
            "consent_privacy_policy": "yes",
            "consent_cookie_policy": "yes",
        }
    )
    if status != 303:
        raise RuntimeError(f"An enquiry was answered with {status}, not 303.")


def _report(name: str, connections: int, times: list[float]) -> None:
    p99 = statistics.quantiles(times, n=100)[98]
    print(
        f"  {name:<24} {connections:>3} connections  {len(times) / SECONDS:>8.0f}/s"
        f"  p50 {statistics.median(times) * 1000:>7.1f} ms  p99 {p99 * 1000:>7.1f} ms"
    )
    sys.stdout.flush()
