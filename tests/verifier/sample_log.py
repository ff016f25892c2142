"""A log with real keys and evidence that can be changed as by its operator, and bundled."""

import json
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.consent.rules.consent import Act
from app.consent.rules.publication import (
    PublishedText,
)
from app.core.rules.commitment import EntryKind
from app.ledger.outside.bundle_files import bundle_guides, write_bundle_folder
from app.ledger.outside.ed25519_keys import KeySigner, cosignature_signer, log_signer
from app.ledger.rules.bundle import Bundle, CertificateRow, RowText, bundle_files
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.merkle import HashReader, leaf_hashes, tree_root
from app.ledger.rules.signed_note import sign_text
from app.ledger.rules.tiles import append_to_tiles, tile_hashes
from app.ledger.rules.tlog_proof import EntryOpening
from tests.verifier.sample_entries import (
    ERASED,
    TEXTS,
    Logged,
    certificate_of,
    logged_audit,
    logged_consent,
    logged_erasure,
    logged_publication,
    logged_voucher,
)

ORIGIN = "zone.example/ledger"
LOG = log_signer(ORIGIN, sha256(b"sample log").digest())
OTHER_LOG = log_signer(ORIGIN, sha256(b"another log").digest())
LATER_LOG = log_signer(f"{ORIGIN}/20260102T000000Z", sha256(b"sample log").digest())
WITNESS_SEED = sha256(b"sample witness").digest()
WITNESS = cosignature_signer("witness.example", WITNESS_SEED, 1_767_268_800)
SIZE = 271
PUBLISHED_AT = {9: TEXTS[:1], 19: TEXTS[1:]}
"""The entries that vouch for texts, each with those."""


def sample_entries() -> list[Logged]:
    """Return acts of consent, each tenth an audit event, then an erasure with its event."""
    logged = [
        logged_audit(index)
        if index % 10 == 9
        else logged_consent(index, Act.WITHDRAWN if index % 4 == 1 else Act.GIVEN)
        for index in range(SIZE - 2)
    ]
    for index, texts in PUBLISHED_AT.items():
        logged[index] = logged_publication(index, texts)
    for index in ERASED:
        logged[index] = replace(logged[index], held=False)
    erasure = logged_erasure(SIZE - 2, [logged[index] for index in ERASED])
    return [*logged, erasure, logged_voucher(SIZE - 1, erasure)]


@dataclass
class SampleLog:
    """A log that its operator bundles, after any change and a new signature."""

    logged: list[Logged] = field(default_factory=sample_entries)
    signer: KeySigner = LOG
    texts: tuple[PublishedText, ...] = TEXTS
    certificates: dict[str, bytes] = field(default_factory=dict)

    def checkpoint(self, size: int) -> bytes:
        """Return the checkpoint of the first entries, signed and witnessed."""
        root = tree_root(leaf_hashes(each.entry for each in self.logged[:size]))
        note = sign_checkpoint(Checkpoint(self.signer.name, size, root), [self.signer])
        return bytes(replace(note, signatures=note.signatures + sign_text(note.text, [WITNESS])))

    def uncosigned(self) -> bytes:
        """Return the checkpoint of all entries without the witness's line."""
        return self.checkpoint(len(self.logged)).rpartition("\u2014 ".encode())[0]

    def openings(self, *, erasures: bool) -> list[tuple[int, EntryOpening]]:
        """Return the openings still held of the erasures, or of all other entries."""
        return [
            (index, each.opening)
            for index, each in enumerate(self.logged)
            if each.held and (each.kind is EntryKind.PERSON_ERASED) is erasures
        ]

    def rows(self) -> list[RowText]:
        """Return the rows of erased records."""
        return [
            RowText(f"row {index}", index, each.left)
            for index, each in enumerate(self.logged)
            if not each.held
        ]

    def certified(self) -> list[CertificateRow]:
        """Return the certificates of the erasures of one person: those given, or usual ones."""
        usual = {
            each.told["id"]: certificate_of(each)
            for each in self.logged
            if each.kind is EntryKind.PERSON_ERASED and each.told["person"]
        }
        found = []
        for erasure, payload in {**usual, **self.certificates}.items():
            told = json.loads(payload)
            found.append(CertificateRow(erasure, told["person"], told["time"], payload))
        return found

    def hashes(self) -> HashReader:
        """Return a reader of the hashes of the log's tree."""
        leaves = leaf_hashes(each.entry for each in self.logged)
        return tile_hashes(len(self.logged), append_to_tiles(0, {}, leaves).__getitem__)

    def bundle(self) -> Bundle:
        """Return the log's bundle."""
        entries = [each.entry for each in self.logged]
        return Bundle(
            checkpoint=self.checkpoint(len(entries)),
            keys=[self.signer.key, WITNESS.key],
            entries=entries,
            read_tile=append_to_tiles(0, {}, leaf_hashes(entries)).__getitem__,
            openings=self.openings(erasures=False),
            erasures=self.openings(erasures=True),
            certificates=self.certified(),
            rows=self.rows(),
            texts=self.texts,
            guides=bundle_guides(),
        )

    def written(self, folder: Path, **changed: Any) -> Path:
        """Write the log's bundle into a folder of its own in this one, and return that."""
        return write_folder(folder / "bundle", replace(self.bundle(), **changed))


def write_folder(folder: Path, bundle: Bundle) -> Path:
    """Write a bundle into a new folder, and return that."""
    write_bundle_folder(folder, bundle_files(bundle))
    return folder
