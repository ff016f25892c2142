"""Entries of a log (C2SP tlog-tiles), and their commitments."""

import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.verifier.files import Bundle, Opening
from app.verifier.spelling import (
    HEX_HASH,
    LONGEST_SAID,
    Failed,
    Form,
    canonical,
    has_form,
    is_instant,
    is_whole,
)
from app.verifier.tree import WIDTH, tile_path

VERSION = 2
ENTRY = re.compile(rb'\{"c":"([0-9a-f]{64})","v":2\}')
ACTS = ("given", "confirmed", "renewed", "withdrawn", "expired")
CORRECTED = "person.corrected"
ACT_KINDS = (*(f"consent.{act}" for act in ACTS), CORRECTED)
ERASABLE = (*ACT_KINDS, "audit")
STATES = ("given", "not_given", "withdrawn")

POLICY: Form = {"doc": str, "lang": str, "sha256": str, "version": int}
TEXT: Form = {
    "changed": str, "doc": str, "lang": str, "published_at": str, "sha256": str, "version": int,
}  # fmt: skip
CONSENT: Form = {
    "act": str, "block_sha256": str, "decisions": dict, "documents": list, "form": str,
    "gpc": bool, "id": str, "kind": str, "method": str, "person": str, "time": str, "v": int,
}  # fmt: skip
BOUND = ("email", "enquiry", "phone", "taken_by")
AUDIT: Form = {
    "actor": str, "details": dict, "event": str, "id": str, "kind": str, "subject": str,
    "time": str, "v": int,
}  # fmt: skip
ERASURE: Form = {
    "id": str, "kind": str, "person": str, "reason": str, "records": list, "time": str, "v": int,
}  # fmt: skip
REBASE: Form = {
    "audit_months": int, "continues": int, "gap": int, "held": str, "published": str, "stored": str,
}  # fmt: skip
STATED: Form = {
    "audit_months": int, "enquiry_months": int, "evidence_months": int, "message_days": int,
    "suspect_days": int,
}  # fmt: skip
PUBLICATION: Form = {**STATED, "doc": str, "sha256": str, "version": int}
APPROVED: Form = {
    **PUBLICATION, "approver": str, "categories": str, "draft": str, "proposer": str, "sole": int,
}  # fmt: skip
ERASED_RECORD: Form = {"commitment": str, "id": str, "kind": str, "sha256": str}
ROW_ASIDE: Form = {"row": str}
ASIDE = "aside.jsonl"
MOST_SHOWN = 20
ROW: Form = {"index": int, "payload": str, "row": str}
PUBLISHED = "operator:policy:publish"
PUBLISHED_BY_TWO = "compliance:policy:publish"


def commitment_to(salt: str, payload: bytes, where: str) -> str:
    """Return the commitment to a payload under a salt."""
    if not HEX_HASH.fullmatch(salt):
        raise Failed(where, "has a salt of another length than 32 bytes")
    return hmac.digest(bytes.fromhex(salt), b"zone/commit/v2\0" + payload, "sha256").hex()


def is_consent(payload: Any) -> bool:
    """Return whether a payload is an act of consent, or a correction of the person's words."""
    return (
        type(payload) is dict
        and has_form({key: payload[key] for key in payload if key not in BOUND}, CONSENT)
        and all(is_bound(payload.get(key, ""), key) for key in BOUND)
        and payload["kind"] == kind_of(payload["act"])
        and all(state in STATES for state in payload["decisions"].values())
        and all(has_form(each, POLICY) for each in payload["documents"])
        and all(is_whole(each["version"]) for each in payload["documents"])
    )


def kind_of(act: str) -> str:
    """Return the kind of an act's entry."""
    return CORRECTED if act == "corrected" else f"consent.{act}"


def is_bound(value: Any, key: str) -> bool:
    """Return whether a value may be one of the keys that bind an act to a person."""
    if key == "taken_by":
        return value is None or (type(value) is str and value != "")
    return value is None or (type(value) is str and HEX_HASH.fullmatch(value) is not None)


def is_audit(payload: Any) -> bool:
    """Return whether a payload is an audit event."""
    return has_form(payload, AUDIT) and all(
        type(detail) is str or is_whole(detail) for detail in payload["details"].values()
    )


