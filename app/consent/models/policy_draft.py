"""Words on their way to publication."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import JSON, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base

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
