"""Security headers, cookies, hosts and proxies."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask, request
from flask.testing import FlaskClient

from app.adapters.secret_files import create_missing_secrets
from app.config import Settings
from app.domain.installation import Operator
from tests.support.contact import complete_fields
from tests.support.page_client import PageClient
from tests.support.site import running_app

ORIGIN = "https://invest.example.org"


@pytest.fixture
def production(settings: Settings) -> Iterator[Flask]:
    """The application as it runs behind a TLS proxy of its own."""
    real = replace(
        settings,
        origin=ORIGIN,
        operator=Operator(name="Example Authority", email="privacy@example.org"),
        trusted_proxies=("10.0.0.0/8",),
    )
    create_missing_secrets(real)
    with running_app(real) as app:
        yield app


def through_proxy(app: Flask, proxy: str = "10.1.2.3") -> FlaskClient:
    """Give a client whose requests come from a proxy that ended TLS."""
    client = app.test_client()
    client.environ_base |= {
        "REMOTE_ADDR": proxy,
        "HTTP_X_FORWARDED_PROTO": "https",
        "HTTP_X_FORWARDED_FOR": "203.0.113.9",
    }
    return client


def test_every_kind_of_response_carries_the_security_headers(client: PageClient) -> None:
    for path, status in (("/", 302), ("/en/", 200), ("/healthz", 200), ("/xx", 404)):
        headers = client.get(path, expect=status).headers
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "Referrer-Policy" in headers
        assert "Strict-Transport-Security" not in headers


def test_pages_that_hold_nothing_of_a_visitor_set_no_cookie(client: PageClient) -> None:
    for path in ("/en/", "/zh/", "/en/privacy", "/zh/cookies"):
        assert "Set-Cookie" not in client.get(path).headers


def test_the_form_sets_one_cookie_that_scripts_cannot_read(client: PageClient) -> None:
    cookies = client.get("/en/contact").headers.getlist("Set-Cookie")

    assert len(cookies) == 1
    assert cookies[0].startswith("zone_session=")
    assert "HttpOnly" in cookies[0]
    assert "SameSite=Lax" in cookies[0]


def test_in_production_the_cookie_is_bound_to_the_host_and_tls_is_required(
    production: Flask,
) -> None:
    response = through_proxy(production).get("/en/contact", base_url=ORIGIN)

    (cookie,) = response.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-zone_session=")
    assert "Secure" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert response.headers["Strict-Transport-Security"].startswith("max-age=63072000")
    assert "X-Robots-Tag" not in response.headers


def test_in_production_an_enquiry_comes_through_the_proxy(production: Flask) -> None:
    client = through_proxy(production)
    visitor = PageClient(production, ORIGIN)
    visitor.flask_client = client
    form = visitor.get("/zh/contact").form("message")

    fields = {**form.values, **complete_fields()}
    page = visitor.post(form.action, fields, expect=303).follow()
    assert "Example Authority" in page.words


def test_forwarded_headers_of_a_stranger_do_not_count(production: Flask) -> None:
    seen = {}

    @production.before_request
    def look() -> None:
        seen["remote"], seen["scheme"] = request.remote_addr, request.scheme

    through_proxy(production, "192.0.2.1").get("/healthz", base_url="http://invest.example.org")
    assert seen == {"remote": "192.0.2.1", "scheme": "http"}
    through_proxy(production).get("/healthz", base_url="http://invest.example.org")
    assert seen == {"remote": "203.0.113.9", "scheme": "https"}


@pytest.mark.parametrize("host", ["http://evil.example", "http://localhost.evil.example"])
def test_a_request_for_another_host_is_refused_with_a_page_of_ours(app: Flask, host: str) -> None:
    response = app.test_client().get("/en/", base_url=host)

    assert response.status_code == 400
    assert "<h1" in response.get_data(as_text=True)
    assert "evil.example" not in response.get_data(as_text=True)


def test_static_files_are_immutable_under_a_name_that_carries_their_hash(
    client: PageClient,
) -> None:
    page = client.get("/en/")
    sheets = [each.attrib["href"] for each in page.all("link", rel="stylesheet")]

    assert sheets
    for sheet in sheets:
        response = client.get(sheet)
        assert "immutable" in response.headers["Cache-Control"]
        assert response.headers["Content-Type"].startswith("text/css")
