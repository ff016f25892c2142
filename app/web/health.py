"""Whether the service is up and can store, for balancers and supervisors."""

from flask import Blueprint, Response

from app.consent.store import policies
from app.core.rules.errors import StorageUnavailable
from app.web.context import zone

health = Blueprint("health", __name__)


@health.get("/healthz")
def healthz() -> Response:
    """Answer that the process is alive."""
    return _answer("ok", 200)


@health.get("/readyz")
def readyz() -> Response:
    """Answer whether the database can be read, so that visitors can be sent here."""
    try:
        with zone().database.reading() as session:
            policies.list_all(session)
    except StorageUnavailable:
        return _answer("database unavailable", 503)
    return _answer("ready", 200)


def _answer(text: str, status: int) -> Response:
    response = Response(text + "\n", status, content_type="text/plain; charset=utf-8")
    response.headers["Cache-Control"] = "no-store"
    return response
