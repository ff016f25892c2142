"""Proof files, read back as their holders read them."""

import json

from app.core.rules.commitment import JsonValue, canonical_json
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.tlog_proof import PROOF_HEADER, EntryOpening, TlogProof
from app.ledger.rules.verifier_key import base64_text, read_base64, read_decimal, read_hash

_EXTRA = "extra "
_INDEX = "index "


def parse_opening(data: bytes) -> EntryOpening:
    """Return the opening in a proof's `extra` data.

    :raises LedgerInvalid: for anything but its one encoding.
    """
    try:
        held = json.loads(data)
        keys = {name: bytes.fromhex(held["keys"][name]) for name in ("email", "enquiry", "phone")}
        opening = EntryOpening(
            bytes.fromhex(held["salt"]), read_base64(held["payload"], "The proof's payload")
        )
        spelled: JsonValue = {
            "email": str(held["email"]),
            "keys": dict(zip(keys, map(bytes.hex, keys.values()), strict=True)),
            "payload": base64_text(opening.payload),
            "salt": opening.salt.hex(),
        }
    except (ValueError, KeyError, TypeError, RecursionError):
        raise LedgerInvalid("The proof's extra data is not that of an act.") from None
    if canonical_json(spelled) != data:
        raise LedgerInvalid("The proof's extra data is not that of an act.")
    return opening


def parse_tlog_proof(data: bytes) -> TlogProof:
    """Return the contents of a proof file; `verify_tlog_proof` checks them.

    :raises LedgerInvalid: if it is malformed. The checkpoint is not parsed.
    """
    head, blank, checkpoint = data.partition(b"\n\n")
    if not blank or not head.isascii():
        raise LedgerInvalid("The proof has no empty line above its checkpoint.")
    header, *lines = head.decode("ascii").split("\n")
    if header != PROOF_HEADER:
        raise LedgerInvalid(f"The proof does not begin with {PROOF_HEADER}.")
    extra = None
    if lines and lines[0].startswith(_EXTRA):
        extra = read_base64(lines.pop(0).removeprefix(_EXTRA), "The proof's extra data")
    if not lines or not lines[0].startswith(_INDEX):
        raise LedgerInvalid("The proof does not say the index of its entry.")
    index = read_decimal(lines.pop(0).removeprefix(_INDEX), "The proof's index")
    path = tuple(read_hash(line, "A hash of the inclusion proof") for line in lines)
    return TlogProof(index, path, checkpoint, extra)
