"""Hostile requests of every kind, to every route that needs no account: refused, never a fault."""

import json
import re
import socket
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer
from tests.support.pages.http_client import HttpVisitor
from tests.support.sizes import full_size

EACH = 5000 if full_size() else 40
AT_ONCE = 8
PATIENCE = 60.0
ROUTES = Path(__file__).parents[1] / "architecture" / "routes.txt"
FORM = "application/x-www-form-urlencoded"
SEED = 20280612

Request = tuple[str, Mapping[str, str], bytes]
"""The method and target, the headers, and the body."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A site that takes each request for that of another network, so that none is throttled."""
    folder = tmp_path_factory.mktemp("hostile")
    with LiveServer(folder, ZONE_TRUSTED_PROXIES="127.0.0.1") as running:
        yield running


def targets() -> list[str]:
    """Return method and address of every route that needs no account, half of them with forms."""
    found = []
    for line in ROUTES.read_text("utf-8").splitlines():
        methods, rule, *_ = line.split()
        if not rule.startswith(("/staff/", "/compliance/")) or rule.startswith("/staff/sign-in"):
            rule = rule.replace("<lang:lang>", "en").replace("<int:version>", "1")
            address = re.sub("<[^>]+>", "made-up", rule)
            found += [f"{method} {address}" for method in methods.split(",")]
    posts = [each for each in found if each.startswith("POST")]
    return found + posts * (len(found) // len(posts))


TARGETS = targets()


def json_bodies(chance: Random) -> Iterator[Request]:
    """JSON where a form is expected: deep, cut off, of wrong bytes, with huge numbers."""
    kinds = ["application/json", "application/csp-report", "text/json; charset=utf-7", FORM]
    while True:
        bodies = [
            b"[" * chance.randrange(1, 100_000),
            b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
            b'{"email":' + b"9" * chance.randrange(1, 50_000) + b"}",
            json.dumps({"email": "\0\ud800", "__proto__": {"role": "administrator"}}).encode(),
            chance.randbytes(chance.randrange(2_000)),
            b'{"name": "cut off',
            b"NaN",
        ]
        kind = chance.choice(kinds)
        yield chance.choice(TARGETS), {"Content-Type": kind}, chance.choice(bodies)


def multipart_bombs(chance: Random) -> Iterator[Request]:
    """Multipart bodies with too many parts, too long headers, or without an end."""
    file = '; filename="../../%00.csv"'
    while True:
        edge = chance.choice(["x", "x" * 70, "x" * 5_000, "", 'a"b', "--"])
        part = f'--{edge}\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n%s\r\n'
        bodies = [
            part % ("number", file, "value") * chance.randrange(3_000),
            part % ("n" * 40_000, "", ""),
            part % ("file", f"{file}\r\nX-Long: {'h' * 60_000}", "text"),
            part % ("name", "\r\nContent-Type: multipart/mixed; boundary=y", part),
            part % ("name", "\r\nContent-Transfer-Encoding: base64", "=" * 999),
            "\r\n" * 20_000,
            f"--{edge}",
        ]
        kind = f"multipart/form-data; boundary={edge}"
        yield chance.choice(TARGETS), {"Content-Type": kind}, chance.choice(bodies).encode()


def huge_headers(chance: Random) -> Iterator[Request]:
    """Headers and targets that are too long, too many, or of strange bytes."""
    while True:
        address = chance.choice(TARGETS)
        size = chance.choice([100, 8_000, 20_000, 70_000])
        name = chance.choice(["Cookie", "Authorization", "Accept-Language", "Host", "Range", "X-A"])
        value = chance.choice(["a" * size, "a=b;" * (size // 4), "zh;q=" * (size // 5), "\x80\xff"])
        yield chance.choice(
            [
                (address, {name: value}, b""),
                (f"{address}?{'q' * size}", {}, b""),
                (f"{address}/{'%2e%2e/' * (size // 7)}", {}, b""),
                (address, {f"X-{number}": "v" for number in range(size // 50)}, b""),
                (address, {"Accept-Encoding": "br;q=nan, gzip;q=-1, *;q=1e999"}, b""),
                (address, {"Content-Type": "x/" + "y;" * 2_000, "If-None-Match": '"' * 999}, b"a"),
            ]
        )


def strange_request_lines(chance: Random) -> Iterator[Request]:
    """Targets in the other forms of RFC 9112, section 3.2, and methods that nobody has."""
    methods = ["GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE", "CONNECT", "get", "M-SEARCH", "G"]
    forms = ["*", "localhost:80", "http://localhost/en/", "http://other.example/en/", "//en/", "?a"]
    more = [
        "/%",
        "/%zz",
        "/en//contact",
        "/en/./contact",
        "/en/contact;x",
        "/%e4%bd",
        "/\xff",
        "/.",
        "/en/my-data?q=\xe5\xbc\xa0",
        "/zh/contact?source=\xff",
    ]
    while True:
        yield f"{chance.choice(methods)} {chance.choice(forms + more)}", {}, b""


def chunked_oddities(chance: Random) -> Iterator[Request]:
    """Chunked bodies with wrong sizes, beside a length, or cut off (RFC 9112, section 7.1)."""
    sizes = ["5", "-1", "0x5", "fffffffffffffffff", "5;" + "e" * 9_000, " 5", "", "5\r\n\r\n", "g"]
    while True:
        headers = {"Content-Type": FORM, "Transfer-Encoding": "chunked"}
        headers |= chance.choice(
            [
                {},
                {"Content-Length": "4"},
                {"Transfer-Encoding": "chunked, chunked"},
                {"Transfer-Encoding": "gzip, chunked"},
                {"Transfer-Encoding": "\x0bchunked"},
                {"Content-Length": "-1"},
            ]
        )
        size, end = (
            chance.choice(sizes),
            chance.choice(["0\r\n\r\n", "0\r\nX: y\r\n\r\n", "", "\n"]),
        )
        yield chance.choice(TARGETS), headers, f"{size}\r\na=b&c\r\n{end}".encode()


def deep_forms(chance: Random) -> Iterator[Request]:
    """Forms with very many, very deep, very long or malformed fields."""
    while True:
        bodies = [
            "field=value&" * chance.randrange(20_000),
            "email" + "[a]" * 10_000 + "=x",
            "message=" + "%E4%BD%A0" * chance.randrange(60_000),
            "email=%00%ED%A0%80&name=%FF%FE&message=%zz%",
            "csrf_token=&idempotency_key=x&consent_data=y&" * 500,
            "=" * 30_000 + "&" * 30_000,
            "email=a%40example.org&" * 1_000 + "phone=" + "%2B" * 5_000,
        ]
        kind = chance.choice([FORM, f"{FORM}; charset=utf-16", f"{FORM}; charset=\u00e9"])
        yield chance.choice(TARGETS), {"Content-Type": kind}, chance.choice(bodies).encode()


WRONG_ANSWERS = (
    "\0", "\ud800", "\u202e\u0007", "x" * 30_000, "\u4f60" * 20_000, "' OR 1=1 --", "{{7*7}}",
    "<svg onload=alert(1)>", "=1+1", "%00", "\r\nBcc: a@example.org", "a@" + "b." * 200 + "c", "-1",
    "1e999", "999999999999999999999", "../../etc/passwd", "", "\U0001f600" * 999,
)  # fmt: skip


def answer(port: int, number: int, request: Request) -> bytes:
    """Return the status line of the answer, or nothing if the connection was closed."""
    target, headers, body = request
    network = f"198.{18 + number % 2}.{number // 250 % 250}.{number % 250}"
    every = {"Host": f"localhost:{port}", "X-Forwarded-For": network, "Connection": "close"}
    if "Transfer-Encoding" not in headers:
        every["Content-Length"] = str(len(body))
    head = "".join(f"{name}: {value}\r\n" for name, value in {**every, **headers}.items())
    sent = f"{target} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + body
    # It may be refused before its end. Then the kernel may drop the answer, too.
    with (
        socket.create_connection(("127.0.0.1", port), PATIENCE) as connection,
        suppress(ConnectionError),
    ):
        with suppress(ConnectionError):
            connection.sendall(sent)
        if "Transfer-Encoding" in headers:
            # Some have no end, for which the site would wait.
            with suppress(OSError):
                connection.shutdown(socket.SHUT_WR)
        return connection.makefile("rb").readline(200)
    return b""


KINDS = (
    json_bodies,
    multipart_bombs,
    huge_headers,
    strange_request_lines,
    chunked_oddities,
    deep_forms,
)


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_requests_meet_no_fault(
    server: LiveServer, kind: Callable[[Random], Iterator[Request]]
) -> None:
    requests = list(enumerate(islice(kind(Random(SEED)), EACH)))
    with ThreadPoolExecutor(AT_ONCE) as threads:
        answers = list(threads.map(lambda each: answer(server.port, *each), requests))

    faults = [
        (line, request[0], request[1], request[2][:80])
        for line, (_number, request) in zip(answers, requests, strict=True)
        if line.split()[1:2] and line.split()[1].startswith(b"5")
    ]
    assert faults == []
    assert sum(line.startswith(b"HTTP/1.1 4") for line in answers) > EACH // 5
    assert "Traceback" not in server.output
    assert '"level": "error"' not in server.output
    assert answer(server.port, 0, ("GET /healthz", {}, b"")).split()[1] == b"200"


def test_hostile_answers_in_a_real_form_meet_no_fault(server: LiveServer) -> None:
    chance = Random(SEED)
    with closing(HttpVisitor(server.port, PATIENCE)) as visitor:
        for _ in range(EACH):
            fields = {**visitor.open_form(), **complete_fields()}
            spoiled = chance.sample(sorted(fields), chance.randrange(1, 4))
            fields |= {name: chance.choice(WRONG_ANSWERS) for name in spoiled}
            body = {name: as_bytes(value) for name, value in fields.items()}

            assert visitor.send_form(body) in {303, 400, 413, 422, 429}, spoiled
    assert "Traceback" not in server.output


def as_bytes(value: Any) -> Any:
    """Return text as UTF-8, with the halves of surrogate pairs that it may hold."""
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
