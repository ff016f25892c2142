"""Records of consent, shown: one to an auditor, and to a person what waits to be confirmed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord, PolicyText
from app.consent.rules.consent_receipt import boxes_as_shown
from app.consent.steps.acts import find_asked
from app.consent.store import consent as consents
from app.consent.store import policies
from app.content.wording import CONSENT_BLOCK
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.core.steps.audit import write_audit
from app.core.store import ledger_pending
from app.mail.store import person_link


@dataclass(frozen=True)
class ConsentView:
    """Everything that a consent record's pages show; `evidence` is None once erased.

    :param versions: every version of each document shown, in the language in which it was shown.
    """

    record: ConsentRecord
    decisions: Mapping[str, str]
    documents: Sequence[PolicyText]
    block: PolicyText | None
    versions: Mapping[str, Sequence[PolicyText]]
    evidence: ConsentEvidence | None
    pending: bool


def view_consent(
    database: Database, ledger_key: bytes, *, actor: str, record_id: UUID, now: datetime
) -> ConsentView:
    """Return a record with the exact words shown, writing the audit event that says who looked.

    :raises NotFound: if there is no such record.
    """
    with database.transaction() as session:
        record = consents.find_record(session, record_id)
        if record is None:
            raise NotFound(f"There is no consent record {record_id}.")
        write_audit(
            session,
            ledger_key,
            AuditEvent.CONSENT_VIEWED,
            actor=actor,
            at=now,
            subject=record_id.hex,
        )
        return ConsentView(
            record,
            consents.list_decisions(session, record_id),
            _documents(session, record),
            policies.find_by_sha256(session, "consent_block", record.lang, record.block_sha256),
            _versions(session, record),
            consents.find_evidence(session, record_id),
            ledger_pending.is_pending(session, record.commitment),
        )


def _documents(session: Session, record: ConsentRecord) -> list[PolicyText]:
    found = (
        policies.find_by_sha256(session, document["doc"], document["lang"], document["sha256"])
        for document in record.documents
    )
    return [text for text in found if text is not None]


def _versions(session: Session, record: ConsentRecord) -> Mapping[str, Sequence[PolicyText]]:
    languages = {each["doc"]: each["lang"] for each in record.documents}
    languages["consent_block"] = record.lang
    return {doc: policies.list_versions(session, doc, lang) for doc, lang in languages.items()}


@dataclass(frozen=True)
class Confirmation:
    """What can be agreed to behind a link, apart from confirming the address.

    :param lang: the language of the form, in which its boxes are worded.
    :param words: what each box said that was ticked on it and still waits for confirmation.
    """

    lang: str
    words: Mapping[Purpose, str]


def view_confirmation(
    database: Database, *, token_sha256: bytes, now: datetime
) -> Confirmation | None:
    """Return what waits behind a link; None if nothing does or the link opens nothing."""
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
        return Confirmation(record.lang, {each: words[each] for each in asked.waiting})
