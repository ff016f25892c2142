"""Web addresses: of a site, such as `https://invest.example.org`, of a page and of a log."""

import re
from urllib.parse import urlsplit


def origin_hostname(origin: str) -> str | None:
    """Return the host of a web origin; None if it has no host, a bad port or anything more."""
    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError:
        return None
    name = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    plain = f"{parts.scheme}://{name}" + ("" if port is None else f":{port}")
    return parts.hostname if parts.scheme in {"http", "https"} and plain == origin else None


def is_page_address(url: str) -> bool:
    """Return whether a text is the complete address of a web page."""
    try:
        parts = urlsplit(url)
        whole = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
    return whole and url.isprintable() and " " not in url


def log_origin(site: str) -> str:
    """Return the default name of a site's log: the address of its first tree, without the scheme.

    :param site: a web origin, such as `https://invest.example.org`.
    """
    return f"{site.partition('://')[2]}/ledger/1"


def is_log_origin(name: str) -> bool:
    """Return whether a log can have this name: no scheme, no space, no plus sign (signed-note)."""
    return bool(name) and not re.search(r"[\s+\x00-\x1f]|://", name)
