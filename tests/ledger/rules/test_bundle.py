"""A bundle's files are always the same, in one order, and only ever of the checkpoint's tree."""

import json
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

import pytest

from app.consent.rules.publication import PublishedText
from app.ledger.rules.bundle import (
    Bundle,
    CertificateRow,
    LaterErasure,
    ProvenEntry,
    RowText,
    bundle_files,
)
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.tiles import Tile
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.rules.verifier_key import SignatureType, VerifierKey
from tests.ledger.rules.fake_keys import FakeKey

ORIGIN = "zone.example/ledger"
SIZE = 300
WORDS = "隐私政策\n"
DIGEST = sha256(WORDS.encode()).hexdigest()
TEXT = PublishedText("privacy", 1, "zh", WORDS, DIGEST, "", "2026-01-01T00:00:00.000Z")


def entries(count: int) -> Iterator[bytes]:
    """Yield distinct entries."""
    return (b"entry %d" % index for index in range(count))


def checkpoint(size: int) -> bytes:
    """Return a checkpoint of a size, over any root."""
    return bytes(sign_checkpoint(Checkpoint(ORIGIN, size, bytes(32)), [FakeKey(ORIGIN)]))


def bundle(size: int = SIZE) -> Bundle:
    """Return a bundle of a log of a size."""
    return Bundle(
        checkpoint=checkpoint(size),
        keys=[VerifierKey(ORIGIN, SignatureType.ED25519, bytes(32))],
        entries=entries(size),
        read_tile=lambda tile: tile.path.encode(),
        openings=[(1, EntryOpening(bytes(32), '{"name":"值"}'.encode()))],
        erasures=[(2, EntryOpening(bytes(32), b"{}"))],
        certificates=[CertificateRow("e", "p", "t", b"{}")],
        rows=[RowText("audit_event 7", 3, "{}")],
        texts=[TEXT, replace(TEXT, version=2), replace(TEXT, doc="cookies")],
        guides={"README.txt": b"Read me.\n"},
    )


def files(of: Bundle) -> dict[str, bytes]:
    """Return the content of each file of a bundle."""
    return {name: b"".join(pieces) for name, pieces in bundle_files(of)}


def test_a_bundle_has_these_files_in_this_order() -> None:
    assert list(files(bundle())) == [
        "bundle.json",
        "checkpoint",
        "README.txt",
        "keys",
        "policies.jsonl",
        f"policies/{TEXT.sha256}.txt",
        "certificates.jsonl",
        "erasures.jsonl",
        "openings.jsonl",
        "rows.jsonl",
        "tile/entries/000",
        "tile/entries/001.p/44",
        "tile/0/000",
        "tile/0/001.p/44",
        "tile/1/000.p/1",
    ]


def test_it_states_its_format_and_hashes_the_files_nothing_else_covers() -> None:
    written = files(bundle())

    assert json.loads(written["bundle.json"]) == {
        "format": "zone/bundle/v1",
        "origin": ORIGIN,
        "sha256": {
            name: sha256(written[name]).hexdigest()
            for name in ("README.txt", "keys", "policies.jsonl")
        },
        "size": SIZE,
    }


def test_erasures_of_later_logs_have_their_own_file_with_proofs() -> None:
    opening = EntryOpening(bytes(32), b"{}")
    event = ProvenEntry(8, b'{"v":2}', [], opening)
    later = LaterErasure(7, b'{"v":1}', [bytes(32)], opening, b"Signed.\n", [event], b"It is so.")

    written = files(replace(bundle(), later_erasures=[later, later]))

    assert written.keys() - files(bundle()).keys() == {"later-erasures.jsonl"}
    lines = written["later-erasures.jsonl"].decode().splitlines()
    assert [json.loads(line) for line in lines] == 2 * [
        {
            "certificate": "It is so.",
            "checkpoint": "Signed.\n",
            "entry": '{"v":1}',
            "index": 7,
            "payload": "{}",
            "proof": ["A" * 43 + "="],
            "salt": "00" * 32,
            "vouchers": [
                {
                    "entry": '{"v":2}',
                    "index": 8,
                    "payload": "{}",
                    "proof": [],
                    "salt": "00" * 32,
                }
            ],
        }
    ]


def test_each_entry_follows_its_length_in_two_bytes() -> None:
    assert files(bundle(2))["tile/entries/000.p/2"] == b"\0\x07entry 0\0\x07entry 1"


def test_tiles_are_read_as_of_the_checkpoint() -> None:
    asked: list[Tile] = []

    def read_tile(tile: Tile) -> bytes:
        asked.append(tile)
        return b""

    files(replace(bundle(), read_tile=read_tile))

    assert asked == [Tile(0, 0), Tile(0, 1, 44), Tile(1, 0, 1)]


def test_payloads_can_be_read() -> None:
    written = files(bundle())

    assert written["openings.jsonl"].decode() == (
        '{"index":1,"payload":"{\\"name\\":\\"值\\"}","salt":"' + "00" * 32 + '"}\n'
    )
    assert written["erasures.jsonl"].startswith(b'{"index":2,"payload":"{}"')


def test_texts_are_listed_in_order_and_kept_once_each() -> None:
    lines = files(bundle())["policies.jsonl"].decode().splitlines()

    assert [(line["doc"], line["version"]) for line in map(json.loads, lines)] == [
        ("cookies", 1),
        ("privacy", 1),
        ("privacy", 2),
    ]
    assert {json.loads(line)["sha256"] for line in lines} == {TEXT.sha256}
    assert files(bundle())[f"policies/{TEXT.sha256}.txt"].decode() == TEXT.text


def test_a_bundle_of_an_empty_log_has_neither_entries_nor_tiles() -> None:
    assert not [name for name in files(bundle(0)) if name.startswith("tile/")]


@pytest.mark.parametrize(
    ("count", "last"), [(SIZE - 1, "001.p/43"), (SIZE + 1, "001.p/45"), (256, "000")]
)
def test_entries_that_the_checkpoint_does_not_sign_are_written_unchanged(
    count: int, last: str
) -> None:
    written = files(replace(bundle(), entries=entries(count)))

    assert [name for name in written if "entries" in name][-1] == f"tile/entries/{last}"


def test_an_entry_whose_length_does_not_fit_is_refused() -> None:
    longest = b"x" * 65_535

    assert files(replace(bundle(1), entries=[longest]))["tile/entries/000.p/1"][2:] == longest
    with pytest.raises(LedgerInvalid, match="65536 bytes"):
        files(replace(bundle(1), entries=[longest + b"x"]))
