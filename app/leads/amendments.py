"""Corrections of what staff typed themselves: notes, logged contacts, enquiries entered by hand."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.records import new_id, write_audit
from app.enquiries.models import Enquiry
from app.leads.models import LeadMessage, LeadNote
from app.leads.models.facts import LeadAmendment
from app.leads.steps.lead import index_lead, lock_lead
from app.leads.store import facts


def amend_words(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    item_id: UUID,
    text: str,
    now: datetime,
) -> bool:
    """Add a later wording of a note, of a logged contact, or of an enquiry entered by hand.

    The original stays and is shown beside it. What an investor wrote, and a mail that was sent,
    cannot be amended.

    :returns: whether the wording differs from the latest one.
    :raises NotFound: if there is no such lead, or nothing of it that staff typed has this id.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    """
    with database.transaction() as session:
        lead, enquiry = lock_lead(session, lead_id)
        latest = _original(session, lead_id, enquiry, item_id)
        for each in facts.list_amendments(session, lead_id):
            latest = each.text if each.item_id == item_id else latest
        if latest == text:
            return False
        row = LeadAmendment(
            id=new_id(now), lead_id=lead_id, item_id=item_id, at=now, author=actor, text=text
        )
        session.add(row)
        index_lead(session, lead)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_WORDS_AMENDED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={"item": item_id.hex, "amendment": row.id.hex},
        )
        return True


def _original(session: Session, lead_id: UUID, enquiry: Enquiry, item_id: UUID) -> str:
    if item_id == enquiry.id and enquiry.entered_by:
        return enquiry.message
    note, message = session.get(LeadNote, item_id), session.get(LeadMessage, item_id)
    if note is not None and note.lead_id == lead_id:
        return note.text
    if message is not None and message.lead_id == lead_id and message.message_id is None:
        return message.text
    raise NotFound(f"Staff typed nothing of lead {lead_id} with the id {item_id}.")
