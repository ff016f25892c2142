"""The service as it is operated: behind the shipped nginx, by TLS, under its public name."""

import re
import shutil
import ssl
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path

import pytest

from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer, free_port
from tests.support.pages.http_client import HttpVisitor
from tests.support.proxy import nginx
from tests.support.zone_command import run_zone

ORIGIN = f"https://{nginx.NAME}"
HERE, ELSEWHERE, FURTHER = "192.0.2.5", "198.51.100.5", "203.0.113.5"
"""Addresses of visitors, each in a network of its own."""
SECOND_PROXY = "  set_real_ip_from 127.0.0.1;\n  real_ip_header X-Forwarded-For;\n"
"""The tests are a proxy in front of nginx, since every address of this machine is nobody's."""


class TlsVisitor(HttpVisitor):
    """A browser that comes by TLS from an address."""

    def __init__(self, port: int, address: str) -> None:
        super().__init__(port, address=address)
        anyone = ssl.create_default_context()
        anyone.check_hostname, anyone.verify_mode = False, ssl.CERT_NONE
        self._connection = HTTPSConnection("127.0.0.1", port, timeout=60, context=anyone)
        self._headers |= {"Host": nginx.NAME, "Origin": ORIGIN, "Referer": f"{ORIGIN}/en/contact"}


@dataclass(frozen=True)
class Site:
    """A production service behind nginx.

    :param folder: of nginx, with its logs.
    :param challenges: where a certificate authority's challenges are put.
    :param tls: the port with TLS.
    :param plain: the port without.
    :param service: that of the service itself.
    """

    folder: Path
    challenges: Path
    tls: int
    plain: int
    service: int

    def plain_answer(
        self, path: str, port: int | None = None, host: str = nginx.NAME
    ) -> tuple[int, str, str]:
        """Return status, target and body of an answer without TLS."""
        with closing(HTTPConnection("127.0.0.1", port or self.plain, timeout=60)) as connection:
            connection.request("GET", path, headers={"Host": host})
            answer = connection.getresponse()
            return answer.status, answer.getheader("Location", ""), answer.read().decode()


def send(site: Site, address: str) -> int:
    """Send an enquiry from an address; return the status."""
    with closing(TlsVisitor(site.tls, address)) as visitor:
        return visitor.send_form({**visitor.open_form(), **complete_fields()})


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A service that takes one enquiry a minute from a network."""
    logs = tmp_path_factory.mktemp("nginx")
    # nginx reads it as another user, who may not enter the folders of tests.
    challenges = Path(tempfile.mkdtemp())
    challenges.chmod(0o755)
    server = LiveServer(
        tmp_path_factory.mktemp("site"),
        ZONE_ORIGIN=ORIGIN,
        ZONE_TRUSTED_PROXIES="127.0.0.1",
        ZONE_ENQUIRIES_A_MINUTE="1",
    )
    made = Site(logs, challenges, free_port(), free_port(), server.port)
    run_zone("secrets", "create", settings=server.settings)
    shipped = nginx.shipped(logs, made.tls, server.port, SECOND_PROXY, plain=made.plain)
    shipped = shipped.replace(str(logs / "acme"), str(challenges))
    with server, nginx.nginx(logs, shipped, made.tls):
        yield made
    shutil.rmtree(challenges)


def test_an_enquiry_by_tls_is_taken_and_no_log_has_the_key_of_its_page(site: Site) -> None:
    visitor = TlsVisitor(site.tls, HERE)

    assert visitor.send_form({**visitor.open_form(), **complete_fields()}) == 303, visitor.body
    assert {name for name in visitor.cookies if name.startswith("__Host-")}
    [token] = re.findall(r"/en/contact/received/([^/]+)$", visitor.location)
    assert re.search(r"GDZ-[0-9A-Z]{4}-[0-9A-Z]{4}", visitor.get(visitor.location))
    # Its answer comes after the line of the one before.
    visitor.get("/healthz")
    visitor.close()
    logs = "".join(each.read_text("utf-8") for each in site.folder.glob("*.log"))
    assert f"{HERE} - - [" in logs
    assert '"GET /en/contact/received/TOKEN HTTP/1.1" 200 ' in logs
    assert token not in logs


def test_the_service_tells_the_networks_of_visitors_apart(site: Site) -> None:
    sent = [send(site, ELSEWHERE) for _ in range(3)]

    # At most one of them began another minute.
    assert 429 in sent, sent
    assert send(site, FURTHER) == 303


def test_without_tls_there_is_a_redirect_and_the_place_of_challenges(site: Site) -> None:
    place = site.challenges / ".well-known" / "acme-challenge"
    place.mkdir(parents=True)
    (place / "one").write_text("proof")

    assert site.plain_answer("/zh/contact?source=fair")[:2] == (
        301,
        f"{ORIGIN}/zh/contact?source=fair",
    )
    assert site.plain_answer("/.well-known/acme-challenge/one") == (200, "", "proof")


def test_health_is_told_without_tls_under_the_name_of_a_container(site: Site) -> None:
    for path, said in (("/healthz", "ok\n"), ("/readyz", "ready\n")):
        assert site.plain_answer(path, site.service, "web:8000") == (200, "", said)
