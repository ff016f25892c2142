"""Drafts of staff: unsent texts, visible to their author alone."""

from collections.abc import Collection, Iterator, Sequence
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.accounts.models import StaffDraft


def lock(session: Session, account_id: UUID, draft_id: UUID) -> StaffDraft | None:
    """Lock an account's draft until the transaction ends, and return it, if there is one."""
    theirs = select(StaffDraft).where(
        StaffDraft.id == draft_id, StaffDraft.account_id == account_id
    )
    return session.scalars(theirs.with_for_update()).one_or_none()


def exists(session: Session, draft_id: UUID) -> bool:
    """Return whether there is a draft with an id, of any account."""
    return session.get(StaffDraft, draft_id) is not None


def list_about(session: Session, account_id: UUID, subject: str) -> Sequence[StaffDraft]:
    """Return an account's drafts on a subject, the one saved last first."""
    return session.scalars(
        select(StaffDraft)
        .where(StaffDraft.account_id == account_id, StaffDraft.subject == subject)
        .order_by(StaffDraft.saved_at.desc(), StaffDraft.id)
    ).all()


def list_drafted(session: Session, account_id: UUID, subjects: Collection[str]) -> Sequence[str]:
    """Return the given subjects that have drafts of an account."""
    if not subjects:
        return ()
    theirs = (StaffDraft.account_id == account_id, StaffDraft.subject.in_(subjects))
    return session.scalars(select(StaffDraft.subject).where(*theirs).distinct()).all()


def count_in(session: Session, account_id: UUID, subject: str, box: str) -> int:
    """Return how many drafts an account has in a box on a subject."""
    theirs = (StaffDraft.account_id == account_id, StaffDraft.subject == subject)
    found = select(func.count()).where(*theirs, StaffDraft.box == box)
    return session.scalar(found) or 0


def remove(session: Session, account_id: UUID, draft_id: UUID) -> None:
    """Delete a draft of its account, if it is there."""
    session.execute(
        delete(StaffDraft).where(StaffDraft.id == draft_id, StaffDraft.account_id == account_id)
    )


def remove_all_of(session: Session, account_id: UUID) -> None:
    """Delete every draft of an account."""
    session.execute(delete(StaffDraft).where(StaffDraft.account_id == account_id))


def list_of_person(session: Session, person_id: UUID) -> Sequence[StaffDraft]:
    """Return the drafts about a person, of every account, newest first."""
    return session.scalars(
        select(StaffDraft)
        .where(StaffDraft.person_id == person_id)
        .order_by(StaffDraft.saved_at.desc(), StaffDraft.id)
    ).all()


def iter_words(session: Session) -> Iterator[tuple[UUID, str]]:
    """Yield the id and the words of every draft that belongs to no record."""
    about_nobody = select(StaffDraft.id, StaffDraft.words).where(StaffDraft.person_id.is_(None))
    for draft in session.execute(about_nobody):
        yield draft.id, "\n".join(draft.words.values())


def remove_these(session: Session, drafts: Sequence[UUID]) -> None:
    """Delete drafts of any account."""
    session.execute(
        delete(StaffDraft).where(StaffDraft.id.in_(drafts)),
        execution_options={"synchronize_session": False},
    )
