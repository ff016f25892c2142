"""What the pages about requests show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from babel.dates import format_date

from app.compliance.rights.person import Person, masked_person
from app.consent.rules.withdrawal import in_effect
from app.content.languages import BABEL_LOCALES
from app.core import clock
from app.core.rules.purposes import Purpose
from app.rights.models.rights_request import RightsRequest
from app.rights.requests import RequestView, view_request
from app.rights.rules.rights import RightsKind, days_left, is_known, last_moment
from app.rights.rules.statutory_clock import EXTENDED_MONTHS, USUAL_MONTHS
from app.rights.store import erasure_subject, rights_request
from app.rights.store.rights_request import Filter, Waiting
from app.web.context import zone
from app.web.guards import actor_id
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor

_KINDS = frozenset(RightsKind)


@dataclass(frozen=True)
class Part:
    """Some requests that are open, or closed, and where the list goes on."""

    rows: Sequence[RightsRequest]
    more: str | None


@dataclass(frozen=True)
class RequestsPage:
    """The list: what is open and what is closed; a part that is filtered out is None."""

    waiting: Part | None
    closed: Part | None
    people: Mapping[UUID, Person]
    counts: Waiting
    kind: str
    state: str
    now: datetime


@dataclass(frozen=True)
class RequestPage:
    """One request.

    :param reckoning: how its time was counted, in sentences.
    :param tell_before: until when the person can be told that it takes longer; None if
        it cannot be extended any more.
    :param purposes: those that can be withdrawn for the person.
    """

    view: RequestView
    person: Person
    reckoning: Sequence[str]
    tell_before: datetime | None
    purposes: Sequence[str]
    known: bool
    now: datetime


def requests_page(asked: Mapping[str, str]) -> RequestsPage:
    """Return the list as an address asks for it."""
    kind = asked.get("kind", "")
    kind = kind if kind in _KINDS else ""
    state, now = asked.get("state", ""), clock.now()
    with zone().database.reading() as session:

        def part(*, closed: bool) -> Part | None:
            if state == ("open" if closed else "closed"):
                return None
            place = read_cursor(asked.get("after")) if state else None
            only = Filter(kind, closed=closed)
            found = rights_request.list_page(session, only, place, PAGE_SIZE + 1)
            return _part(found)

        parts = part(closed=False), part(closed=True)
        people = {row.person_id for each in parts if each for row in each.rows}
        headings = erasure_subject.read_headings(session, people)
        return RequestsPage(
            *parts,
            {each: masked_person(each, headings.get(each)) for each in people},
            rights_request.count_open(session, now),
            kind,
            state,
            now,
        )


def request_page(request_id: UUID) -> RequestPage:
    """Return the page of a request; that it was looked at is recorded.

    :raises NotFound: if there is none.
    """
    now = clock.now()
    view = view_request(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        request_id=request_id,
        now=now,
    )
    request = view.request
    return RequestPage(
        view,
        masked_person(request.person_id, view.heading),
        list(_reckoning(request, page_language())),
        _tell_before(request, now),
        [each.value for each in Purpose if in_effect(view.stands[each])],
        is_known(request.identity),
        now,
    )


def left_words(due_at: datetime, now: datetime) -> str:
    """Return how many days are left, or over, in the reader's words."""
    days = days_left(due_at, now, zone().statutory_clock)
    keys = {1: "one", 0: "today", -1: "late_one"}
    key = keys.get(days, "many" if days > 0 else "late")
    return zone().content.text(page_language(), f"rights.left.{key}", n=abs(days))


def _part(found: Sequence[RightsRequest]) -> Part:
    shown = found[:PAGE_SIZE]
    if len(found) <= PAGE_SIZE:
        return Part(shown, None)
    last = shown[-1]
    return Part(shown, cursor_text(last.closed_at or last.due_at, last.id))


def _tell_before(request: RightsRequest, now: datetime) -> datetime | None:
    statutory = zone().statutory_clock
    end = statutory.tell_extension_before(request.received_at)
    if request.extended_at or request.closed_at or now >= end:
        return None
    return end


def _reckoning(request: RightsRequest, lang: str) -> Iterator[str]:
    """Say how the law's days were counted, or that today they would be counted otherwise."""
    statutory, extended = zone().statutory_clock, request.extended_at is not None
    deadline = statutory.deadline(request.received_at, extended=extended)

    def say(key: str, **values: object) -> str:
        return zone().content.text(lang, f"rights.clock.{key}", **values)

    if deadline.at != request.due_at:
        yield say("settings")
        return
    months = statutory.reckon(request.received_at, EXTENDED_MONTHS if extended else USUAL_MONTHS)
    yield say("received", day=_day(months.first, lang))
    yield say("months_extended" if extended else "months", day=_day(months.nominal, lang))
    if months.shortened:
        yield say("shortened")
    if months.last != months.nominal and months.holiday is not None:
        name = months.holiday.name(lang)
        yield say("holiday", holiday=name, day=_day(months.last, lang))
    elif months.last != months.nominal:
        weekday = format_date(months.nominal, "EEEE", locale=BABEL_LOCALES[lang])
        yield say("weekend", weekday=weekday, day=_day(months.last, lang))
    if deadline.prompt is not None:
        prompt = statutory.day_of(last_moment(deadline.prompt))
        yield say("prompt", n=statutory.prompt_days, day=_day(prompt, lang))
        yield say("earlier")


def _day(day: date, lang: str) -> str:
    return format_date(day, "long", locale=BABEL_LOCALES[lang])
