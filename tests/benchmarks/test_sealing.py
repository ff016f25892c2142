"""The benchmark of sealing beside enquiries works at a small size."""

import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

from tests.benchmarks.enquiries import Load
from tests.benchmarks.sealing import Plan, arrive, arriving, measure_round, serving
from tests.support.pages.http_client import HttpVisitor


def test_arrivals_are_sealed_in_one_half_of_a_round_and_kept_in_the_other() -> None:
    plan, load = Plan(slices=1, submissions=60), Load()

    with serving(processes=1) as site:
        times = measure_round(site, plan, lambda: arriving(site, load, plan, rate=20))

    assert [len(each.times) for each in times.values()] == [60, 60]
    assert load.accepted == 120
    assert times[True].done > 0
    assert times[False].done == 0


class Quiet(SimpleHTTPRequestHandler):
    """A handler that answers and logs nothing."""

    def log_message(self, *_arguments: object) -> None:
        """Log nothing."""


def test_a_stalled_service_shows_in_the_requests_due_meanwhile() -> None:
    def stand_still(_visitor: HttpVisitor) -> None:
        time.sleep(0.5)

    with ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        times = arrive(server.server_port, 100, 64, stand_still)
        server.shutdown()

    assert len(times) == 64
    assert min(times) >= 0.5
    # Due a third of a second after the one before on the same connection, and begun after it.
    assert sum(each > 0.65 for each in times) >= 32
