"""Mailed links."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from app.core.store.statements import insert_unless_present
from app.mail.models import PersonLink


def issue_link(
    session: Session,
    *,
    token_sha256: bytes,
    kind: str,
    person_id: UUID,
    enquiry_id: UUID | None,
    now: datetime,
    expires_at: datetime | None,
    opens_until: datetime | None = None,
) -> None:
    """Store a link by the hash of its token, unless it exists already.

    A retried mail has the same token: its lifetime runs from the first attempt, and it stays
    revoked if it was.
    """
    row = {
        "token_sha256": token_sha256,
        "kind": kind,
        "person_id": person_id,
        "enquiry_id": enquiry_id,
        "created_at": now,
        "expires_at": expires_at,
        "opens_until": opens_until,
        "revoked_at": None,
        "session_sha256": None,
    }
    insert_unless_present(session, PersonLink, row)


def find_open(session: Session, token_sha256: bytes, kind: str, now: datetime) -> PersonLink | None:
    """Return the link of a kind that a token opens, unless it is expired or revoked."""
    return session.scalar(
        select(PersonLink).where(
            PersonLink.token_sha256 == token_sha256, PersonLink.kind == kind, *_open_at(now)
        )
    )


def end_session(session: Session, token_sha256: bytes, session_sha256: bytes) -> None:
    """End the open session of a link, if it is this one."""
    session.execute(
        update(PersonLink)
        .where(PersonLink.token_sha256 == token_sha256, PersonLink.session_sha256 == session_sha256)
        .values(session_sha256=None)
    )


def list_open(session: Session, person_id: UUID, now: datetime) -> Sequence[PersonLink]:
    """Return a person's valid links, newest first."""
    return session.scalars(
        select(PersonLink)
        .where(PersonLink.person_id == person_id, *_open_at(now))
        .order_by(PersonLink.created_at.desc(), PersonLink.kind, PersonLink.token_sha256)
    ).all()


def revoke_for_person(
    session: Session, person_id: UUID, kinds: Collection[str], at: datetime
) -> None:
    """Revoke a person's links of the given kinds."""
    session.execute(
        update(PersonLink)
        .where(
            PersonLink.person_id == person_id,
            PersonLink.kind.in_(kinds),
            PersonLink.revoked_at.is_(None),
        )
        .values(revoked_at=at)
    )


def _open_at(now: datetime) -> tuple[ColumnElement[bool], ...]:
    lasts = or_(PersonLink.expires_at.is_(None), PersonLink.expires_at > now)
    return lasts, PersonLink.revoked_at.is_(None)
