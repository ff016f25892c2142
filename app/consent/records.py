"""Views of consent: a record for an auditor, and the decisions that a person has yet to confirm."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord, PolicyText
from app.consent.rules.consent import text_sha256
from app.consent.rules.consent_receipt import boxes_as_shown
from app.consent.steps.acts import find_asked
from app.consent.store import consent as consents
from app.consent.store import policies
from app.content.wording import BLOCKS
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import commit
from app.core.rules.errors import existing
from app.core.rules.installation import document_of
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.core.steps.records import write_audit
from app.mail.store import person_link


@dataclass(frozen=True)
class ShownWords:
    """One document as an act of consent names it.

    :param recorded: the SHA-256 that the act committed to.
    :param text: the published text with that hash; None if it is missing, which must not happen.
    :param others: every other version in that language, oldest first.
    """

    doc: str
    lang: str
    recorded: str
    text: PolicyText | None
    others: Sequence[PolicyText]

    @property
    def recomputed(self) -> str:
        """The SHA-256 of the text as stored now."""
        return text_sha256(self.text.text) if self.text else ""

    @property
    def match(self) -> bool:
        """True if the stored text is the one that the act committed to."""
        return self.recomputed == self.recorded

    @property
    def telling(self) -> PolicyText | None:
        """The most useful version to compare with: the latest, or the one before if this is it."""
        return self.others[-1] if self.others else None


@dataclass(frozen=True)
class ConsentView:
    """Everything that a consent record's pages show; `evidence` is None once erased.

    :param words: the consent block or spoken words, and then each policy that the act names.
    """

    record: ConsentRecord
    words: Sequence[ShownWords]
    evidence: ConsentEvidence | None
    pending: bool


def view_consent(
    database: Database, ledger_key: bytes, *, actor: str, record_id: UUID, now: datetime
) -> ConsentView:
    """Return a record with the exact texts shown; write the audit event that names the reader.

    :raises NotFound: if there is no such record.
    """
    with database.transaction() as session:
        record = existing(
            consents.find_record(session, record_id), f"There is no consent record {record_id}."
        )
        write_audit(
            session,
            ledger_key,
            AuditEvent.CONSENT_VIEWED,
            actor=actor,
            at=now,
            subject=record_id.hex,
        )
        held = consents.find_evidence(session, record_id)
        block, documents = record.block_sha256, record.documents
        if held is not None and commit(held.salt, held.payload) == record.commitment:
            # The committed value; the row may have changed since.
            told = json.loads(held.payload)
            block, documents = told["block_sha256"], told["documents"]
        lang = documents[0]["lang"] if documents else record.lang
        named = [
            (lang, block, *BLOCKS),
            *((each["lang"], each["sha256"], each["doc"]) for each in documents),
        ]
        return ConsentView(
            record,
            [_shown(session, *each) for each in named],
            held,
            consents.is_pending(session, record.commitment),
        )


def _shown(session: Session, lang: str, sha256: str, *docs: str) -> ShownWords:
    text = policies.find_by_sha256(session, lang, sha256, *docs)
    name = text.doc if text else docs[0]
    doc = document_of(name)
    # Without the box for a transfer, as this text is, wherever a version has such words.
    versions = {
        each.version: each
        for variant in (doc, name)
        for each in policies.list_versions(session, variant, lang)
    }
    others = [each for each in versions.values() if each is not text]
    return ShownWords(doc, lang, sha256, text, others)


def view_confirmation(
    database: Database, *, token_sha256: bytes, now: datetime
) -> tuple[str, Mapping[Purpose, str]] | None:
    """Return the boxes that a person can confirm by a link, besides the address itself.

    The result is the language of the form, with the wording of each ticked box that still waits for
    confirmation. None if there is no such box, or the link is not open.
    """
    with database.reading() as session:
        link = person_link.find_open(session, token_sha256, LinkKind.CONFIRM.value, now)
        if link is None:
            return None
        decided = consents.list_decisions_by_person(session, {link.person_id})
        asked = find_asked(session, link, decided.get(link.person_id, []))
        if asked is None or not asked.waiting:
            return None
        record = asked.record
        block = policies.get_by_sha256(session, record.lang, record.block_sha256, *BLOCKS)
        words = boxes_as_shown(block.text, asked.shown)
        return record.lang, {each: words[each] for each in asked.waiting}
