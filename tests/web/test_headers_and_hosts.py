"""Security headers, cookies, hosts and proxies."""

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask, request
from flask.testing import FlaskClient
from structlog.testing import capture_logs
from werkzeug.datastructures import Headers

from app.core.config import Settings
from app.core.outside.secret_files import create_missing_secrets
from app.core.rules.installation import Operator
from app.web.headers import page_policy
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app

ORIGIN = "https://invest.example.org"
FRAME = {
    "default-src": "'none'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}
"""The directives of every content policy, whatever the page uses."""
FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": None,
    "Access-Control-Allow-Origin": None,
}
"""The headers that every response has, or has not, on a site without TLS."""


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
    """Return a client whose requests come from a proxy that ended TLS."""
    client = app.test_client()
    client.environ_base |= {
        "REMOTE_ADDR": proxy,
        "HTTP_X_FORWARDED_PROTO": "https",
        "HTTP_X_FORWARDED_FOR": "203.0.113.9",
    }
    return client


def directives(headers: Headers) -> dict[str, str]:
    """Return the directives of a response's content policy, by name."""
    parts = (each.strip().partition(" ") for each in headers["Content-Security-Policy"].split(";"))
    return {name: sources for name, _space, sources in parts}


def test_every_kind_of_response_carries_the_security_headers(client: PageClient) -> None:
    sheet = client.get("/en/").all("link", rel="stylesheet")[0].attrib["href"]
    for path, status in (
        ("/", 302), ("/en/", 200), ("/en/contact", 200), ("/en/contact?a", 200), ("/healthz", 200),
        ("/robots.txt", 200), (sheet, 200), ("/staff/sign-in", 200), ("/xx", 404),
    ):  # fmt: skip
        headers = client.get(path, expect=status).headers
        assert directives(headers).items() >= FRAME.items(), path
        assert {name: headers.get(name) for name in FIXED} == FIXED, path
        assert headers["Referrer-Policy"] in {"same-origin", "no-referrer"}
        assert "geolocation=()" in headers["Permissions-Policy"]


def test_a_page_may_use_only_styles_images_and_scripts_of_our_own(client: PageClient) -> None:
    own = dict.fromkeys(("style-src", "img-src", "connect-src", "script-src"), "'self'")

    assert directives(client.get("/en/roadmap").headers) == {**FRAME, **own}


def test_a_response_that_is_no_page_may_load_nothing(client: PageClient) -> None:
    for path in ("/healthz", "/robots.txt", "/en/key-figures.json"):
        assert directives(client.get(path).headers) == FRAME


def test_structured_data_is_allowed_by_its_hash(client: PageClient) -> None:
    for path in ("/en/", "/zh/key-figures", "/en/news/2024-03-04-new-industrialization"):
        page = client.get(path)
        (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.text, re.S)
        digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
        assert directives(page.headers)["script-src"] == f"'sha256-{digest}' 'self'"


@pytest.mark.parametrize(
    ("html", "sources"),
    [
        (b"<p>nothing</p>", None),
        (b'<script src="/static/js/a.js" defer></script>', "'self'"),
        (b"<script>alert(1)</script>", None),
        (b'<script type="text/javascript">alert(1)</script>', None),
    ],
)
def test_an_inline_script_is_never_allowed(html: bytes, sources: str | None) -> None:
    found = re.search(r"script-src ([^;]*)", page_policy(html))

    assert (found and found.group(1)) == sources


def test_inline_images_are_allowed_only_where_a_code_is_drawn(client: PageClient) -> None:
    drawn = b'<img src="data:image/svg+xml;base64,AA==" alt="">'

    assert "data:" in page_policy(drawn, drawn_images=True)
    assert "data:" not in page_policy(drawn)
    assert "data:" not in page_policy(b"<p>data:image/</p>", drawn_images=True)
    assert "data:" not in client.get("/staff/sign-in").headers["Content-Security-Policy"]


def test_the_form_sets_one_cookie_that_scripts_cannot_read(client: PageClient) -> None:
    [cookie] = client.get("/en/contact").headers.getlist("Set-Cookie")

    name, *attributes = cookie.split("; ")
    assert name.startswith("zone_session=")
    assert {"HttpOnly", "SameSite=Lax"} <= {*attributes}


def test_in_production_the_cookie_is_bound_to_the_host_and_tls_is_required_everywhere(
    production: Flask,
) -> None:
    client = through_proxy(production)
    page = client.get("/en/", base_url=ORIGIN)
    (sheet, *_others) = re.findall(r'href="(/static/css/[^"]+)"', page.text)
    assert "ETag" in page.headers

    for path in ("/en/", "/en/privacy", sheet, "/", "/en/contact"):
        with client.get(path, base_url=ORIGIN) as answer:
            assert answer.headers["Strict-Transport-Security"].startswith("max-age=63072000"), path
            assert "X-Robots-Tag" not in answer.headers
    (cookie,) = client.get("/en/contact", base_url=ORIGIN).headers.getlist("Set-Cookie")
    name, *attributes = cookie.split("; ")
    assert name.startswith(production.extensions["zone"].settings.session_cookie)
    assert {"Secure", "Path=/"} <= {*attributes}
    assert "Domain" not in cookie


def test_forwarded_headers_from_a_stranger_are_ignored(production: Flask) -> None:
    seen = {}

    @production.before_request
    def look() -> None:
        seen["remote"], seen["scheme"] = request.remote_addr, request.scheme

    through_proxy(production, "192.0.2.1").get("/healthz", base_url="http://invest.example.org")
    assert seen == {"remote": "192.0.2.1", "scheme": "http"}
    through_proxy(production).get("/healthz", base_url="http://invest.example.org")
    assert seen == {"remote": "203.0.113.9", "scheme": "https"}


@pytest.mark.parametrize("host", ["http://evil.example", "http://localhost.evil.example"])
def test_a_request_for_another_host_is_refused_with_our_own_page(app: Flask, host: str) -> None:
    response = app.test_client().get("/en/", base_url=host)

    assert response.status_code == 400
    assert "<h1" in response.text
    assert "evil.example" not in response.text


@pytest.mark.own_app
def test_the_first_refused_host_is_logged_with_its_cure(app: Flask) -> None:
    with capture_logs() as logs:
        for host in ("http://zone_service", "http://10.0.0.7:8000"):
            app.test_client().get("/en/", base_url=host)

    [said] = [each for each in logs if each["event"] == "host.refused"]
    assert said["host"] == "zone_service"
    assert "localhost" in said["served"]
    assert "ZONE_ORIGIN" in said["cure"]


@pytest.mark.parametrize("path", ["/en/", "/en/contact", "/staff/", "/static/none.css"])
@pytest.mark.parametrize("host", ["a" * 64, "a..b", "\x80\xff", "[::1", "xn--\xff", "a/b", ""])
def test_a_malformed_host_is_refused_without_a_fault(app: Flask, host: str, path: str) -> None:
    assert app.test_client().get(path, headers={"Host": host}).status_code == 400


def test_static_files_are_immutable_under_hashed_names(client: PageClient) -> None:
    sheets = client.get("/en/").all("link", rel="stylesheet")

    assert sheets
    for sheet in sheets:
        response = client.get(sheet.attrib["href"])
        assert "immutable" in response.headers["Cache-Control"]
        assert response.headers["Content-Type"].startswith("text/css")
