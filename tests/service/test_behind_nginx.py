"""Behind the shipped configuration of nginx nobody can say that they are somebody else."""

import json
import re
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from typing import Any

import pytest

from tests.support.live_server import (
    CHECKOUT,
    free_port,
    listens,
    program_environment,
)
from tests.support.proxy import nginx
from tests.support.waiting import wait_until

VISITOR = "127.0.0.5"
SPOOFS = {
    "nothing": [],
    "spoofed": [("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "http")],
    "doubled": [("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-For", "203.0.113.10")],
    "underscored": [("X_Forwarded_For", "203.0.113.9"), ("X_FORWARDED_PROTO", "http")],
    "others": [("Forwarded", "for=203.0.113.9;proto=http"), ("X-Real-IP", "203.0.113.9")],
}
OUTER = """
server {{
  listen 127.0.0.1:{port};
  location / {{
    proxy_pass https://127.0.0.1:{inner};
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
  }}
}}
"""
TRUST_OUTER = (
    "  set_real_ip_from 127.0.0.1;\n  real_ip_header X-Forwarded-For;\n  real_ip_recursive on;\n"
)
TOKEN = "3q2-7wQ1mX0aTZb_kcYd9g"


@dataclass
class Proxied:
    """A service behind nginx, reached directly or by a second proxy in front of that."""

    folder: Path
    service: int
    port: int
    outer: int

    def ask(self, connection: HTTPConnection, spoof: str, path: str = "/en/") -> dict[str, Any]:
        """Return the facts about a visitor that reach the service."""
        connection.putrequest("GET", path, skip_host=True)
        for name, value in [("Host", nginx.NAME), *SPOOFS[spoof]]:
            connection.putheader(name, value)
        connection.endheaders()
        answer: dict[str, Any] = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    def visit(self, spoof: str, path: str = "/en/", host: str = "127.0.0.1") -> dict[str, Any]:
        """Ask through nginx, from an address that is no proxy's."""
        return self.ask(self._connection(host), spoof, path)

    def status(self, path: str) -> int:
        """Return the status of an answer through nginx."""
        with closing(self._connection("127.0.0.1")) as connection:
            connection.request("GET", path, headers={"Host": nginx.NAME})
            return connection.getresponse().status

    def _connection(self, host: str) -> HTTPSConnection:
        anyone = ssl.create_default_context()
        anyone.check_hostname, anyone.verify_mode = False, ssl.CERT_NONE
        source = ("::1", 0) if ":" in host else (VISITOR, 0)
        return HTTPSConnection(host, self.port, context=anyone, source_address=source)


@contextmanager
def serving(port: int, folder: Path) -> Iterator[None]:
    """Serve the echo."""
    settings = {
        "ZONE_INSTANCE": str(folder / "instance"),
        "ZONE_PORT": str(port),
        "ZONE_TRUSTED_PROXIES": "127.0.0.1",
    }
    command = [sys.executable, "-m", "tests.support.proxy.echo_server"]
    with subprocess.Popen(command, cwd=CHECKOUT, env=program_environment(settings)) as process:
        try:
            wait_until(lambda: listens(port), "the server started", process.poll)
            yield
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    """The echo behind nginx."""
    folder = tmp_path_factory.mktemp("nginx")
    made = Proxied(folder, free_port(), free_port(), free_port())
    inner = nginx.shipped(folder, made.port, made.service, TRUST_OUTER)
    outer = OUTER.format(port=made.outer, inner=made.port)
    with serving(made.service, folder), nginx.nginx(folder, inner + outer, made.port):
        yield made


@pytest.mark.parametrize("spoof", SPOOFS)
def test_a_visitors_address_is_the_one_that_they_come_from(proxied: Proxied, spoof: str) -> None:
    expected = {"address": VISITOR, "scheme": "https", "host": nginx.NAME, "forwarded": []}

    assert proxied.visit(spoof) == expected
    assert proxied.visit(spoof, host="::1") == {**expected, "address": "::1"}


@pytest.mark.parametrize("spoof", ["nothing", "spoofed", "doubled", "underscored"])
def test_by_two_proxies_the_address_is_the_one_before_the_first(
    proxied: Proxied, spoof: str
) -> None:
    connection = HTTPConnection("127.0.0.1", proxied.outer, source_address=(VISITOR, 0))

    answer = proxied.ask(connection, spoof)

    assert (answer["address"], answer["scheme"]) == (VISITOR, "https")


@pytest.mark.parametrize("spoof", SPOOFS)
def test_without_the_proxy_no_header_counts(proxied: Proxied, spoof: str) -> None:
    connection = HTTPConnection("127.0.0.1", proxied.service, source_address=(VISITOR, 0))

    answer = proxied.ask(connection, spoof)

    assert (answer["address"], answer["scheme"]) == (VISITOR, "http")


def test_the_log_names_no_link_and_no_query(proxied: Proxied) -> None:
    routes = (CHECKOUT / "tests/architecture/routes.txt").read_text(encoding="utf-8").splitlines()
    with_token = {route.split()[1] for route in routes if "<token>" in route}
    assert len(with_token) > 5
    for route in with_token:
        path = route.replace("<token>", TOKEN).replace("<lang:lang>", "zh")
        proxied.visit("nothing", f"{path}?email=ana%40example.com")

    def read() -> str:
        return (proxied.folder / "access.log").read_text(encoding="utf-8")

    # nginx writes a line after it has sent the answer.
    wait_until(lambda: read().count("TOKEN") >= len(with_token), "all requests are logged", read)
    log = read()

    assert TOKEN not in log
    assert "example.com" not in log
    assert log.count("TOKEN") == len(with_token)
    assert re.search(r'^127\.0\.0\.5 - - \[.+\] "GET /zh/my-data/TOKEN HTTP/1\.1" 200 ', log, re.M)


def test_no_log_names_a_link_while_the_service_is_down(tmp_path: Path) -> None:
    nothing = free_port()
    silent = Proxied(tmp_path, nothing, free_port(), nothing)
    with nginx.nginx(tmp_path, nginx.shipped(tmp_path, silent.port, nothing), silent.port):
        assert silent.status(f"/zh/confirm/{TOKEN}") == 502

    logs = {each.name: each.read_text("utf-8") for each in tmp_path.glob("*.log")}
    assert "/zh/confirm/TOKEN" in logs["access.log"]
    assert TOKEN not in str(logs)


def test_a_flood_cannot_ask_whether_the_service_is_ready(proxied: Proxied) -> None:
    assert proxied.status("/readyz") == 404
