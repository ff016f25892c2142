"""What entries commit to: acts of consent, audit events, erasures, and a log's new beginning."""

import hmac
import re
from collections.abc import Callable, Mapping
from typing import Any

from app.verifier.spelling import HEX_HASH, Failed, Form, has_form, is_whole

ENTRY = re.compile(
    rb'\{"c":"([0-9a-f]{64})","k":"(consent\.(?:given|confirmed|renewed|withdrawn|expired)|audit'
    rb'|person\.erased|rebase)","t":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","v":1\}'
)
STATES = ("given", "not_given", "withdrawn")

POLICY: Form = {"doc": str, "lang": str, "sha256": str, "version": int}
TEXT: Form = {
    "changed": str, "doc": str, "lang": str, "published_at": str, "sha256": str, "version": int,
}  # fmt: skip
CONSENT: Form = {
    "act": str, "block_sha256": str, "decisions": dict, "documents": list, "form": str,
    "gpc": bool, "id": str, "method": str, "person": str, "time": str, "v": int,
}  # fmt: skip
AUDIT: Form = {
    "actor": str, "details": dict, "event": str, "id": str, "subject": str, "time": str, "v": int,
}  # fmt: skip
ERASURE: Form = {
    "id": str, "person": str, "reason": str, "records": list, "time": str, "v": int,
}  # fmt: skip
REBASE: Form = {"continues": int, "gap": int, "held": str, "published": str, "stored": str}
PUBLICATION: Form = {"doc": str, "sha256": str, "version": int}
APPROVED: Form = {
    "approver": str, "categories": str, "doc": str, "draft": str, "proposer": str, "sha256": str,
    "sole": int, "version": int,
}  # fmt: skip
ERASED_RECORD: Form = {"commitment": str, "id": str, "sha256": str}
ROW: Form = {"index": int, "payload": str, "row": str}
PUBLISHED = "operator:policy:publish"
PUBLISHED_BY_TWO = "compliance:policy:publish"


def commitment_to(salt: str, payload: bytes, where: str) -> str:
    """Return the commitment that a salt and a payload open."""
    if not HEX_HASH.fullmatch(salt):
        raise Failed(where, "has a salt of another length than 32 bytes")
    return hmac.digest(bytes.fromhex(salt), b"zone/commit/v1\0" + payload, "sha256").hex()


def is_consent(payload: Any) -> bool:
    """Say whether a payload is an act of consent."""
    return (
        has_form(payload, CONSENT)
        and all(state in STATES for state in payload["decisions"].values())
        and all(has_form(each, POLICY) for each in payload["documents"])
        and all(is_whole(each["version"]) for each in payload["documents"])
    )


def is_audit(payload: Any) -> bool:
    """Say whether a payload is an audit event."""
    return has_form(payload, AUDIT) and all(
        type(detail) is str or is_whole(detail) for detail in payload["details"].values()
    )


def is_erasure(payload: Any) -> bool:
    """Say whether a payload is that of `person.erased`."""
    return has_form(payload, ERASURE) and all(
        has_form(each, ERASED_RECORD) and HEX_HASH.fullmatch(each["commitment"])
        for each in payload["records"]
    )


def is_rebase(payload: Any) -> bool:
    """Say whether a payload is the audit event of a log that was begun anew after a restore."""
    return (
        is_audit(payload)
        and has_form(payload["details"], REBASE)
        and payload["details"]["continues"] in (0, 1)
    )


IS_PAYLOAD: Mapping[str, Callable[[Any], bool]] = {
    "consent": is_consent,
    "audit": is_audit,
    "person": is_erasure,
    "rebase": is_rebase,
}
