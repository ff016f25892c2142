"""Take more time for an answer, and tell the person why."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.mail.rules.delivery import MessageKind
from app.rights.rules.rights import NotExtendable, RightsDesk
from app.rights.steps.queue_rights_letter import queue_rights_letter
from app.rights.store import rights_request as requests


def extend_request(
    database: Database,
    ledger_key: bytes,
    desk: RightsDesk,
    *,
    actor: str,
    request_id: UUID,
    reason: str,
    now: datetime,
) -> bool:
    """Move the end of the time for an answer by two months; return whether a letter tells why.

    :param reason: as the person is told it.
    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    :raises NotExtendable: if it was extended before, or the month is over in which the person has
        to be told (GDPR Art. 12(3)).
    """
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        if request.extended_at or now >= desk.clock.tell_extension_before(request.received_at):
            raise NotExtendable(f"The time for request {request_id} cannot be extended.")
        deadline = desk.clock.deadline(request.received_at, extended=True)
        request.statutory_due_at, request.due_at = deadline.statutory, deadline.at
        request.extended_at, request.extension_reason = now, reason
        request.handled_by, request.reminders = actor, 0
        write_audit(
            session,
            ledger_key,
            AuditEvent.RIGHTS_EXTENDED,
            actor=actor,
            at=now,
            subject=request.person_id.hex,
            details={"request": request_id.hex},
        )
        session.flush()
        kind = MessageKind.RIGHTS_EXTENDED
        return queue_rights_letter(session, desk.mailing, request, kind, now)
