"""The wordings of the texts that replies start from."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.core.store.statements import dialect_of
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
    """Lock all wordings until the transaction ends; return the present one of a text, if any."""
    # A text that was never changed has no row to lock. On SQLite a writer is alone anyway.
    if dialect_of(session).name != "sqlite":
        session.execute(text("LOCK TABLE reply_wording IN SHARE ROW EXCLUSIVE MODE"))
    found = select(ReplyWording).where(ReplyWording.code == code, ReplyWording.current.is_(True))
    return session.scalars(found).first()
