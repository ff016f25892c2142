"""Write into the audit trail what somebody did to a draft."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.models.policy_draft import PolicyDraft
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit


def note_draft(
    session: Session, key: bytes, event: AuditEvent, draft: PolicyDraft, *, actor: str, at: datetime
) -> None:
    """Write the event, naming the draft's document and edition."""
    write_audit(
        session,
        key,
        event,
        actor=actor,
        at=at,
        subject=draft.id.hex,
        details={"doc": draft.doc, "draft": draft.id.hex, "edition": draft.edition},
    )
