"""Security headers on every response (OWASP Secure Headers)."""

from flask import Flask, Response, request

from app.core.config import Settings
from app.web.content_policy import NO_PAGE_POLICY, page_policy

CONTENT_POLICY = "Content-Security-Policy"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), "
        "payment=(), serial=(), usb=()"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_TLS_ONLY = {"Strict-Transport-Security": "max-age=63072000; includeSubDomains"}
_PRIVATE = ("/staff", "/compliance")


def fixed_headers(settings: Settings) -> dict[str, str]:
    """Return the headers that every response of an installation carries, static files too."""
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
        if request.path.startswith(_PRIVATE):
            keep_private(response)
        return response

    app.after_request(add)


def _policy_of(response: Response) -> str:
    if response.mimetype != "text/html" or response.is_streamed:
        return NO_PAGE_POLICY
    return page_policy(response.get_data(), drawn_images=request.path.startswith(_PRIVATE))


def keep_private(response: Response) -> Response:
    """Keep a page that shows someone's data out of every cache, index and referrer."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
