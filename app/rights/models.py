"""Tables of rights: requests, reveals, files of consent records, and retention runs."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.rights.rules.requests import RightsKind, is_known


class RightsRequest(Base):
    """A request by a person about their data, open until someone has closed it.

    `person_id` is the person's pseudonym. After an erasure the row is kept with its kind, dates and
    outcome; its texts are blanked, since they may name the person.
    """

    __tablename__ = "rights_request"
    __table_args__ = (Index("ix_rights_request_closed_at_due_at", "closed_at", "due_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(index=True)
    kind: Mapped[str]
    method: Mapped[str]
    language: Mapped[str]  # The language of the answer.
    asked: Mapped[str]  # In the person's words, or in those of the account that recorded it.
    received_at: Mapped[datetime]
    opened_at: Mapped[datetime]
    statutory_due_at: Mapped[datetime]
    due_at: Mapped[datetime]  # The first moment that is too late, by the stricter duty.
    extended_at: Mapped[datetime | None]
    extension_reason: Mapped[str]
    identity: Mapped[str]
    identity_proof: Mapped[str]  # Empty until there is a proof.
    identity_asked_at: Mapped[datetime | None]
    identity_proven_at: Mapped[datetime | None]
    handled_by: Mapped[str]  # The account that worked on it last; empty until one has.
    reminders: Mapped[int]  # 1 after the reminder that it is due soon, 2 that it is overdue.
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str]  # Empty while it is open.
    outcome_text: Mapped[str]

    def erases(self, received_at: datetime) -> bool:
        """Return whether it asks, for sure, to erase an enquiry received at a moment."""
        return (
            self.closed_at is None
            and self.kind == RightsKind.ERASURE
            and is_known(self.identity)
            and received_at <= self.received_at
        )


class Reveal(Base):
    """One access to a person's name and address, with its reason in words.

    The audit trail has a hash of the reason, keyed by `salt`. The reason and the salt are deleted
    when the person is erased.
    """

    __tablename__ = "reveal"
    __table_args__ = (Index("ix_reveal_person_id_at", "person_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID]
    at: Mapped[datetime]
    actor: Mapped[str]
    reason: Mapped[str]
    salt: Mapped[bytes]


class RecordsFile(Base):
    """One file of consent records that somebody took, with its reason in words.

    The audit trail has a hash of the reason, keyed by `salt`. A file that was never completed has
    no count.
    """

    __tablename__ = "records_file"
    __table_args__ = (Index("ix_records_file_at_id", "at", "id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor: Mapped[str]
    reason: Mapped[str]
    salt: Mapped[bytes]
    asked: Mapped[dict[str, str]] = mapped_column(JSON)  # The filter, as a page's address has it.
    count: Mapped[int | None]


class RetentionRun(Base):
    """One run of the retention job, which deletes everything due at `started_at`.

    Each batch updates `place` and `gone` in its own transaction, so that a run whose process was
    killed continues where it stopped.
    """

    __tablename__ = "retention_run"
    __table_args__ = (Index("ix_retention_run_started_at", "started_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    actor: Mapped[str]
    started_at: Mapped[datetime]
    kind: Mapped[str]  # The class in progress.
    place: Mapped[str]  # The cursor in the class: everything up to it is done.
    gone: Mapped[dict[str, int]] = mapped_column(JSON)
    kept: Mapped[int]  # The number of people who were no longer due in their batch.
    progress_at: Mapped[datetime]
    ended_at: Mapped[datetime | None] = mapped_column(index=True)


class KeptEvidence(Base):
    """The evidence of an erased person, and the beginning of its own retention period.

    It is stored because the last contact is unknown once the person is erased. `person` is their
    pseudonym.
    """

    __tablename__ = "kept_evidence"
    __table_args__ = (Index("ix_kept_evidence_since_person", "since", "person"),)

    person: Mapped[UUID] = mapped_column(primary_key=True)
    since: Mapped[datetime]
