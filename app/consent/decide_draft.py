"""Decide on a draft: a second person publishes it or hands it back; anybody may discard it."""

from datetime import datetime

from app.consent.models.policy_draft import PolicyDraft
from app.consent.rules.policy_draft import WAITING, DraftState
from app.consent.steps.draft_changes import draft_changes
from app.consent.steps.hold_draft import hold_draft, require_ready
from app.consent.steps.note_draft import note_draft
from app.consent.steps.publish_words import Publication, publish_words
from app.consent.store import policy_text as policies
from app.content import LANGUAGES
from app.content.wording import Wording
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.second_person import is_sole


def approve_draft(
    database: Database,
    ledger_key: bytes,
    wording: Wording,
    *,
    doc: str,
    edition: int,
    actor: str,
    sole_allowed: bool,
    now: datetime,
) -> int:
    """Publish the proposed draft of a document as its next version; return that.

    :param sole_allowed: whether one person may both propose and approve.
    :raises DraftChangedMeanwhile: if somebody has saved it or decided on it meanwhile.
    :raises NotSecondPerson: if whoever proposed it would approve it, and may not.
    :raises DraftNotReady: if other settings would now give other words.
    """
    with database.transaction() as session:
        draft = hold_draft(session, doc, edition, DraftState.PROPOSED)
        sole = is_sole(draft.proposed_by, actor, allowed=sole_allowed)
        require_ready(session, wording, draft)
        version = 1 + policies.list_latest(session, doc)[LANGUAGES[0]].version
        publish_words(
            session,
            ledger_key,
            Publication(doc, version, draft.texts, draft.changed),
            AuditEvent.POLICY_APPROVED,
            actor=actor,
            at=now,
            details={
                "draft": draft.id.hex,
                "categories": " ".join(draft.categories),
                "proposer": draft.proposed_by,
                "approver": actor,
                "sole": int(sole),
            },
        )
        _decide(draft, DraftState.PUBLISHED, actor, now)
        draft.version, draft.sole = version, sole
        session.flush()
        # What had to wait for this one: new words of the software's, or other settings.
        draft_changes(session, wording, now)
        return version


def return_draft(
    database: Database,
    ledger_key: bytes,
    *,
    doc: str,
    edition: int,
    reason: str,
    actor: str,
    now: datetime,
) -> None:
    """Hand a proposed draft back to be written at, for a reason that stands beside it.

    :raises DraftChangedMeanwhile: if somebody has saved it or decided on it meanwhile.
    """
    with database.transaction() as session:
        draft = hold_draft(session, doc, edition, DraftState.PROPOSED)
        draft.state, draft.reason, draft.decided_by = DraftState.OPEN.value, reason, actor
        note_draft(session, ledger_key, AuditEvent.POLICY_RETURNED, draft, actor=actor, at=now)


def discard_draft(
    database: Database,
    ledger_key: bytes,
    wording: Wording,
    *,
    doc: str,
    edition: int,
    reason: str,
    actor: str,
    now: datetime,
) -> None:
    """Set a draft aside for good, for a reason; what was written stays on record.

    :raises DraftChangedMeanwhile: if somebody has saved it or decided on it meanwhile.
    """
    with database.transaction() as session:
        draft = hold_draft(session, doc, edition, *WAITING)
        _decide(draft, DraftState.DISCARDED, actor, now)
        draft.reason = reason
        note_draft(session, ledger_key, AuditEvent.POLICY_DISCARDED, draft, actor=actor, at=now)
        session.flush()
        draft_changes(session, wording, now)


def _decide(draft: PolicyDraft, state: DraftState, actor: str, now: datetime) -> None:
    draft.state, draft.decided_by, draft.decided_at = state.value, actor, now
