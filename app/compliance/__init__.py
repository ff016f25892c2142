"""Compliance console for auditors: consent, ledger, rights, exports; each look is audited."""

from app.compliance import front, guide, security
from app.compliance.blueprint import compliance
from app.compliance.consent import (
    consents,
    coverage,
    policies,
    policy_draft,
    record_file,
    record_list,
    register,
    report,
    standing,
    transfers,
)
from app.compliance.exports import received as exports
from app.compliance.ledger import bundle, held_checkpoint, objects, sample
from app.compliance.ledger import health as ledger
from app.compliance.rights import (
    access,
    erasures,
    holds,
    receivers,
    request,
    request_correct,
    requests,
    retention,
    subjects,
    withdrawals,
)

__all__ = [
    "access",
    "bundle",
    "compliance",
    "consents",
    "coverage",
    "erasures",
    "exports",
    "front",
    "guide",
    "held_checkpoint",
    "holds",
    "ledger",
    "objects",
    "policies",
    "policy_draft",
    "receivers",
    "record_file",
    "record_list",
    "register",
    "report",
    "request",
    "request_correct",
    "requests",
    "restriction",
    "retention",
    "sample",
    "security",
    "standing",
    "subjects",
    "transfers",
    "withdrawals",
]
