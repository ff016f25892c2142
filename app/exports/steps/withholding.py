"""The withholding of files while a restored database lacks erasures or withdrawals."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store.withdrawals import wait_for_erasures
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.steps.records import write_audit
from app.exports.rules.export import ExportRules
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.steps.outside_acts import is_behind


def is_withheld(
    session: Session,
    ledger_key: bytes,
    rules: ExportRules,
    export_id: UUID,
    actor: str,
    now: datetime,
) -> bool:
    """Return whether no file may leave, and record that one was refused to somebody.

    An erasure is listed before it is committed, so one that is under way is waited for. The caller
    has locked no export yet, since the erasure may lock it.

    :param actor: the service itself tries again by itself, and leaves no record.
    """
    if rules.instance is None:
        return False
    lists = OutsideLists(rules.instance)
    if not is_behind(session, lists):
        return False
    wait_for_erasures(session)
    if not is_behind(session, lists):
        return False
    if actor != SYSTEM:
        write_audit(
            session,
            ledger_key,
            AuditEvent.EXPORT_WITHHELD,
            actor=actor,
            at=now,
            subject=export_id.hex,
        )
    return True
