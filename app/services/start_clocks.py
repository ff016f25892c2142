"""Start the clock of leads that wait for a first response and have none."""

from app.db import Database
from app.domain.first_response import FirstResponse
from app.store import response_clock

_BATCH = 500
"""Leads that one transaction changes, so that no enquiry waits long for its turn to be stored."""


def start_clocks(database: Database, first_response: FirstResponse) -> None:
    """Say when leads are due that were received before there was a clock, from their reception on.

    Whose person has withdrawn, and what is set aside, gets none.
    """
    started = _BATCH
    while started == _BATCH:
        with database.transaction() as session:
            found = response_clock.list_without_clock(session, _BATCH)
            due = {lead_id: first_response.due(received) for lead_id, received in found}
            response_clock.start(session, due)
            started = len(found)
