"""Do one act to several leads inside the caller's transaction, each whole or not at all."""

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from app.leads.models.lead import Lead
from app.leads.rules.many_leads import LeadOutcome, Outcome, SeenLead
from app.leads.store import lead as leads
from app.leads.store.standing import list_stops

Act = Callable[[Lead, int], Outcome]
"""Does it to a lead of which a version was seen, and says what became of it."""


def act_on_leads(session: Session, seen: Sequence[SeenLead], act: Act) -> tuple[LeadOutcome, ...]:
    """Act on each lead that is there and may be worked on; return what became of each, in order."""
    stops = list_stops(session, {each.id for each in seen})
    done = {}
    # In one order whoever acts, so that two people's acts cannot wait for each other.
    for each in sorted(seen, key=lambda one: one.id):
        found = leads.get_with_enquiry(session, each.id)
        if found is None:
            done[each.id] = LeadOutcome("", Outcome.GONE)
            continue
        lead, enquiry = found
        stop = stops.get(lead.id)
        outcome = Outcome(stop) if stop else act(lead, each.version)
        done[each.id] = LeadOutcome(enquiry.reference, outcome)
    return tuple(done[each.id] for each in seen)
