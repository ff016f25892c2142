"""The pack of a sample: the check of its seed, and of each act."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from heapq import nsmallest
from typing import Any

from app.verifier.certificates import Vouchers, read_certificate
from app.verifier.entries import (
    ACT_KINDS,
    POLICY,
    Entry,
    check_opens,
    commitment_to,
    entry_bytes,
    read_entry,
    read_payload,
)
from app.verifier.erasures import ERASURES, Erasures
from app.verifier.files import Bundle, Opening, read_openings
from app.verifier.notes import Checkpoint, anchors, open_checkpoint
from app.verifier.policy import Trust
from app.verifier.proofs import PROOF_HEADER, read_path
from app.verifier.spelling import Failed, Form, canonical, has_form
from app.verifier.tree import check_inclusion, leaf_hash
from app.verifier.verdict import INNER_ONLY

MANIFEST, POPULATION, RECORDS = "manifest.json", "population.jsonl", "records.jsonl"
VOUCHERS = "vouchers.jsonl"
SAMPLE_FORMAT, ALGORITHM = "zone/sample/v4", "sha256-order/v2"
LARGEST_SAMPLE, LONGEST_SEED = 1000, 64
ABOUT_SAMPLE: Form = {
    "algorithm": str, "asked": dict, "checkpoint_size": int, "format": str, "ledger_size": int,
    "opened": bool, "origin": str, "population": int, "sample": int, "seed": str, "sha256": dict,
    "size": int,
}  # fmt: skip
ASKED: Form = {"acts": list, "purposes": list, "since": str, "until": str}
UNIT: Form = {"commitment": str, "index": int, "record": str}
REDACTED = (
    "what records.jsonl says rests on the operator's word: a pack with evidence, or the person's"
    " own receipt, opens the entries"
)
SAMPLED: Form = {
    "act": str, "block_sha256": str, "decisions": dict, "documents": list, "entry": str,
    "erased_by": int, "form": str, "gpc": bool, "index": int, "language": str, "method": str,
    "record": str, "time": str,
}  # fmt: skip
UNERASED: Form = {**SAMPLED, "erased_by": type(None)}


def is_sample(bundle: Bundle) -> bool:
    """Return whether a bundle is the pack of a sample."""
    return MANIFEST in bundle.names


def check_sample(bundle: Bundle, trust: Trust) -> dict[str, Any]:
    """Check the pack of a sample; return the findings if everything holds.

    :raises Failed: naming the first object that does not.
    """
    about = read_sample_about(bundle)
    checkpoint = open_checkpoint("checkpoint", bundle.read("checkpoint"), trust.keys)
    if (about["origin"], about["checkpoint_size"]) != (checkpoint.origin, checkpoint.size):
        raise Failed(MANIFEST, "says another origin or size than the checkpoint")
    if about["ledger_size"] > checkpoint.size:
        raise Failed(MANIFEST, f"says {about['ledger_size']} entries of {checkpoint.size}")
    cosigned = trust.check_cosigned([checkpoint])
    drawn = redraw(bundle, about)
    erasers = read_erasers(bundle, checkpoint)
    openings = read_opened(bundle)
    erased = 0
    for where, record, entry in read_records(bundle, drawn):
        check_asked(where, record, about["asked"])
        check_proof(bundle, checkpoint, entry.index, record["entry"].encode())
        check_shown_texts(bundle, where, record)
        opening = openings.pop(entry.index, None)
        if record["erased_by"] is not None:
            check_erased(where, record, entry, erasers, opening)
            erased += 1
        elif about["opened"]:
            check_opened(where, record, entry, opening)
        elif opening is not None:
            raise Failed(opening.where, "opens an act, though the manifest calls the pack redacted")
    for index in sorted(openings):
        raise Failed(openings[index].where, f"opens entry {index}, which is not of the sample")
    found = {
        INNER_ONLY: True,
        "origin": checkpoint.origin,
        "ledger_size": about["ledger_size"],
        "asked": {name: value or "all" for name, value in about["asked"].items()},
        "population": about["population"],
        "seed": about["seed"],
        "sample": about["sample"],
        "evidence_held": about["sample"] - erased,
        "evidence_erased": erased,
        **cosigned,
        "anchors": anchors([checkpoint]),
    }
    return found if about["opened"] else {**found, "redacted": REDACTED}


def read_opened(bundle: Bundle) -> dict[int, Opening]:
    """Return the openings of a pack, by the entry's index."""
    openings = dict[int, Opening]()
    for each in read_openings(bundle, "openings.jsonl"):
        if len(openings) == LARGEST_SAMPLE:
            raise Failed(each.where, f"is beyond the {LARGEST_SAMPLE} acts of a sample")
        openings[each.index] = each
    return openings


