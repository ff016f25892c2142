"""Pages that are the same for everybody are rendered once and served ahead of Flask."""

import gzip
import re
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import brotli
import pytest
import time_machine
from flask import Flask, Response, make_response, request, session
from werkzeug.test import TestResponse

from app.web.guards import OwnHosts
from app.web.page_cache import PageCache, VisitorInPage, cached_page, changes_at
from app.web.representations import codings_accepted, finish_page
from tests.support.content.own_files import SLUG, OwnFiles
from tests.support.pages.page_client import PageClient, ask
from tests.support.site import ORIGIN

OWN_SLUG = {"public.guide_page": "taxes", "public.sector": "manufacturing"}
HOSTS = OwnHosts(("localhost",))


def get(app: Flask, path: str = "/page", method: str = "GET", **headers: str) -> TestResponse:
    """Send one request, with header names spelt with underscores."""
    return ask(app, path, method, base_url=ORIGIN, **headers)


class Scratch:
    """An application with one cached page, and the number of its view's runs."""

    def __init__(self, view: Callable[[], Any], memory: int = 1_000_000) -> None:
        self.runs = 0
        self.app = Flask("scratch", static_folder=None)
        self.app.secret_key = "scratch"
        self.app.testing = True

        @cached_page
        def counted(number: int = 0) -> Any:
            self.runs += 1
            return view()

        self.app.add_url_rule("/page", "page", counted)
        self.app.add_url_rule("/page/<int:number>", "pages", counted)
        self.app.wsgi_app = PageCache(  # type: ignore[method-assign]
            self.app.wsgi_app, self.app, ORIGIN, HOSTS, memory
        )


def words() -> str:
    return "the same for everybody " * 200


def test_every_cached_page_of_the_site_is_accepted_by_the_cache(
    app: Flask, client: PageClient
) -> None:
    own = OwnFiles(app)
    own.write_news()
    own.reload()
    for rule in app.url_map.iter_rules():
        if not getattr(app.view_functions[rule.endpoint], "cached_page", False):
            continue
        for lang in ("en", "zh"):
            values = {"lang": lang, "version": 1, "slug": OWN_SLUG.get(rule.endpoint, SLUG)}
            built = rule.build({name: values[name] for name in rule.arguments})
            assert built is not None
            headers = client.get(built[1]).headers
            assert headers["Cache-Control"] == "public, no-cache", built[1]
            assert re.fullmatch(r'"[0-9a-f]{32}"', headers["ETag"]), built[1]
            assert "Set-Cookie" not in headers


def test_no_other_page_has_the_headers_of_cached_pages(app: Flask) -> None:
    for path in ("/", "/en/contact", "/healthz", "/en/privacy/v/99", "/staff/sign-in"):
        assert "ETag" not in get(app, path).headers


def test_a_page_is_rendered_once_however_it_is_asked_for() -> None:
    scratch = Scratch(words)

    bodies = [get(scratch.app, path).data for path in ("/page", "/page?source=a", "/page?b")]
    get(scratch.app, method="HEAD")
    get(scratch.app, Cookie="session=someone", Accept_Language="zh")

    assert scratch.runs == 1
    assert set(bodies) == {words().encode()}


def test_visitors_who_come_at_once_wait_for_one_rendering() -> None:
    def view() -> str:
        time.sleep(0.2)
        return words()

    scratch = Scratch(view)
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(get, [scratch.app] * 8))
    assert {each.status_code for each in answers} == {200}
    assert scratch.runs == 1


def test_a_page_is_rendered_from_a_request_without_visitor_data() -> None:
    def view() -> str:
        seen = {name: value for name, value in request.headers if name != "Host"}
        return f"{request.method} {request.host} {request.query_string!r} {seen} {words()}"

    answer = get(Scratch(view).app, "/page?q=secret", Cookie="a=b", Referer="https://x.example")

    assert answer.text == f"GET localhost:8000 b'' {{}} {words()}"


@pytest.mark.parametrize(
    ("depend", "why"),
    [
        (lambda page: page.set_cookie("visitor", "1"), "a Set-Cookie header"),
        (lambda _page: session.get("name"), "Vary: cookie"),
        (lambda page: page.vary.add("Accept-Language"), "Vary: accept-language"),
        (lambda page: page.headers.set("Cache-Control", "no-store"), "Cache-Control: no-store"),
    ],
)
def test_a_page_that_depends_on_the_visitor_is_refused_in_tests_and_elsewhere_not_cached(
    depend: Callable[[Response], object], why: str
) -> None:
    def view() -> Response:
        page = make_response(words())
        depend(page)
        return page

    scratch = Scratch(view)
    with pytest.raises(VisitorInPage, match=f"/page is declared with @cached_page.*{why}"):
        get(scratch.app)
    scratch.app.testing = False

    served = get(scratch.app)
    assert served.text == words()
    assert "ETag" not in served.headers