def is_erasure(payload: Any) -> bool:
    """Return whether a payload is of `person.erased`."""
    return has_form(payload, ERASURE) and all(
        has_form(each, ERASED_RECORD)
        and HEX_HASH.fullmatch(each["commitment"])
        and each["kind"] in ERASABLE
        for each in payload["records"]
    )


def is_rebase(payload: Any) -> bool:
    """Return whether a payload is the audit event of a log that was rebased after a restore."""
    return (
        is_audit(payload)
        and has_form(payload["details"], REBASE)
        and payload["details"]["continues"] in (0, 1)
    )


IS_PAYLOAD: Mapping[str, Callable[[Any], bool]] = {
    **dict.fromkeys(ACT_KINDS, is_consent),
    "audit": is_audit,
    "person.erased": is_erasure,
    "rebase": is_rebase,
}


def read_payload(data: bytes, where: str) -> dict[str, Any]:
    """Return the payload of an entry, after checking its stated kind."""
    payload = canonical(data, f"the payload of {where}")
    kind = payload.get("kind") if type(payload) is dict else None
    if type(kind) is not str or kind not in IS_PAYLOAD:
        raise Failed(where, "has a payload of no known kind")
    if not IS_PAYLOAD[kind](payload):
        raise Failed(where, f"has a payload that is not of its kind, {kind}")
    if payload["v"] != VERSION or not is_instant(payload["time"]):
        raise Failed(where, "has a payload of another version, or without a time")
    return dict(payload)


@dataclass(frozen=True)
class Entry:
    """An entry of the log, or of another that is named."""

    index: int
    commitment: str
    log: str = ""

    def __str__(self) -> str:
        return entry_name(self.index, self.log)


def entry_name(index: int, log: str) -> str:
    """Return the name of an entry, in the log or in another one, for messages."""
    return f"entry {index} of {log}" if log else f"entry {index}"


def read_entry(index: int, data: bytes, log: str = "") -> Entry:
    """Return the entry that these bytes spell."""
    match = ENTRY.fullmatch(data)
    if match is None:
        raise Failed(entry_name(index, log), "is not an entry in canonical form")
    return Entry(index, match[1].decode(), log)


def entry_bytes(commitment: str) -> bytes:
    """Return an entry as hashed into the tree."""
    return f'{{"c":"{commitment}","v":{VERSION}}}'.encode()


def read_entry_file(bundle: Bundle, number: int, size: int) -> list[bytes]:
    """Return the entries of one file of a log of this size."""
    expected = min(WIDTH, size - number * WIDTH)
    name = tile_path("entries", number, expected)
    data, entries, at = bundle.read(name), list[bytes](), 0
    while at < len(data):
        start = at + 2
        at = start + int.from_bytes(data[at:start], "big")
        entries.append(data[start:at])
    if at != len(data) or len(entries) != expected:
        raise Failed(name, f"does not hold exactly {expected} whole entries")
    return entries


def read_entries(bundle: Bundle, size: int) -> Iterator[list[bytes]]:
    """Yield the entries of each file, in order."""
    for number in range(-(-size // WIDTH)):
        yield read_entry_file(bundle, number, size)


def check_opens(entry: Entry, opening: Opening) -> str:
    """Check that an opening is the entry's own; return the name of the two for messages."""
    where = f"{entry} ({opening.where})"
    if commitment_to(opening.salt, opening.payload.encode(), where) != entry.commitment:
        raise Failed(where, "has evidence that does not open its commitment")
    return where


def set_aside(bundle: Bundle) -> dict[str, Any]:
    """Return how many records are in quarantine and so in no entry, and the first of them."""
    rows, count = list[str](), 0
    for where, line in bundle.lines(ASIDE) if ASIDE in bundle.names else ():
        if not has_form(line, ROW_ASIDE):
            raise Failed(where, "is not a row that was set aside")
        count += 1
        rows += [line["row"][:LONGEST_SAID]] if count <= MOST_SHOWN else []
    return {"set_aside": count, "set_aside_rows": rows} if count else {}
