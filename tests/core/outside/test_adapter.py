"""Requests of the web server become a WSGI application's, and its responses the server's."""

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.outside.adapter import AT_ONCE, REFUSED, Adapter, NeedsThread, environment
from app.core.outside.request_bodies import RequestBodies
from tests.support.at_once import OWN_THREAD
from tests.support.pages.rsgi import PATIENCE, Connection, Headers, Request, answered

SHARES = {"": 2, "/staff": 1}


def answer(application: Any, *requests: tuple[Request, Connection]) -> list[Any]:
    """Send requests to an application at the same time, as the server does."""
    return answered(Adapter(application, RequestBodies(lambda _path: 1000), SHARES), *requests)


def threaded(application: Callable[[Any, Any], Iterable[bytes]]) -> Any:
    """Return an application that answers nothing from memory."""

    def answering(environ: Any, start_response: Any) -> Iterable[bytes]:
        if AT_ONCE in environ:
            raise NeedsThread
        return application(environ, start_response)

    return answering


@threaded
def echo(environ: Any, start_response: Any) -> Iterable[bytes]:
    """Answer with the body, or with the status that the server asks for."""
    body = environ["wsgi.input"].read()
    start_response(f"{environ.get(REFUSED, 200)} So", [("Content-Length", str(len(body)))])
    return iter([body])


def test_a_request_is_described_as_wsgi_wants_it() -> None:
    headers = Headers(
        ("host", "invest.example.org"), ("accept", "text/html"), ("accept", "text/css"),
        ("content-type", "text/plain"),
    )  # fmt: skip
    request = Request("/zh/新闻", headers=headers, query_string="a=%20b&q=张")
    environ = environment(request)  # type: ignore[arg-type]

    # Bytes are given as Latin-1 (PEP 3333).
    expected = {
        "PATH_INFO": "/zh/新闻".encode().decode("latin-1"),
        "QUERY_STRING": "a=%20b&q=张".encode().decode("latin-1"),
        "REMOTE_ADDR": "192.0.2.7",
        "SERVER_NAME": "::1",
        "HTTP_HOST": "invest.example.org",
        "HTTP_ACCEPT": "text/html,text/css",
        "CONTENT_TYPE": "text/plain",
    }
    assert {name: environ[name] for name in expected} == expected


def test_a_process_that_leaves_asks_for_its_connections_to_be_closed() -> None:
    leaving = Adapter(echo, RequestBodies(lambda _path: 1000), SHARES)
    leaving.leave()
    before, after = Connection(), Connection()

    answer(echo, (Request("/"), before))
    answered(leaving, (Request("/"), after))

    assert ("connection", "close") not in before.answer[1]
    assert ("connection", "close") in after.answer[1]


@pytest.mark.parametrize("path", ["*", "", "localhost:80"])
def test_a_target_that_is_no_path_is_answered(path: str) -> None:
    connection = Connection()

    answer(echo, (Request(path, "OPTIONS"), connection))

    assert connection.answer[0] == 200


@pytest.mark.parametrize("name", ["x_forwarded_for", "x-forwarded_for", "x_forwarded-for"])
def test_a_header_name_with_an_underscore_never_counts(name: str) -> None:
    proxys = ("x-forwarded-for", "192.0.2.1")
    for pairs in ([proxys], [proxys, (name, "203.0.113.9")], [(name, "x"), proxys]):
        environ = environment(Request(headers=Headers(*pairs)))  # type: ignore[arg-type]
        assert [environ[key] for key in environ if "FORWARDED" in key] == ["192.0.2.1"]


def test_a_body_reaches_the_application_whole() -> None:
    request = Request(method="POST", headers=Headers(("content-length", "5")))

    assert answer(echo, (request, Connection(b"hello")))[0][2] == b"hello"
    assert answer(echo, (request, Connection(b"hell")))[0][0] == 400


class Unread(Connection):
    """A connection whose reader takes nothing of a stream until allowed to."""

    def __init__(self, reads: threading.Event) -> None:
        super().__init__()
        self._reads = reads

    def response_file(self, status: int, headers: list[tuple[str, str]], file: str) -> None:
        """Open a file on another thread, and wait before reading it."""

        def read() -> None:
            with Path(file).open("rb") as opened:
                assert self._reads.wait(PATIENCE)
                self.streamed = opened.read()

        self.reading = threading.Thread(target=read)
        self.reading.start()
        self.answer = status, headers, None


def test_a_stream_that_nobody_reads_keeps_no_other_request_waiting() -> None:
    reads, closed = threading.Event(), []

    class Export:
        def __iter__(self) -> Iterator[bytes]:
            return iter([b"x" * 100_000] * 20)

        def close(self) -> None:
            closed.append(True)

    def desk(environ: Any, start_response: Any) -> Any:
        start_response(f"{environ.get(REFUSED, 200)} So", [])
        if REFUSED in environ:
            return []
        if environ["PATH_INFO"] == "/staff/file":
            return Export()
        # The stream is not read before the last request is answered.
        reads.set()
        return []

    unread, more = Unread(reads), Unread(reads)
    files = [(Request("/staff/file"), each) for each in (unread, more)]
    answers = answer(threaded(desk), *files, (Request("/staff/leads"), Connection()))
    unread.reading.join(PATIENCE)

    # One stream at a time: the second is refused at once, and closed.
    assert [status for status, *_ in answers] == [200, 503, 200]
    assert unread.streamed == b"x" * 2_000_000
    assert closed == [True, True]


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 304)])
def test_an_answer_without_a_body_is_no_stream(method: str, status: int) -> None:
    def bodiless(_environ: Any, start_response: Any) -> Iterable[bytes]:
        start_response(f"{status} So", [])
        return iter(())

    assert answer(threaded(bodiless), (Request(method=method), Connection())) == [(status, [], b"")]


def test_what_waits_for_a_locked_table_takes_no_others_threads() -> None:
    waits = threading.Event()

    def locked(environ: Any, start_response: Any) -> Iterable[bytes]:
        if environ["PATH_INFO"].startswith("/staff"):
            assert waits.wait(PATIENCE)
        else:
            waits.set()
        start_response("200 OK", [])
        return [b""]

    desk = [(Request("/staff/leads"), Connection()) for _ in range(5)]

    statuses = [status for status, *_ in answer(threaded(locked), *desk, (Request(), Connection()))]

    assert statuses == [200] * 6


def test_what_is_held_in_memory_is_answered_without_a_thread() -> None:
    threads = []

    def held(_environ: Any, start_response: Any) -> Iterable[bytes]:
        threads.append(threading.current_thread().name)
        start_response("200 OK", [])
        return [b"page"]

    assert answer(held, (Request(), Connection()))[0][2] == b"page"
    assert [name.startswith(OWN_THREAD) for name in threads] == [True]
