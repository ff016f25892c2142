"""How far the retention job is, and what it needs once the people are gone."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class RetentionRun(Base):
    """One run of the retention job: what it takes is due at `started_at`.

    Each batch moves `place` and `gone` on in the transaction that does it, so that a run whose
    process was killed goes on where it was.
    """

    __tablename__ = "retention_run"
    __table_args__ = (Index("ix_retention_run_started_at", "started_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    actor: Mapped[str]
    started_at: Mapped[datetime]
    kind: Mapped[str]  # The class that is in hand.
    place: Mapped[str]  # What of it is done: everything up to there.
    gone: Mapped[dict[str, int]] = mapped_column(JSON)
    kept: Mapped[int]  # How many turned out to be needed again when their turn came.
    progress_at: Mapped[datetime]
    ended_at: Mapped[datetime | None] = mapped_column(index=True)


class KeptEvidence(Base):
    """The evidence of somebody who is gone, and from when on its own time is counted.

    The last contact cannot be told any more once the person is gone. `person` is their pseudonym.
    """

    __tablename__ = "kept_evidence"
    __table_args__ = (Index("ix_kept_evidence_since_person", "since", "person"),)

    person: Mapped[UUID] = mapped_column(primary_key=True)
    since: Mapped[datetime]
