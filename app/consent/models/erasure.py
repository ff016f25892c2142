"""Erasures: proposed, done, certified, and overwritten on the disk."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class PersonErasure(Base):
    """An erasure with the opening of its commitment; append-only, and free of personal data."""

    __tablename__ = "person_erasure"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    salt: Mapped[bytes]
    payload: Mapped[bytes]
    commitment: Mapped[str] = mapped_column(unique=True)


class ErasureProposal(Base):
    """That a person be erased, until somebody has decided; `person` is their pseudonym.

    What was remarked in words is blanked when the person is erased, since it may name them.
    """

    __tablename__ = "erasure_proposal"
    __table_args__ = (
        Index("ix_erasure_proposal_state_proposed_at", "state", "proposed_at"),
        Index("ix_erasure_proposal_person", "person"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person: Mapped[UUID]
    request_id: Mapped[UUID | None]  # The person's own request, if it is what asks for it.
    ground: Mapped[str]
    remark: Mapped[str]
    proposed_by: Mapped[str]
    proposed_at: Mapped[datetime]
    state: Mapped[str]
    decided_by: Mapped[str]
    decided_at: Mapped[datetime | None]
    why_not: Mapped[str]
    erasure_id: Mapped[UUID | None]


class ErasureCertificate(Base):
    """What is certified of an erasure; append-only, and an audit event has the payload's hash."""

    __tablename__ = "erasure_certificate"
    __table_args__ = (
        Index("ix_erasure_certificate_at_erasure_id", "at", "erasure_id"),
        Index("ix_erasure_certificate_person", "person"),
    )

    erasure_id: Mapped[UUID] = mapped_column(primary_key=True)
    person: Mapped[UUID]
    at: Mapped[datetime]
    payload: Mapped[bytes]


class ErasureOverwriting(Base):
    """When what an erasure took away had been overwritten on the disk; append-only."""

    __tablename__ = "erasure_overwriting"

    erasure_id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    method: Mapped[str]


class ErasureLeftover(Base):
    """What an erasure has still to take away after it has committed; its name tells nothing.

    A file, the last mail, or at last the bytes that the database has given free.
    """

    __tablename__ = "erasure_leftover"

    erasure_id: Mapped[UUID] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]  # Till when a worker that had begun before may put a file back.
