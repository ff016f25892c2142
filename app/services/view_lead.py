"""Show a lead to a member of staff, and record that they saw it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.errors import NotFound
from app.models import ConsentRecord, Enquiry, Lead, LeadEvent
from app.services.steps.write_audit import write_audit
from app.store import consent as consents
from app.store import lead as leads
from app.store import staff


@dataclass(frozen=True)
class LeadView:
    """Everything that a lead's page shows; `names` are by account as its history spells it."""

    lead: Lead
    enquiry: Enquiry
    history: Sequence[LeadEvent]
    record: ConsentRecord
    decisions: Mapping[str, str]
    names: Mapping[str, str]


def view_lead(
    database: Database, ledger_key: bytes, *, actor: str, lead_id: UUID, now: datetime
) -> LeadView:
    """Return a lead with its enquiry and consent, writing the audit event that says who looked.

    :raises NotFound: if there is no such lead.
    """
    with database.transaction() as session:
        found = leads.get_with_enquiry(session, lead_id)
        if found is None:
            raise NotFound(f"There is no lead {lead_id}.")
        lead, enquiry = found
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_VIEWED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
        )
        return LeadView(
            lead,
            enquiry,
            leads.list_events(session, lead_id),
            consents.get_record(session, enquiry.consent_record_id),
            consents.list_decisions(session, enquiry.consent_record_id),
            {UUID(account).hex: name for account, name in staff.names_by_id(session).items()},
        )
