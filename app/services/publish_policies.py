"""Publish the words in force: new versions of the documents that changed, in all languages."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.content import Content
from app.content.wording import (
    CONSENT_BLOCK,
    Words,
    verbatim_words,
    words_in_force,
)
from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.consent import text_sha256
from app.domain.installation import Installation
from app.domain.ledger.publication import publication_sha256
from app.models import PolicyText
from app.services.steps.published_texts import published_texts
from app.services.steps.write_audit import write_audit
from app.store import policy_text as policies


def publish_policies(
    database: Database,
    ledger_key: bytes,
    content: Content,
    installation: Installation,
    now: datetime,
) -> Sequence[tuple[str, int]]:
    """Publish each document whose words differ from those last published, as its next version.

    A version is published in every language at once, so that version 3 in one language is
    version 3 in the other. The consent block's version 0 is the source's own sentence.

    :return: the documents published now, each with its version.
    """
    published = []
    with database.transaction() as session:
        policies.take_turn(session)
        latest = _latest(session)
        if not any(doc == CONSENT_BLOCK for doc, _lang in latest):
            _publish(session, ledger_key, verbatim_words(content), 0, now)
        for doc, words in _by_document(words_in_force(content, installation)).items():
            if all(_unchanged(latest, one) for one in words):
                continue
            version = _next_version(latest, doc)
            _publish(session, ledger_key, words, version, now)
            published.append((doc, version))
    return published


def _latest(session: Session) -> dict[tuple[str, str], PolicyText]:
    return {(text.doc, text.lang): text for text in policies.list_all(session)}


def _next_version(latest: dict[tuple[str, str], PolicyText], doc: str) -> int:
    return 1 + max(
        (text.version for (name, _lang), text in latest.items() if name == doc), default=0
    )


def _by_document(words: Sequence[Words]) -> dict[str, list[Words]]:
    documents: dict[str, list[Words]] = {}
    for one in words:
        documents.setdefault(one.doc, []).append(one)
    return documents


def _unchanged(latest: dict[tuple[str, str], PolicyText], words: Words) -> bool:
    published = latest.get((words.doc, words.lang))
    return published is not None and published.sha256 == text_sha256(words.text)


def _publish(
    session: Session, key: bytes, words: Sequence[Words], version: int, now: datetime
) -> None:
    """Store one document in all its languages, and let the ledger vouch for every word of it."""
    rows = [
        PolicyText(
            doc=one.doc,
            lang=one.lang,
            version=version,
            text=one.text,
            sha256=text_sha256(one.text),
            changed=one.changed,
            published_at=now,
        )
        for one in words
    ]
    for row in rows:
        policies.add(session, row)
    write_audit(
        session,
        key,
        AuditEvent.POLICY_PUBLISHED,
        actor="operator",
        at=now,
        details={
            "doc": rows[0].doc,
            "version": version,
            "sha256": publication_sha256(published_texts(rows)),
        },
    )
