"""Health checks for machines."""

from flask import Blueprint, Response

from app.core import clock
from app.core.rules.languages import DEFAULT
from app.watch.facts import read_facts
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
    """Answer whether visitors can be sent here, and if not, why and what to do."""
    asked = [fact for fact in FACTS if fact.decides_readiness]
    found = read_facts(zone().watched, clock.now(), asked)
    reasons = [told(zone().content, DEFAULT, each) for each in found if each.keeps_visitors_away]
    if not reasons:
        return _answer("ready", 200)
    return _answer("\n".join(f"{each.said} {each.cure}" for each in reasons), 503)


def _answer(text: str, status: int) -> Response:
    response = Response(text + "\n", status, content_type="text/plain; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    return response
