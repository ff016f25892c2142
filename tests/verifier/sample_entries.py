"""The sample log's entries, each with its salt and payload."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from app.consent.rules.consent import Act, Bound, ConsentAct, Document, State, unbound
from app.consent.rules.publication import (
    STATING,
    PublishedText,
    publication_sha256,
    stated_periods,
)
from app.core.rules.audit_entry import AuditEntry
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import EntryKind, EvidenceKey, canonical_json, commit, ledger_entry
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.core.rules.retention import RetentionPeriods
from app.ledger.rules.erasure import ErasedRecord, Erasure, ErasureReason
from app.ledger.rules.tlog_proof import EntryOpening

BEGINS = datetime(2026, 1, 1, tzinfo=UTC)


MONTHS, OVER = 3, 131_000
PERIODS = RetentionPeriods(audit_months=MONTHS)
USED = ("retention.audit_months",)
"""The period of audit events that the sample's privacy policy states, and a minute after it."""


def published(
    doc: str, lang: str, version: int, text: str, at: str = "2026-01-01T00:09:00.000Z"
) -> PublishedText:
    """Return a published text."""
    digest = sha256(text.encode()).hexdigest()
    return PublishedText(doc, version, lang, text, digest, "First version.", at)


TEXTS = (
    published("consent", "en", 1, "[ ] I have read and agree to the privacy policy\n"),
    published(STATING, "en", 1, "We answer your enquiry. We keep our log for 3 months.\n"),
    published(STATING, "zh", 1, "我们会答复您的咨询。日志保存3个月。\n"),
)
OLDER_SIZE = 200
ERASED = (3, 260)
"""Entries whose evidence is erased, as the last entry but one states."""


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
        """The hash of the row's remains once its evidence is erased."""
        return sha256(self.left.encode()).hexdigest()

    @property
    def left(self) -> str:
        """The rest of it in its rows: most of an act, little of an expired audit event."""
        if self.kind is not EntryKind.AUDIT:
            return unbound(self.opening.payload).decode()
        return canonical_json({"id": self.told["id"], "time": instant_text(self.at)}).decode()

    @property
    def told(self) -> dict[str, Any]:
        """The content of the payload."""
        return dict(json.loads(self.opening.payload))

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


def person_of(index: int) -> str:
    """Return the person whose act an entry is; two are of the one who is erased."""
    return record_id(10_000 if index in ERASED else 10_001 + index)


def consent(index: int, act: Act = Act.GIVEN) -> ConsentAct:
    """Return the act of consent of an entry."""
    privacy = TEXTS[1 + index % 2]
    return ConsentAct(
        id=record_id(index),
        act=act,
        person=person_of(index),
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
        {
            "doc": texts[0].doc, "version": texts[0].version, "sha256": publication_sha256(texts),
            **stated_periods(texts[0].doc, USED, {t.lang: t.text for t in texts}, PERIODS),
        },
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
    """Return the first entry of a log begun anew after a restore."""
    event = AuditEntry(
        record_id(index), AuditEvent.LEDGER_REBASED, "operator", "", at_minute(index),
        {
            "held": held,
            "stored": stored,
            "continues": continues,
            "gap": gap,
            "published": publication_sha256(published_before),
            "audit_months": MONTHS if any(each.doc == STATING for each in published_before) else 0,
        },
        EntryKind.REBASE,
    )  # fmt: skip
    return Logged(EntryKind.REBASE, at_minute(index), EntryOpening(salt(index), event.payload()))


def logged_erasure(
    index: int,
    records: Iterable[Logged],
    reason: ErasureReason = ErasureReason.REQUEST,
    person: str | None = None,
) -> Logged:
    """Return the log entry of an erasure of records.

    :param person: by default the one whom all records are of, or nobody if they are of several.
    """
    listed = list(records)
    erased = frozenset(
        ErasedRecord(each.commitment, each.told["id"], each.kind, each.sha256) for each in listed
    )
    people = {each.told.get("person", "") for each in listed}
    of = person if person is not None else people.pop() if len(people) == 1 else ""
    erasure = Erasure(record_id(index), of, reason, at_minute(index), erased).payload()
    return Logged(EntryKind.PERSON_ERASED, at_minute(index), EntryOpening(salt(index), erasure))


def certificate_of(erasure: Logged, /, **changed: Any) -> bytes:
    """Return the certificate of the erasure in an entry."""
    told = erasure.told
    made = {
        "again": False, "approver": "b" * 32, "erasure": told["id"],
        "gone": {"evidence": len(told["records"])}, "ground": told["reason"],
        "person": told["person"], "proposal": "", "proposer": "a" * 32, "request": "",
        "sole": False, "stays": [], "time": told["time"], "told": "mail", "until": "", "v": 1,
    }  # fmt: skip
    return canonical_json({**made, **changed})


def logged_voucher(index: int, erasure: Logged, /, **certified: Any) -> Logged:
    """Return the entry of the audit event that vouches for an erasure."""
    told = erasure.told
    details: dict[str, str | int] = {"erasure": told["id"]}
    if told["person"]:
        event, actor = AuditEvent.PERSON_ERASED, "b" * 32
        certificate = certificate_of(erasure, **certified)
        details |= {
            "proposal": "", "ground": told["reason"], "sole": 0,
            "again": int(certified.get("again", False)),
            "certificate": sha256(certificate).hexdigest(),
        }  # fmt: skip
    else:
        event, actor = AuditEvent.RETENTION_ERASED, "system"
        audits = any(each["kind"] == "audit" for each in told["records"])
        what, count = "audit" if audits else "evidence", len(told["records"])
        details |= {"what": what, "count": count, "until": certified.get("until", "")}
    entry = AuditEntry(record_id(index), event, actor, told["person"], erasure.at, details)
    return Logged(EntryKind.AUDIT, erasure.at, EntryOpening(salt(index), entry.payload()))
