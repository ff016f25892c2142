"""Drafts of imports, and the enquiries in them that are stored already."""

from collections.abc import Collection, Iterator, Sequence
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session, defer

from app.core.store.statements import batches
from app.enquiries.models import Enquiry, Person
from app.leads.models import ImportDraft


def find(session: Session, draft_id: UUID, author_id: UUID) -> ImportDraft | None:
    """Return a draft of its author, if there is one."""
    return session.scalar(
        select(ImportDraft).where(ImportDraft.id == draft_id, ImportDraft.author_id == author_id)
    )


def list_drafts(session: Session, author_id: UUID) -> Sequence[ImportDraft]:
    """Return the drafts of an author, the newest first, without their files."""
    own = select(ImportDraft).where(ImportDraft.author_id == author_id)
    newest = own.order_by(ImportDraft.created_at.desc(), ImportDraft.id.desc())
    return session.scalars(newest.options(defer(ImportDraft.content, raiseload=True))).all()


def find_left_over(session: Session, import_id: UUID, author_id: UUID) -> ImportDraft | None:
    """Return the draft of rows left out of an author's import, if it still exists."""
    own = list_drafts(session, author_id)
    return next((each for each in own if each.choices.get("left_by") == import_id.hex), None)


def lock(session: Session, draft_id: UUID, author_id: UUID) -> bool:
    """Lock a draft of its author until the transaction ends; return whether it is there."""
    locked = select(ImportDraft.id).where(
        ImportDraft.id == draft_id, ImportDraft.author_id == author_id
    )
    return session.scalar(locked.with_for_update()) is not None


def remove(session: Session, draft_id: UUID, author_id: UUID) -> None:
    """Delete a draft of its author, if it is there."""
    session.execute(
        delete(ImportDraft).where(ImportDraft.id == draft_id, ImportDraft.author_id == author_id)
    )


def iter_contents(session: Session) -> Iterator[tuple[UUID, bytes]]:
    """Yield the id and the file of every draft."""
    ids = session.scalars(select(ImportDraft.id).order_by(ImportDraft.created_at)).all()
    for draft_id in ids:
        content = session.scalar(select(ImportDraft.content).where(ImportDraft.id == draft_id))
        if content is not None:
            yield draft_id, content


def remove_all(session: Session, drafts: Collection[UUID]) -> None:
    """Delete drafts of any author."""
    session.execute(
        delete(ImportDraft).where(ImportDraft.id.in_(drafts)),
        execution_options={"synchronize_session": False},
    )


def find_imported(session: Session, keys: Sequence[str]) -> dict[str, str]:
    """Return the references of the enquiries that are stored under these keys, by key."""
    return {
        key: reference
        for some in batches(keys)
        for key, reference in session.execute(
            select(Enquiry.idempotency_key, Enquiry.reference).where(
                Enquiry.idempotency_key.in_(some)
            )
        )
    }


def find_messages(session: Session, email_keys: Collection[str]) -> dict[tuple[str, str], str]:
    """Return the references of the enquiries of these people, by address and message."""
    return {
        (key or "", message): reference
        for some in batches(sorted(email_keys))
        for key, message, reference in session.execute(
            select(Person.email_key, Enquiry.message, Enquiry.reference)
            .join(Enquiry, Enquiry.person_id == Person.id)
            .where(Person.email_key.in_(some))
        )
    }
