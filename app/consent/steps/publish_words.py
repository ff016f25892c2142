"""Publish one version of a document, and let the ledger vouch for every word of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.models.policy_text import PolicyText
from app.consent.rules.consent import text_sha256
from app.consent.rules.publication import publication_sha256
from app.consent.steps.published_texts import published_texts
from app.consent.store import policy_text as policies
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit


@dataclass(frozen=True)
class Publication:
    """One version of a document in every language.

    :param texts: by language.
    :param changed: by language, what people are told has changed.
    """

    doc: str
    version: int
    texts: Mapping[str, str]
    changed: Mapping[str, str]


def publish_words(
    session: Session,
    key: bytes,
    publication: Publication,
    event: AuditEvent,
    *,
    actor: str,
    at: datetime,
    details: Mapping[str, str | int] | None = None,
) -> None:
    """Store a version in all its languages with the audit event that vouches for it.

    :param event: one of `PUBLISHING`.
    :param details: what the event says beyond document, version and hash.
    """
    rows = [
        PolicyText(
            doc=publication.doc,
            lang=lang,
            version=publication.version,
            text=text,
            sha256=text_sha256(text),
            changed=publication.changed[lang],
            published_at=at,
        )
        for lang, text in publication.texts.items()
    ]
    for row in rows:
        policies.add(session, row)
    write_audit(
        session,
        key,
        event,
        actor=actor,
        at=at,
        details={
            "doc": publication.doc,
            "version": publication.version,
            "sha256": publication_sha256(published_texts(rows)),
            **(details or {}),
        },
    )
