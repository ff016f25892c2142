"""What holds of a person's receipt (C2SP tlog-proof)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.verifier.notes import Key, anchors, check_witnesses, open_checkpoint
from app.verifier.payloads import ENTRY, commitment_to, is_consent
from app.verifier.spelling import DECIMAL, Failed, Form, base64_bytes, canonical, has_form
from app.verifier.tree import check_inclusion, leaf_hash

RECEIPT = "the receipt"
PROOF_HEADER = b"c2sp.org/tlog-proof@v1\n"
EXTRA: Form = {"payload": str, "salt": str}


def read_receipt(path: Path) -> bytes | None:
    """Return a file's content if it is a proof file."""
    with path.open("rb") as file:
        head = file.read(len(PROOF_HEADER))
        return head + file.read() if head == PROOF_HEADER else None


def check_receipt(data: bytes, keys: Sequence[Key]) -> dict[str, Any]:
    """Return what a receipt's proof file shows to be in the log (C2SP tlog-proof).

    :raises Failed: if it does not show it.
    """
    head, _, note = data.removeprefix(PROOF_HEADER).partition(b"\n\n")
    extra, *lines = head.decode("ascii", "replace").split("\n")
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
    if not is_consent(payload):
        raise Failed(RECEIPT, "is not of an act of consent")
    commitment = commitment_to(opening["salt"], data, RECEIPT)
    kind, time = f"consent.{payload['act']}", payload["time"]
    entry = f'{{"c":"{commitment}","k":"{kind}","t":"{time}","v":1}}'.encode()
    if not ENTRY.fullmatch(entry):
        raise Failed(RECEIPT, "is not of an entry that the log may hold")
    return payload, entry


def read_path(lines: Sequence[str]) -> tuple[int, list[bytes]]:
    """Return an entry's index and the hashes that lead from it to the root."""
    index = lines[0].removeprefix("index ") if lines else ""
    hashes = [base64_bytes(line) or b"" for line in lines[1:]]
    if not DECIMAL.fullmatch(index) or any(len(each) != 32 for each in hashes):
        raise Failed(RECEIPT, "does not hold an index and hashes")
    return int(index), hashes
