"""Accesses to personal data by staff, person and days, as a page and as a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import UUID

from flask import Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.days import read_days
from app.compliance.names import names_by_actor
from app.compliance.rights.sought import Sought, look_up
from app.core import clock
from app.core.rules.audit_events import LOOKS
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.enquiries.rules.fields import FIELDS
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
    """The valid parts of a page's query.

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
    return _page(_read_query(request.args))


# The filter is posted, since it may name a person: an address in a URL would be kept in logs.
@compliance.post("/access")
@require(Permission.VIEW_CONSENTS)
def access_find() -> ResponseReturnValue:
    """Look for the person of a filter, if it names one, and lead to the list under its address."""
    who, shown = (request.form.get(name, "").strip() for name in ("person", "shown"))
    # A person who is listed already is not looked for again.
    asked = _read_query({**request.form, "person": shown if who == shown else ""})
    if len(who) > FIELDS["email"].limit:
        asked = replace(asked, errors=[*asked.errors, ("person", _say("person"))])
    if asked.errors:
        return _page(asked, who)
    if who in ("", shown):
        return _to_list(asked)
    sought = look_up(who)
    return _to_list(asked, sought.person) if sought.person else _page(asked, who, sought)


def _to_list(asked: AccessQuery, person: UUID | None = None) -> ResponseReturnValue:
    query: dict[str, Any] = asked.query
    if person is not None:
        query["person"] = person.hex
    return redirect(url_for("compliance.access", **query), 303)


def _page(asked: AccessQuery, who: str = "", sought: Sought | None = None) -> ResponseReturnValue:
    """Return the page of a filter.

    :param who: the text typed for a person who is not found.
    :param sought: the search for them.
    """
    before = read_cursor(request.args.get("before"))
    listed = not (asked.errors or sought)
    with zone().database.reading() as session:
        found = list_access(session, asked.asked, before, PAGE_SIZE + 1) if listed else []
        looks, older = paged(found, lambda each: (each.at, each.id))
        # The exports that held the person, if the query names one.
        exports = person_data.list_exports(session, asked.person_id) if asked.person_id else ()
    return render_template(
        "compliance/rights/access.html",
        asked=asked,
        typed={**asked.typed, **({"person": who} if who else {})},
        sought=sought,
        listed=listed,
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
        _read_query(request.args).asked,
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


def _read_query(source: Mapping[str, str]) -> AccessQuery:
    typed = {name: source.get(name, "").strip() for name in _FIELDS}
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
