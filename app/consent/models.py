"""Tables of consent: acts, published texts and their drafts, and erasures."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.core.rules.commitment import EvidenceKey

WITHDRAWN = "act = 'withdrawn'"
"""The condition of the partial indexes of withdrawals, verbatim."""


def _index_of(act: str, *columns: str) -> Index:
    condition = text(f"act = '{act}'")
    name = f"ix_consent_record_{act}_{'_'.join(columns)}"
    return Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


class ConsentRecord(Base):
    """One act; append-only, and free of personal data: `person` is a random pseudonym.

    A correction of an enquiry is an act as well, which decides about no purpose.
    """

    __tablename__ = "consent_record"
    __table_args__ = (
        Index("ix_consent_record_at_id", "at", "id"),
        # By it, every filter of the records is answered.
        Index("ix_consent_record_facet_at_id", "facet", "at", "id"),
        # Few people ever withdraw or correct, but every release of data checks who did.
        _index_of("withdrawn", "at", "id"),
        _index_of("withdrawn", "person", "at"),
        _index_of("corrected", "person"),
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
    facet: Mapped[str]  # The key of its `Facet`, which follows from the others and the decisions.
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
    """The payload of a record and the root of its keys; erasing them leaves the ledger verifiable.

    The salt of the record's commitment is derived from the root, too.
    """

    __tablename__ = "consent_evidence"

    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id"), primary_key=True
    )
    root: Mapped[bytes]
    payload: Mapped[bytes]

    @property
    def salt(self) -> bytes:
        """The salt of the record's commitment."""
        return EvidenceKey.SALT.of(self.root)


class ConsentFigure(Base):
    """The figures of one purpose in one month, counted from the records by the worker.

    They are for people to read: nothing is decided by them.
    """

    __tablename__ = "consent_figure"

    month: Mapped[str] = mapped_column(primary_key=True)  # As 2026-03.
    purpose: Mapped[str] = mapped_column(primary_key=True)
    acts: Mapped[dict[str, int]] = mapped_column(JSON)  # By the kind of act.
    people: Mapped[dict[str, int]] = mapped_column(JSON)  # By where they stood at its end.
    counted_at: Mapped[datetime]


class ConsentCoverage(Base):
    """The people under each version and the boxes left unticked, counted by the worker: one row.

    It is for people to read: nothing is decided by it. `app/consent/store/coverage_count.py` says
    what the lists have.
    """

    __tablename__ = "consent_coverage"

    counted_at: Mapped[datetime] = mapped_column(primary_key=True)
    people: Mapped[list[Any]] = mapped_column(JSON)
    asked: Mapped[list[Any]] = mapped_column(JSON)
    refusals: Mapped[list[Any]] = mapped_column(JSON)


class UnlistedWithdrawal(Base):
    """A withdrawal that is not yet in the list outside the database."""

    __tablename__ = "unlisted_withdrawal"

    consent_record_id: Mapped[UUID] = mapped_column(
        ForeignKey("consent_record.id"), primary_key=True
    )


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
    """A draft of one document in all languages, with its origin and its outcome.

    Each document has at most one waiting draft. A published draft keeps the sources from which the
    next one starts, and names its proposer and its approver, as the ledger does. Triggers protect
    decided drafts from changes.
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
    sources: Mapped[dict[str, str]] = mapped_column(JSON)  # By language, as written.
    texts: Mapped[dict[str, str]] = mapped_column(JSON)  # By language, with the settings filled in.
    changed: Mapped[dict[str, str]] = mapped_column(JSON)
    categories: Mapped[list[str]] = mapped_column(JSON)
    shipped_sha256: Mapped[str]  # Of the software's own sources that this draft took into account.
    author: Mapped[str]
    created_at: Mapped[datetime]
    edition: Mapped[int]  # Counts the saves, so that two editors do not overwrite each other.
    changed_at: Mapped[datetime]
    state: Mapped[str]
    proposed_by: Mapped[str]
    proposed_at: Mapped[datetime | None]
    decided_by: Mapped[str]
    decided_at: Mapped[datetime | None]
    reason: Mapped[str]  # Why it was sent back or discarded, in words.
    sole: Mapped[bool]
    version: Mapped[int | None]  # The version that it was published as.
    reconfirm: Mapped[bool]


class TransferAct(Base):
    """An act on a mechanism for transfers abroad: recorded, ended, or its end pointed out.

    Append-only, and an audit event has the hash of the row.
    """

    __tablename__ = "transfer_act"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    act: Mapped[str]
    actor: Mapped[str]
    mechanism_id: Mapped[UUID]  # The id of the act that recorded it.
    terms: Mapped[dict[str, Any]] = mapped_column(JSON)  # As recorded; else empty.
    reason: Mapped[str]  # Why it was ended before its last day.


class PersonErasure(Base):
    """An erasure with the opening of its commitment; append-only, and free of personal data."""

    __tablename__ = "person_erasure"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    salt: Mapped[bytes]
    payload: Mapped[bytes]
    commitment: Mapped[str] = mapped_column(unique=True)


class ErasureProposal(Base):
    """A proposal to erase a person, and the decision on it; `person` is their pseudonym.

    Remarks in words are blanked when the person is erased, since they may name the person.
    """

    __tablename__ = "erasure_proposal"
    __table_args__ = (
        Index("ix_erasure_proposal_state_proposed_at", "state", "proposed_at"),
        Index("ix_erasure_proposal_person", "person"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    person: Mapped[UUID]
    request_id: Mapped[UUID | None]  # The person's own request, if the proposal is based on it.
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
    """The time by which the data deleted by an erasure was overwritten on disk; append-only."""

    __tablename__ = "erasure_overwriting"

    erasure_id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    method: Mapped[str]


class ErasureLeftover(Base):
    """An item that an erasure still has to delete after its commit; its name reveals nothing.

    It is a file, the last mail or, finally, the bytes that the database has freed.
    """

    __tablename__ = "erasure_leftover"

    erasure_id: Mapped[UUID] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[datetime]  # Until then, a worker that started earlier may recreate the file.
