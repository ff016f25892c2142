"""What holds of the pack of a sample."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from heapq import nsmallest
from pathlib import Path
from typing import Any

from app.verifier.files import Bundle
from app.verifier.notes import Key, anchors, check_witnesses, open_checkpoint
from app.verifier.payloads import ENTRY
from app.verifier.sampled import SAMPLED, check_sampled
from app.verifier.spelling import Failed, Form, canonical, has_form

MANIFEST, POPULATION, RECORDS = "manifest.json", "population.jsonl", "records.jsonl"
SAMPLE_FORMAT, ALGORITHM = "zone/sample/v2", "sha256-order/v2"
LARGEST_SAMPLE, LONGEST_SEED = 1000, 64
ABOUT_SAMPLE: Form = {
    "algorithm": str, "asked": dict, "checkpoint_size": int, "format": str, "ledger_size": int,
    "opened": bool, "origin": str, "population": int, "sample": int, "seed": str, "sha256": dict,
    "size": int,
}  # fmt: skip
ASKED: Form = {"acts": list, "purposes": list, "since": str, "until": str}
UNIT: Form = {"commitment": str, "index": int, "record": str}
REDACTED = (
    "what records.jsonl says rests on the operator's word, but for act and time, which the entries"
    " say themselves: a pack with evidence, or the person's own receipt, opens them"
)


def find_sample(path: Path) -> Bundle | None:
    """Return the pack of a sample that a path leads to; None if it leads to another bundle."""
    bundle = Bundle(path)
    return bundle if MANIFEST in bundle.names else None


def check_sample(bundle: Bundle, keys: Sequence[Key]) -> dict[str, Any]:
    """Return what was found in the pack of a sample of which everything holds.

    :raises Failed: naming the first object that does not.
    """
    about = read_sample_about(bundle)
    checkpoint = open_checkpoint("checkpoint", bundle.read("checkpoint"), keys)
    if (about["origin"], about["checkpoint_size"]) != (checkpoint.origin, checkpoint.size):
        raise Failed(MANIFEST, "says another origin or size than the checkpoint")
    if about["ledger_size"] > checkpoint.size:
        raise Failed(MANIFEST, f"says {about['ledger_size']} entries of {checkpoint.size}")
    check_witnesses(keys, [checkpoint])
    records = read_sampled_lines(bundle, redraw(bundle, about))
    for where, record in records:
        check_asked(where, record, about["asked"])
    erased = check_sampled(bundle, checkpoint, records, opened=about["opened"])
    found = {
        "origin": checkpoint.origin,
        "ledger_size": about["ledger_size"],
        "asked": {name: value or "all" for name, value in about["asked"].items()},
        "population": about["population"],
        "seed": about["seed"],
        "sample": len(records),
        "evidence_held": len(records) - erased,
        "evidence_erased": erased,
        "anchors": anchors([checkpoint]),
    }
    return found if about["opened"] else {**found, "redacted": REDACTED}


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
    """Return the number by which an act comes before others of the population."""
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
    """Check that an act drawn is among those that were asked for, by its act, day and purposes."""
    day = record["time"][:10]
    if asked["acts"] and record["act"] not in asked["acts"]:
        raise Failed(where, "is of an act that was not asked for")
    if day < asked["since"] or (asked["until"] and day > asked["until"]):
        raise Failed(where, "is of a day that was not asked for")
    if asked["purposes"] and not any(each in asked["purposes"] for each in record["decisions"]):
        raise Failed(where, "decides about no purpose that was asked for")


def read_sampled_lines(
    bundle: Bundle, drawn: Mapping[int, dict[str, Any]]
) -> list[tuple[str, dict[str, Any]]]:
    """Return the acts of the pack, which have to be those drawn, as the population names them."""
    records = []
    for where, line in bundle.lines(RECORDS):
        if not has_form({**line, "erased_by": 0}, SAMPLED) or type(line["erased_by"]) not in (
            int, type(None),
        ):  # fmt: skip
            raise Failed(where, "is not an act of a sample")
        unit = drawn.get(line["index"])
        if unit is None:
            raise Failed(where, f"is of entry {line['index']}, which the seed does not draw")
        match = ENTRY.fullmatch(line["entry"].encode())
        if match is None or match[1].decode() != unit["commitment"]:
            raise Failed(where, "has another entry than the population names")
        if line["record"] != unit["record"]:
            raise Failed(where, "has another id than in the population")
        records.append((where, line))
    indices = [line["index"] for _where, line in records]
    if indices != sorted(drawn):
        raise Failed(RECORDS, "does not hold exactly the acts that the seed draws, in order")
    return records
