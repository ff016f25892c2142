"""`make bench`: page times and enquiries per second of the real server on this machine."""

import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.support.http_client import HttpVisitor
from tests.support.live_server import LiveServer

SECONDS = 5.0
CONNECTIONS = (1, 8, 32)
PAGES = ("/en/", "/zh/", "/en/contact", "/en/privacy", "/healthz")

Step = Callable[[HttpVisitor], None]


def page(path: str) -> Step:
    """Make the step that fetches a page."""

    def step(visitor: HttpVisitor) -> None:
        visitor.get(path)

    return step


def enquiry(visitor: HttpVisitor) -> None:
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


def measure(port: int, connections: int, step: Step) -> list[float]:
    """Repeat a step on each connection for SECONDS; return the times of all, in seconds."""
    times: list[float] = []
    ends = time.perf_counter() + SECONDS

    def visit() -> None:
        visitor = HttpVisitor(port)
        step(visitor)
        while time.perf_counter() < ends:
            begun = time.perf_counter()
            step(visitor)
            times.append(time.perf_counter() - begun)
        visitor.close()

    threads = [threading.Thread(target=visit) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


def report(name: str, connections: int, times: list[float]) -> None:
    """Print one line: rate, median and 99th percentile."""
    p99 = statistics.quantiles(times, n=100)[98]
    print(
        f"  {name:<24} {connections:>3} connections  {len(times) / SECONDS:>8.0f}/s"
        f"  p50 {statistics.median(times) * 1000:>7.1f} ms  p99 {p99 * 1000:>7.1f} ms"
    )
    sys.stdout.flush()


def main() -> None:
    """Measure the pages, then the reception of enquiries."""
    with tempfile.TemporaryDirectory() as folder:
        server = LiveServer(Path(folder), ZONE_WEB_PROCESSES="2")
        print("Starting the server ...")
        server.start()
        print(f"Each line takes {SECONDS:.0f} s; the load shares this machine with the server.")
        for path in PAGES:
            report(f"GET {path}", 8, measure(server.port, 8, page(path)))
        for connections in CONNECTIONS:
            report("POST enquiry", connections, measure(server.port, connections, enquiry))
        server.stop()


if __name__ == "__main__":
    main()