def read_sample_about(bundle: Bundle) -> dict[str, Any]:
    """Return the manifest, after comparing every file with the hash that it has there."""
    about = canonical(bundle.read(MANIFEST), MANIFEST)
    if (
        not has_form(about, ABOUT_SAMPLE)
        or not has_form(about["asked"], ASKED)
        or about["format"] != SAMPLE_FORMAT
    ):
        raise Failed(MANIFEST, f"does not say that this is a {SAMPLE_FORMAT}")
    if about["algorithm"] != ALGORITHM:
        raise Failed(MANIFEST, "names an algorithm that this program does not know")
    if not 0 < about["size"] <= LARGEST_SAMPLE or not 0 < len(about["seed"]) <= LONGEST_SEED:
        raise Failed(MANIFEST, "does not say a size and a seed that a sample may have")
    if about["sample"] != min(about["size"], about["population"]) or not about["sample"]:
        raise Failed(MANIFEST, "draws another number than the size of a sample of this population")
    for name in sorted(bundle.names ^ (about["sha256"].keys() | {MANIFEST})):
        raise Failed(name, "is missing, or not listed in the manifest")
    for name, digest in about["sha256"].items():
        if bundle.sha256(name) != digest:
            raise Failed(name, "was damaged on the way: its SHA-256 is not that in the manifest")
    return dict(about)


def draw_rank(seed: str, commitment: str) -> bytes:
    """Return the rank of an act; the acts of the population with the lowest rank are drawn."""
    return sha256(f"{seed}\n{commitment}".encode()).digest()


def redraw(bundle: Bundle, about: dict[str, Any]) -> dict[int, dict[str, Any]]:
    """Draw the sample again from the population; return the lines of those drawn, by index."""
    ranked = read_ranked(bundle, about["seed"], about["ledger_size"])
    drawn = {index for _rank, index in nsmallest(about["size"], ranked)}
    count, lines = 0, {}
    for _where, line in bundle.lines(POPULATION):
        count += 1
        if line["index"] in drawn:
            lines[line["index"]] = line
    if count != about["population"]:
        raise Failed(POPULATION, "has another number of acts than the manifest says")
    return lines


def read_ranked(bundle: Bundle, seed: str, ledger_size: int) -> Iterator[tuple[bytes, int]]:
    """Yield the rank of each act of the population, and the index of its entry."""
    last = -1
    for where, line in bundle.lines(POPULATION):
        if not has_form(line, UNIT) or not last < line["index"] < ledger_size:
            raise Failed(where, "is not an act of the population, or is out of order")
        last = line["index"]
        yield draw_rank(seed, line["commitment"]), last


def check_asked(where: str, record: dict[str, Any], asked: dict[str, Any]) -> None:
    """Check that a drawn record was requested, by its act, day and purposes."""
    day = record["time"][:10]
    if asked["acts"] and record["act"] not in asked["acts"]:
        raise Failed(where, "is of an act that was not asked for")
    if day < asked["since"] or (asked["until"] and day > asked["until"]):
        raise Failed(where, "is of a day that was not asked for")
    if asked["purposes"] and not any(each in asked["purposes"] for each in record["decisions"]):
        raise Failed(where, "decides about no purpose that was asked for")


