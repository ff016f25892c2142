"""Response headers: for security (OWASP, CSP Level 3), and for a file to be saved."""

import base64
import hashlib
import re
from collections.abc import Iterable

from flask import Flask, Response

from app.core.config import Settings
from app.core.rules.export_rows import BOM, csv_line
from app.web.guards import in_back_office

_NOTHING = "default-src 'none'"
_FRAME = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_SCRIPT = re.compile(rb"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_FROM_FILE = re.compile(rb"\bsrc\s*=", re.IGNORECASE)
_IS_DATA = re.compile(rb"\btype\s*=\s*[\"']application/ld\+json[\"']", re.IGNORECASE)
_DRAWN_IN_PLACE = re.compile(rb"<img\b[^>]*\bsrc\s*=\s*[\"']data:image/", re.IGNORECASE)

NO_PAGE_POLICY = f"{_NOTHING}; {_FRAME}"
"""The policy of everything but pages: a file, a redirect, a machine's answer."""


def page_policy(html: bytes, *, drawn_images: bool = False) -> str:
    """Return the policy of a page: styles and images of our own, and the page's scripts.

    Scripts may come from our files. Structured data is inline and allowed by its hash; no other
    inline script is allowed, and no inline style.

    :param drawn_images: whether images may be inline in the page, if there are any, as the QR code
        of a one-time code is.
    """
    images = "img-src 'self'"
    if drawn_images and _DRAWN_IN_PLACE.search(html):
        images += " data:"
    scripts = _script_sources(html)
    # Our pages open no connections; Lighthouse fetches robots.txt from within the page, under this.
    directives = [_NOTHING, "style-src 'self'", images, "connect-src 'self'"]
    if scripts:
        directives.append(f"script-src {' '.join(scripts)}")
    return "; ".join([*directives, _FRAME])


def _script_sources(html: bytes) -> list[str]:
    sources = []
    for attributes, text in _SCRIPT.findall(html):
        if _FROM_FILE.search(attributes):
            sources.append("'self'")
        elif _IS_DATA.search(attributes):
            sources.append(f"'sha256-{base64.b64encode(hashlib.sha256(text).digest()).decode()}'")
    return list(dict.fromkeys(sources))


CONTENT_POLICY = "Content-Security-Policy"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # Says what `frame-ancestors` does, to browsers and scanners that know no content policy.
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), "
        "payment=(), serial=(), usb=()"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_TLS_ONLY = {"Strict-Transport-Security": "max-age=63072000; includeSubDomains"}


def fixed_headers(settings: Settings) -> dict[str, str]:
    """Return the headers of every response of an installation, static files included."""
    found = {**_HEADERS, **(_TLS_ONLY if settings.production else {})}
    return found if settings.operator.configured else {**found, "X-Robots-Tag": "noindex"}


def file_headers(settings: Settings) -> dict[str, str]:
    """Return the headers of a static file, which is not a page and may do nothing."""
    return {**fixed_headers(settings), CONTENT_POLICY: NO_PAGE_POLICY}


def init_headers(app: Flask, settings: Settings) -> None:
    """Add the headers to every response, and keep private pages out of caches and indexes."""
    fixed = fixed_headers(settings)

    def add(response: Response) -> Response:
        # A response that has a header of its own keeps it.
        present = {name.lower() for name in response.headers.keys()}  # noqa: SIM118
        response.headers.extend(
            {name: value for name, value in fixed.items() if name.lower() not in present}
        )
        if CONTENT_POLICY.lower() not in present:
            response.headers[CONTENT_POLICY] = _policy_of(response)
        if in_back_office():
            keep_private(response)
        return response

    app.after_request(add)


def _policy_of(response: Response) -> str:
    if response.mimetype != "text/html" or response.is_streamed:
        return NO_PAGE_POLICY
    return page_policy(response.get_data(), drawn_images=in_back_office())


def keep_private(response: Response) -> Response:
    """Keep a page that shows someone's data out of every cache, index and referrer."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def download(
    content: bytes | str | Iterable[bytes] | Iterable[str], content_type: str, name: str
) -> Response:
    """Return a file for download under a name; an iterable is streamed."""
    response = Response(content, content_type=content_type)
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def csv_download(rows: Iterable[Iterable[str]], name: str) -> Response:
    """Return rows as a file for spreadsheet programs, every cell guarded."""
    return download(BOM + "".join(map(csv_line, rows)), "text/csv; charset=utf-8", name)
