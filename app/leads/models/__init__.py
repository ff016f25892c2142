"""Tables of leads: their work, notes, tasks and messages, and their imports."""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, Integer, SmallInteger, false, text
from sqlalchemy.orm import Mapped, mapped_column

from app.core.models import Base
from app.leads.rules.amended import ContactFacts
from app.leads.rules.lead_status import NO_ENQUIRY
from app.leads.rules.lead_work import ContactAnswer, ContactChannel, Direction
from app.leads.rules.sign_off import with_enclosed

IN_INBOX = "place IS NOT NULL AND NOT suspect"
"""The condition of the lists' indexes. Reception updates none: a worker gives a lead its place."""

LISTED = f"{IN_INBOX} AND status <> 'spam'"
"""The condition of the index of all leads, which leaves out those that were judged to be spam."""

UNJUDGED = "suspect AND status = 'new'"
"""Leads set aside that nobody has judged yet, counted on every page of the desk."""

WORKABLE = "consent <> 'withdrawn' AND consent <> 'restricted'"
"""Leads that may be worked on: the person has neither withdrawn nor restricted processing."""

STILL_OPEN = f"{IN_INBOX} AND NOT closed AND {WORKABLE}"
"""The condition of the indexes of leads in which something is left to do."""

DUE = "place IS NOT NULL AND due_at IS NOT NULL"
"""Leads on which somebody has to act, without those that came within the last second."""

LISTED_BY = (
    "status", "country", "sector", "intent", "readiness", "timeline", "reply_language", "size_band",
    "source", "consent", "priority", "owner_id", "answerable_id", "judged",
)  # fmt: skip
"""The columns by which the inbox can be filtered, each with an index in the order of places."""

COMPARED_BY = ("organisation_key", "name_key", "mail_domain", "phone_e164")
"""The columns by which leads of one organisation or one sender are found, each with an index in
the order of places, and compared by code point in any locale."""

FIGURES = (
    "received_at", "status", "country", "sector", "reply_language", "source", "closed",
    "first_due_at", "first_answered_at", "answer_minutes", "held_at", "declared", "reached",
    "answerable_id", "judged", "suspect", "place",
)  # fmt: skip
"""What the dashboard counts by, which its index alone answers; the last two are its condition's."""

SET_ASIDE = " OR ".join(["(suspect", *(f"status = '{each}'" for each in sorted(NO_ENQUIRY))]) + ")"
"""Leads that were set aside or are no enquiry, which are kept for a shorter time."""


def compared(column: str) -> str:
    """Return the condition of the index by a column of COMPARED_BY."""
    return f"place IS NOT NULL AND {column} <> ''"


def _partial(name: str, *columns: str, where: str, unique: bool = False, **options: Any) -> Index:
    condition = text(where)
    return Index(
        name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition, **options
    )


