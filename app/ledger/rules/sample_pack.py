"""The pack of a sample: what was asked, the population, the acts drawn, and their proofs.

Its layout is told in the guide that each carries; `app/verifier` reads what is written here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from app.consent.rules.consent import Act, Purpose
from app.core.rules.canonical import JsonValue, canonical_json
from app.ledger.rules.bundle import BundleFile
from app.ledger.rules.opening import Opening
from app.ledger.rules.sampling import ALGORITHM, Dimension, Stratum, Unit

SAMPLE_FORMAT = "zone/sample/v1"


@dataclass(frozen=True)
class Population:
    """Which acts of consent a sample is drawn from; an empty choice leaves all in.

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
    """What is asked for.

    :param strata: by what the population is stratified; by nothing, if empty.
    :param ledger_size: how many of the ledger's first entries the population is among.
    """

    population: Population
    strata: tuple[Dimension, ...]
    size: int
    seed: str
    ledger_size: int


@dataclass(frozen=True)
class SampledRecord:
    """An act drawn: what its rows say, with neither the person's pseudonym nor its evidence.

    :param entry: the entry's bytes.
    :param columns: what the rows say.
    :param erased_by: the index of the entry of its erasure; None if its evidence is held.
    """

    unit: Unit
    entry: bytes
    columns: Mapping[str, JsonValue]
    erased_by: int | None

    @property
    def line(self) -> bytes:
        """The act as a line of canonical JSON."""
        return _line(
            {
                **self.columns,
                "entry": self.entry.decode("utf-8"),
                "erased_by": self.erased_by,
                "index": self.unit.index,
                "record": self.unit.record,
                "stratum": list(self.unit.stratum),
            }
        )


@dataclass(frozen=True)
class SamplePack:
    """What a pack is made of.

    :param origin: the log's name.
    :param checkpoint: signed, verbatim; the proofs lead to it.
    :param counts: how many acts the population has of each stratum.
    :param allocation: how many of each were drawn.
    :param population: read once, in the order of the ledger.
    :param openings: by index, what opens the acts drawn; empty in a redacted pack.
    :param erasures: by index, what opens the entries of the erasures named.
    :param proofs: by index, the proof file of each act and erasure.
    :param certificates: of erasures, by their id.
    :param texts: the words shown, by their hash.
    :param guides: files for whoever opens the pack.
    """

    request: SampleRequest
    origin: str
    checkpoint: bytes
    checkpoint_size: int
    counts: Mapping[Stratum, int]
    allocation: Mapping[Stratum, int]
    population: Iterable[Unit]
    records: Sequence[SampledRecord]
    openings: Mapping[int, Opening]
    erasures: Mapping[int, Opening]
    proofs: Mapping[int, bytes]
    certificates: Mapping[str, bytes]
    texts: Mapping[str, str]
    keys: Sequence[str]
    guides: Mapping[str, bytes]
    opened: bool = field(default=False)


def sample_files(pack: SamplePack) -> Iterator[BundleFile]:
    """Yield the files of a pack; the manifest comes last, since it has the hash of each."""
    hashes: dict[str, str] = {}
    for name, pieces in _files(pack):
        digest = sha256()
        yield name, _hashed(pieces, digest.update)
        hashes[name] = digest.hexdigest()
    yield "manifest.json", [canonical_json(_manifest(pack, hashes))]


def _hashed(pieces: Iterable[bytes], take: object) -> Iterator[bytes]:
    for piece in pieces:
        take(piece)  # type: ignore[operator]
        yield piece


def _files(pack: SamplePack) -> Iterator[BundleFile]:
    yield "checkpoint", [pack.checkpoint]
    yield "population.jsonl", (_unit_line(unit) for unit in pack.population)
    yield "records.jsonl", [record.line for record in pack.records]
    yield "openings.jsonl", _opening_lines(pack.openings)
    yield "erasures.jsonl", _opening_lines(pack.erasures)
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
    asked = pack.request
    strata: list[JsonValue] = [
        {"population": count, "sample": pack.allocation[stratum], "stratum": list(stratum)}
        for stratum, count in sorted(pack.counts.items())
    ]
    population = asked.population
    return {
        "algorithm": ALGORITHM,
        "asked": {
            "acts": [act.value for act in population.acts],
            "purposes": [purpose.value for purpose in population.purposes],
            "since": population.since.isoformat() if population.since else "",
            "until": population.until.isoformat() if population.until else "",
        },
        "checkpoint_size": pack.checkpoint_size,
        "dimensions": [each.value for each in asked.strata],
        "format": SAMPLE_FORMAT,
        "ledger_size": asked.ledger_size,
        "opened": pack.opened,
        "origin": pack.origin,
        "seed": asked.seed,
        "sha256": dict(hashes),
        "size": asked.size,
        "strata": strata,
    }


def _unit_line(unit: Unit) -> bytes:
    return _line(
        {
            "commitment": unit.commitment,
            "index": unit.index,
            "record": unit.record,
            "stratum": list(unit.stratum),
        }
    )


def _opening_lines(openings: Mapping[int, Opening]) -> Iterator[bytes]:
    for index, opening in sorted(openings.items()):
        payload = opening.payload.decode("utf-8")
        yield _line({"index": index, "payload": payload, "salt": opening.salt.hex()})


def _line(value: JsonValue) -> bytes:
    return canonical_json(value) + b"\n"