def read_records(
    bundle: Bundle, drawn: Mapping[int, dict[str, Any]]
) -> Iterator[tuple[str, dict[str, Any], Entry]]:
    """Yield the acts of the pack, which must be those drawn, as the population lists them."""
    indices = []
    for where, line in bundle.lines(RECORDS):
        if not has_form(line, SAMPLED) and not has_form(line, UNERASED):
            raise Failed(where, "is not an act of a sample")
        if line["index"] not in drawn:
            raise Failed(where, f"is of entry {line['index']}, which the seed does not draw")
        unit, entry = drawn[line["index"]], read_entry(line["index"], line["entry"].encode())
        if entry.commitment != unit["commitment"]:
            raise Failed(where, "has another entry than the population names")
        if line["record"] != unit["record"]:
            raise Failed(where, "has another id than in the population")
        indices.append(entry.index)
        if len(indices) > len(drawn):
            raise Failed(where, f"is beyond the {len(drawn)} acts that the seed draws")
        yield where, line, entry
    if indices != sorted(drawn):
        raise Failed(RECORDS, "does not hold exactly the acts that the seed draws, in order")


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


def check_shown_texts(bundle: Bundle, where: str, record: dict[str, Any]) -> None:
    """Check that the pack has the texts that an act names."""
    if not all(has_form(each, POLICY) for each in record["documents"]):
        raise Failed(where, "is not an act of a sample")
    for digest in (record["block_sha256"], *(each["sha256"] for each in record["documents"])):
        name = f"policies/{digest}.txt"
        if name not in bundle.names:
            raise Failed(where, f"names the text {digest}, which is not here")
        if sha256(bundle.read(name)).hexdigest() != digest:
            raise Failed(name, "is not the text whose SHA-256 is its name")


def check_opened(where: str, record: dict[str, Any], entry: Entry, opening: Opening | None) -> None:
    """Check that an act's evidence opens its entry and agrees with the record."""
    if opening is None:
        raise Failed(where, "has no evidence here, and no erasure is named")
    check_opens(entry, opening)
    payload = read_payload(opening.payload.encode(), opening.where)
    if payload["kind"] not in ACT_KINDS:
        raise Failed(opening.where, "is not an act of consent")
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
    entry: Entry,
    erasers: Mapping[int, frozenset[str]],
    opening: Opening | None,
) -> None:
    """Check that an erasure lists an act whose evidence was erased."""
    if opening is not None:
        raise Failed(opening.where, "still has the evidence of an act that is said to be erased")
    if entry.commitment not in erasers.get(record["erased_by"], ()):
        raise Failed(where, "is said to be erased, and no erasure here lists it")
    if entry.index > record["erased_by"]:
        raise Failed(where, "is later than its erasure")


def read_erasers(bundle: Bundle, checkpoint: Checkpoint) -> dict[int, frozenset[str]]:
    """Return the commitments that each erasure lists, by its index.

    Each is proven to be logged, and has its certificate and the audit event that vouches for it.
    """
    told = Erasures()
    for opening, payload in read_proven_openings(bundle, checkpoint, ERASURES):
        if payload["kind"] != "person.erased":
            raise Failed(opening.where, "is not an erasure")
        commitment = commitment_to(opening.salt, opening.payload.encode(), opening.where)
        told.add(Entry(opening.index, commitment), opening.where, payload)
    certificates = {}
    for each in told.every:
        name = f"certificates/{each.id}.json"
        if name in bundle.names:
            text = bundle.read(name).decode(errors="replace")
            certificates[each.id] = read_certificate(name, text, each.id)
    vouchers = Vouchers(certificates)
    for opening, payload in read_proven_openings(bundle, checkpoint, VOUCHERS):
        if payload["kind"] != "audit":
            raise Failed(opening.where, "is not an audit event")
        vouchers.see(opening.where, payload)
    vouchers.end(told.every)
    listed: dict[int, set[str]] = {each.index: set() for each in told.every}
    for listing, erased in told.listed.items():
        listed[erased.by.index].add(listing.hex())
    return {index: frozenset(every) for index, every in listed.items()}


def read_proven_openings(
    bundle: Bundle, checkpoint: Checkpoint, name: str
) -> Iterator[tuple[Opening, dict[str, Any]]]:
    """Yield the openings of a file with their payloads, each proven to be logged."""
    for opening in read_openings(bundle, name):
        data = opening.payload.encode()
        payload = read_payload(data, opening.where)
        commitment = commitment_to(opening.salt, data, opening.where)
        check_proof(bundle, checkpoint, opening.index, entry_bytes(commitment))
        yield opening, payload
