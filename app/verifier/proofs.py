"""Proofs without a bundle: a person's receipt (C2SP tlog-proof), and growth (C2SP tlog-witness)."""

import hmac
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unicodedata import normalize

from app.verifier.entries import ACT_KINDS, commitment_to, entry_bytes, read_payload
from app.verifier.files import open_given, read_at_most
from app.verifier.notes import Checkpoint, anchors, open_checkpoint
from app.verifier.policy import Trust
from app.verifier.spelling import (
    HEX_HASH,
    Failed,
    Form,
    base64_bytes,
    canonical,
    decimal,
    has_form,
)
from app.verifier.tree import check_consistency, check_inclusion, leaf_hash

RECEIPT = "the receipt"
PROOF_HEADER = b"c2sp.org/tlog-proof@v1\n"
CHANGED_ON_THE_WAY = (
    "was changed on the way, at its first bytes or the ends of its lines, as mail and editors do:"
    " get the original file"
)
EXTRA: Form = {"email": str, "keys": dict, "payload": str, "salt": str}
KEYS: Form = {"email": str, "enquiry": str, "phone": str}


def read_receipt(path: Path) -> bytes | None:
    """Return a file's content if it is a proof file.

    :raises Failed: if it was one before mail or an editor changed it.
    """
    with open_given(path) as file:
        head = file.read(4 * len(PROOF_HEADER))
        if head.startswith(PROOF_HEADER):
            return head + read_at_most(RECEIPT, file)
    # As UTF-16, each byte has a zero beside it.
    if PROOF_HEADER.strip().lower() in head.replace(b"\0", b"").lower():
        raise Failed(RECEIPT, CHANGED_ON_THE_WAY)
    return None


def check_receipt(data: bytes, trust: Trust, address: str | None) -> dict[str, Any]:
    """Check a receipt's proof file; return the entry that it proves (C2SP tlog-proof).

    :param address: an address whose act it has to be, if one was given.
    :raises Failed: if it does not prove the entry, or is the act of another address.
    """
    head, _, note = data.removeprefix(PROOF_HEADER).partition(b"\n\n")
    if b"\r" in data:
        raise Failed(RECEIPT, CHANGED_ON_THE_WAY)
    if not head.isascii():
        raise Failed(RECEIPT, "holds other bytes than ASCII above its checkpoint")
    extra, *lines = head.decode("ascii").split("\n")
    opening, payload, entry = read_extra(extra)
    index, path = read_path(lines)
    checkpoint = open_checkpoint("the receipt's checkpoint", note, trust.keys)
    cosigned = trust.check_cosigned([checkpoint])
    leaf, size, root = leaf_hash(entry), checkpoint.size, checkpoint.root
    if not check_inclusion(leaf, index, size, path, root):
        raise Failed(RECEIPT, "does not lead to the root that its checkpoint signs")
    return {
        "origin": checkpoint.origin,
        "entry": index,
        "act_of": owner_of(opening, payload, address),
        **cosigned,
        "anchors": anchors([checkpoint]),
        "payload": payload,
    }


def normalised(address: str) -> str:
    """Return an address as acts are bound to it."""
    return normalize("NFC", address.strip()).lower()


def owner_of(opening: dict[str, Any], payload: dict[str, Any], address: str | None) -> str:
    """Return the address whose act a receipt proves, for people to read.

    :param address: the address that it has to be of, if one was given.
    """
    told = opening["email"]
    if told and bound_to(opening["keys"]["email"], told) != payload["email"]:
        raise Failed(RECEIPT, "is bound to another address than the one in it")
    if address is None:
        unsaid = "not said here: give your address with --address"
        return told or (unsaid if payload["email"] else "nobody with an address")
    asked = normalised(address)
    if bound_to(opening["keys"]["email"], asked) != payload["email"]:
        raise Failed(RECEIPT, f"is not the act of {address}: it is bound to another address")
    return asked


