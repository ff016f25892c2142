"""Start the clocks of leads that staff are to act on and that are due by nobody."""

from app.core.db import Database
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.response_clock import wound
from app.leads.store import lead_work, response_clock

_BATCH = 500
"""Leads that one transaction changes, so that no enquiry waits long for its turn to be stored."""


def start_clocks(database: Database, first_response: FirstResponse) -> None:
    """Say when leads are due of which nothing says so, so that none is forgotten.

    Those received before there was a clock are due from their reception on; those answered before
    a next step fell due by itself, from their last change on, the nearest to when they were
    answered: whatever was left lying is due at once. Whose person has withdrawn, and what is set
    aside, gets none.
    """
    found = _BATCH
    while found == _BATCH:
        # Looked for outside the transaction, since it is looked for among all leads.
        with database.reading() as session:
            still = response_clock.list_without_clock(session, _BATCH)
            plans = lead_work.first_planned(session, [each.id for each in still])
        clocks = {}
        for lead in still:
            state = response_clock.read(lead)
            since = lead.changed_at if state.first_answered_at else lead.received_at
            clocks[lead.id] = wound(first_response, state, since, plans.get(lead.id))
        found = len(clocks)
        with database.transaction() as session:
            response_clock.start(session, clocks)
