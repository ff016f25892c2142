"""The wordings of the texts that replies start from."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.leads.models.replies import ReplyWording


def list_current(session: Session) -> Sequence[ReplyWording]:
    """Return the present wording of each text that was ever changed, the oldest first."""
    found = select(ReplyWording).where(ReplyWording.current.is_(True))
    return session.scalars(found.order_by(ReplyWording.at, ReplyWording.id)).all()


def list_wordings(session: Session, code: str) -> Sequence[ReplyWording]:
    """Return every wording of a text, newest first."""
    found = select(ReplyWording).where(ReplyWording.code == code)
    return session.scalars(found.order_by(ReplyWording.at.desc(), ReplyWording.id.desc())).all()


def find_wording(session: Session, code: str, wording_id: UUID) -> ReplyWording | None:
    """Return a wording of a text by id, if there is one."""
    row = session.get(ReplyWording, wording_id)
    return row if row is not None and row.code == code else None


def lock_current(session: Session, code: str) -> ReplyWording | None:
    """Lock the present wording of a text, and return it, if it was ever changed."""
    found = select(ReplyWording).where(ReplyWording.code == code, ReplyWording.current.is_(True))
    return session.scalars(found.with_for_update()).first()
