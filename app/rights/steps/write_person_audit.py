"""Write what a person did on their own page into the audit trail."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit


class PersonAction(StrEnum):
    """What a person can do on their own page, besides what has an event or a record of its own."""

    OPEN = "open"
    CORRECT = "correct"
    REVOKE_LINKS = "revoke_links"


def write_person_audit(
    session: Session, key: bytes, action: PersonAction, person_id: UUID, at: datetime
) -> None:
    """Record that whoever held a person's link acted for them, under their pseudonym.

    If a link fell into the wrong hands, this is what shows it.
    """
    write_audit(
        session,
        key,
        AuditEvent.PERSON_ACTED,
        actor="",
        at=at,
        subject=person_id.hex,
        details={"action": action.value},
    )
