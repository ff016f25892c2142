"""Drafts of published texts in a transaction: opened by the software, locked, checked, audited."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from app.consent.models import PolicyDraft
from app.consent.rules.publication import (
    DraftChangedMeanwhile,
    DraftNotReady,
    DraftSource,
    DraftState,
    sources_sha256,
)
from app.consent.store import policies
from app.content.source_checks import check_sources
from app.content.wording import PUBLISHED, Wording, render_words, shipped_changes, shipped_sources
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.languages import LANGUAGES
from app.core.steps.records import write_audit


def draft_changes(session: Session, wording: Wording, now: datetime) -> None:
    """Open a draft of each document whose text would now differ from the published one.

    A draft that somebody works on is left alone, and an untouched one is updated. A discarded text
    is not drafted again until another version is in force.
    """
    for doc in PUBLISHED:
        waiting = policies.find_waiting(session, doc, lock=True)
        if waiting is None or _is_untouched(waiting):
            _settle(session, waiting, _candidate(session, wording, doc, now), now)


def new_draft(
    doc: str,
    source: DraftSource,
    sources: Mapping[str, str],
    texts: Mapping[str, str],
    changed: Mapping[str, str],
    shipped_sha256: str,
    base_version: int,
    now: datetime,
) -> PolicyDraft:
    """Return a new draft by the software, which nobody has worked on yet."""
    return PolicyDraft(
        id=uuid4(),
        doc=doc,
        base_version=base_version,
        source=source.value,
        sources=dict(sources),
        texts=dict(texts),
        changed=dict(changed),
        categories=[],
        shipped_sha256=shipped_sha256,
        author=OPERATOR,
        created_at=now,
        edition=1,
        changed_at=now,
        state=DraftState.OPEN.value,
        proposed_by="",
        proposed_at=None,
        decided_by="",
        decided_at=None,
        reason="",
        sole=False,
        version=None,
        reconfirm=False,
    )


def decide(
    draft: PolicyDraft, state: DraftState, by: str, now: datetime, version: int | None = None
) -> PolicyDraft:
    """Mark a draft as decided by a person or by the software itself; return the draft.

    :param version: the version that it was published as, or found to be in force as.
    """
    draft.state, draft.version = state.value, version
    draft.decided_by, draft.decided_at = by, now
    return draft


def _candidate(session: Session, wording: Wording, doc: str, now: datetime) -> PolicyDraft:
    """Return a draft of the present text, from the software's sources if these are new."""
    version = policies.list_latest(session, doc)[LANGUAGES[0]].version
    shipped = shipped_sources(wording.content, doc)
    noted = sources_sha256(shipped)
    base = policies.find_in_force(session, doc)
    if base is None or policies.find_noted(session, doc) != noted:
        source, sources = DraftSource.UPGRADE, shipped
        changed = shipped_changes(wording.content, doc)
    else:
        source, sources = DraftSource.SETTINGS, base.sources
        changed = {lang: wording.content.text(lang, "policies.by_settings") for lang in LANGUAGES}
    texts = render_words(wording.content, wording.installation, doc, sources)
    return new_draft(doc, source, sources, texts, changed, noted, version, now)


def _settle(
    session: Session, waiting: PolicyDraft | None, found: PolicyDraft, now: datetime
) -> None:
    in_force = policies.list_latest(session, found.doc)
    same = found.texts == {lang: text.text for lang, text in in_force.items()}
    if waiting is not None and (same or not _says_the_same(waiting, found)):
        decide(waiting, DraftState.DISCARDED, OPERATOR, now)
        session.flush()
        waiting = None
    if waiting is None and not same and not _was_discarded(session, found):
        policies.add(session, found)
    elif same and policies.find_noted(session, found.doc) != found.shipped_sha256:
        policies.add(session, decide(found, DraftState.NOTED, OPERATOR, now, found.base_version))


def _is_untouched(draft: PolicyDraft) -> bool:
    return draft.author == OPERATOR and draft.state == DraftState.OPEN.value


def _says_the_same(one: PolicyDraft, other: PolicyDraft) -> bool:
    return (one.texts, one.shipped_sha256) == (other.texts, other.shipped_sha256)


def _was_discarded(session: Session, found: PolicyDraft) -> bool:
    """Return whether somebody has discarded exactly this text since the version in force."""
    return any(
        each.texts == found.texts and each.decided_by != OPERATOR
        for each in policies.list_discarded(session, found.doc, found.base_version)
    )


def hold_draft(session: Session, doc: str, edition: int, *states: DraftState) -> PolicyDraft:
    """Lock a document's draft until the transaction ends, and return it.

    :param states: the states that it may be in.
    :raises DraftChangedMeanwhile: if there is no longer a draft in this edition and state.
    """
    policies.take_turn(session)
    draft = policies.find_waiting(session, doc, lock=True)
    if draft is None or draft.edition != edition or DraftState(draft.state) not in states:
        raise DraftChangedMeanwhile(f"The draft of {doc} has changed since it was reviewed.")
    return draft


def require_ready(session: Session, wording: Wording, draft: PolicyDraft) -> None:
    """Check that a draft can be published, and still gives the text that was reviewed.

    :raises DraftNotReady: `changed` without a sentence on what has changed in each language,
        `same` if nothing has, `settings` if the present settings would give another text.
    :raises SourceProblem: if its sources are invalid.
    """
    if not all(sentence.strip() for sentence in draft.changed.values()):
        raise DraftNotReady("changed")
    in_force = policies.list_latest(session, draft.doc)
    if draft.texts == {lang: text.text for lang, text in in_force.items()}:
        raise DraftNotReady("same")
    texts = check_sources(wording.content, wording.installation, draft.doc, draft.sources)
    if texts != draft.texts:
        raise DraftNotReady("settings")


def note_draft(
    session: Session, key: bytes, event: AuditEvent, draft: PolicyDraft, *, actor: str, at: datetime
) -> None:
    """Write an audit event of a draft, with its document and edition."""
    write_audit(
        session,
        key,
        event,
        actor=actor,
        at=at,
        subject=draft.id.hex,
        details={"doc": draft.doc, "draft": draft.id.hex, "edition": draft.edition},
    )
