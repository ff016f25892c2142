"""What holds of the pack of a sample."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.verifier.drawing import ALGORITHM, LARGEST_SAMPLE, Drawing, Stratum, allocation_of
from app.verifier.files import Bundle
from app.verifier.notes import Checkpoint, Key, anchors, check_witnesses, open_checkpoint
from app.verifier.payloads import ENTRY
from app.verifier.sampled import SAMPLED, check_sampled
from app.verifier.spelling import Failed, Form, canonical, has_form

MANIFEST, POPULATION, RECORDS = "manifest.json", "population.jsonl", "records.jsonl"
SAMPLE_FORMAT = "zone/sample/v1"
LONGEST_SEED = 64
ABOUT_SAMPLE: Form = {
    "algorithm": str, "asked": dict, "checkpoint_size": int, "dimensions": list, "format": str,
    "ledger_size": int, "opened": bool, "origin": str, "seed": str, "sha256": dict, "size": int,
    "strata": list,
}  # fmt: skip
STRATUM: Form = {"population": int, "sample": int, "stratum": list}
UNIT: Form = {"commitment": str, "index": int, "record": str, "stratum": list}
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
    counts = stratum_counts(about)
    drawn = redraw(bundle, about, counts)
    records = read_sampled_lines(bundle, drawn)
    erased = check_sampled(bundle, checkpoint, records, opened=about["opened"])
    return sample_found(about, checkpoint, counts, len(records), erased)


def sample_found(
    about: dict[str, Any],
    checkpoint: Checkpoint,
    counts: Mapping[Stratum, int],
    records: int,
    erased: int,
) -> dict[str, Any]:
    """Return what is shown of a pack that holds."""
    found = {
        "origin": checkpoint.origin,
        "ledger_size": about["ledger_size"],
        "population": sum(counts.values()),
        "strata": len(counts),
        "seed": about["seed"],
        "sample": records,
        "evidence_held": records - erased,
        "evidence_erased": erased,
        "anchors": anchors([checkpoint]),
    }
    return found if about["opened"] else {**found, "redacted": REDACTED}


def read_sample_about(bundle: Bundle) -> dict[str, Any]:
    """Return the manifest, after comparing every file with the hash that it has there."""
    about = canonical(bundle.read(MANIFEST), MANIFEST)
    if not has_form(about, ABOUT_SAMPLE) or about["format"] != SAMPLE_FORMAT:
        raise Failed(MANIFEST, f"does not say that this is a {SAMPLE_FORMAT}")
    if about["algorithm"] != ALGORITHM:
        raise Failed(MANIFEST, "names an algorithm that this program does not know")
    if not 0 < about["size"] <= LARGEST_SAMPLE or not 0 < len(about["seed"]) <= LONGEST_SEED:
        raise Failed(MANIFEST, "does not say a size and a seed that a sample may have")
    for name in sorted(bundle.names ^ (about["sha256"].keys() | {MANIFEST})):
        raise Failed(name, "is missing, or not listed in the manifest")
    for name, digest in about["sha256"].items():
        if bundle.sha256(name) != digest:
            raise Failed(name, "was damaged on the way: its SHA-256 is not that in the manifest")
    return dict(about)


def stratum_counts(about: dict[str, Any]) -> dict[Stratum, int]:
    """Return how many acts the manifest says the population has of each stratum."""
    counts: dict[Stratum, int] = {}
    for each in about["strata"]:
        if not has_form(each, STRATUM) or each["population"] < 1:
            raise Failed(MANIFEST, "has a stratum that is malformed or empty")
        counts[stratum_of(MANIFEST, each["stratum"], len(about["dimensions"]))] = each["population"]
    if not counts or len(counts) != len(about["strata"]):
        raise Failed(MANIFEST, "has no stratum, or one twice")
    allocation = allocation_of(counts, about["size"])
    for each in about["strata"]:
        if allocation[tuple(each["stratum"])] != each["sample"]:
            raise Failed(MANIFEST, f"draws another number of {each['stratum']} than the algorithm")
    return counts


def stratum_of(where: str, named: list[Any], dimensions: int) -> Stratum:
    """Return a stratum as it is named."""
    if len(named) != dimensions or not all(type(each) is str for each in named):
        raise Failed(where, "names a stratum otherwise than the manifest's dimensions do")
    return tuple(named)


def redraw(
    bundle: Bundle, about: dict[str, Any], counts: Mapping[Stratum, int]
) -> dict[int, dict[str, Any]]:
    """Draw the sample again from the population; return the lines of those drawn, by index."""
    drawing = Drawing(about["seed"], allocation_of(counts, about["size"]))
    seen: Counter[Stratum] = Counter()
    last = -1
    for where, line in bundle.lines(POPULATION):
        if not has_form(line, UNIT) or not last < line["index"] < about["ledger_size"]:
            raise Failed(where, "is not an act of the population, or is out of order")
        last = line["index"]
        stratum = stratum_of(where, line["stratum"], len(about["dimensions"]))
        if stratum not in counts:
            raise Failed(where, "is of a stratum that the manifest does not have")
        seen[stratum] += 1
        drawing.see(stratum, line["commitment"], line["index"])
    if seen != counts:
        raise Failed(POPULATION, "has another number of acts of a stratum than the manifest says")
    drawn = set(drawing.indices())
    return {
        line["index"]: line for _where, line in bundle.lines(POPULATION) if line["index"] in drawn
    }


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
        if (line["record"], line["stratum"]) != (unit["record"], unit["stratum"]):
            raise Failed(where, "has another id or stratum than in the population")
        records.append((where, line))
    indices = [line["index"] for _where, line in records]
    if indices != sorted(drawn):
        raise Failed(RECORDS, "does not hold exactly the acts that the seed draws, in order")
    return records
