"""Health checks for machines."""

import hmac
from collections.abc import Mapping
from types import MappingProxyType

from flask import Blueprint, Response, abort, request

from app.core import clock
from app.core.rules.languages import DEFAULT
from app.watch.facts import read_facts
from app.watch.rules.counts import Gauge, metrics_text
from app.watch.rules.facts import FACTS
from app.web.context import zone
from app.web.watch.told import told

health = Blueprint("health", __name__)


@health.get("/healthz")
def healthz() -> Response:
    """Answer that the process is alive."""
    return _answer("ok", 200)


@health.get("/readyz")
def readyz() -> Response:
    """Answer whether this process can serve visitors; if not, why, and the remedy."""
    asked = [fact for fact in FACTS if fact.decides_readiness]
    found = read_facts(zone().watched, clock.now(), asked)
    reasons = [told(zone().content, DEFAULT, each) for each in found if each.keeps_visitors_away]
    if not reasons:
        return _answer("ready", 200)
    return _answer("\n".join(f"{each.said} {each.cure}" for each in reasons), 503)


@health.get("/metrics")
def metrics() -> Response:
    """Answer with everything that is measured, as Prometheus reads it; never of a person.

    With an https origin it takes the token of the settings, and without that setting is not there.
    """
    token = zone().settings.metrics_token
    if token:
        sent = request.headers.get("Authorization", "").encode()
        if not hmac.compare_digest(sent, f"Bearer {token}".encode()):
            return _answer("Send the token of ZONE_METRICS_TOKEN.", 401, _BEARER)
    elif zone().settings.production:
        abort(404)
    content, found = zone().content, read_facts(zone().watched, clock.now())
    gauges = [
        Gauge(
            each.fact.metric,
            content.text(DEFAULT, f"status.facts.{each.fact.name}.title"),
            each.value,
        )
        for each in found
        if each.value is not None
    ]
    return _answer(metrics_text(gauges, zone().counters.sums()).rstrip("\n"), 200, _PROMETHEUS)


_BEARER = {"WWW-Authenticate": "Bearer"}
_PROMETHEUS = {"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}


def _answer(text: str, status: int, headers: Mapping[str, str] = MappingProxyType({})) -> Response:
    response = Response(text + "\n", status, content_type="text/plain; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    response.headers.update(headers)
    return response
