"""Bundles: all that an auditor needs to check the ledger offline, as named files.

Their layout is told in the guide that each carries; `app/verifier` reads what is written here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice

from app.domain.ledger.canonical import JsonValue, canonical_json
from app.domain.ledger.checkpoint import parse_checkpoint
from app.domain.ledger.invalid import LedgerInvalid
from app.domain.ledger.note import parse_note
from app.domain.ledger.opening import Opening
from app.domain.ledger.tiles import TILE_WIDTH, ReadTile, Tile, tiles_between
from app.domain.ledger.verifier_key import VerifierKey

BUNDLE_FORMAT = "zone/bundle/v1"
LARGEST_ENTRY = 2**16 - 1
"""In bytes, for an entry's length has two (C2SP tlog-tiles, "Log entries")."""


@dataclass(frozen=True, order=True)
class PublishedText:
    """One version of a document in one language, as it was published."""

    doc: str
    lang: str
    version: int
    text: str

    @property
    def sha256(self) -> str:
        """The hash by which acts of consent name the text."""
        return sha256(self.text.encode("utf-8")).hexdigest()


@dataclass(frozen=True)
class Bundle:
    """What a bundle is made of. What may be large is read once, in order, and never held whole.

    :param checkpoint: the signed checkpoint, verbatim; everything else is as of its size.
    :param keys: the log's verifier keys and its witnesses', for readers to compare with theirs.
    :param entries: the bytes that were hashed into the tree, in order.
    :param read_tile: asked for the tiles of the checkpoint's size.
    :param openings: by rising index, what opens each entry whose evidence is still held.
    :param erasures: the same of the `person.erased` entries, which are not among the openings.
    :param guides: files for whoever opens the bundle: `README.txt` and `zone-verify.py`.
    """

    checkpoint: bytes
    keys: Sequence[VerifierKey]
    entries: Iterable[bytes]
    read_tile: ReadTile
    openings: Iterable[tuple[int, Opening]]
    erasures: Iterable[tuple[int, Opening]]
    texts: Sequence[PublishedText]
    guides: Mapping[str, bytes]


BundleFile = tuple[str, Iterable[bytes]]
"""A file's path in the bundle, and its content in pieces, to be used up before the next file."""


def bundle_files(bundle: Bundle) -> Iterator[BundleFile]:
    """Yield the files of a bundle, always in one order.

    :raises LedgerInvalid: for a malformed checkpoint, fewer or more entries than it says, or an
        entry of more than 65,535 bytes.
    """
    checkpoint = parse_checkpoint(parse_note(bundle.checkpoint).text)
    loose = {**bundle.guides, "keys": _keys(bundle.keys), "policies.jsonl": _texts(bundle.texts)}
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
    for name, content in sorted({_text_path(text): text.text for text in bundle.texts}.items()):
        yield name, [content.encode("utf-8")]
    yield "erasures.jsonl", _opening_lines(bundle.erasures)
    yield "openings.jsonl", _opening_lines(bundle.openings)
    yield from _entry_files(bundle.entries, checkpoint.size)
    for tile in tiles_between(0, checkpoint.size):
        yield tile.path, [bundle.read_tile(tile)]


def _keys(keys: Sequence[VerifierKey]) -> bytes:
    return "".join(f"{key.text}\n" for key in keys).encode("utf-8")


def _texts(texts: Sequence[PublishedText]) -> bytes:
    return b"".join(_text_line(text) + b"\n" for text in sorted(texts))


def _text_line(text: PublishedText) -> bytes:
    return canonical_json(
        {"doc": text.doc, "lang": text.lang, "sha256": text.sha256, "version": text.version}
    )


def _text_path(text: PublishedText) -> str:
    return f"policies/{text.sha256}.txt"


def _opening_lines(openings: Iterable[tuple[int, Opening]]) -> Iterator[bytes]:
    for index, opening in openings:
        line: JsonValue = {
            "index": index,
            # Payloads are canonical JSON, so their bytes are text, and an auditor may read it.
            "payload": opening.payload.decode("utf-8"),
            "salt": opening.salt.hex(),
        }
        yield canonical_json(line) + b"\n"


def _entry_files(entries: Iterable[bytes], size: int) -> Iterator[BundleFile]:
    """Yield the entries as tlog-tiles serves them, a file beside each tile of leaf hashes."""
    remaining = iter(entries)
    for index in range(-(-size // TILE_WIDTH)):
        tile = Tile(0, index, min(TILE_WIDTH, size - index * TILE_WIDTH))
        held = list(islice(remaining, tile.width))
        if len(held) != tile.width:
            raise LedgerInvalid(f"The checkpoint signs {size} entries, and there are fewer.")
        yield f"tile/entries/{tile.path.removeprefix('tile/0/')}", map(_with_length, held)
    if next(remaining, None) is not None:
        raise LedgerInvalid(f"The checkpoint signs {size} entries, and there are more.")


def _with_length(entry: bytes) -> bytes:
    if len(entry) > LARGEST_ENTRY:
        raise LedgerInvalid(f"An entry has {len(entry)} bytes, more than {LARGEST_ENTRY}.")
    return len(entry).to_bytes(2, "big") + entry
