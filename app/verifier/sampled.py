"""The acts of a sample: that each is in the log, and what is here of its evidence."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from app.verifier.files import Bundle, Opening, read_openings
from app.verifier.notes import Checkpoint
from app.verifier.payloads import ENTRY, commitment_to, is_consent, is_erasure
from app.verifier.receipt import PROOF_HEADER, read_path
from app.verifier.spelling import Failed, Form, canonical, is_instant
from app.verifier.tree import check_inclusion, leaf_hash

SAMPLED: Form = {
    "act": str, "block_sha256": str, "decisions": dict, "documents": list, "entry": str,
    "erased_by": int, "form": str, "gpc": bool, "index": int, "language": str, "method": str,
    "record": str, "time": str,
}  # fmt: skip


def check_sampled(
    bundle: Bundle,
    checkpoint: Checkpoint,
    records: Sequence[tuple[str, dict[str, Any]]],
    *,
    opened: bool,
) -> int:
    """Check each act of a sample; return of how many the evidence was erased."""
    erasers = read_erasers(bundle, checkpoint)
    openings = read_opened(bundle)
    for where, record in records:
        check_entry(bundle, checkpoint, where, record)
        check_words(bundle, where, record)
        opening = openings.pop(record["index"], None)
        if record["erased_by"] is not None:
            check_erased(where, record, erasers, opening)
        elif opened:
            check_opened(where, record, opening)
        elif opening is not None:
            raise Failed(opening.where, "opens an act, though the manifest calls the pack redacted")
    for index in sorted(openings):
        raise Failed(openings[index].where, f"opens entry {index}, which is not of the sample")
    return sum(record["erased_by"] is not None for _where, record in records)


def check_entry(bundle: Bundle, checkpoint: Checkpoint, where: str, record: dict[str, Any]) -> None:
    """Check that an act's entry is in the log and says the same act and time."""
    match = ENTRY.fullmatch(record["entry"].encode())
    if match is None or not is_instant(match[3].decode()):
        raise Failed(where, "has an entry that is not in its one spelling")
    if match[2].decode() != f"consent.{record['act']}" or match[3].decode() != record["time"]:
        raise Failed(where, "says another act or time than its entry")
    check_proof(bundle, checkpoint, record["index"], record["entry"].encode())


def check_proof(bundle: Bundle, checkpoint: Checkpoint, index: int, entry: bytes) -> None:
    """Check the proof file of an entry."""
    name = f"proofs/{index}.tlog-proof"
    data = bundle.read(name)
    head, _, note = data.removeprefix(PROOF_HEADER).partition(b"\n\n")
    if not data.startswith(PROOF_HEADER) or not head.isascii():
        raise Failed(name, "is not a proof file")
    if note != bundle.read("checkpoint"):
        raise Failed(name, "leads to another checkpoint than that of the pack")
    told, path = read_path(head.decode("ascii").split("\n"))
    leaf = leaf_hash(entry)
    if told != index or not check_inclusion(leaf, index, checkpoint.size, path, checkpoint.root):
        raise Failed(name, "does not lead to the root that the checkpoint signs")


def check_words(bundle: Bundle, where: str, record: dict[str, Any]) -> None:
    """Check that the words that an act names are here."""
    named = {record["block_sha256"], *(str(each.get("sha256")) for each in record["documents"])}
    for digest in sorted(named):
        name = f"policies/{digest}.txt"
        if name not in bundle.names:
            raise Failed(where, f"names the text {digest}, which is not here")
        if sha256(bundle.read(name)).hexdigest() != digest:
            raise Failed(name, "is not the text whose SHA-256 is its name")


def check_opened(where: str, record: dict[str, Any], opening: Opening | None) -> None:
    """Check that an act's evidence opens its entry and says what the record says."""
    if opening is None:
        raise Failed(where, "has no evidence here, and no erasure is named")
    entry = ENTRY.fullmatch(record["entry"].encode())
    payload = canonical(opening.payload.encode(), f"the payload in {opening.where}")
    commitment = commitment_to(opening.salt, opening.payload.encode(), opening.where)
    if entry is None or commitment != entry[1].decode() or not is_consent(payload):
        raise Failed(opening.where, f"does not open entry {record['index']}")
    told = {
        **{name: payload[name] for name in ("act", "block_sha256", "decisions", "documents")},
        **{name: payload[name] for name in ("form", "gpc", "method", "time")},
        "record": payload["id"],
    }
    for name, value in told.items():
        if record[name] != value:
            raise Failed(where, f"says another {name} than its evidence")


def check_erased(
    where: str,
    record: dict[str, Any],
    erasers: Mapping[int, frozenset[str]],
    opening: Opening | None,
) -> None:
    """Check that an erasure lists an act whose evidence is gone."""
    if opening is not None:
        raise Failed(opening.where, "has evidence still of what is said to be erased")
    match = ENTRY.fullmatch(record["entry"].encode())
    listed = erasers.get(record["erased_by"], frozenset())
    if match is None or match[1].decode() not in listed:
        raise Failed(where, "is said to be erased, and no erasure here lists it")
    if record["index"] > record["erased_by"]:
        raise Failed(where, "is later than its erasure")


def read_opened(bundle: Bundle) -> dict[int, Opening]:
    """Return what opens the acts of a sample, by their index."""
    return {each.index: each for each in read_openings(bundle, "openings.jsonl")}


def read_erasers(bundle: Bundle, checkpoint: Checkpoint) -> dict[int, frozenset[str]]:
    """Return the commitments that each erasure lists, by its index; each is proven to be logged."""
    found = {}
    for opening in read_openings(bundle, "erasures.jsonl"):
        payload = canonical(opening.payload.encode(), f"the payload in {opening.where}")
        if not is_erasure(payload):
            raise Failed(opening.where, "is not an erasure")
        commitment = commitment_to(opening.salt, opening.payload.encode(), opening.where)
        time = payload["time"]
        entry = f'{{"c":"{commitment}","k":"person.erased","t":"{time}","v":1}}'.encode()
        check_proof(bundle, checkpoint, opening.index, entry)
        found[opening.index] = frozenset(each["commitment"] for each in payload["records"])
    return found
