"""Errors as pages, in the visitor's language."""

from flask import Flask, Response, make_response, render_template
from flask_login import AnonymousUserMixin
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from app.domain.errors import NotFound, StorageUnavailable
from app.web.context import zone
from app.web.guards import in_back_office, page_come_from
from app.web.locale import page_language

_PAGES = frozenset({400, 403, 404, 405, 413, 422, 429, 500, 503})


def init_errors(app: Flask) -> None:
    """Answer every error with a page of ours; nothing of the cause is shown."""
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(CSRFError, _stale_page)
    app.register_error_handler(NotFound, lambda _error: error_page(404))
    app.register_error_handler(StorageUnavailable, lambda _error: error_page(503))


def _stale_page(_error: CSRFError) -> Response:
    """Tell whoever works in the back office that their page was open too long, and the way back."""
    if not in_back_office():
        return error_page(400)
    # As a stranger sees it: whose session this is has not been checked yet.
    page = render_template(
        "staff/stale.html", back=page_come_from(), current_user=AnonymousUserMixin()
    )
    return make_response(page, 400)


def _http_error(error: HTTPException) -> Response:
    if error.code is None or error.code < 400:
        return make_response(error.get_response())
    page = error_page(error.code)
    for name, value in error.get_headers():
        if name in {"Allow", "Retry-After"}:
            page.headers[name] = value
    return page


def error_page(status: int) -> Response:
    """Return the page of a status, in the language of the address or of the browser."""
    content, lang = zone().content, page_language()
    shown = status if status in _PAGES else (500 if status >= 500 else 400)
    page = render_template(
        "errors/error.html",
        status=status,
        title=content.text(lang, f"errors.{shown}.title"),
        text=content.text(lang, f"errors.{shown}.text"),
    )
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response
