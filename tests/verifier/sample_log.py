"""A log with real keys and evidence that can be changed as by its operator, and bundled."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from app.consent.rules.consent import Act, Bound, ConsentAct, Document, State, unbound
from app.consent.rules.publication import PublishedText, publication_sha256
from app.core.rules.audit_events import AuditEntry, AuditEvent
from app.core.rules.commitment import EntryKind, EvidenceKey, canonical_json, commit, ledger_entry
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.ledger.outside.bundle_files import bundle_guides, write_bundle_folder
from app.ledger.outside.ed25519_keys import KeySigner, cosignature_signer, log_signer
from app.ledger.rules.bundle import Bundle, RowText, bundle_files
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.erasure import ErasedRecord, Erasure, ErasureReason
from app.ledger.rules.merkle import leaf_hashes, tree_root
from app.ledger.rules.signed_note import sign_text
from app.ledger.rules.tiles import append_to_tiles
from app.ledger.rules.tlog_proof import EntryOpening

ORIGIN = "zone.example/ledger"
LOG = log_signer(ORIGIN, sha256(b"sample log").digest())
OTHER_LOG = log_signer(ORIGIN, sha256(b"another log").digest())
LATER_LOG = log_signer(f"{ORIGIN}/20260102T000000Z", sha256(b"sample log").digest())
WITNESS_SEED = sha256(b"sample witness").digest()
WITNESS = cosignature_signer("witness.example", WITNESS_SEED, 1_767_268_800)
BEGINS = datetime(2026, 1, 1, tzinfo=UTC)


def published(
    doc: str, lang: str, version: int, text: str, at: str = "2026-01-01T00:09:00.000Z"
) -> PublishedText:
    """Return a published text."""
    digest = sha256(text.encode()).hexdigest()
    return PublishedText(doc, version, lang, text, digest, "First version.", at)


TEXTS = (
    published("consent", "en", 1, "[ ] I have read and agree to the privacy policy\n"),
    published("privacy", "en", 1, "We answer your enquiry.\n"),
    published("privacy", "zh", 1, "我们会答复您的咨询。\n"),
)
PUBLISHED_AT = {9: TEXTS[:1], 19: TEXTS[1:]}
"""The entries that vouch for texts, each with those."""

SIZE, OLDER_SIZE = 270, 200
ERASED = (3, 260)
"""Entries whose evidence is erased, as the last entry states."""


@dataclass(frozen=True)
class Logged:
    """An entry with its salt and payload."""

    kind: EntryKind
    at: datetime
    opening: EntryOpening
    held: bool = True

    @property
    def commitment(self) -> str:
        """The commitment of the entry to its payload."""
        return commit(self.opening.salt, self.opening.payload)

    @property
    def sha256(self) -> str:
        """The hash of what its row keeps once its evidence is erased."""
        return sha256(self.left.encode()).hexdigest()

    @property
    def left(self) -> str:
        """The rest of it in its rows: most of an act, little of an expired audit event."""
        if self.kind is not EntryKind.AUDIT:
            return unbound(self.opening.payload).decode()
        told = {"id": f"id of {self.commitment}", "time": instant_text(self.at)}
        return canonical_json(dict(told)).decode()

    @property
    def entry(self) -> bytes:
        """The bytes hashed into the tree."""
        return ledger_entry(self.commitment)


def at_minute(index: int) -> datetime:
    """Return the time of the sample's entry with this index."""
    return BEGINS + timedelta(minutes=index)


def salt(index: int) -> bytes:
    """Return the sample's salt for an entry."""
    return EvidenceKey.SALT.of(root(index))


def root(index: int) -> bytes:
    """Return the sample's root for the evidence of an entry."""
    return sha256(f"root {index}".encode()).digest()


def address(index: int) -> str:
    """Return the address of the person whose act an entry is."""
    return f"person{index // 2}@example.com"


def record_id(index: int) -> str:
    """Return the id of the record behind an entry."""
    return str(UUID(bytes=sha256(f"record {index}".encode()).digest()[:16]))


