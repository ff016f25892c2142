"""Error pages in the visitor's language."""

from typing import Any

from flask import (
    Flask,
    Response,
    current_app,
    make_response,
    render_template,
    request,
    session,
    url_for,
)
from flask.globals import request_ctx
from flask_login import AnonymousUserMixin, current_user
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from app.core.rules.errors import NotAllowed, NotFound, StorageUnavailable
from app.core.rules.security_events import SecurityEvent
from app.exports.rules.export import FileGone, FileVoid
from app.web.accounts.freshness import SESSION_TOKEN
from app.web.context import zone
from app.web.guards import actor_id, in_back_office
from app.web.late_forms import Late, kept_fields, late_form, nearest_page
from app.web.locale import page_language
from app.web.security import note

_FAILED = frozenset({500, 503})
"""Failures of ours, after which the same form may be taken."""

_PAGES = frozenset({400, 403, 404, 405, 408, 413, 422, 429, 500, 503})


def init_errors(app: Flask) -> None:
    """Register our page for every error; none shows the cause."""
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(CSRFError, _stale_page)
    app.register_error_handler(NotFound, lambda _error: error_page(404))
    # For routes that have nothing better to say of a prepared export.
    app.register_error_handler(FileGone, lambda _error: error_page(404))
    app.register_error_handler(FileVoid, lambda _error: error_page(404))
    app.register_error_handler(NotAllowed, lambda _error: error_page(403))
    app.register_error_handler(StorageUnavailable, lambda _error: error_page(503))
    app.after_request(_note_throttled)


def _who() -> str:
    """Return the signed-in account's id for a refusal in the back office; empty elsewhere."""
    signed_in = in_back_office() and current_user.is_authenticated
    return actor_id() if signed_in else ""


def _note_throttled(response: Response) -> Response:
    """Note a request refused as one too many, on any page."""
    if response.status_code == 429:
        note(SecurityEvent.THROTTLED)
    return response


def _stale_page(_error: CSRFError) -> Response:
    """Return a page that explains why a form was refused and nothing changed, with the way back."""
    note(SecurityEvent.FORGED)
    if not in_back_office():
        return _stale_public_page()
    kept = kept_fields()
    if kept and SESSION_TOKEN not in session and _is_for_accounts():
        # A draft that the page's script sent before has ended the session, and its token with it.
        return late_form(403, kept, Late.SIGNED_OUT)
    return late_form(400, kept, Late.STALE)


def _is_for_accounts() -> bool:
    """Return whether only somebody who is signed in may send this form."""
    view = current_app.view_functions.get(request.endpoint or "")
    return hasattr(view, "required_permission")


def _stale_public_page() -> Response:
    # Without any cookie the token can never match, however often the form is sent.
    has_cookie = zone().settings.session_cookie in request.cookies
    # An address that only takes forms, such as closing one's page, is below the page with the form.
    urls = current_app.create_url_adapter(request)
    asks = urls is not None and "GET" in urls.allowed_methods()
    back = request.path if asks else request.path.rpartition("/")[0]
    page = render_template(
        "public/stale.html", why="expired" if has_cookie else "cookies_off", back=back
    )
    response = make_response(page, 400)
    response.headers["Cache-Control"] = "no-store"
    return response


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
    kept = kept_fields() if status in _FAILED and in_back_office() else []
    if kept:
        return late_form(status, kept, Late.FAILED)
    if request_ctx.url_adapter is None:
        # The host is malformed, which no browser sends, and a page's links could not be made.
        return Response("Bad Request\n", status, content_type="text/plain; charset=utf-8")
    if status == 403:
        note(SecurityEvent.FORBIDDEN, subject=_who())
    content, lang = zone().content, page_language()
    shown = status if status in _PAGES else (500 if status >= 500 else 400)
    said = {
        "status": status,
        "title": content.text(lang, f"errors.{shown}.title"),
        "text": content.text(lang, f"errors.{shown}.text"),
    }
    page = _desk_page(said) if in_back_office() else render_template("errors/error.html", **said)
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _desk_page(said: dict[str, Any]) -> str:
    """Return an error's page in the frame of the back office, with the way back to work."""
    # Rendered as for a stranger: the error may be that the signed-in account cannot be read.
    # The way back does not depend on what was sent, since that may be what was wrong.
    back = url_for("staff.home") if request.method != "GET" or said["status"] == 400 else None
    # A body that was too large was not read; its page may hold a draft of it.
    typed = nearest_page() if said["status"] == 413 else None
    return render_template(
        "errors/desk.html", **said, back=back, typed=typed, current_user=AnonymousUserMixin()
    )
