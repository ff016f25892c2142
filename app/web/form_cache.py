"""Empty forms, rendered once and served before Flask, with each visitor's own tokens.

A visitor with a session, or with a campaign in the address, is left to the view.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import URLSafeTimedSerializer
from werkzeug.http import dump_cookie

from app.core import clock
from app.core.outside.adapter import AT_ONCE, NeedsThread
from app.core.rules.languages import LANGUAGES
from app.core.rules.tokens import TOKEN_BYTES
from app.web.context import Zone
from app.web.guards import OwnHosts
from app.web.headers import CONTENT_POLICY, fixed_headers
from app.web.split_page import EmptyForm

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_CSRF_BYTES = 20
_STAND_IN = "stands-in-for-the-session"


@dataclass(frozen=True)
class FormViews:
    """The views of the form's journey.

    :param endpoint: the view that shows it; the language is its only argument.
    :param empty: returns the empty form in a language, split at `csrf_token`, `notice` and
        `idempotency_key`.
    :param notice: returns the token that says what the form shows, from now on.
    """

    endpoint: str
    empty: Callable[[str], EmptyForm]
    notice: Callable[[str], str]


@dataclass(frozen=True)
class _Current:
    """The parts of the page that all visitors of one second share."""

    second: datetime
    form: EmptyForm
    notice: str
    cookie: str
    headers: list[tuple[str, str]]


class FormCache:
    """WSGI middleware that returns an empty form to newcomers, and passes everything else on."""

    def __init__(
        self,
        following: WSGIApplication,
        app: Flask,
        hosts: OwnHosts,
        views: FormViews,
        shown: Callable[[WSGIEnvironment], None] = lambda _environ: None,
    ) -> None:
        self._following = following
        self._app = app
        self._hosts = hosts
        self._views = views
        self._shown = shown
        routes = app.url_map.bind("")
        self._paths = {lang: routes.build(views.endpoint, {"lang": lang}) for lang in LANGUAGES}
        self._languages = {path: lang for lang, path in self._paths.items()}
        self._cookie_name = app.config["SESSION_COOKIE_NAME"]
        # The same formats as Flask's session and flask-wtf's token, so that the view can read them.
        self._sessions = _session_serialiser(app)
        self._csrf = URLSafeTimedSerializer(
            app.config["WTF_CSRF_SECRET_KEY"], salt="wtf-csrf-token"
        )
        self._current: dict[str, _Current] = {}
        self._asked_for: dict[str, datetime] = {}

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Return an empty form to a newcomer who asks for one, else pass the request on."""
        lang = self._languages.get(environ["PATH_INFO"])
        if lang is None or not self._is_newcomer(environ):
            return self._following(environ, start_response)
        current = self._at_present(lang, made=AT_ONCE not in environ)
        self._shown(environ)
        return self._fresh_form(current, environ, start_response)

    def _is_newcomer(self, environ: WSGIEnvironment) -> bool:
        return (
            environ["REQUEST_METHOD"] == "GET"
            and not environ.get("QUERY_STRING")
            and self._cookie_name not in environ.get("HTTP_COOKIE", "")
            and self._hosts.include(environ)
        )

    def _fresh_form(
        self, current: _Current, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        csrf = secrets.token_hex(_CSRF_BYTES)
        session = self._sessions.dumps({"_permanent": True, "csrf_token": csrf})
        tokens = {
            "csrf_token": _text(self._csrf.dumps(csrf)),
            "notice": current.notice,
            "idempotency_key": secrets.token_urlsafe(TOKEN_BYTES),
        }
        accepted = environ.get("HTTP_ACCEPT_ENCODING", "")
        body, coding = current.form.fill_for(accepted, tokens)
        headers = [
            *current.headers,
            ("Content-Length", str(len(body))),
            ("Set-Cookie", current.cookie.replace(_STAND_IN, _text(session))),
        ]
        if coding:
            headers.append(("Content-Encoding", coding))
        start_response("200 OK", headers)
        return [body]

    def _at_present(self, lang: str, *, made: bool) -> _Current:
        second = clock.now().replace(microsecond=0)
        current = self._current.get(lang)
        if current is None or current.second != second:
            if made:
                self._current[lang] = current = self._made(lang, second)
            elif current is None or self._asked_for.get(lang) != second:
                # One request is sent to make it; meanwhile the others get the present one.
                self._asked_for[lang] = second
                raise NeedsThread
        return current

    def _made(self, lang: str, second: datetime) -> _Current:
        # A request without a visitor, as for every cached page.
        with self._app.app_context(), self._app.test_request_context(self._paths[lang]):
            form = self._views.empty(lang)
            notice = self._views.notice(lang)
        zone: Zone = self._app.extensions["zone"]
        headers = {
            **fixed_headers(zone.settings),
            CONTENT_POLICY: form.policy,
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-store",
            "Vary": "Accept-Encoding, Cookie",
        }
        return _Current(second, form, notice, self._cookie(second), list(headers.items()))

    def _cookie(self, second: datetime) -> str:
        config = self._app.config
        return dump_cookie(
            self._cookie_name,
            _STAND_IN,
            expires=second + self._app.permanent_session_lifetime,
            secure=config["SESSION_COOKIE_SECURE"],
            httponly=config["SESSION_COOKIE_HTTPONLY"],
            samesite=config["SESSION_COOKIE_SAMESITE"],
        )


def _session_serialiser(app: Flask) -> URLSafeTimedSerializer:
    interface = app.session_interface
    if isinstance(interface, SecureCookieSessionInterface):
        serialiser = interface.get_signing_serializer(app)
        if serialiser is not None:
            return serialiser
    raise TypeError("The form's session is a signed cookie: give the application a secret key.")


def _text(signed: str | bytes) -> str:
    return signed if isinstance(signed, str) else signed.decode()
