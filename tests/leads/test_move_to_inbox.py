"""Leads set aside move to the inbox once, with a record of who moved them."""

import json
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.leads.models import Lead, LeadEvent
from app.leads.moves import move_to_inbox
from app.leads.store.suspects import count_unseen_suspect
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW, RECEPTION
from tests.support.enquiries.stored_rows import add_lead
from tests.support.stored import every, only, read_by, row_of, without_table, write_by

ACTOR = UUID(int=7).hex


@pytest.fixture
def aside(database: Database) -> list[UUID]:
    """Three leads set aside, and one in the inbox."""
    write_by(database, add_lead)
    aside = {"suspect": True, "suspicions": ["honeypot"]}
    return [write_by(database, add_lead, NOW - timedelta(minutes=n), **aside) for n in range(3)]


def move(database: Database, *lead_ids: UUID) -> int:
    """Move some leads, or all if none is named."""
    return move_to_inbox(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        RECEPTION.mailing,
        actor=ACTOR,
        lead_ids=lead_ids or None,
        now=NOW,
    )


def audited(database: Database) -> list[tuple[str, str, dict[str, int]]]:
    """Read the audit trail: event, subject and details."""
    events = every(database, AuditRecord)
    return [(e.event, e.subject, json.loads(e.payload)["details"]) for e in events]


def test_a_moved_lead_has_one_history_line_and_keeps_its_reasons(
    database: Database, aside: list[UUID]
) -> None:
    assert move(database, aside[1]) == 1
    assert move(database, aside[1], uuid4()) == 0

    lead = row_of(database, Lead, aside[1])
    line = only(database, LeadEvent)
    assert read_by(database, count_unseen_suspect) == 2
    assert (lead.suspect, lead.version, lead.suspicions) == (False, 2, ["honeypot"])
    assert lead.changed_at == NOW
    assert (line.lead_id, line.actor, line.kind) == (aside[1], ACTOR, "moved_to_inbox")
    assert audited(database) == [(AuditEvent.LEADS_MOVED_TO_INBOX.tag, aside[1].hex, {"count": 1})]


def test_the_whole_folder_is_emptied_at_once(database: Database, aside: list[UUID]) -> None:
    assert move(database) == 3

    lines = {line.lead_id for line in every(database, LeadEvent)}
    assert read_by(database, count_unseen_suspect) == 0
    assert lines == set(aside)
    assert audited(database) == [(AuditEvent.LEADS_MOVED_TO_INBOX.tag, "", {"count": 3})]


def test_a_full_folder_is_emptied_in_batches_each_with_its_record(
    database: Database, aside: list[UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.leads.moves.BATCH", 2)

    assert move(database) == len(aside)
    assert sorted(details["count"] for _event, _subject, details in audited(database)) == [1, 2]
    assert read_by(database, count_unseen_suspect) == 0


@pytest.mark.parametrize("table", ["lead_event", "audit_event", "ledger_pending"])
def test_a_move_that_cannot_be_audited_is_not_made(
    database: Database, aside: list[UUID], table: str
) -> None:
    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        move(database)

    assert read_by(database, count_unseen_suspect) == len(aside)
