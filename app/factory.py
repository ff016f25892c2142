"""The investor enquiry service: `create_app` wires its parts together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.headers import Headers

from flask import Flask
from flask_wtf.csrf import CSRFProtect
from whitenoise import WhiteNoise

from app.compliance import compliance
from app.content import Content, shipped_content
from app.content.contacts import load_contacts
from app.core.config import SITE, Secrets, Settings
from app.core.db import Database
from app.core.outside.adapter import AT_ONCE, Adapter, NeedsThread
from app.core.outside.request_bodies import RequestBodies
from app.core.outside.secret_files import load_secrets
from app.core.outside.static_files import publish_static
from app.core.rules.keys import valid_keys
from app.core.rules.tokens import NOTICE
from app.core.rules.visits import Step
from app.core.store.patience import REQUEST
from app.parts import Parts
from app.public import CONTACT_FORM, public
from app.staff import staff
from app.web.accounts.identity import init_identity
from app.web.consent.publications import DocumentConverter, PublishedWords
from app.web.content.own_words import OwnWords
from app.web.context import Zone
from app.web.declared_words import require_words
from app.web.errors import init_errors
from app.web.form_cache import FormCache
from app.web.guards import OwnHosts, init_guards, largest_body
from app.web.guide.page import init_guides
from app.web.headers import file_headers, init_headers
from app.web.locale import init_locale
from app.web.metadata import init_metadata
from app.web.page_cache import PageCache
from app.web.refused_text import init_refused_text
from app.web.signing import init_signing
from app.web.template_context import init_templates
from app.web.visitor import noting_the_peer
from app.web.visits import visit_noted
from app.web.watch.counting import count_connections
from app.web.watch.health import health
from app.web.watch.requests import RequestWatch, log_routes

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_LARGEST_FORM = 256 * 1024
_THREADS = {"": 16, "/staff": 8, "/staff/sign-in": 2, "/compliance": 4, "/readyz": 1, "/metrics": 1}
"""Requests that one process answers at a time, by what their paths begin with. Most of those at the
form wait for the database's writer: those that wait together share its commit, so that fewer
threads would store fewer enquiries. A table that is locked stops only those who need it. Half as
many files are sent beside them, and hold none of these threads however slowly they are read."""


def create_app(settings: Settings, content: Content | None = None) -> Flask:
    """Return the application, ready to serve.

    :param content: the wording and facts, if they are loaded and checked already.
    :raises SettingError: for a setting or secret that is missing or unsafe.
    :raises ContentError: for wording or facts that are missing or must not be shown.
    :raises PolicyOutOfStep: if a document has never been published; see `zone db upgrade`.
    """
    app = Flask(
        __name__,
        template_folder=str(SITE / "templates"),
        static_folder=None,
        instance_path=str(settings.instance),
    )
    secrets = load_secrets(settings)
    content = replace(content or shipped_content(), names_china=settings.names_china)
    require_words(content)
    own_words = OwnWords(content, settings.instance)
    database = Database(settings.database_url, REQUEST, settings.pool)
    words = PublishedWords(database, settings.installation)
    served = settings.instance / "static"
    assets = publish_static(SITE / "static", served)
    parts = Parts.of(settings)
    contacts = load_contacts(settings.instance, content.choices)
    app.extensions["zone"] = Zone(
        settings, secrets, database, own_words, words, assets, parts, contacts
    )
    app.config.update(_configuration(settings, secrets))
    init_signing(app)
    log_routes(app)
    init_guards(app)
    init_refused_text(app)
    init_locale(app)
    init_templates(app)
    init_guides(app)
    app.url_map.converters["document"] = DocumentConverter
    init_metadata(app)
    init_headers(app, settings)
    init_errors(app)
    count_connections(database.engine, app.extensions["zone"].counters)
    csrf = CSRFProtect(app)
    init_identity(app, settings, secrets, database)
    for blueprint in (public, staff, compliance, health):
        app.register_blueprint(blueprint)
    # The enquiry form checks its own token, so that a stale one returns the form with all answers
    # instead of an error page.
    csrf.exempt("app.public.reception.contact.submit")
    # Mail programs post to it from outside (RFC 8058); its link is the permission.
    csrf.exempt("app.public.consent.address_links.unsubscribe_now")
    # Its link is the permission as well, and mail is read where our cookies may not be sent.
    csrf.exempt("app.public.consent.address_links.confirm_now")
    csrf.exempt("app.public.consent.renewal.renew_now")
    put_before_flask(app, settings, serve_files(app, settings, served))
    return app


def as_served(app: Flask) -> Adapter:
    """Return an application as the web server calls it."""
    return Adapter(app.wsgi_app, RequestBodies(partial(largest_body, app)), _THREADS)


def serve_files(app: Flask, settings: Settings, served: Path) -> WhiteNoise:
    """Return an application that serves files, and passes other requests to Flask.

    :param served: the folder of the published static files.
    """
    return WhiteNoise(
        app.wsgi_app,
        root=str(served),
        prefix="static/",
        max_age=365 * 24 * 3600,
        allow_all_origins=False,
        immutable_file_test=lambda _path, _url: True,
        add_headers_function=partial(_add_file_headers, file_headers(settings)),
    )


def put_before_flask(app: Flask, settings: Settings, files: WhiteNoise) -> None:
    """Answer requests before Flask sees them if the response is the same for everybody."""
    hosts = OwnHosts(settings.allowed_hosts)
    forms = FormCache(_on_threads(files), app, hosts, CONTACT_FORM, visit_noted(app, Step.FORM))
    zone: Zone = app.extensions["zone"]
    own, words = zone.own_words, zone.words
    answering: WSGIApplication = PageCache(
        forms,
        app,
        settings.origin,
        hosts,
        words=lambda: (words.number, own.now().number),
        asks=lambda: words.due or own.due,
        served=visit_noted(app, Step.PAGE),
    )
    counters = app.extensions["zone"].counters
    answering = RequestWatch(answering, counters, lines=settings.log_requests)
    if settings.trusted_proxies:
        # Loads the web server, which few need who make an application.
        from granian.utils.proxies import wrap_wsgi_with_proxy_headers

        answering = wrap_wsgi_with_proxy_headers(answering, list(settings.trusted_proxies))
    app.wsgi_app = noting_the_peer(answering)  # type: ignore[method-assign,assignment]  # Flask's own way


def _on_threads(following: WSGIApplication) -> WSGIApplication:
    """Leave everything that is not held in memory to threads, except the sign of life."""

    def answering(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if AT_ONCE in environ and environ["PATH_INFO"] != "/healthz":
            raise NeedsThread
        return following(environ, start_response)

    return answering


def _add_file_headers(added: Mapping[str, str], headers: Headers, _path: str, _url: str) -> None:
    for name, value in added.items():
        headers[name] = value


def _configuration(settings: Settings, secrets: Secrets) -> dict[str, object]:
    session_key, *session_keys_before = valid_keys(secrets.session_key)
    return {
        "SECRET_KEY": session_key.hex(),
        "SECRET_KEY_FALLBACKS": [each.hex() for each in session_keys_before],
        # It signs with the last.
        "WTF_CSRF_SECRET_KEY": [each.hex() for each in valid_keys(secrets.csrf_key)[::-1]],
        # Whatever FLASK_DEBUG says: it would take our own page of an error away.
        "DEBUG": False,
        "PREFERRED_URL_SCHEME": "https" if settings.production else "http",
        "MAX_CONTENT_LENGTH": _LARGEST_FORM,
        "MAX_FORM_MEMORY_SIZE": _LARGEST_FORM,
        "SESSION_COOKIE_NAME": settings.session_cookie,
        "SESSION_COOKIE_SECURE": settings.production,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "PERMANENT_SESSION_LIFETIME": timedelta(days=NOTICE.days),
        "WTF_CSRF_TIME_LIMIT": int(NOTICE.total_seconds()),
        # It would ask for a Referer, which private pages tell browsers not to send. The token is
        # required all the same, and SameSite=Lax keeps the cookie from other sites' posts.
        "WTF_CSRF_SSL_STRICT": False,
    }
