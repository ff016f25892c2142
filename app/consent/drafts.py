"""Drafts of published texts: written, proposed, and decided on by a second person."""

from collections.abc import Collection, Mapping
from datetime import datetime

from app.consent.rules.publication import (
    WAITING,
    DraftChangedMeanwhile,
    DraftSource,
    DraftState,
    needs_reconfirmation,
    sources_sha256,
)
from app.consent.steps.drafts import (
    decide,
    draft_changes,
    hold_draft,
    new_draft,
    note_draft,
    require_ready,
)
from app.consent.steps.publication import publish_words
from app.consent.store import policies
from app.content.source_checks import check_sources
from app.content.wording import Wording, companion_words, shipped_sources
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import is_sole


def write_draft(
    database: Database,
    ledger_key: bytes,
    wording: Wording,
    *,
    doc: str,
    edition: int,
    sources: Mapping[str, str],
    changed: Mapping[str, str],
    categories: Collection[str],
    actor: str,
    now: datetime,
) -> None:
    """Save a draft as open, even if it had been proposed before.

    :param edition: the edition that the author started from; 0 if no draft was waiting.
    :param sources: by language.
    :param changed: by language, the notice of changes; may still be empty.
    :param categories: the categories of substantive changes.
    :raises SourceProblem: if the sources cannot be published; nothing is saved.
    :raises DraftChangedMeanwhile: if somebody else has saved it or decided on it meanwhile.
    """
    texts = check_sources(wording.content, wording.installation, doc, sources)
    with database.transaction() as session:
        policies.take_turn(session)
        draft = policies.find_waiting(session, doc, lock=True)
        if edition != (draft.edition if draft else 0):
            raise DraftChangedMeanwhile(f"The draft of {doc} has been changed by somebody else.")
        if draft is None:
            version = policies.list_latest(session, doc)[LANGUAGES[0]].version
            shipped = sources_sha256(shipped_sources(wording.content, doc))
            source = DraftSource.EDITOR
            draft = new_draft(doc, source, sources, texts, changed, shipped, version, now)
            policies.add(session, draft)
        draft.sources, draft.texts = dict(sources), texts
        draft.changed, draft.categories = dict(changed), sorted(categories)
        draft.reconfirm = needs_reconfirmation(categories)
        draft.author, draft.changed_at = actor, now
        draft.edition = edition + 1
        draft.state, draft.proposed_by, draft.proposed_at = DraftState.OPEN.value, "", None
        note_draft(session, ledger_key, AuditEvent.POLICY_DRAFTED, draft, actor=actor, at=now)


def propose_draft(
    database: Database,
    ledger_key: bytes,
    wording: Wording,
    *,
    doc: str,
    edition: int,
    actor: str,
    now: datetime,
) -> None:
    """Propose a document's draft for publication, in the edition that the proposer has seen.

    :raises DraftChangedMeanwhile: if somebody has saved it or decided on it meanwhile.
    :raises DraftNotReady: if it cannot be published.
    :raises SourceProblem: if its sources are invalid.
    """
    with database.transaction() as session:
        draft = hold_draft(session, doc, edition, DraftState.OPEN)
        require_ready(session, wording, draft)
        draft.state, draft.proposed_by = DraftState.PROPOSED.value, actor
        draft.proposed_at, draft.reason = now, ""
        note_draft(session, ledger_key, AuditEvent.POLICY_PROPOSED, draft, actor=actor, at=now)


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
    """Publish a document's proposed draft as its next version; return the version number.

    :param sole_allowed: whether one person may both propose and approve.
    :raises DraftChangedMeanwhile: if somebody has saved it or decided on it meanwhile.
    :raises NotSecondPerson: if the proposer approves it without being allowed to.
    :raises DraftNotReady: if the text would differ under the present settings.
    """
    with database.transaction() as session:
        draft = hold_draft(session, doc, edition, DraftState.PROPOSED)
        sole = is_sole(draft.proposed_by, actor, allowed=sole_allowed)
        require_ready(session, wording, draft)
        version = 1 + policies.list_latest(session, doc)[LANGUAGES[0]].version
        publish_words(
            session,
            ledger_key,
            doc,
            version,
            draft.texts,
            draft.changed,
            wording.installation.retention,
            AuditEvent.POLICY_APPROVED,
            actor=actor,
            at=now,
            sources=draft.sources,
            details={
                "draft": draft.id.hex,
                "categories": " ".join(draft.categories),
                "proposer": draft.proposed_by,
                "approver": actor,
                "sole": int(sole),
            },
            companions=companion_words(wording.content, wording.installation, doc, draft.sources),
        )
        decide(draft, DraftState.PUBLISHED, actor, now, version)
        draft.sole = sole
        session.flush()
        # Open the draft that had to wait for this one: new shipped texts, or changed settings.
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
    """Send a proposed draft back for revision, with the reason.

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
    """Discard a draft permanently, with a reason; its text stays on record.

    :raises DraftChangedMeanwhile: if somebody has saved it or decided on it meanwhile.
    """
    with database.transaction() as session:
        draft = hold_draft(session, doc, edition, *WAITING)
        decide(draft, DraftState.DISCARDED, actor, now)
        draft.reason = reason
        note_draft(session, ledger_key, AuditEvent.POLICY_DISCARDED, draft, actor=actor, at=now)
        session.flush()
        draft_changes(session, wording, now)