@pytest.mark.parametrize("status", [301, 404, 500])
def test_errors_and_redirects_are_not_cached(status: int) -> None:
    scratch = Scratch(lambda: make_response(words(), status))

    assert get(scratch.app).status_code == status
    runs = scratch.runs
    assert "ETag" not in get(scratch.app).headers
    assert scratch.runs > runs


def test_another_method_and_another_host_are_left_to_flask(app: Flask) -> None:
    assert get(app, "/en/").status_code == 200

    assert get(app, "/en/", "POST").status_code == 405
    for host in ("evil.example", "localhost:8000@evil.example"):
        assert get(app, "/en/", Host=host).status_code == 400


def test_one_page_has_one_address_in_the_cache(app: Flask) -> None:
    assert "ETag" in get(app, "/en/privacy/v/1").headers
    assert "ETag" not in get(app, "/en/privacy/v/001").headers


def test_head_responds_like_get_without_a_body(app: Flask) -> None:
    whole, head = get(app, "/en/"), get(app, "/en/", "HEAD")

    assert head.data == b""
    assert head.headers.pop("X-Request-Id") != whole.headers.pop("X-Request-Id")
    assert dict(head.headers) == dict(whole.headers)
    assert head.headers["Content-Length"] == str(len(whole.data))


@pytest.mark.parametrize(
    ("accepted", "coding", "decode"),
    [("gzip, deflate, br", "br", brotli.decompress), ("gzip", "gzip", gzip.decompress)],
)
def test_each_coding_is_precomputed_with_its_own_etag(
    app: Flask, accepted: str, coding: str, decode: Callable[[bytes], bytes]
) -> None:
    plain, coded = get(app, "/en/"), get(app, "/en/", Accept_Encoding=accepted)

    assert "Content-Encoding" not in plain.headers
    assert coded.headers["Content-Encoding"] == coding
    assert coded.headers["ETag"] != plain.headers["ETag"]
    assert coded.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert len(coded.data) < len(plain.data) / 2
    assert decode(coded.data) == plain.data


@pytest.mark.parametrize(
    ("accept_encoding", "first"),
    [
        ("", "identity"),
        ("br", "br"),
        ("gzip, br", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("BR", "br"),
        ("*", "br"),
        ("*;q=0.1, gzip;q=0", "br"),
        ("deflate, zstd", "identity"),
        ("identity, br;q=0.5", "identity"),
        ("br;q=nonsense", "identity"),
        ("gzip ; q = 0.2", "gzip"),
        ("x-gzip", "gzip"),
    ],
)
def test_the_browsers_preferred_coding_is_sent(accept_encoding: str, first: str) -> None:
    assert codings_accepted(accept_encoding)[0] == first


def test_a_coding_that_is_not_smaller_is_not_stored() -> None:
    assert set(finish_page(b"x", []).by_coding) == {"identity"}


@pytest.mark.parametrize("spelling", ["{}", "W/{}", '"other", {}', '"other",W/{} , "third"', "*"])
def test_a_browser_that_has_the_page_gets_304(app: Flask, spelling: str) -> None:
    whole = get(app, "/en/", Accept_Encoding="br")

    held = spelling.format(whole.headers["ETag"])
    answer = get(app, "/en/", Accept_Encoding="br", If_None_Match=held)

    assert (answer.status_code, answer.data) == (304, b"")
    for name in ("ETag", "Vary", "Cache-Control", "Content-Security-Policy"):
        assert answer.headers[name] == whole.headers[name]
    assert not {"Content-Type", "Content-Length", "Content-Encoding"} & set(answer.headers.keys())


def test_an_etag_of_another_coding_or_another_page_does_not_match(app: Flask) -> None:
    plain = get(app, "/en/").headers["ETag"]
    other = get(app, "/zh/", Accept_Encoding="br").headers["ETag"]

    for etag in (plain, other, plain.strip('"'), '""', "nonsense"):
        assert get(app, "/en/", Accept_Encoding="br", If_None_Match=etag).status_code == 200


def test_memory_is_limited_and_the_oldest_pages_are_dropped() -> None:
    scratch = Scratch(words, memory=3 * 5_000)

    for number in range(10):
        get(scratch.app, f"/page/{number}")
    assert scratch.runs == 10
    get(scratch.app, "/page/9")
    assert scratch.runs == 10
    get(scratch.app, "/page/0")
    assert scratch.runs == 11


def test_a_page_is_rendered_anew_at_the_first_moment_at_which_it_says_that_it_changes() -> None:
    start = datetime(2026, 12, 3, tzinfo=UTC)

    def view() -> str:
        changes_at(start + timedelta(hours=2))
        changes_at(start + timedelta(hours=1))
        return "page"

    scratch = Scratch(view)
    with time_machine.travel(start, tick=False) as travel:
        for seconds, runs in ((0, 1), (3599, 1), (3600, 2), (3601, 3)):
            travel.move_to(start + timedelta(seconds=seconds))
            assert get(scratch.app).text == "page"
            assert scratch.runs == runs
