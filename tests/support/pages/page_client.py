"""A visitor for tests: Flask's test client, which checks every HTML page that it gets."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.test import TestResponse

from tests.support.pages.page import Page
from tests.support.pages.page_checks import problems


def ask(
    app: Flask, path: str, method: str = "GET", *, base_url: str, **headers: str
) -> TestResponse:
    """Send one request as a new visitor, with header names spelt with underscores."""
    spelt = {name.replace("_", "-"): value for name, value in headers.items()}
    return app.test_client().open(path, method=method, base_url=base_url, headers=spelt)


class PageClient:
    """One browser with its own cookies; each page is held to `page_checks`.

    :param origin: scheme, host and port as in `ZONE_ORIGIN`.
    """

    def __init__(self, app: Flask, origin: str) -> None:
        self.app = app
        self.origin = origin
        self.flask_client = app.test_client()

    def at(self, app: Flask, cookie: str) -> "PageClient":
        """Return the same browser at an application that was made anew, with a cookie kept."""
        there, kept = PageClient(app, self.origin), self.flask_client.get_cookie(cookie)
        assert kept is not None, f"There is no cookie {cookie}."
        there.flask_client.set_cookie(cookie, kept.value)
        return there

    def get(self, url: str, *, expect: int = 200, headers: Mapping[str, str] | None = None) -> Page:
        """Fetch an address and fail unless it answers with this status and a sound page."""
        return self.send("GET", url, expect=expect, headers=headers)

    def post(
        self,
        url: str,
        data: Mapping[str, Any] | None = None,
        *,
        expect: int = 303,
        headers: Mapping[str, str] | None = None,
    ) -> Page:
        """Post fields directly, without looking at a form; `Form.submit` is closer to life."""
        return self.send("POST", url, expect=expect, headers=headers, data=data or {})

    def send(
        self,
        method: str,
        url: str,
        *,
        expect: int,
        headers: Mapping[str, str] | None = None,
        **options: Any,
    ) -> Page:
        """Send any request.

        :param url: a path, or an address on the site's own origin.
        :param options: passed on to Flask's client, such as `json` or `data`.
        """
        path = self._path(url)
        response = self.flask_client.open(
            path, method=method, base_url=self.origin, headers=dict(headers or {}), **options
        )
        with response:
            page = Page(self, path, response.status_code, response.headers, response.get_data())
        assert page.status == expect, (
            f"{method} {path} answered {page.status}, not {expect}."
            f" Location: {page.location!r}. It says: {_excerpt(page)}"
        )
        # A redirect's body is never shown.
        if method != "HEAD" and page.is_html and page.body and not 300 <= page.status < 400:
            found = problems(page.text, dict(page.headers))
            assert not found, f"{method} {path} is not a sound page:\n- " + "\n- ".join(found)
        return page

    def _path(self, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme or parts.netloc:
            address = f"{parts.scheme}://{parts.netloc}"
            assert address == self.origin, f"{url} leaves the site {self.origin}."
        return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"


def _excerpt(page: Page) -> str:
    return page.words[:600] if page.is_html and page.body else repr(page.body[:300])
