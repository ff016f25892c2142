"""Visits of public pages, noted for the dashboard without a cookie or an address."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from flask import Flask, request

from app.core import clock
from app.core.rules.languages import LANGUAGES
from app.core.rules.visits import Step, Visit, is_crawler
from app.enquiries.rules.campaign import named_campaign
from app.web.context import Zone, zone

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

_LONGEST = 2000


def visit_noted(app: Flask, step: Step) -> Callable[[WSGIEnvironment], None]:
    """Return a function that notes that a page was served, given its request."""
    its: Zone = app.extensions["zone"]

    def note(environ: WSGIEnvironment) -> None:
        # Files offered on pages, such as the figures as CSV, are no views.
        language = _language_of_page(environ["PATH_INFO"])
        if language and environ["REQUEST_METHOD"] == "GET":
            its.visit_log.note(_visit(its, step, language, environ))

    return note


def note_visit(step: Step, language: str) -> None:
    """Note that the request reached a step."""
    zone().visit_log.note(_visit(zone(), step, language, request.environ))


# Bounded, since visitors choose what they ask for.
@lru_cache(maxsize=1024)
def _language_of_page(path: str) -> str:
    """Return the language of a page's path; empty if it is not the path of a page."""
    _, language, *rest = path.split("/")
    return language if language in LANGUAGES and "." not in rest[-1] else ""


def _visit(its: Zone, step: Step, language: str, environ: WSGIEnvironment) -> Visit:
    query = environ.get("QUERY_STRING", "")
    campaign = ""
    if query:
        given = dict(reversed(parse_qsl(query[:_LONGEST], errors="replace")))
        campaign = named_campaign(given, its.settings.campaigns)
    return Visit(
        day=clock.now().astimezone(ZoneInfo(its.settings.time_zone)).date(),
        step=step,
        language=language,
        campaign=campaign,
        crawler=is_crawler(environ.get("HTTP_USER_AGENT", "")),
    )
