"""Texts of staff are corrected beside the original; texts of others are not."""

from datetime import timedelta
from itertools import count
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.enquiries.models import Enquiry
from app.leads.amendments import amend_words
from app.leads.models import LeadMessage, LeadNote
from app.leads.rules.lead_work import Direction
from app.leads.store import facts
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, log, note, receive, send
from tests.support.stored import audit, change_row, only, read_by, row_of

TICKS, SAID = count(), "As they said"


def amend(database: Database, lead_id: UUID, item_id: UUID, text: str) -> bool:
    """Correct a text by staff; return whether anything changed."""
    return amend_words(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        item_id=item_id,
        text=text,
        now=NOW + timedelta(seconds=next(TICKS)),
    )


def wordings(database: Database, lead_id: UUID) -> list[tuple[UUID, str]]:
    """Return the later wordings of a lead's items, oldest first."""
    return [(each.item_id, each.text) for each in read_by(database, facts.list_amendments, lead_id)]


def test_notes_and_logged_contacts_get_later_wordings_and_stay(database: Database) -> None:
    lead_id, written, called = receive(database), uuid4(), uuid4()
    note(database, lead_id, "Wants 50 ha", token=written)
    log(database, lead_id, Direction.THEIRS, token=called, text="Called")

    told = [
        amend(database, lead_id, written, text)
        for text in ("Wants 50 ha", "Wants 5 ha", "Wants 5 ha", "Wants 50 ha")
    ]
    assert told == [False, True, False, True]
    assert amend(database, lead_id, called, "Called twice")

    assert wordings(database, lead_id) == [
        (written, "Wants 5 ha"),
        (written, "Wants 50 ha"),
        (called, "Called twice"),
    ]
    assert row_of(database, LeadNote, written).text == "Wants 50 ha"
    assert row_of(database, LeadMessage, called).text == "Called"
    events = audit(database, AuditEvent.LEAD_WORDS_AMENDED.tag)
    assert len(events) == 3
    assert not any(b"5 ha" in each.payload for each in events)


def test_the_message_of_an_enquiry_is_corrected_only_if_staff_typed_it(
    database: Database,
    lead_id: UUID,
) -> None:
    enquiry_id = only(database, Enquiry.id)
    with pytest.raises(NotFound):
        amend(database, lead_id, enquiry_id, "Put into their mouth")

    change_row(database, Enquiry, enquiry_id, entered_by=ACTOR)
    assert amend(database, lead_id, enquiry_id, SAID)

    assert wordings(database, lead_id) == [(enquiry_id, SAID)]


def test_sent_mail_and_other_leads_words_are_not_corrected(database: Database) -> None:
    lead_id, other = receive(database), receive(database, email="two@example.com")
    sent, written = uuid4(), uuid4()
    send(database, lead_id, token=sent)
    note(database, other, "Of another", token=written)

    for item in (sent, written, uuid4()):
        with pytest.raises(NotFound):
            amend(database, lead_id, item, "Changed")
    assert wordings(database, lead_id) == []
