"""A pending row without a valid MAC and without a record can be deleted, and no other row can."""

from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.models import AuditRecord, LedgerPending
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.ledger.quarantine import RowSound, reject_pending
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import Administrator
from tests.support.ledger.sealing import commitments, queue, seal_all
from tests.support.stored import only

FABRICATED = UUID(int=7)


def test_a_fabricated_row_of_no_record_is_rejected(
    database: Database, sealer: Sealer, administrator: Administrator
) -> None:
    [queued] = queue(database, 1)
    row = {"id": FABRICATED, "at": NOW, "commitment": "f" * 64, "mac": bytes(32)}
    administrator.insert("ledger_pending", row)
    seal_all(database, sealer)

    reject_pending(database, LEDGER_KEY, FABRICATED, NOW)

    assert seal_all(database, sealer) == 2
    event = only(database, AuditRecord)
    assert (event.event, event.subject) == (AuditEvent.LEDGER_ROW_REJECTED.tag, FABRICATED.hex)
    assert set(commitments(database)) == {queued, event.commitment}


def test_a_row_queued_by_this_service_cannot_be_rejected(database: Database) -> None:
    queue(database, 1)
    row = only(database, LedgerPending.id)

    with pytest.raises(RowSound, match="was queued by this service"):
        reject_pending(database, LEDGER_KEY, row, NOW)
    assert only(database, LedgerPending.id) == row


def test_a_row_that_is_not_pending_is_not_found(database: Database) -> None:
    with pytest.raises(NotFound, match="no pending row"):
        reject_pending(database, LEDGER_KEY, uuid4(), NOW)
