"""All tables; importing this package fills `Base.metadata`."""

from app.models.audit import AuditRecord
from app.models.base import Base
from app.models.consent import ConsentDecision, ConsentEvidence, ConsentRecord
from app.models.correction import Correction
from app.models.desk import ImportDraft, RoutingRule, SavedView
from app.models.enquiry import Enquiry
from app.models.erasure import (
    ErasureCertificate,
    ErasureLeftover,
    ErasureOverwriting,
    ErasureProposal,
    PersonErasure,
)
from app.models.export import Export, ExportChunk, ExportSchedule
from app.models.lead import Lead, LeadEvent
from app.models.lead_work import LeadMessage, LeadNote, LeadTask
from app.models.ledger import LedgerCheckpoint, LedgerLeaf, LedgerPending, LedgerTile
from app.models.ledger_watch import LedgerAnchor, LedgerVerification
from app.models.legal_hold import LegalHold
from app.models.notify_task import NotifyTask
from app.models.outbox import OutboxMessage
from app.models.periodic_job import PeriodicJob
from app.models.person import Person
from app.models.person_link import PersonLink
from app.models.policy_draft import PolicyDraft
from app.models.policy_text import PolicyText
from app.models.rate_count import RateCount
from app.models.receipt_token import ReceiptToken
from app.models.retention import KeptEvidence, RetentionRun
from app.models.reveal import Reveal
from app.models.rights_request import RightsRequest
from app.models.search import LeadText
from app.models.staff_account import StaffAccount, StaffInvitation, StaffPasskey, StaffSession

APPEND_ONLY = (
    "audit_event",
    "consent_decision",
    "consent_record",
    "export_chunk",
    "erasure_certificate",
    "erasure_overwriting",
    "ledger_anchor",
    "ledger_leaf",
    "person_erasure",
    "policy_text",
)
"""Tables on which triggers of both engines refuse UPDATE and DELETE."""

SETTLED = ("policy_draft",)
"""Tables whose rows are written at until they are decided on: from then on triggers refuse UPDATE
and DELETE, and TRUNCATE of all."""

NEVER_LESS = ("ledger_checkpoint", "ledger_tile")
"""Tables whose rows grow: triggers refuse DELETE alone, for each row is held to what it signs."""

__all__ = [
    "APPEND_ONLY",
    "NEVER_LESS",
    "SETTLED",
    "AuditRecord",
    "Base",
    "ConsentDecision",
    "ConsentEvidence",
    "ConsentRecord",
    "Correction",
    "Enquiry",
    "ErasureCertificate",
    "ErasureLeftover",
    "ErasureOverwriting",
    "ErasureProposal",
    "Export",
    "ExportChunk",
    "ExportSchedule",
    "ImportDraft",
    "KeptEvidence",
    "Lead",
    "LeadEvent",
    "LeadMessage",
    "LeadNote",
    "LeadTask",
    "LeadText",
    "LedgerAnchor",
    "LedgerCheckpoint",
    "LedgerLeaf",
    "LedgerPending",
    "LedgerTile",
    "LedgerVerification",
    "LegalHold",
    "NotifyTask",
    "OutboxMessage",
    "PeriodicJob",
    "Person",
    "PersonErasure",
    "PersonLink",
    "PolicyDraft",
    "PolicyText",
    "RateCount",
    "ReceiptToken",
    "RetentionRun",
    "Reveal",
    "RightsRequest",
    "RoutingRule",
    "SavedView",
    "StaffAccount",
    "StaffInvitation",
    "StaffPasskey",
    "StaffSession",
]
