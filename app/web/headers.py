"""Security headers on every response (OWASP Secure Headers; CSP Level 3)."""

from flask import Flask, Response, request

from app.web.context import zone

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'none'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_PRIVATE = ("/staff", "/compliance")


def init_headers(app: Flask) -> None:
    """Add the headers to every response, and keep private pages out of caches and indexes."""
    app.after_request(_add)


def _add(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if zone().settings.production:
        response.headers["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains"
    if request.path.startswith(_PRIVATE):
        keep_private(response)
    if not zone().settings.operator.configured:
        response.headers["X-Robots-Tag"] = "noindex"
    return response


def keep_private(response: Response) -> Response:
    """Keep a page that shows someone's data out of every cache, index and referrer."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
