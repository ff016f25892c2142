"""Save what somebody has written as the draft of a document."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.models.policy_draft import PolicyDraft
from app.consent.rules.policy_draft import (
    DraftChangedMeanwhile,
    DraftSource,
    DraftState,
    needs_reconfirmation,
    sources_sha256,
)
from app.consent.steps.draft_changes import new_draft
from app.consent.steps.note_draft import note_draft
from app.consent.store import policy_draft as drafts
from app.consent.store import policy_text as policies
from app.content import LANGUAGES
from app.content.source_checks import check_sources
from app.content.wording import Wording, shipped_sources
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent


@dataclass(frozen=True)
class Written:
    """What somebody has written.

    :param edition: of the draft that they began from; 0 if none was waiting.
    :param sources: by language.
    :param changed: by language, what people are told has changed; may be empty for now.
    :param categories: what changes in substance.
    """

    doc: str
    edition: int
    sources: Mapping[str, str]
    changed: Mapping[str, str]
    categories: Collection[str]


def write_draft(
    database: Database,
    ledger_key: bytes,
    wording: Wording,
    written: Written,
    *,
    actor: str,
    now: datetime,
) -> None:
    """Save a draft, which thereby waits to be proposed, even if it had been proposed before.

    :raises SourceProblem: if the sources cannot be published as they are; nothing is saved.
    :raises DraftChangedMeanwhile: if somebody else has saved it or decided on it meanwhile.
    """
    texts = check_sources(wording.content, wording.installation, written.doc, written.sources)
    with database.transaction() as session:
        policies.take_turn(session)
        draft = drafts.lock_waiting(session, written.doc)
        if written.edition != (draft.edition if draft else 0):
            raise DraftChangedMeanwhile(f"The draft of {written.doc} has been saved by others.")
        if draft is None:
            draft = _begin(session, wording, written, texts, now)
        draft.sources, draft.texts = dict(written.sources), texts
        draft.changed, draft.categories = dict(written.changed), sorted(written.categories)
        draft.reconfirm = needs_reconfirmation(written.categories)
        draft.author, draft.changed_at = actor, now
        draft.edition = written.edition + 1
        draft.state, draft.proposed_by, draft.proposed_at = DraftState.OPEN.value, "", None
        note_draft(session, ledger_key, AuditEvent.POLICY_DRAFTED, draft, actor=actor, at=now)


def _begin(
    session: Session, wording: Wording, written: Written, texts: Mapping[str, str], now: datetime
) -> PolicyDraft:
    in_force = policies.list_latest(session, written.doc)
    draft = new_draft(
        written.doc,
        DraftSource.EDITOR,
        written.sources,
        texts,
        written.changed,
        sources_sha256(shipped_sources(wording.content, written.doc)),
        in_force[LANGUAGES[0]].version,
        now,
    )
    drafts.add(session, draft)
    return draft
