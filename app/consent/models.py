"""Tables of consent: acts, published words and their drafts, and erasures."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base

WITHDRAWN = "act = 'withdrawn'"
"""What the indexes of withdrawals hold, word for word."""


def _withdrawn(*columns: str) -> Index:
    condition = text(WITHDRAWN)
    name = f"ix_consent_record_withdrawn_{'_'.join(columns)}"
    return Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


class ConsentRecord(Base):
    """One act; append-only, and free of personal data: `person` is a random pseudonym."""

    __tablename__ = "consent_record"
    __table_args__ = (
        Index("ix_consent_record_at_id", "at", "id"),
        # Few ever withdraw, and every handing out of data asks who did.
        _withdrawn("at", "id"),
        _withdrawn("person", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    act: Mapped[str]
    person: Mapped[UUID] = mapped_column(index=True)
    at: Mapped[datetime]
    method: Mapped[str]
    form: Mapped[str]
    lang: Mapped[str]
    gpc: Mapped[bool]
    block_sha256: Mapped[str]
    documents: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    commitment: Mapped[str] = mapped_column(unique=True)


class ConsentDecision(Base):
    """The decision of one act about one purpose; append-only."""

    __tablename__ = "consent_decision"

    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id"), primary_key=True
    )
    purpose: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]


class ConsentEvidence(Base):
    """Salt and payload of a record's commitment; erasing this row leaves the ledger verifiable."""

    __tablename__ = "consent_evidence"

    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id"), primary_key=True
    )
    salt: Mapped[bytes]
    payload: Mapped[bytes]


class PolicyText(Base):
    """One version of a document in one language, as published; append-only."""

    __tablename__ = "policy_text"
    __table_args__ = (Index("ix_policy_text_sha256", "sha256"),)

    doc: Mapped[str] = mapped_column(primary_key=True)
    lang: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    sha256: Mapped[str]
    changed: Mapped[str]
    published_at: Mapped[datetime]


_WAITS = text("state IN ('open', 'proposed')")


class PolicyDraft(Base):
    """Words of one document in all languages, with where they come from and what became of them.

    Of each document at most one waits. A published one keeps the sources that the next is begun
    from, and says who proposed and who approved it; the ledger has that as well. Triggers keep
    whatever was decided on as it was.
    """

    __tablename__ = "policy_draft"
    __table_args__ = (
        Index("ix_policy_draft_doc", "doc", unique=True, sqlite_where=_WAITS,
              postgresql_where=_WAITS),
        Index("ix_policy_draft_doc_created_at", "doc", "created_at"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    doc: Mapped[str]
    base_version: Mapped[int]
    source: Mapped[str]
    sources: Mapped[dict[str, str]] = mapped_column(JSON)  # By language, as it is written.
    texts: Mapped[dict[str, str]] = mapped_column(JSON)  # By language, settings filled in.
    changed: Mapped[dict[str, str]] = mapped_column(JSON)
    categories: Mapped[list[str]] = mapped_column(JSON)
    shipped_sha256: Mapped[str]  # Of the software's own sources that this has taken note of.
    author: Mapped[str]
    created_at: Mapped[datetime]
    edition: Mapped[int]  # Counts the savings, so that two editors do not overwrite each other.
    changed_at: Mapped[datetime]
    state: Mapped[str]
    proposed_by: Mapped[str]
    proposed_at: Mapped[datetime | None]
    decided_by: Mapped[str]
    decided_at: Mapped[datetime | None]
    reason: Mapped[str]  # Why it was handed back or discarded, in words.
    sole: Mapped[bool]
    version: Mapped[int | None]  # As which it was published.
    reconfirm: Mapped[bool]


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
    """The certificate of an erasure; append-only, and an audit event has its payload's hash."""

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
    """A file that an erasure still has to delete after its commit; its name reveals nothing.

    A file, the last mail, or at last the bytes that the database has given free.
    """

    __tablename__ = "erasure_leftover"

    erasure_id: Mapped[UUID] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]  # Till when a worker that had begun before may put a file back.