class Lead(Base):
    """The work on one enquiry; `version` detects concurrent edits.

    Country, sector and other answers are the enquiry's, as corrected. They are kept here too, so
    that filtering a million leads needs no other table.
    """

    __tablename__ = "lead"
    __table_args__ = (
        _partial("ix_lead_place", "place", where="place IS NOT NULL", unique=True),
        *(_partial(f"ix_lead_{column}_place", column, "place", where=IN_INBOX)
          for column in LISTED_BY),
        *(_partial(f"ix_lead_{column}_place", column, "place", where=compared(column),
                   postgresql_ops={column: "text_pattern_ops"})
          for column in COMPARED_BY),
        _partial("ix_lead_organisation_end_place", "organisation_end", "place", "organisation_key",
                 where=compared("organisation_end")),
        # All begin alike, so that SQLite prefers each to the index of all by owner or by status.
        *(_partial(f"ix_lead_open_{column}_place", "closed", column, "place", where=STILL_OPEN)
          for column in ("owner_id", "status")),
        # Begun likewise; thanks to due times, the many not overdue are skipped unread.
        _partial("ix_lead_inbox_place_due_at", "suspect", "place", "due_at", "status",
                 where=LISTED),
        _partial("ix_lead_unjudged", "first_due_at", "received_at", "suspect", "status",
                 where=UNJUDGED),
        _partial("ix_lead_figures", *FIGURES, where=IN_INBOX),
        _partial("ix_lead_suspect_place", "place", where="place IS NOT NULL AND suspect"),
        _partial("ix_lead_unplaced", "received_at", "id", where="place IS NULL"),
        # With what tells the folders, so that a walk by due time reads no lead that it leaves out.
        _partial("ix_lead_due_at_id", "due_at", "id", "place", "suspect", "closed", "status",
                 "owner_id", "consent", where="due_at IS NOT NULL"),
        _partial("ix_lead_owner_id_due_at", "owner_id", "due_at", where=DUE),
        _partial("ix_lead_received_at_id", "received_at", "id", where="place IS NOT NULL"),
        _partial("ix_lead_set_aside", "received_at", "id", where=SET_ASIDE),
        _partial("ix_lead_escalates_at", "escalates_at", where="escalates_at IS NOT NULL"),
        _partial("ix_lead_import_id_place", "import_id", "place", where="import_id IS NOT NULL"),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True)
    enquiry_id: Mapped[UUID] = mapped_column(ForeignKey("enquiry.id"), unique=True)
    received_at: Mapped[datetime]
    place: Mapped[int | None] = mapped_column(BigInteger)  # In lists, oldest first, and in search.
    status: Mapped[str]
    closed: Mapped[bool]
    status_before: Mapped[str] = mapped_column(server_default="")  # Of a closed lead, else empty.
    reached: Mapped[int] = mapped_column(SmallInteger, server_default="0")  # The furthest stage.
    suspect: Mapped[bool]  # Set aside from the inbox, until somebody moves it there.
    suspicions: Mapped[list[str]] = mapped_column(JSON)
    by_volume: Mapped[bool] = mapped_column(server_default=false())  # Only for how many came.
    judged: Mapped[str] = mapped_column(server_default="")  # By people, beside the rules.
    owner_id: Mapped[UUID | None]  # An account; accounts are never deleted.
    priority: Mapped[int] = mapped_column(SmallInteger)
    priority_reason: Mapped[str] = mapped_column(server_default="")  # Set by hand if there is one.
    consent: Mapped[str]
    country: Mapped[str]
    sector: Mapped[str]
    intent: Mapped[str]
    readiness: Mapped[str]
    timeline: Mapped[str]
    reply_language: Mapped[str]
    size_band: Mapped[str]
    source: Mapped[str]
    # As compared, else empty: organisation, its last half, name; domain, unless anybody's; number.
    organisation_key: Mapped[str]
    organisation_end: Mapped[str]
    name_key: Mapped[str]
    mail_domain: Mapped[str]
    phone_e164: Mapped[str]
    version: Mapped[int]
    changed_at: Mapped[datetime]
    due_at: Mapped[datetime | None]  # When staff are to act next; None where they need not.
    # When the first response was promised, and when it was given; for the figures.
    first_due_at: Mapped[datetime | None]
    first_answered_at: Mapped[datetime | None]
    declared: Mapped[bool] = mapped_column(server_default=false())  # Given, as staff said later.
    held_at: Mapped[datetime | None]  # When we first wrote only that an answer will follow.
    answerable_id: Mapped[UUID | None]  # Its owner when the first response was due, or given.
    answer_minutes: Mapped[int | None]  # Working minutes until that; None before it.
    minutes_left: Mapped[int | None]  # Working minutes to answer after a pause; None without one.
    escalation: Mapped[int] = mapped_column(SmallInteger)  # The number of steps taken.
    escalates_at: Mapped[datetime | None]  # When the next is due.
    next_step: Mapped[bool] = mapped_column(server_default=false())  # Due rather than an answer.
    import_id: Mapped[UUID | None]  # The `LeadImport` that it came with.


