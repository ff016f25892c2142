"""Addresses on the web: a site's own, as `https://invest.example.org`, and a page's."""

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
    """Return whether this is the whole address of a page on the web."""
    try:
        parts = urlsplit(url)
        whole = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
    return whole and url.isprintable() and " " not in url
