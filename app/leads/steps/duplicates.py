"""Possible duplicates of an enquiry, and people's judgements of them."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.errors import OriginalLeftOut, ReasonMissing, UnlikelyDuplicate
from app.enquiries.outside.contact_details import is_disposable
from app.enquiries.store import enquiry as enquiries
from app.leads.models import Lead
from app.leads.models.facts import LeadRelation
from app.leads.rules.closing import Closing
from app.leads.rules.duplicates import Likeness, Sender, likeness
from app.leads.rules.facts import Verdict
from app.leads.rules.lead_status import UNCOUNTED
from app.leads.store import facts
from app.leads.store import lead as leads
from app.leads.store.lead_view import Relative, count_names_at, list_candidates, list_relatives

Disposable = Callable[[str], bool]
"""Returns whether a mail domain is of throw-away mailboxes, by the list of the moment."""

SHOWN = 10
"""The most suggestions to return, the likeliest first."""

_STRENGTH = {reason: place for place, reason in enumerate(Likeness)}


@dataclass(frozen=True)
class Suggestion:
    """A possible duplicate of an enquiry, with the reasons."""

    other: Relative
    reasons: tuple[Likeness, ...]


@dataclass(frozen=True)
class Related:
    """Another lead about which somebody has judged, with the judgement."""

    other: Relative
    relation: LeadRelation


MOST_NAMES = 3
"""The most differently named organisations at one mail domain, if it is to suggest anything."""


def sender_of(session: Session, lead: Lead, disposable: Disposable = is_disposable) -> Sender:
    """Return the sender of a lead, as compared.

    A throw-away address suggests nothing, nor does a domain that many organisations use.
    """
    domain = lead.mail_domain
    if disposable(domain) or count_names_at(session, domain, MOST_NAMES + 1) > MOST_NAMES:
        domain = ""
    return Sender(lead.organisation_key, lead.name_key, domain, lead.phone_e164)


def suggest_duplicates(
    session: Session, sender: Sender, person_id: UUID, judged: Collection[UUID] = ()
) -> Sequence[Suggestion]:
    """Return possible duplicates of a sender's enquiry, the likeliest first; nothing is merged.

    :param person_id: the sender, whose own enquiries are none.
    :param judged: leads about which somebody has judged already.
    """
    compared = (
        Suggestion(other, likeness(sender, other.sender))
        for other in list_candidates(session, sender, person_id)
        if other.lead_id not in judged
    )
    # A stable sort, so that of equally likely ones the newest comes first.
    return sorted((each for each in compared if each.reasons), key=_rank)[:SHOWN]


def _rank(suggestion: Suggestion) -> tuple[int, int]:
    return _STRENGTH[suggestion.reasons[0]], -len(suggestion.reasons)


def find_original(session: Session, lead: Lead, said: Closing) -> UUID:
    """Return the lead of the enquiry that this one repeats.

    :raises ReasonMissing: if there is no such other enquiry.
    :raises OriginalLeftOut: if figures leave that one out, too: then no enquiry would be counted.
    :raises UnlikelyDuplicate: if nothing says that they belong together, and nobody that they do.
    """
    # Of two that are closed as duplicates of each other at once, none would be counted.
    leads.await_closing_turn(session)
    found = leads.find_by_reference(session, said.duplicate_of)
    other = None if found in {None, lead.id} else session.get(Lead, found, populate_existing=True)
    if other is None:
        raise ReasonMissing(f"There is no other enquiry {said.duplicate_of}.")
    if other.status in UNCOUNTED:
        raise OriginalLeftOut(f"The enquiry {said.duplicate_of} is closed as {other.status}.")
    if not said.sure and not belong_together(session, lead, other):
        raise UnlikelyDuplicate(f"The enquiry {said.duplicate_of} seems to be unrelated.")
    return other.id


def belong_together(session: Session, one: Lead, other: Lead) -> bool:
    """Return whether two enquiries are of one person, alike in anything compared, or linked."""
    people = {enquiries.get(session, each.enquiry_id).person_id for each in (one, other)}
    if len(people) == 1 or likeness(sender_of(session, one), sender_of(session, other)):
        return True
    relation = facts.find_relation(session, one.id, other.id)
    return relation is not None and relation.verdict == Verdict.LINKED


def list_related(session: Session, lead_id: UUID) -> Sequence[Related]:
    """Return the leads about which somebody has judged, the latest judgement first."""
    judged = {
        each.other_id if each.lead_id == lead_id else each.lead_id: each
        for each in facts.list_relations(session, lead_id)
    }
    others = {each.lead_id: each for each in list_relatives(session, judged)}
    return [Related(others[each], relation) for each, relation in judged.items() if each in others]
