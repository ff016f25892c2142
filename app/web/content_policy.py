"""The Content-Security-Policy of a response: what it uses, and nothing else (CSP Level 3)."""

import base64
import hashlib
import re

_NOTHING = "default-src 'none'"
_FRAME = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_SCRIPT = re.compile(rb"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_FROM_FILE = re.compile(rb"\bsrc\s*=", re.IGNORECASE)
_IS_DATA = re.compile(rb"\btype\s*=\s*[\"']application/ld\+json[\"']", re.IGNORECASE)
_DRAWN_IN_PLACE = re.compile(rb"<img\b[^>]*\bsrc\s*=\s*[\"']data:image/", re.IGNORECASE)

NO_PAGE_POLICY = f"{_NOTHING}; {_FRAME}"
"""For what is not a page: a file, a redirect, a machine's answer."""


def page_policy(html: bytes, *, drawn_images: bool = False) -> str:
    """Return the policy of a page: styles and images of our own, and the scripts that it has.

    Scripts may come from our files. Structured data stands in the page and is allowed by its hash;
    any other inline script is not, and neither is an inline style.

    :param drawn_images: whether images may stand in the page itself, if there are any, as a
        one-time code's QR code does.
    """
    images = "img-src 'self'"
    if drawn_images and _DRAWN_IN_PLACE.search(html):
        images += " data:"
    scripts = _script_sources(html)
    # Nothing of ours connects; Lighthouse fetches robots.txt from within the page, under this.
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
