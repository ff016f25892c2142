"""Accesses to personal data by staff, person and days, as a page and as a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from flask import Response, render_template, request
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.days import read_days
from app.compliance.names import names_by_actor
from app.core import clock
from app.core.rules.audit_events import LOOKS
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.rights.rules.subjects import AccessAsked
from app.rights.store import person_data
from app.rights.store.subjects import list_access, list_records_of
from app.rights.subjects import download_access
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.headers import csv_download
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE, paged, read_cursor

_FIELDS = ("who", "person", "from", "to")


@dataclass(frozen=True)
class AccessQuery:
    """The query of a page's address, as far as it is valid.

    :param typed: the fields as they were typed.
    :param errors: each the id of a field and its message.
    """

    typed: Mapping[str, str]
    asked: AccessAsked
    person_id: UUID | None
    errors: Sequence[tuple[str, str]]

    @property
    def query(self) -> dict[str, str]:
        """The query string that asks for the same."""
        return {name: value for name, value in self.typed.items() if value}


@compliance.get("/access")
@require(Permission.VIEW_CONSENTS)
def access() -> ResponseReturnValue:
    """List the accesses to people's data; nothing in the list is personal data."""
    asked, before = _read_query(), read_cursor(request.args.get("before"))
    with zone().database.reading() as session:
        found = [] if asked.errors else list_access(session, asked.asked, before, PAGE_SIZE + 1)
        looks, older = paged(found, lambda each: (each.at, each.id))
        # The exports that held the person, if the query names one.
        exports = person_data.list_exports(session, asked.person_id) if asked.person_id else ()
    return render_template(
        "compliance/rights/access.html",
        asked=asked,
        looks=looks,
        exports=exports,
        older=older,
        errors=asked.errors,
        names=names_by_actor(),
        events=LOOKS,
        id_of=UUID,
        first=not request.args.get("before"),
    ), 422 if asked.errors else 200


@compliance.get("/access.csv")
@require(Permission.VIEW_CONSENTS)
def access_file() -> Response:
    """Send the same list as a file, and record the download."""
    found = download_access(
        zone().database,
        zone().secrets.ledger_key,
        _read_query().asked,
        actor=actor_id(),
        now=clock.now(),
    )
    names, say = names_by_actor(), partial(zone().content.text, page_language())
    heads = [say(f"access.{name}") for name in ("time_utc", "by", "account", "what", "record")]
    rows = [
        [
            instant_text(each.at),
            names.get(each.actor, ""),
            each.actor,
            say(LOOKS[each.event].words),
            each.subject,
        ]
        for each in found
    ]
    return csv_download([heads, *rows], "access.csv")


def _read_query() -> AccessQuery:
    typed = {name: request.args.get(name, "").strip() for name in _FIELDS}
    errors: list[tuple[str, str]] = []
    person_id = _read_number(typed["person"], errors)
    since, until = read_days(typed, errors)
    subjects = None
    if person_id is not None:
        with zone().database.reading() as session:
            subjects = list_records_of(session, person_id)
    asked = AccessAsked(typed["who"] or None, subjects, since, until)
    return AccessQuery(typed, asked, person_id, errors)


def _read_number(text: str, errors: list[tuple[str, str]]) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        errors.append(("person", _say("person")))
        return None


def _say(key: str) -> str:
    return zone().content.text(page_language(), f"access.errors.{key}")
