"""A simple random sample of acts of consent, drawn by a seed so that anyone can draw it again.

The algorithm is `sha256-order/v2`. The population is every act of consent among the ledger's first
entries that the question asks for. Each act is identified by its commitment, which is in its entry
and which nobody can choose. A sample of n units, without replacement, is the n acts with the lowest
rank, SHA-256(seed, a newline, the commitment); it is all acts if there are no more.

The guide in each pack describes its layout; `app/verifier` reads the files written here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from heapq import nsmallest

from app.consent.rules.consent import Act
from app.core.rules.commitment import JsonValue, canonical_json
from app.core.rules.purposes import Purpose
from app.ledger.rules.bundle import BundleFile, opening_lines
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.tlog_proof import EntryOpening

ALGORITHM = "sha256-order/v2"
SAMPLE_FORMAT = "zone/sample/v4"
LARGEST_SAMPLE = 1000
LONGEST_SEED = 64


@dataclass(frozen=True)
class SamplingUnit:
    """An act of consent of the population.

    :param commitment: the commitment in its entry, 64 hexadecimal digits.
    :param index: its entry's place in the ledger.
    :param record: the record's id, 32 hexadecimal digits.
    """

    commitment: str
    index: int
    record: str


def rank(seed: str, commitment: str) -> bytes:
    """Return the rank of an act, 32 bytes; acts of the lowest rank are drawn."""
    return sha256(f"{seed}\n{commitment}".encode()).digest()


def draw(seed: str, size: int, population: Iterable[SamplingUnit]) -> list[SamplingUnit]:
    """Return the sample in the order of the ledger, holding only the sample in memory.

    :param size: the number of acts wanted.
    :param population: each unit once, in any order.
    """
    drawn = nsmallest(size, population, key=lambda unit: rank(seed, unit.commitment))
    return sorted(drawn, key=lambda unit: unit.index)


@dataclass(frozen=True)
class Population:
    """The acts of consent that a sample is drawn from; an empty filter includes all.

    :param since: the first day, in UTC.
    :param until: the last day, in UTC.
    :param purposes: acts that decided about one of these.
    """

    since: date | None = None
    until: date | None = None
    acts: tuple[Act, ...] = ()
    purposes: tuple[Purpose, ...] = ()


@dataclass(frozen=True)
class SampleRequest:
    """A request for a sample.

    :param ledger_size: the number of the ledger's first entries that the population is taken from.
    """

    population: Population
    size: int
    seed: str
    ledger_size: int


@dataclass(frozen=True)
class SamplePack:
    """The parts of a sample's pack.

    :param checkpoint: signed, verbatim; the proofs lead to it.
    :param count: how many acts the population has.
    :param records: the data in the rows of each act drawn, without the person's pseudonym and the
        evidence.
    :param openings: by index, the openings of the acts drawn; empty in a redacted pack.
    :param erasures: by index, the openings of the entries of the erasures named.
    :param vouchers: the same of the audit events that vouch for these.
    :param proofs: by index, the proof file of each act, erasure and audit event.
    :param certificates: the certificates of the erasures, by their id.
    :param texts: the texts shown, by their hash.
    :param guides: files for readers of the pack.
    """

    request: SampleRequest
    checkpoint: bytes
    count: int
    records: Sequence[JsonValue]
    openings: Mapping[int, EntryOpening]
    erasures: Mapping[int, EntryOpening]
    vouchers: Mapping[int, EntryOpening]
    proofs: Mapping[int, bytes]
    certificates: Mapping[str, bytes]
    texts: Mapping[str, str]
    keys: Sequence[str]
    guides: Mapping[str, bytes]
    opened: bool


def sample_files(pack: SamplePack, population: Iterable[SamplingUnit]) -> Iterator[BundleFile]:
    """Yield the files of a pack; the manifest comes last, since it has the hash of each.

    :param population: read once, in the order of the ledger.
    """
    hashes: dict[str, str] = {}
    for name, pieces in _files(pack, population):
        digest = sha256()
        yield name, _hashed(pieces, digest.update)
        hashes[name] = digest.hexdigest()
    yield "manifest.json", [canonical_json(_manifest(pack, hashes))]


def _hashed(pieces: Iterable[bytes], take: Callable[[bytes], None]) -> Iterator[bytes]:
    for piece in pieces:
        take(piece)
        yield piece


def _files(pack: SamplePack, population: Iterable[SamplingUnit]) -> Iterator[BundleFile]:
    yield "checkpoint", [pack.checkpoint]
    yield "population.jsonl", (_line(vars(unit)) for unit in population)
    yield "records.jsonl", map(_line, pack.records)
    yield "openings.jsonl", opening_lines(sorted(pack.openings.items()))
    yield "erasures.jsonl", opening_lines(sorted(pack.erasures.items()))
    yield "vouchers.jsonl", opening_lines(sorted(pack.vouchers.items()))
    for index, proof in sorted(pack.proofs.items()):
        yield f"proofs/{index}.tlog-proof", [proof]
    for erasure, certificate in sorted(pack.certificates.items()):
        yield f"certificates/{erasure}.json", [certificate]
    for digest, text in sorted(pack.texts.items()):
        yield f"policies/{digest}.txt", [text.encode("utf-8")]
    yield "keys", [f"{key}\n".encode() for key in pack.keys]
    for name, guide in sorted(pack.guides.items()):
        yield name, [guide]


def _manifest(pack: SamplePack, hashes: Mapping[str, str]) -> JsonValue:
    asked, checkpoint = pack.request, read_checkpoint(pack.checkpoint)
    population = asked.population
    return {
        "algorithm": ALGORITHM,
        "asked": {
            "acts": [act.value for act in population.acts],
            "purposes": [purpose.value for purpose in population.purposes],
            "since": population.since.isoformat() if population.since else "",
            "until": population.until.isoformat() if population.until else "",
        },
        "checkpoint_size": checkpoint.size,
        "format": SAMPLE_FORMAT,
        "ledger_size": asked.ledger_size,
        "opened": pack.opened,
        "origin": checkpoint.origin,
        "population": pack.count,
        "sample": len(pack.records),
        "seed": asked.seed,
        "sha256": dict(hashes),
        "size": asked.size,
    }


def _line(value: JsonValue) -> bytes:
    return canonical_json(value) + b"\n"
