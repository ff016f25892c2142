"""Take a row that this service did not queue out of the ledger's way."""

import hmac
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import pending_mac, raw_entry
from app.core.rules.errors import NotFound, ZoneError
from app.core.steps.audit import write_audit
from app.ledger.store import ledger


class RowSound(ZoneError):
    """The row was queued by this service, and nobody may take it out of the ledger."""


def reject_pending(database: Database, key: bytes, row_id: UUID, now: datetime) -> None:
    """Delete a pending row whose MAC does not hold, so that sealing can go on.

    What it stood for stays where it is, for auditors to see that no entry stands for it.

    :param key: the instance's ledger key.
    :raises NotFound: if no such row waits.
    :raises RowSound: if the row was queued under the key.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.transaction() as session:
        pending = ledger.find_pending(session, row_id)
        if pending is None:
            raise NotFound(f"No row {row_id} waits for its place in the ledger.")
        entry = raw_entry(pending.commitment, pending.kind, pending.at)
        if hmac.compare_digest(pending_mac(key, entry), pending.mac):
            raise RowSound(f"The row {row_id} was queued by this service: it cannot be rejected.")
        ledger.delete_pending(session, [row_id])
        write_audit(
            session,
            key,
            AuditEvent.LEDGER_ROW_REJECTED,
            actor="operator",
            at=now,
            subject=row_id.hex,
        )
