"""Compliance console for auditors: consent, ledger, rights, exports; each look is audited."""

from app.compliance import front, security
from app.compliance.blueprint import compliance
from app.compliance.consent import consents, coverage, policies, policy_draft, register
from app.compliance.exports import received as exports
from app.compliance.ledger import health as ledger
from app.compliance.ledger import held_checkpoint, sample
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
    "compliance",
    "consents",
    "coverage",
    "erasures",
    "exports",
    "front",
    "held_checkpoint",
    "holds",
    "ledger",
    "policies",
    "policy_draft",
    "receivers",
    "register",
    "request",
    "request_correct",
    "requests",
    "restriction",
    "retention",
    "sample",
    "security",
    "subjects",
    "withdrawals",
]
