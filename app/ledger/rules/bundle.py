"""Bundles: all that an auditor needs to check the ledger offline, as named files.

The guide in each bundle describes the layout; `app/verifier` reads the files written here.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from hashlib import sha256
from itertools import count, islice

from app.consent.rules.publication import PublishedText
from app.core.rules.commitment import JsonValue, canonical_json
from app.core.rules.errors import ZoneError
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.tiles import TILE_WIDTH, ReadTile, Tile, tiles_between
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.rules.verifier_key import VerifierKey, base64_text

BUNDLE_FORMAT = "zone/bundle/v1"
LARGEST_ENTRY = 2**16 - 1
"""In bytes, since an entry's length is stored in two (C2SP tlog-tiles, "Log entries")."""

BUNDLE_LEASE = timedelta(minutes=10)
"""The time without a heartbeat of a worker that makes a bundle; it reads for minutes in between."""

KEPT_FOR = timedelta(days=1)
"""The time for which a bundle can be downloaded."""


class BundleState(StrEnum):
    """The state of a requested bundle; void once something in it has been erased."""

    OPEN = "open"
    COMPLETE = "complete"
    FAILED = "failed"
    VOID = "void"


class BundleWithheld(ZoneError):
    """The database lacks erasures listed outside it, so no bundle may be downloaded."""


class BundleGone(ZoneError):
    """The bundle's file cannot be downloaded, or not any more."""


class BundleNotWritten(ZoneError):
    """The bundle cannot be written to its target, which is not an error of the database."""


class ErasureWaits(ZoneError):
    """An erasure is not sealed yet, so that nothing in the bundle would account for it."""


@dataclass(frozen=True)
class Bundled:
    """The result of bundling a log, with the names of the other logs.

    :param later: those whose erasures are in the bundle, so that their keys are needed too.
    """

    origin: str
    size: int
    others: Sequence[str]
    later: Sequence[str]


class RowState(StrEnum):
    """Whether the rows of an act of consent equal its evidence."""

    AS_SEALED = "as_sealed"
    DIFFERS = "differs"
    GONE = "gone"  # There is no evidence any more, as after an erasure.


@dataclass(frozen=True)
class RowText:
    """The text of an entry in the database, where it differs from the evidence.

    :param row: the row's table and key, for people to find it by.
    :param index: the entry's index, or -1 for a row that belongs to no entry.
    :param payload: the payload according to the rows, or the error of a row that belongs to no
        entry.
    """

    row: str
    index: int
    payload: str


@dataclass(frozen=True)
class CertificateRow:
    """The certificate of an erasure, with the columns of its row."""

    erasure: str
    person: str
    time: str
    payload: bytes


@dataclass(frozen=True)
class ProvenEntry:
    """An entry in a log begun after the bundled one, with the proof that it is there.

    :param proof: the hashes from it to the root of that log's checkpoint, the sibling first.
    """

    index: int
    entry: bytes
    proof: Sequence[bytes]
    opening: EntryOpening


@dataclass(frozen=True)
class LaterErasure(ProvenEntry):
    """An erasure in a log begun after the bundled one.

    :param checkpoint: the signed checkpoint of that log, verbatim.
    :param vouchers: the audit events there that vouch for it.
    :param certificate: empty for one of nobody in particular.
    """

    checkpoint: bytes
    vouchers: Sequence[ProvenEntry]
    certificate: bytes


@dataclass(frozen=True)
class Bundle:
    """The parts of a bundle. Large parts are read once, in order, and never held whole.

    :param checkpoint: the signed checkpoint, verbatim; everything else is as of its size.
    :param keys: the log's verifier keys and its witnesses', for readers to compare with theirs.
    :param entries: the bytes that were hashed into the tree, in order.
    :param read_tile: reads a tile, as of the checkpoint's size.
    :param openings: in ascending order of index, the opening of each entry whose evidence is still
        held.
    :param erasures: the same for the `person.erased` entries, which are not among the openings.
    :param rows: the texts of rows of erased records, and of rows that were tampered with or belong
        to no entry.
    :param certificates: those of the erasures, and those of no erasure.
    :param guides: files for readers of the bundle: `README.txt` and `zone-verify.py`.
    :param later_erasures: those of later logs that list records of this one, log by log, in order.
    :param aside: the rows of records that count nowhere, since their entries are in quarantine.
    """

    checkpoint: bytes
    keys: Sequence[VerifierKey]
    entries: Iterable[bytes]
    read_tile: ReadTile
    openings: Iterable[tuple[int, EntryOpening]]
    erasures: Iterable[tuple[int, EntryOpening]]
    rows: Iterable[RowText]
    certificates: Iterable[CertificateRow]
    texts: Sequence[PublishedText]
    guides: Mapping[str, bytes]
    later_erasures: Sequence[LaterErasure] = ()
    aside: Sequence[str] = ()