def read_extra(line: str) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """Return the opening that a receipt holds, the act in it, and the entry that it makes."""
    held = base64_bytes(line.removeprefix("extra "))
    if not line.startswith("extra ") or held is None:
        raise Failed(RECEIPT, "does not hold the salt and payload of its entry")
    opening = canonical(held, "the receipt's extra data")
    data = base64_bytes(opening["payload"]) if has_form(opening, EXTRA) else None
    if data is None or not has_form(opening["keys"], KEYS):
        raise Failed(RECEIPT, "does not hold the salt and payload of its entry")
    payload = read_payload(data, RECEIPT)
    if payload["kind"] not in ACT_KINDS:
        raise Failed(RECEIPT, "is not of an act of consent")
    entry = entry_bytes(commitment_to(opening["salt"], data, RECEIPT))
    return dict(opening), payload, entry


def bound_to(key: str, value: str) -> str:
    """Return the binding of an act to a value under a key."""
    if not HEX_HASH.fullmatch(key):
        raise Failed(RECEIPT, "has a key of another length than 32 bytes")
    return hmac.digest(bytes.fromhex(key), value.encode(), "sha256").hex()


def read_path(lines: Sequence[str]) -> tuple[int, list[bytes]]:
    """Return an entry's index and the hashes that lead from it to the root."""
    word, _, spelled = lines[0].partition(" ") if lines else ("", "", "")
    index = decimal(spelled) if word == "index" else None
    hashes = [base64_bytes(line) or b"" for line in lines[1:]]
    if index is None or any(len(each) != 32 for each in hashes):
        raise Failed(RECEIPT, "does not hold an index and hashes")
    return index, hashes


GROWTH = "the proof"
GROWTH_HEAD = re.compile(rb"old (?:0|[1-9][0-9]{0,18})\r?\n")


def read_growth_proof(path: Path) -> bytes | None:
    """Return a file's content if it is a proof that the log continues a checkpoint."""
    with open_given(path) as file:
        head = file.read(32)
        return head + read_at_most(GROWTH, file) if GROWTH_HEAD.match(head) else None


def check_growth_proof(data: bytes, held_file: tuple[str, bytes], trust: Trust) -> dict[str, Any]:
    """Check a proof of growth against a held checkpoint; return the findings.

    :raises Failed: if it does not show that every entry below it is in the log as it was.
    """
    if b"\r" in data:
        raise Failed(GROWTH, "was changed on the way, at the ends of its lines: get the original")
    head, _, note = data.partition(b"\n\n")
    if not head.isascii():
        raise Failed(GROWTH, "holds other bytes than ASCII above its checkpoint")
    old, *lines = head.decode("ascii").split("\n")
    hashes = [base64_bytes(line) or b"" for line in lines]
    if any(len(each) != 32 for each in hashes):
        raise Failed(GROWTH, "does not hold hashes")
    checkpoint = open_checkpoint("the proof's checkpoint", note, trust.keys)
    held = open_checkpoint(*held_file, trust.keys)
    cosigned = trust.check_cosigned([checkpoint, held])
    check_same_log(checkpoint, held, decimal(old.removeprefix("old ")))
    if not check_consistency(held.size, held.root, checkpoint.size, checkpoint.root, hashes):
        raise Failed(GROWTH, f"does not show that the log continues {held.where}")
    return {
        "origin": checkpoint.origin,
        "held_entries": held.size,
        "entries": checkpoint.size,
        "unchanged": f"the first {held.size} of {checkpoint.size} entries",
        **cosigned,
        "anchors": anchors([checkpoint, held]),
    }


def check_same_log(checkpoint: Checkpoint, held: Checkpoint, old_size: int | None) -> None:
    """Check that a proof of growth is about the held checkpoint."""
    if held.origin != checkpoint.origin:
        raise Failed(held.where, f"is of the log {held.origin}, and the proof of another")
    if old_size != held.size:
        raise Failed(held.where, f"signs {held.size} entries, and the proof is about {old_size}")
    if held.size > checkpoint.size:
        raise Failed(GROWTH, f"has a checkpoint cut back to {checkpoint.size} entries")
