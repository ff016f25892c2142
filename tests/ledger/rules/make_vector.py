"""The ledger's test vector: a small log with its keys, tiles, checkpoints and proofs.

`python -m tests.ledger.rules.make_vector` rewrites `vector/`. Everything in it is derived from
this file, so a test notices when the formats or the vector drift, and other implementations may be
tested against it. The secrets of its keys are derived from it too, and protect nothing.
"""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from app.consent.rules.consent import Act, Bound, ConsentAct, Document, State
from app.consent.rules.publication import PublishedText, publication_sha256
from app.core.rules.audit_entry import AuditEntry
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import commit, ledger_entry
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.core.rules.retention import SETTINGS
from app.ledger.outside.ed25519_keys import KeySigner, cosignature_signer, log_signer
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.merkle import (
    HashReader,
    consistency_proof,
    inclusion_proof,
    leaf_hashes,
    stored_root,
)
from app.ledger.rules.signed_note import sign_text
from app.ledger.rules.tiles import Tile, append_to_tiles, tile_hashes
from app.ledger.rules.tlog_proof import EntryOpening, PersonalOpening, TlogProof, consent_entry
from app.ledger.rules.verifier_key import base64_text

ADDRESS = "li@example.com"
FOLDER = Path(__file__).with_name("vector")
ORIGIN = "zone.example/ledger"
OLDER_SIZE, SIZE = 200, 260
"""Enough entries for a full tile, a partial one beside it and one above."""

RECEIPT, RECORD = 7, 259
"""The entry whose proof carries its opening, and the one whose proof does not."""

_BEGINS = datetime(2026, 1, 1, tzinfo=UTC)
_LOG = log_signer(ORIGIN, sha256(b"test vector, log").digest())
_NEXT_LOG = log_signer(ORIGIN, sha256(b"test vector, next log").digest())
_WITNESS_SEED = sha256(b"test vector, witness").digest()


def _text(doc: str, lang: str, text: str) -> PublishedText:
    digest = sha256(text.encode()).hexdigest()
    return PublishedText(doc, 1, lang, text, digest, "", instant_text(_BEGINS))


TEXTS = (_text("block", "en", "block"), _text("privacy", "zh", "隐私政策"))
"""The texts that the first entries vouch for."""


@dataclass(frozen=True)
class Vector:
    """The log of the vector, from which each file is written."""

    @cached_property
    def openings(self) -> list[EntryOpening]:
        """The salt and payload of every entry."""
        return [_opening(at) for at in range(SIZE)]

    @cached_property
    def entries(self) -> list[bytes]:
        """The bytes hashed into the tree."""
        return [
            _audit_entry(opening) if at < len(TEXTS) else consent_entry(opening)
            for at, opening in enumerate(self.openings)
        ]

    @cached_property
    def tiles(self) -> dict[Tile, bytes]:
        """The tree at its full size."""
        return append_to_tiles(0, {}, leaf_hashes(self.entries))

    @property
    def read(self) -> HashReader:
        """The hashes of the tree."""
        return tile_hashes(SIZE, self.tiles.__getitem__)

    def checkpoint(self, size: int) -> bytes:
        """Return the checkpoint at a size, signed by both keys of the log and by the witness."""
        note = sign_checkpoint(
            Checkpoint(ORIGIN, size, stored_root(size, self.read)), [_LOG, _NEXT_LOG]
        )
        cosignatures = sign_text(note.text, [_witness(size)])
        return bytes(replace(note, signatures=note.signatures + cosignatures))

    def proof(self, index: int, extra: bytes | None = None) -> bytes:
        """Return the proof file of an entry."""
        path = inclusion_proof(index, SIZE, self.read)
        return bytes(TlogProof(index, path, self.checkpoint(SIZE), extra))

    def files(self) -> dict[str, bytes]:
        """Return each file of the vector by its name."""
        return {
            "keys.json": _json(
                {
                    "log": _LOG.key.text,
                    "next_log": _NEXT_LOG.key.text,
                    "witness": _witness(SIZE).key.text,
                }
            ),
            "entries.txt": b"".join(entry + b"\n" for entry in self.entries),
            "tiles.json": _json({tile.path: held.hex() for tile, held in self.tiles.items()}),
            "older-checkpoint.txt": self.checkpoint(OLDER_SIZE),
            "checkpoint.txt": self.checkpoint(SIZE),
            "consistency.json": _json(
                [base64_text(each) for each in consistency_proof(OLDER_SIZE, SIZE, self.read)]
            ),
            "receipt.tlog-proof": self.proof(
                RECEIPT,
                bytes(PersonalOpening(_random("root", RECEIPT), _payload(RECEIPT), ADDRESS)),
            ),
            "record.tlog-proof": self.proof(RECORD),
        }


def _opening(at: int) -> EntryOpening:
    if at < len(TEXTS):
        return EntryOpening(_random("salt", at), _payload(at))
    return PersonalOpening(_random("root", at), _payload(at), ADDRESS).opening


def _payload(at: int) -> bytes:
    return _publication(at).payload() if at < len(TEXTS) else _act(at).payload(_random("root", at))


def _publication(at: int) -> AuditEntry:
    """Return the publication of a text; such entries begin the log."""
    text = TEXTS[at]
    details: dict[str, str | int] = {
        "doc": text.doc,
        "version": text.version,
        **dict.fromkeys(SETTINGS.values(), 0),
        "sha256": publication_sha256([text]),
    }
    record = str(UUID(bytes=_random("record", at)[:16]))
    return AuditEntry(record, AuditEvent.POLICY_PUBLISHED, "operator", "", _at(at), details)


def _audit_entry(opening: EntryOpening) -> bytes:
    return ledger_entry(commit(opening.salt, opening.payload))


def _at(at: int) -> datetime:
    return _BEGINS + timedelta(minutes=at, milliseconds=at)


def _act(at: int) -> ConsentAct:
    withdrawn = at % 10 == 9
    updates = (State.GIVEN, State.NOT_GIVEN)[at % 2]
    return ConsentAct(
        id=str(UUID(bytes=_random("record", at)[:16])),
        act=Act.WITHDRAWN if withdrawn else Act.GIVEN,
        person=str(UUID(bytes=_random("person", at - at % 10)[:16])),
        time=_at(at),
        method="web",
        form="contact/1",
        gpc=at % 3 == 0,
        block_sha256=TEXTS[0].sha256,
        documents=(Document("privacy", "zh", 1, TEXTS[1].sha256),),
        decisions={
            Purpose.PRIVACY_POLICY: State.GIVEN,
            Purpose.COOKIE_POLICY: State.GIVEN,
            Purpose.UPDATES_EMAIL: State.WITHDRAWN if withdrawn else updates,
        },
        bound=Bound(ADDRESS),
    )


def _witness(size: int) -> KeySigner:
    seen_at = _BEGINS + timedelta(minutes=size)
    return cosignature_signer("witness.example", _WITNESS_SEED, int(seen_at.timestamp()))


def _random(what: str, at: int) -> bytes:
    return sha256(f"test vector, {what} {at}".encode()).digest()


def _json(value: object) -> bytes:
    return json.dumps(value, indent=1).encode("ascii") + b"\n"


def write_vector() -> None:
    """Rewrite every file of the vector."""
    FOLDER.mkdir(exist_ok=True)
    for name, content in Vector().files().items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    write_vector()