def consent(index: int, act: Act = Act.GIVEN) -> ConsentAct:
    """Return the act of consent of an entry."""
    privacy = TEXTS[1 + index % 2]
    return ConsentAct(
        id=record_id(index),
        act=act,
        person=record_id(index // 2),
        time=at_minute(index),
        method="web",
        form="contact/1",
        gpc=False,
        block_sha256=TEXTS[0].sha256,
        documents=(Document(privacy.doc, privacy.lang, privacy.version, privacy.sha256),),
        decisions={Purpose.PRIVACY_POLICY: State.GIVEN, Purpose.UPDATES_EMAIL: State.NOT_GIVEN},
        bound=Bound(address(index), "+8613812345678", f"enquiry {index}".encode(), ""),
    )


def payload_of(index: int, act: Act = Act.GIVEN) -> bytes:
    """Return the payload of the act of consent of an entry."""
    return consent(index, act).payload(root(index))


def logged_consent(index: int, act: Act = Act.GIVEN) -> Logged:
    """Return the log entry of an act of consent."""
    return Logged(act.kind, at_minute(index), EntryOpening(salt(index), payload_of(index, act)))


def logged_audit(index: int) -> Logged:
    """Return the log entry of an audit event."""
    event = AuditEntry(
        record_id(index), AuditEvent.LEADS_MOVED_TO_INBOX, "system", "", at_minute(index),
        {"count": index},
    )  # fmt: skip
    return Logged(EntryKind.AUDIT, at_minute(index), EntryOpening(salt(index), event.payload()))


def logged_publication(index: int, texts: Sequence[PublishedText]) -> Logged:
    """Return the log entry of the publication of a document's version."""
    event = AuditEntry(
        record_id(index), AuditEvent.POLICY_PUBLISHED, "operator", "", at_minute(index),
        {"doc": texts[0].doc, "version": texts[0].version, "sha256": publication_sha256(texts)},
    )  # fmt: skip
    return Logged(EntryKind.AUDIT, at_minute(index), EntryOpening(salt(index), event.payload()))


def logged_rebase(
    index: int,
    held: str,
    published_before: Sequence[PublishedText] = (),
    *,
    stored: str = "",
    gap: int = OLDER_SIZE,
    continues: int = 1,
) -> Logged:
    """Return the entry that begins a log anew after a restore."""
    event = AuditEntry(
        record_id(index), AuditEvent.LEDGER_REBASED, "operator", "", at_minute(index),
        {
            "held": held,
            "stored": stored,
            "continues": continues,
            "gap": gap,
            "published": publication_sha256(published_before),
        },
        EntryKind.REBASE,
    )  # fmt: skip
    return Logged(EntryKind.REBASE, at_minute(index), EntryOpening(salt(index), event.payload()))


def logged_erasure(
    index: int, records: Iterable[Logged], reason: ErasureReason = ErasureReason.REQUEST
) -> Logged:
    """Return the log entry of an erasure of records."""
    erased = frozenset(
        ErasedRecord(each.commitment, f"id of {each.commitment}", each.kind, each.sha256)
        for each in records
    )
    erasure = Erasure(record_id(index), "p", reason, at_minute(index), erased).payload()
    return Logged(EntryKind.PERSON_ERASED, at_minute(index), EntryOpening(salt(index), erasure))


def sample_entries() -> list[Logged]:
    """Return the sample's entries: acts of consent, each tenth an audit event, an erasure last."""
    logged = [
        logged_audit(index)
        if index % 10 == 9
        else logged_consent(index, Act.WITHDRAWN if index % 4 == 1 else Act.GIVEN)
        for index in range(SIZE - 1)
    ]
    for index, texts in PUBLISHED_AT.items():
        logged[index] = logged_publication(index, texts)
    for index in ERASED:
        logged[index] = replace(logged[index], held=False)
    return [*logged, logged_erasure(SIZE - 1, [logged[index] for index in ERASED])]


@dataclass
class SampleLog:
    """A log that its operator bundles, after any change and a new signature."""

    logged: list[Logged] = field(default_factory=sample_entries)
    signer: KeySigner = LOG
    texts: tuple[PublishedText, ...] = TEXTS

    def checkpoint(self, size: int) -> bytes:
        """Return the checkpoint of the first entries, signed and witnessed."""
        root = tree_root(leaf_hashes(each.entry for each in self.logged[:size]))
        note = sign_checkpoint(Checkpoint(self.signer.name, size, root), [self.signer])
        return bytes(replace(note, signatures=note.signatures + sign_text(note.text, [WITNESS])))

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
            rows=self.rows(),
            texts=self.texts,
            guides=bundle_guides(),
        )


def write_folder(folder: Path, bundle: Bundle) -> Path:
    """Write a bundle into a new folder, and return that."""
    write_bundle_folder(folder, bundle_files(bundle))
    return folder
