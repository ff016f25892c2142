"""Refusals of requests, noted for the page of security events."""

from flask import current_app, request

from app.core import clock
from app.core.rules.security_events import SecurityEvent, network_mark
from app.web.context import zone
from app.web.visitor import visitor_address


def note(event: SecurityEvent, detail: str = "", subject: str = "") -> None:
    """Note a refusal of this request.

    :param detail: what was wrong; by default the route that was asked for.
    :param subject: the account concerned, by its id in hex, if one is known.
    """
    now, log = clock.now(), zone().security_log
    network = network_mark(zone().secrets.rate_key, visitor_address(), now)
    route = request.url_rule.rule if request.url_rule else ""
    log.note(event, detail or route, subject, network, now)
    if current_app.testing:
        # A test is over before the log would store it by itself.
        log.store()
