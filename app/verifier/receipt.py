"""What holds of a person's receipt (C2SP tlog-proof)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.verifier.files import read_at_most
from app.verifier.notes import Key, anchors, check_witnesses, open_checkpoint
from app.verifier.payloads import ENTRY, commitment_to, is_consent
from app.verifier.spelling import (
    Failed,
    Form,
    base64_bytes,
    canonical,
    decimal,
    has_form,
    is_instant,
)
from app.verifier.tree import check_inclusion, leaf_hash

RECEIPT = "the receipt"
PROOF_HEADER = b"c2sp.org/tlog-proof@v1\n"
CHANGED_ON_THE_WAY = (
    "was changed on the way, at its first bytes or the ends of its lines, as mail and editors do:"
    " get the original file"
)
EXTRA: Form = {"payload": str, "salt": str}


def read_receipt(path: Path) -> bytes | None:
    """Return a file's content if it is a proof file.

    :raises Failed: if it was one before mail or an editor changed it.
    """
    with path.open("rb") as file:
        head = file.read(4 * len(PROOF_HEADER))
        if head.startswith(PROOF_HEADER):
            return head + read_at_most(RECEIPT, file)
    # As UTF-16, each byte has a zero beside it.
    if PROOF_HEADER.strip().lower() in head.replace(b"\0", b"").lower():
        raise Failed(RECEIPT, CHANGED_ON_THE_WAY)
    return None


def check_receipt(data: bytes, keys: Sequence[Key]) -> dict[str, Any]:
    """Return what a receipt's proof file shows to be in the log (C2SP tlog-proof).

    :raises Failed: if it does not show it.
    """
    head, _, note = data.removeprefix(PROOF_HEADER).partition(b"\n\n")
    if b"\r" in data:
        raise Failed(RECEIPT, CHANGED_ON_THE_WAY)
    if not head.isascii():
        raise Failed(RECEIPT, "holds other bytes than ASCII above its checkpoint")
    extra, *lines = head.decode("ascii").split("\n")
    payload, entry = read_extra(extra)
    index, path = read_path(lines)
    checkpoint = open_checkpoint("the receipt's checkpoint", note, keys)
    check_witnesses(keys, [checkpoint])
    leaf, size, root = leaf_hash(entry), checkpoint.size, checkpoint.root
    if not check_inclusion(leaf, index, size, path, root):
        raise Failed(RECEIPT, "does not lead to the root that its checkpoint signs")
    return {
        "origin": checkpoint.origin,
        "entry": index,
        "anchors": anchors([checkpoint]),
        "payload": payload,
    }


def read_extra(line: str) -> tuple[dict[str, Any], bytes]:
    """Return the act of consent that a receipt opens, and the entry that it makes."""
    held = base64_bytes(line.removeprefix("extra "))
    if not line.startswith("extra ") or held is None:
        raise Failed(RECEIPT, "does not hold the salt and payload of its entry")
    opening = canonical(held, "the receipt's extra data")
    data = base64_bytes(opening["payload"]) if has_form(opening, EXTRA) else None
    if data is None:
        raise Failed(RECEIPT, "does not hold the salt and payload of its entry")
    payload = canonical(data, "the receipt's payload")
    if not is_consent(payload) or payload["v"] != 1:
        raise Failed(RECEIPT, "is not of an act of consent")
    commitment = commitment_to(opening["salt"], data, RECEIPT)
    kind, time = f"consent.{payload['act']}", payload["time"]
    entry = f'{{"c":"{commitment}","k":"{kind}","t":"{time}","v":1}}'.encode()
    if not ENTRY.fullmatch(entry) or not is_instant(time):
        raise Failed(RECEIPT, "is not of an entry that the log may hold")
    return payload, entry


def read_path(lines: Sequence[str]) -> tuple[int, list[bytes]]:
    """Return an entry's index and the hashes that lead from it to the root."""
    word, _, spelled = lines[0].partition(" ") if lines else ("", "", "")
    index = decimal(spelled) if word == "index" else None
    hashes = [base64_bytes(line) or b"" for line in lines[1:]]
    if index is None or any(len(each) != 32 for each in hashes):
        raise Failed(RECEIPT, "does not hold an index and hashes")
    return index, hashes