class LeadEvent(Base):
    """One line of a lead's history."""

    __tablename__ = "lead_event"
    __table_args__ = (Index("ix_lead_event_lead_id_at", "lead_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    actor: Mapped[str]
    kind: Mapped[str]
    details: Mapped[dict[str, str]] = mapped_column(JSON)
    undone: Mapped[bool] = mapped_column(server_default=false())  # By a later line.


class LeadNote(Base):
    """A note among staff; `mentions` holds the ids of the accounts that it mentions."""

    __tablename__ = "lead_note"
    __table_args__ = (
        Index("ix_lead_note_lead_id_at", "lead_id", "at"),
        Index("ix_lead_note_at", "at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    author: Mapped[str]
    text: Mapped[str]
    mentions: Mapped[list[str]] = mapped_column(JSON)


class LeadTask(Base):
    """A task on a lead for one person, due by the end of a day or, if it has one, by a time."""

    __tablename__ = "lead_task"
    __table_args__ = (
        Index("ix_lead_task_lead_id_due_on", "lead_id", "due_on"),
        Index("ix_lead_task_assignee_id_done_at_due_on", "assignee_id", "done_at", "due_on"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    created_at: Mapped[datetime]
    author: Mapped[str]
    assignee_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"))
    title: Mapped[str]
    due_on: Mapped[date]
    due_time: Mapped[time | None]  # In the installation's time zone.
    done_at: Mapped[datetime | None]
    done_by: Mapped[str]  # Empty too if it was cancelled, at `done_at`.


class LeadMessage(Base):
    """A message to or from the investor outside the form.

    A mail of ours has the Message-ID under which it is sent, so that later ones can refer to it,
    the facts above its sign-off, the quotation below it, and the recipients of its copies.
    """

    __tablename__ = "lead_message"
    __table_args__ = (Index("ix_lead_message_lead_id_at", "lead_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lead_id: Mapped[UUID] = mapped_column(ForeignKey("lead.id"))
    at: Mapped[datetime]
    direction: Mapped[str]
    channel: Mapped[str]
    author: Mapped[str]
    language: Mapped[str]
    template: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    message_id: Mapped[str | None] = mapped_column(unique=True)
    enclosed: Mapped[str] = mapped_column(server_default="")
    sign_off: Mapped[int] = mapped_column(server_default="0")  # As `sign_off_length` told it.
    quoted: Mapped[str] = mapped_column(server_default="")
    copies: Mapped[list[dict[str, str]]] = mapped_column(JSON, server_default="[]")
    holding: Mapped[bool] = mapped_column(server_default=false())  # No answer: it is to follow.
    missed: Mapped[bool] = mapped_column(server_default=false())  # It reached nobody; no answer.
    declared: Mapped[bool] = mapped_column(server_default=false())  # Given, as staff said later.
    undone: Mapped[bool] = mapped_column(server_default=false())  # So that it counts for nothing.

    @property
    def facts(self) -> ContactFacts:
        """The recorded facts of the contact, without its text."""
        answer = ContactAnswer.of(missed=self.missed, holding=self.holding)
        return ContactFacts(
            self.at, Direction(self.direction), ContactChannel(self.channel), answer
        )

    @property
    def letter_text(self) -> str:
        """The text of our mail, with the facts enclosed."""
        return with_enclosed(self.text, self.sign_off, self.enclosed)


class ImportDraft(Base):
    """A file of enquiries to be imported, between its preview and its acceptance."""

    __tablename__ = "import_draft"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"), index=True)
    created_at: Mapped[datetime]
    name: Mapped[str]
    content: Mapped[bytes]
    choices: Mapped[dict[str, Any]] = mapped_column(JSON)


class LeadImport(Base):
    """An accepted import, by the id of its draft, and its undoing; ids and counts, no names.

    Undoing it has `reached` a lead's place; once `ended_at`, `removed` and `left` say how many
    leads were deleted, and how many stayed for each reason.
    """

    __tablename__ = "lead_import"
    __table_args__ = (Index("ix_lead_import_author_id_at", "author_id", "at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    author_id: Mapped[UUID] = mapped_column(ForeignKey("staff_account.id"))
    at: Mapped[datetime]
    count: Mapped[int]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[UUID | None]
    removed: Mapped[int] = mapped_column(server_default=text("0"))
    reached: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    left: Mapped[dict[str, int]] = mapped_column(JSON)
    ended_at: Mapped[datetime | None]


class LeadText(Base):
    """A placed lead's text for comparison: folded, one field per line.

    The index of its terms, `lead_search`, is a table specific to each engine and has no model.
    """

    __tablename__ = "lead_text"

    # Only "INTEGER" makes it SQLite's rowid.
    place: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer(), "sqlite"), primary_key=True, autoincrement=False
    )
    text: Mapped[str]
