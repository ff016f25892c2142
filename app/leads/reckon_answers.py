"""Reckon how long first responses took that were given before that was kept with them."""

from app.core.db import Database
from app.leads.rules.first_response import FirstResponse
from app.leads.store import response_clock

_BATCH = 500
"""Leads that one transaction changes, so that no enquiry waits long for its turn to be stored."""


def answers_unreckoned(database: Database) -> bool:
    """Return whether there are any."""
    with database.reading() as session:
        return bool(response_clock.list_unreckoned(session, 1))


def reckon_answers(database: Database, first_response: FirstResponse) -> None:
    """Keep with each its working minutes from reception to the first response.

    There were no pauses when these were given.
    """
    found = _BATCH
    while found == _BATCH:
        with database.reading() as session:
            answered = response_clock.list_unreckoned(session, _BATCH)
        hours = first_response.hours
        minutes = {
            lead_id: hours.working_minutes(received, given).minutes
            for lead_id, received, given in answered
        }
        found = len(minutes)
        with database.transaction() as session:
            response_clock.set_answer_minutes(session, minutes)
