"""Start the clock of leads that wait for a first response and have none."""

from app.db import Database
from app.domain.first_response import FirstResponse
from app.domain.response_clock import started
from app.store import response_clock

_BATCH = 500
"""Leads that one transaction changes, so that no enquiry waits long for its turn to be stored."""


def start_clocks(database: Database, first_response: FirstResponse) -> None:
    """Say when leads are due that were received before there was a clock, from their reception on.

    Whose person has withdrawn, and what is set aside, gets none.
    """
    found = _BATCH
    while found == _BATCH:
        # Looked for outside the transaction, since it is looked for among all leads.
        with database.reading() as session:
            waiting = response_clock.list_without_clock(session, _BATCH)
        clocks = {lead_id: started(first_response, received) for lead_id, received in waiting}
        found = len(clocks)
        with database.transaction() as session:
            response_clock.start(session, clocks)
