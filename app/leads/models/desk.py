"""How staff have set their desk up."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base


class SavedView(Base):
    """A list of leads that somebody keeps under a name, for themselves or for everybody."""

    __tablename__ = "saved_view"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    owner_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"), index=True)
    name: Mapped[str]
    shared: Mapped[bool]
    query: Mapped[str]
    created_at: Mapped[datetime]


class RoutingRule(Base):
    """Who gets a new lead: the first rule, by position, whose conditions all hold.

    An empty list of codes holds for any. `owners` holds the ids of accounts; the one with the
    fewest open leads gets it.
    """

    __tablename__ = "routing_rule"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str]
    languages: Mapped[list[str]] = mapped_column(JSON)
    countries: Mapped[list[str]] = mapped_column(JSON)
    sectors: Mapped[list[str]] = mapped_column(JSON)
    owners: Mapped[list[str]] = mapped_column(JSON)
    most_open: Mapped[int | None]  # An owner with as many open leads gets no more of them.
    active: Mapped[bool]
    changed_at: Mapped[datetime]


class ImportDraft(Base):
    """A file of enquiries on its way in, between its preview and its acceptance."""

    __tablename__ = "import_draft"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"), index=True)
    created_at: Mapped[datetime]
    name: Mapped[str]
    content: Mapped[bytes]
    choices: Mapped[dict[str, Any]] = mapped_column(JSON)