BundleFile = tuple[str, Iterable[bytes]]
"""A file's path in the bundle, and its content in pieces, to be consumed before the next file."""

WriteBundle = Callable[[Iterable[BundleFile]], None]


def bundle_files(bundle: Bundle) -> Iterator[BundleFile]:
    """Yield the files of a bundle, always in the same order.

    A ledger that has been tampered with is written unchanged, for the verifier to judge.

    :raises LedgerInvalid: for a malformed checkpoint, or an entry of more than 65,535 bytes.
    """
    checkpoint = read_checkpoint(bundle.checkpoint)
    loose = {
        **bundle.guides,
        "keys": "".join(f"{key.text}\n" for key in bundle.keys).encode("utf-8"),
        "policies.jsonl": b"".join(text.line for text in sorted(bundle.texts)),
    }
    hashes: JsonValue = {name: sha256(content).hexdigest() for name, content in loose.items()}
    about: JsonValue = {
        "format": BUNDLE_FORMAT,
        "origin": checkpoint.origin,
        "sha256": hashes,
        "size": checkpoint.size,
    }
    yield "bundle.json", [canonical_json(about)]
    yield "checkpoint", [bundle.checkpoint]
    for name in sorted(loose):
        yield name, [loose[name]]
    for name, content in sorted({text.sha256: text.text for text in bundle.texts}.items()):
        yield f"policies/{name}.txt", [content.encode("utf-8")]
    if bundle.aside:
        yield "aside.jsonl", (canonical_json({"row": row}) + b"\n" for row in bundle.aside)
    yield "certificates.jsonl", _certificate_lines(bundle.certificates)
    yield "erasures.jsonl", opening_lines(bundle.erasures)
    if bundle.later_erasures:
        yield "later-erasures.jsonl", _later_lines(bundle.later_erasures)
    yield "openings.jsonl", opening_lines(bundle.openings)
    yield "rows.jsonl", _row_lines(bundle.rows)
    yield from _entry_files(bundle.entries)
    for tile in tiles_between(0, checkpoint.size):
        yield tile.path, [bundle.read_tile(tile)]


def opening_lines(openings: Iterable[tuple[int, EntryOpening]]) -> Iterator[bytes]:
    """Yield the lines of a file of openings, each with the index of its entry."""
    for index, opening in openings:
        yield canonical_json(_opened(index, opening)) + b"\n"


def _later_lines(erasures: Iterable[LaterErasure]) -> Iterator[bytes]:
    for each in erasures:
        vouchers: list[JsonValue] = [_proven(voucher) for voucher in each.vouchers]
        line: JsonValue = {
            **_proven(each),
            "certificate": each.certificate.decode("utf-8", "backslashreplace"),
            "checkpoint": each.checkpoint.decode("utf-8"),
            "vouchers": vouchers,
        }
        yield canonical_json(line) + b"\n"


def _proven(each: ProvenEntry) -> dict[str, JsonValue]:
    return {
        **_opened(each.index, each.opening),
        "entry": each.entry.decode("utf-8"),
        "proof": [base64_text(digest) for digest in each.proof],
    }


def _opened(index: int, opening: EntryOpening) -> dict[str, JsonValue]:
    return {
        "index": index,
        # Payloads are canonical JSON, so their bytes are text, and an auditor may read it.
        "payload": opening.payload.decode("utf-8"),
        "salt": opening.salt.hex(),
    }


def _certificate_lines(certificates: Iterable[CertificateRow]) -> Iterator[bytes]:
    for each in certificates:
        line: JsonValue = {
            "erasure": each.erasure,
            # Somebody may have written anything, which is for the verifier to name.
            "payload": each.payload.decode("utf-8", "backslashreplace"),
            "person": each.person,
            "time": each.time,
        }
        yield canonical_json(line) + b"\n"


def _row_lines(rows: Iterable[RowText]) -> Iterator[bytes]:
    for each in rows:
        line: JsonValue = {"index": each.index, "payload": each.payload, "row": each.row}
        yield canonical_json(line) + b"\n"


def _entry_files(entries: Iterable[bytes]) -> Iterator[BundleFile]:
    """Yield the entries as tlog-tiles serves them, a file for each tile of leaf hashes."""
    remaining = iter(entries)
    for index in count():
        held = list(islice(remaining, TILE_WIDTH))
        if not held:
            return
        yield Tile(0, index, len(held)).entries_path, map(with_length, held)


def with_length(entry: bytes) -> bytes:
    """Return an entry preceded by its length (C2SP tlog-tiles).

    :raises LedgerInvalid: for one of more than 65,535 bytes.
    """
    if len(entry) > LARGEST_ENTRY:
        raise LedgerInvalid(f"An entry has {len(entry)} bytes, more than {LARGEST_ENTRY}.")
    return len(entry).to_bytes(2, "big") + entry
