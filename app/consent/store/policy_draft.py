"""Words on their way to publication."""

from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.consent.models.policy_draft import PolicyDraft
from app.consent.rules.policy_draft import OPERATOR, WAITING, DraftSource, DraftState

_WAITS = PolicyDraft.state.in_([state.value for state in WAITING])


def add(session: Session, draft: PolicyDraft) -> None:
    """Add words on their way."""
    session.add(draft)


def find_waiting(session: Session, doc: str) -> PolicyDraft | None:
    """Return the draft of a document that waits, if there is one."""
    return session.scalars(select(PolicyDraft).where(PolicyDraft.doc == doc, _WAITS)).one_or_none()


def lock_waiting(session: Session, doc: str) -> PolicyDraft | None:
    """Return the draft of a document that waits, keeping others from it until the end."""
    return session.scalars(
        select(PolicyDraft).where(PolicyDraft.doc == doc, _WAITS).with_for_update()
    ).one_or_none()


def list_waiting(session: Session) -> Sequence[PolicyDraft]:
    """Return the drafts that wait, by document."""
    return session.scalars(select(PolicyDraft).where(_WAITS).order_by(PolicyDraft.doc)).all()


def count_waiting(session: Session) -> int:
    """Return how many drafts wait."""
    return session.scalar(select(func.count()).select_from(PolicyDraft).where(_WAITS)) or 0


def find_in_force(session: Session, doc: str) -> PolicyDraft | None:
    """Return what the words in force of a document were made from, as far as that is known."""
    known = (DraftState.PUBLISHED.value, DraftState.NOTED.value)
    return session.scalars(
        select(PolicyDraft)
        .where(PolicyDraft.doc == doc, PolicyDraft.state.in_(known))
        .order_by(PolicyDraft.version.desc(), PolicyDraft.decided_at.desc())
        .limit(1)
    ).one_or_none()


def list_discarded(session: Session, doc: str, base_version: int) -> Sequence[PolicyDraft]:
    """Return the drafts discarded while a version was in force."""
    return session.scalars(
        select(PolicyDraft).where(
            PolicyDraft.doc == doc,
            PolicyDraft.base_version == base_version,
            PolicyDraft.state == DraftState.DISCARDED.value,
        )
    ).all()


def list_published(session: Session, doc: str) -> Sequence[PolicyDraft]:
    """Return what was published of a document, newest version first."""
    return session.scalars(
        select(PolicyDraft)
        .where(PolicyDraft.doc == doc, PolicyDraft.state == DraftState.PUBLISHED.value)
        .order_by(PolicyDraft.version.desc())
    ).all()


def find_noted(session: Session, doc: str) -> str | None:
    """Return the hash of the software's own sources that were decided on last, if ever."""
    from_software = (DraftSource.SHIPPED.value, DraftSource.UPGRADE.value)
    # What the software replaced by itself, nobody has decided on.
    by_somebody = or_(
        PolicyDraft.state != DraftState.DISCARDED.value, PolicyDraft.decided_by != OPERATOR
    )
    return session.scalar(
        select(PolicyDraft.shipped_sha256)
        .where(PolicyDraft.doc == doc, PolicyDraft.source.in_(from_software), ~_WAITS, by_somebody)
        .order_by(PolicyDraft.decided_at.desc())
        .limit(1)
    )
