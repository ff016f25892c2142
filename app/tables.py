"""All tables; importing this module fills `Base.metadata`."""

from app.accounts.models import (
    StaffAccount,
    StaffDraft,
    StaffInvitation,
    StaffPasskey,
    StaffSession,
)
from app.consent.models import (
    ConsentCoverage,
    ConsentDecision,
    ConsentEvidence,
    ConsentFigure,
    ConsentRecord,
    ErasureCertificate,
    ErasureLeftover,
    ErasureOverwriting,
    ErasureProposal,
    PersonErasure,
    PolicyDraft,
    PolicyText,
    TransferAct,
    UnlistedWithdrawal,
)
from app.core.models import (
    AuditRecord,
    Base,
    InstanceKey,
    LedgerLeaf,
    LedgerPending,
    LedgerQuarantine,
    PeriodicJob,
    RateCount,
    SecurityRecord,
)
from app.enquiries.models import Correction, Enquiry, LegalHold, Person, ReceiptToken
from app.exports.models import Export, ExportChunk, NotifyTask, SavedExport
from app.leads.models import (
    ImportDraft,
    Lead,
    LeadEvent,
    LeadMessage,
    LeadNote,
    LeadTask,
    LeadText,
)
from app.leads.models.facts import (
    LeadAmendment,
    LeadRelation,
    LeadResult,
    LeadTag,
    LeadTopic,
    LeadUndo,
)
from app.leads.models.replies import PlannedReply, ReplyWording
from app.leads.models.routing import RoutingRule
from app.leads.models.tally import LeadTally, OutdatedDay
from app.leads.models.views import SavedView
from app.ledger.models import (
    LedgerAnchor,
    LedgerBundle,
    LedgerCheckpoint,
    LedgerClosing,
    LedgerPublic,
    LedgerTile,
    LedgerVerification,
    OutsideMark,
)
from app.mail.models import OutboxMessage, PersonLink
from app.rights.models import KeptEvidence, RecordsFile, RetentionRun, Reveal, RightsRequest

APPEND_ONLY = (
    "audit_event",
    "consent_decision",
    "consent_record",
    "export_chunk",
    "erasure_certificate",
    "erasure_overwriting",
    "ledger_anchor",
    "ledger_closing",
    "ledger_leaf",
    "person_erasure",
    "policy_text",
    "transfer_act",
)
"""Tables on which triggers of both engines refuse UPDATE and DELETE."""

SETTLED = ("policy_draft", "security_event")
"""Tables of which triggers refuse every UPDATE and DELETE but one kind each: a draft changes until
it is decided on, a count of refusals grows, and goes after weeks. TRUNCATE is always refused."""

NEVER_LESS = ("ledger_checkpoint", "ledger_tile")
"""Tables whose rows grow: triggers refuse DELETE but not UPDATE, since each row is checked against
what it signs."""

OUTDATING = ("lead", "lead_result")
"""Tables of which triggers of both engines note what changes, since tallies count it."""

__all__ = [
    "APPEND_ONLY",
    "NEVER_LESS",
    "OUTDATING",
    "SETTLED",
    "AuditRecord",
    "Base",
    "ConsentCoverage",
    "ConsentDecision",
    "ConsentEvidence",
    "ConsentFigure",
    "ConsentRecord",
    "Correction",
    "Enquiry",
    "ErasureCertificate",
    "ErasureLeftover",
    "ErasureOverwriting",
    "ErasureProposal",
    "Export",
    "ExportChunk",
    "ImportDraft",
    "InstanceKey",
    "KeptEvidence",
    "Lead",
    "LeadAmendment",
    "LeadEvent",
    "LeadMessage",
    "LeadNote",
    "LeadRelation",
    "LeadResult",
    "LeadTag",
    "LeadTally",
    "LeadTask",
    "LeadText",
    "LeadTopic",
    "LeadUndo",
    "LedgerAnchor",
    "LedgerBundle",
    "LedgerCheckpoint",
    "LedgerClosing",
    "LedgerLeaf",
    "LedgerPending",
    "LedgerPublic",
    "LedgerQuarantine",
    "LedgerTile",
    "LedgerVerification",
    "LegalHold",
    "NotifyTask",
    "OutboxMessage",
    "OutdatedDay",
    "OutsideMark",
    "PeriodicJob",
    "Person",
    "PersonErasure",
    "PersonLink",
    "PlannedReply",
    "PolicyDraft",
    "PolicyText",
    "RateCount",
    "ReceiptToken",
    "RecordsFile",
    "ReplyWording",
    "RetentionRun",
    "Reveal",
    "RightsRequest",
    "RoutingRule",
    "SavedExport",
    "SavedView",
    "SecurityRecord",
    "StaffAccount",
    "StaffDraft",
    "StaffInvitation",
    "StaffPasskey",
    "StaffSession",
    "TransferAct",
    "UnlistedWithdrawal",
]
