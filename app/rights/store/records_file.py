"""The files of consent records that were taken."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rights.models import RecordsFile


def list_files(session: Session, limit: int) -> Sequence[RecordsFile]:
    """Return up to `limit` files, the latest first."""
    latest = select(RecordsFile).order_by(RecordsFile.at.desc(), RecordsFile.id.desc())
    return session.scalars(latest.limit(limit)).all()


def complete(session: Session, file_id: UUID, count: int) -> None:
    """Record that a file is complete, with the number of its records."""
    session.execute(
        update(RecordsFile).where(RecordsFile.id == file_id).values(count=count),
        execution_options={"synchronize_session": False},
    )
