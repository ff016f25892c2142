"""All tables; importing this package fills `Base.metadata`."""

from app.models.audit import AuditRecord
from app.models.base import Base
from app.models.consent import ConsentDecision, ConsentEvidence, ConsentRecord
from app.models.correction import Correction
from app.models.desk import ImportDraft, RoutingRule, SavedView
from app.models.enquiry import Enquiry
from app.models.erasure import PersonErasure
from app.models.export import Export, ExportMember
from app.models.lead import Lead, LeadEvent
from app.models.lead_work import LeadMessage, LeadNote, LeadTask
from app.models.ledger import LedgerCheckpoint, LedgerLeaf, LedgerPending, LedgerTile
from app.models.outbox import OutboxMessage
from app.models.periodic_job import PeriodicJob
from app.models.person import Person
from app.models.person_link import PersonLink
from app.models.policy_text import PolicyText
from app.models.rate_count import RateCount
from app.models.receipt_token import ReceiptToken
from app.models.rights_request import RightsRequest
from app.models.search import LeadText
from app.models.staff_account import StaffAccount, StaffInvitation, StaffPasskey, StaffSession

APPEND_ONLY = (
    "audit_event",
    "consent_decision",
    "consent_record",
    "ledger_leaf",
    "person_erasure",
    "policy_text",
)
"""Tables on which triggers of both engines refuse UPDATE and DELETE."""

NEVER_LESS = ("ledger_checkpoint", "ledger_tile")
"""Tables whose rows grow: triggers refuse DELETE alone, for each row is held to what it signs."""

__all__ = [
    "APPEND_ONLY",
    "NEVER_LESS",
    "AuditRecord",
    "Base",
    "ConsentDecision",
    "ConsentEvidence",
    "ConsentRecord",
    "Correction",
    "Enquiry",
    "Export",
    "ExportMember",
    "ImportDraft",
    "Lead",
    "LeadEvent",
    "LeadMessage",
    "LeadNote",
    "LeadTask",
    "LeadText",
    "LedgerCheckpoint",
    "LedgerLeaf",
    "LedgerPending",
    "LedgerTile",
    "OutboxMessage",
    "PeriodicJob",
    "Person",
    "PersonErasure",
    "PersonLink",
    "PolicyText",
    "RateCount",
    "ReceiptToken",
    "RightsRequest",
    "RoutingRule",
    "SavedView",
    "StaffAccount",
    "StaffInvitation",
    "StaffPasskey",
    "StaffSession",
]
