"""Publication of the first version of each document; later changes wait as drafts."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.rules.publication import DraftSource, DraftState, sources_sha256
from app.consent.steps.drafts import decide, draft_changes, new_draft
from app.consent.steps.publication import publish_words
from app.consent.store import policies
from app.content import Content
from app.content.wording import (
    CONSENT_BLOCK,
    PUBLISHED,
    Wording,
    companion_words,
    render_words,
    shipped_sources,
    verbatim_words,
)
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.installation import Installation


def publish_policies(
    database: Database,
    ledger_key: bytes,
    content: Content,
    installation: Installation,
    now: datetime,
) -> Sequence[tuple[str, int]]:
    """Publish each document that is not published yet, and open a draft of each changed one.

    A version is published in every language at once, so that version 3 in one language is
    version 3 in the other. The consent block's version 0 is the source's own sentence. No later
    version is published without two people.

    :return: the documents published now, each with its version.
    """
    published = []
    with database.transaction() as session:
        policies.take_turn(session)
        wording = Wording(content, installation)
        for doc in PUBLISHED:
            if not policies.list_latest(session, doc):
                _publish_first(session, ledger_key, wording, doc, now)
                published.append((doc, 1))
        draft_changes(session, wording, now)
    return published


def _publish_first(session: Session, key: bytes, wording: Wording, doc: str, now: datetime) -> None:
    content, event = wording.content, AuditEvent.POLICY_PUBLISHED
    periods = wording.installation.retention
    sources = shipped_sources(content, doc)
    unchanged = dict.fromkeys(sources, "")  # A first version has changed nothing.
    if doc == CONSENT_BLOCK:
        verbatim = verbatim_words(content)
        publish_words(
            session, key, doc, 0, verbatim, unchanged, periods, event, actor=OPERATOR, at=now
        )
    texts = render_words(content, wording.installation, doc, sources)
    publish_words(
        session,
        key,
        doc,
        1,
        texts,
        unchanged,
        periods,
        event,
        actor=OPERATOR,
        at=now,
        sources=sources,
        companions=companion_words(content, wording.installation, doc, sources),
    )
    made = new_draft(
        doc, DraftSource.SHIPPED, sources, texts, unchanged, sources_sha256(sources), 0, now
    )
    policies.add(session, decide(made, DraftState.PUBLISHED, OPERATOR, now, 1))
