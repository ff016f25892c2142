"""A list shows the first words of messages only with an audit event that names its leads."""

import json
from uuid import UUID

import pytest
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.leads.list_words import read_list_words
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_enquiry, add_lead
from tests.support.stored import every, without_table, write_by

ACTOR = UUID(int=7)
SITE = "We look for a site."


def lead_with(database: Database, message: str) -> UUID:
    """Store a lead whose enquiry has a message; return its id."""
    return write_by(database, add_lead, enquiry_id=write_by(database, add_enquiry, message=message))


@pytest.mark.engine("both")
def test_the_first_words_come_on_one_line_with_an_event_that_names_the_leads(
    database: Database,
) -> None:
    two = lead_with(database, "  We look\n\nfor a site. "), lead_with(database, "长" * 2000)

    words = read_list_words(database, LEDGER_KEY, two, actor=ACTOR, now=NOW)

    assert words.first == {two[0]: SITE, two[1]: "长" * 400}
    (event,) = every(database, AuditRecord)
    assert (event.event, event.actor) == (AuditEvent.LEADS_LISTED.tag, ACTOR.hex)
    details = json.loads(event.payload)["details"]
    assert details == {"count": 2, "leads": ",".join(each.hex for each in two)}


@pytest.mark.parametrize("table", ["audit_event", "ledger_pending"])
def test_without_the_event_no_word_is_shown(database: Database, table: str) -> None:
    lead_id = lead_with(database, SITE)
    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        read_list_words(database, LEDGER_KEY, [lead_id], actor=ACTOR, now=NOW)


def test_an_empty_list_is_no_look(database: Database) -> None:
    assert not read_list_words(database, LEDGER_KEY, [], actor=ACTOR, now=NOW).first
    assert not every(database, AuditRecord)
