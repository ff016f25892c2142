"""The status on a lead's page: the possible changes, and what closing and reopening need."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from flask_login import current_user

from app.core import clock
from app.leads.lead_view import LeadView, search_leads
from app.leads.rules.facts import Verdict
from app.leads.rules.inbox import LeadFilter, Sort
from app.leads.rules.lead import ConsentState
from app.leads.rules.lead_status import LeadStatus, offered
from app.leads.rules.response_clock import after_status
from app.leads.store.inbox_page import LeadHeading, get_headings
from app.leads.store.lead import find_by_reference
from app.leads.store.lead_view import Relative
from app.leads.store.response_clock import read as read_clock
from app.staff.leads.named import who_wrote
from app.web.context import zone


def told_of_status(view: LeadView, day: date | None) -> Mapping[str, Any]:
    """Return the template's values for a lead's status.

    :param day: the day that its last contact named, if it named one.
    """
    status = LeadStatus(view.lead.status)
    moves = offered(status, view.lead.status_before)
    return {
        "status": status,
        "moves": moves,
        "owed": read_clock(view.lead).promised,
        "reopened_due": _reopened_due(view, status, moves[0], day) if status.closed else None,
        "first_one": _first_one(view),
        "repeatable": () if status.closed else _repeatable(view),
    }


def _reopened_due(
    view: LeadView, closed: LeadStatus, back: LeadStatus, day: date | None
) -> datetime | None:
    """Return when staff must act if the lead is reopened now; None where it gets no clock."""
    if view.stop:
        return None
    promise, state = zone().first_response, read_clock(view.lead)
    return after_status(promise, state, closed, back, clock.now(), day).due_at


def _first_one(view: LeadView) -> tuple[UUID, str] | None:
    """Return the enquiry that a duplicate repeats, with its reference, while it is known."""
    if view.lead.status != LeadStatus.DUPLICATE:
        return None
    of = next((each.details["of"] for each in view.history if "of" in each.details), "")
    return (UUID(of), view.repeated[of]) if of in view.repeated else None


_OFFERED = 8
"""The most enquiries that are offered as the one that a duplicate repeats."""


def _repeatable(view: LeadView) -> Sequence[Relative]:
    """Return likely originals of this enquiry: judged the same, the person's, alike."""
    linked = [each.other for each in view.related if each.relation.verdict == Verdict.LINKED]
    found = (*linked, *view.others, *(each.other for each in view.duplicates))
    return list({each.lead_id: each for each in found}.values())[:_OFFERED]


def search_others(words: str, lead_id: UUID) -> Sequence[LeadHeading]:
    """Return the newest enquiries but one that words find, and record the search.

    :param words: a name, an organisation or other words; without any, nothing is found.
    :param lead_id: the lead that is left out.
    """
    if not words:
        return ()
    page = search_leads(
        zone().database,
        zone().secrets.ledger_key,
        LeadFilter(text=words),
        Sort.NEWEST,
        None,
        _OFFERED + 1,
        me=current_user.id,
        now=clock.now(),
    )
    return [each for each in page.headings if each.id != lead_id][:_OFFERED]


def whose(reference: str) -> str:
    """Return the person and organisation of an enquiry; empty if its use is restricted."""
    with zone().database.reading() as session:
        found = find_by_reference(session, reference)
        heading = None if found is None else get_headings(session, [found]).get(found)
    if heading is None or heading.consent == ConsentState.RESTRICTED:
        return ""
    return who_wrote(heading)
