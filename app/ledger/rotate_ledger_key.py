"""Put a new key in place of the one that signs the ledger's checkpoints."""

from datetime import datetime

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.ledger.rules.checkpoint import parse_checkpoint
from app.ledger.rules.note import parse_note
from app.ledger.steps.sealer import Sealer


def rotate_ledger_key(database: Database, sealer: Sealer, now: datetime) -> str:
    """Let a new key sign from the next checkpoint on, and return its verifier key.

    The key before it signs beside it until the next rotation, so that whoever knows only one of
    them can check every checkpoint. The audit event that names the new key is an entry of the
    ledger, and so stands below a checkpoint that both have signed.

    :raises StorageUnavailable: if the database cannot be used; another rotation is then harmless.
    """
    with sealer.folder.turn(wait=True):
        held = sealer.folder.held_checkpoint()
        origin = parse_checkpoint(parse_note(held).text).origin if held else sealer.origin
        key = sealer.folder.rotate_key(origin).key.text
        with database.transaction() as session:
            write_audit(
                session,
                sealer.ledger_key,
                AuditEvent.LEDGER_KEY_ROTATED,
                actor="operator",
                at=now,
                details={"key": key},
            )
    return key
