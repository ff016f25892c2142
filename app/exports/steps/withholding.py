"""The withholding of files while a restored database lacks erasures or withdrawals."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store.withdrawals import wait_for_erasures
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.steps.records import write_audit
from app.exports.rules.approval import ExportRules
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.steps.outside_acts import lacks_acts, undoes_withdrawals


def is_behind(session: Session, rules: ExportRules) -> bool:
    """Return whether the database lacks acts listed outside it, which blocks all exports."""
    return rules.instance is not None and lacks_acts(session, OutsideLists(rules.instance))


def must_wait(session: Session, rules: ExportRules) -> bool:
    """Return whether a finished file must wait, `is_behind` or not.

    Every listed withdrawal is looked up in the database, which takes too long for a page.
    """
    if rules.instance is None:
        return False
    return is_behind(session, rules) or undoes_withdrawals(session, OutsideLists(rules.instance))


def withhold(
    session: Session,
    ledger_key: bytes,
    rules: ExportRules,
    export_id: UUID,
    actor: str,
    now: datetime,
) -> bool:
    """Record that a file was refused to somebody; return False if it may now be sent.

    An erasure is listed before it is committed, so one that is under way is waited for. The caller
    has locked no export yet, since the erasure may lock it.

    :param actor: the service itself tries again by itself, and leaves no record.
    """
    wait_for_erasures(session)
    if not must_wait(session, rules):
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
