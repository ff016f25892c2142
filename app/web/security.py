"""Refusals of requests, noted for the page of security events, and the codes in its details."""

from collections.abc import Mapping

from flask import current_app, request

from app.accounts.models import StaffAccount
from app.accounts.rules.sign_in import Secret
from app.core import clock
from app.core.outside.secret_files import ROTATED
from app.core.rules.permissions import Role
from app.core.rules.security_events import SecurityEvent, network_mark
from app.web.context import zone
from app.web.visitor import visitor_address

ROLES = tuple(Role)

CODES: Mapping[str, tuple[str, ...]] = {
    "role": ROLES,
    "from": ROLES,
    "to": ROLES,
    "changed": tuple(StaffAccount.__table__.columns.keys()),
    "secret": (*Secret, "address", *ROTATED),
    "active": ("0", "1"),
    "forced": ("0", "1"),
}
"""The codes that a detail of a security event may have; other details are told as they are.

Roles have their usual labels; the words of other codes are under `security`, by detail and code.
The sentence that tells all details of an event is under `security.details`, by the event's code.
"""


def note(event: SecurityEvent, detail: str = "", subject: str = "") -> None:
    """Note a refusal of this request.

    :param detail: the fault; by default the requested route.
    :param subject: the account concerned, by its id in hex, if one is known.
    """
    now, log = clock.now(), zone().security_log
    network = network_mark(zone().secrets.rate_key, visitor_address(), now)
    route = request.url_rule.rule if request.url_rule else ""
    log.note(event, detail or route, subject, network, now)
    if current_app.testing:
        # A test is over before the log would store it by itself.
        log.store()
