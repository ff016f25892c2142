"""What holds of a proof that the log continues a checkpoint held (C2SP tlog-witness)."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.verifier.files import read_at_most
from app.verifier.notes import Checkpoint, Key, anchors, check_witnesses, open_checkpoint
from app.verifier.spelling import Failed, base64_bytes, decimal
from app.verifier.tree import check_consistency

GROWTH = "the proof"
GROWTH_HEAD = re.compile(rb"old (?:0|[1-9][0-9]{0,18})\r?\n")


def read_growth_proof(path: Path) -> bytes | None:
    """Return a file's content if it is a proof that the log continues a checkpoint."""
    with path.open("rb") as file:
        head = file.read(32)
        return head + read_at_most(GROWTH, file) if GROWTH_HEAD.match(head) else None


def check_growth_proof(
    data: bytes, held_file: tuple[str, bytes], keys: Sequence[Key]
) -> dict[str, Any]:
    """Return what a proof shows of a checkpoint held.

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
    checkpoint = open_checkpoint("the proof's checkpoint", note, keys)
    held = open_checkpoint(*held_file, keys)
    check_witnesses(keys, [checkpoint, held])
    check_same_log(checkpoint, held, decimal(old.removeprefix("old ")))
    if not check_consistency(held.size, held.root, checkpoint.size, checkpoint.root, hashes):
        raise Failed(GROWTH, f"does not show that the log continues {held.where}")
    return {
        "origin": checkpoint.origin,
        "held_entries": held.size,
        "entries": checkpoint.size,
        "unchanged": f"the first {held.size} of {checkpoint.size} entries",
        "anchors": anchors([checkpoint, held]),
    }


def check_same_log(checkpoint: Checkpoint, held: Checkpoint, old_size: int | None) -> None:
    """Check that a proof is about the checkpoint held."""
    if held.origin != checkpoint.origin:
        raise Failed(held.where, f"is of the log {held.origin}, and the proof of another")
    if old_size != held.size:
        raise Failed(held.where, f"signs {held.size} entries, and the proof is about {old_size}")
    if held.size > checkpoint.size:
        raise Failed(GROWTH, f"has a checkpoint cut back to {checkpoint.size} entries")
