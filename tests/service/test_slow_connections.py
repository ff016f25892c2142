"""Connections that send a byte every ten seconds, and many sign-ins, delay nobody else."""

import socket
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from urllib.parse import urlencode
from uuid import uuid4

import pytest

from tests.benchmarks.enquiries import cookie_of
from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor, fetched
from tests.support.sizes import full_size

SLOW = 2000 if full_size() else 60
"""More than a process has threads."""

SIGN_INS = 50 if full_size() else 12
LOOKS = 400 if full_size() else 40
PIECES = 60 if full_size() else 8
EVERY = 10.0
MOST = 3.0
LEAST_SECONDS = 0.05 if full_size() else 0.25
"""A time that is not worth comparing; in `make test` others run beside this one."""

HEADS = {
    "bodies": b"POST /en/contact HTTP/1.1\r\nHost: localhost\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9000\r\n\r\nname=",
    "headers": b"GET /en/ HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A site with one web process."""
    with LiveServer(tmp_path_factory.mktemp("slow")) as running:
        yield running


def line_to(server: LiveServer) -> socket.socket:
    """Return a new connection to a site."""
    return socket.create_connection(("127.0.0.1", server.port), 60)


def p95(act: Callable[[], None]) -> float:
    """Return the 95th percentile of the times in seconds that something takes."""
    times = []
    for _ in range(LOOKS):
        begun = time.perf_counter()
        act()
        times.append(time.perf_counter() - begun)
    return statistics.quantiles(times, n=20)[18]


def pages_p95(server: LiveServer) -> float:
    """Return it for a page that is fetched in new connections."""

    def fetch() -> None:
        assert "</html>" in fetched(server.port, "/en/")

    return p95(fetch)


@pytest.mark.parametrize("kind", HEADS)
def test_slow_connections_delay_neither_pages_nor_enquiries(server: LiveServer, kind: str) -> None:
    usual = max(pages_p95(server), LEAST_SECONDS)
    with ExitStack() as stack:
        connections = [stack.enter_context(line_to(server)) for _ in range(SLOW)]
        for connection in connections:
            connection.sendall(HEADS[kind])
        times = [pages_p95(server)]
        if full_size():
            for connection in connections:
                connection.send(b"x")
            time.sleep(EVERY)
            times.append(pages_p95(server))

        with closing(HttpVisitor(server.port)) as visitor:
            assert visitor.send_form({**visitor.open_form(), **complete_fields()}) == 303

    assert max(times) <= MOST * usual


def enquiries_p95(server: LiveServer) -> float:
    """Return it for an enquiry."""
    with closing(HttpVisitor(server.port)) as visitor:
        hidden = visitor.open_form()

        def send() -> None:
            own = {"idempotency_key": f"slow-connections-{uuid4().hex}"}
            assert visitor.send_form({**hidden, **complete_fields(), **own}) == 303

        return p95(send)


def test_many_sign_ins_do_not_delay_enquiries(server: LiveServer) -> None:
    usual = max(enquiries_p95(server), LEAST_SECONDS)
    over = threading.Event()

    def guess(number: int) -> None:
        with closing(HttpVisitor(server.port, 60)) as visitor:
            hidden = visitor.open_form("/staff/sign-in")
            while not over.is_set():
                fields = {"email": f"guess{number}@example.com", "password": "not this one at all"}
                assert visitor.send_form({**hidden, **fields}, "/staff/sign-in") == 422

    with ThreadPoolExecutor(SIGN_INS) as threads:
        guesses = [threads.submit(guess, number) for number in range(SIGN_INS)]
        try:
            time.sleep(1.0)
            under_attack = enquiries_p95(server)
        finally:
            over.set()
    for each in guesses:
        each.result()

    assert under_attack <= MOST * usual


def form_request(server: LiveServer, **changes: str) -> tuple[bytes, bytes]:
    """Return the head and the body of a request that sends an enquiry, with a form just opened."""
    with closing(HttpVisitor(server.port)) as visitor:
        fields = {**visitor.open_form(), **complete_fields(), **changes}
    body = urlencode(fields, doseq=True).encode()
    head = (
        f"POST /en/contact HTTP/1.1\r\nHost: localhost:{server.port}\r\n"
        f"Cookie: {cookie_of(visitor.cookies)}\r\nConnection: close\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode(), body


def test_an_enquiry_on_a_bad_line_is_received(server: LiveServer) -> None:
    head, body = form_request(server, message="我们想了解园区的政策。" * 360)
    assert len(body) > 36_000
    size = -(-len(body) // PIECES)

    with line_to(server) as connection:
        connection.sendall(head)
        for first in range(0, len(body), size):
            connection.sendall(body[first : first + size])
            time.sleep(1.0 if full_size() else 0.1)
        answer = connection.recv(65536)

    assert answer.startswith(b"HTTP/1.1 303 ")
