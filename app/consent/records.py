"""Records of consent, shown: one to an auditor, and to a person what waits to be confirmed."""

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
from app.content.wording import CONSENT_BLOCK
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import existing
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.core.steps.records import write_audit
from app.mail.store import person_link


@dataclass(frozen=True)
class ShownWords:
    """One document as an act of consent names it.

    :param recorded: the SHA-256 that the act committed to.
    :param text: the published words with that hash; None if there are none, which must not be.
    :param others: every other version in that language, oldest first.
    """

    doc: str
    lang: str
    recorded: str
    text: PolicyText | None
    others: Sequence[PolicyText]

    @property
    def recomputed(self) -> str:
        """The SHA-256 of the words as they are stored now."""
        return text_sha256(self.text.text) if self.text else ""

    @property
    def match(self) -> bool:
        """True if the words are those that the act committed to."""
        return self.recomputed == self.recorded

    @property
    def telling(self) -> PolicyText | None:
        """The version that it tells most to compare with: the latest, or else the one before."""
        return self.others[-1] if self.others else None


@dataclass(frozen=True)
class ConsentView:
    """Everything that a consent record's pages show; `evidence` is None once erased.

    :param words: the consent block, and then each policy that the act names.
    """

    record: ConsentRecord
    decisions: Mapping[str, str]
    words: Sequence[ShownWords]
    evidence: ConsentEvidence | None
    pending: bool


def view_consent(
    database: Database, ledger_key: bytes, *, actor: str, record_id: UUID, now: datetime
) -> ConsentView:
    """Return a record with the exact words shown, writing the audit event that says who looked.

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
        named = [
            (CONSENT_BLOCK, record.lang, record.block_sha256),
            *((each["doc"], each["lang"], each["sha256"]) for each in record.documents),
        ]
        return ConsentView(
            record,
            consents.list_decisions(session, record_id),
            [_shown(session, *each) for each in named],
            consents.find_evidence(session, record_id),
            consents.is_pending(session, record.commitment),
        )


def _shown(session: Session, doc: str, lang: str, sha256: str) -> ShownWords:
    text = policies.find_by_sha256(session, doc, lang, sha256)
    others = [each for each in policies.list_versions(session, doc, lang) if each is not text]
    return ShownWords(doc, lang, sha256, text, others)


def view_confirmation(
    database: Database, *, token_sha256: bytes, now: datetime
) -> tuple[str, Mapping[Purpose, str]] | None:
    """Return what can be agreed to behind a link, apart from confirming the address.

    It is the language of the form, in which its boxes are worded, with what each box said that was
    ticked on it and still waits. None if nothing waits or the link opens nothing.
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
        block = policies.get_by_sha256(session, CONSENT_BLOCK, record.lang, record.block_sha256)
        words = boxes_as_shown(block.text, asked.shown)
        return record.lang, {each: words[each] for each in asked.waiting}
