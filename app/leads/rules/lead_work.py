"""Work on a lead: messages, and one act on many leads."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from app.leads.rules.lead_status import LeadStatus, may_move, reopened_as


class Direction(StrEnum):
    """The speaker of a message."""

    OURS = "ours"
    THEIRS = "theirs"


class ContactChannel(StrEnum):
    """The channel of a message."""

    MAIL = "mail"
    PHONE = "phone"
    MEETING = "meeting"
    OTHER = "other"
    PAGE = "page"
    """The person's own page, on which they add words; staff choose among the others."""


class ContactAnswer(StrEnum):
    """The effect of our contact on the answer that the investor waits for."""

    GIVEN = "given"
    PROMISED = "promised"
    """It only said that the answer will follow, like a holding reply."""

    MISSED = "missed"
    """Nobody was reached, so nothing was said."""

    @classmethod
    def of(cls, *, missed: bool, holding: bool) -> "ContactAnswer":
        """Return the effect of a stored contact of ours on the answer.

        :param missed: whether it reached nobody.
        :param holding: whether the answer was still to follow.
        """
        if missed:
            return cls.MISSED
        return cls.PROMISED if holding else cls.GIVEN


class TaskState(StrEnum):
    """The state of a task; one that was cancelled is neither open nor done."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


BY_HAND = tuple(each for each in ContactChannel if each is not ContactChannel.PAGE)
"""The channels of contacts that staff record."""


@dataclass(frozen=True)
class Spoken:
    """The effect of a message on its lead.

    :param took: whether it had no owner, and the speaker is its owner now.
    :param earlier: when the same was sent before from the same opening of the form; None if it is
        sent now.
    :param due_at: when the lead is due, if the message named a day for that.
    """

    status: LeadStatus
    took: bool = False
    earlier: datetime | None = None
    due_at: datetime | None = None


TEXT_LIMITS = {
    "subject": 200, "reply": 10_000, "contact": 4000, "note": 4000, "task": 200, "line": 500,
}  # fmt: skip
"""Longest text of each kind that staff may write, in code points after normalisation."""


def after_ours(
    status: LeadStatus, then: LeadStatus = LeadStatus.ENGAGED, *, wait: bool = False
) -> LeadStatus:
    """Return the status of a lead once we have spoken to the investor.

    :param then: the status for a lead that nobody has worked on yet.
    :param wait: whether we wait for them now; a closed lead stays closed.
    """
    if status.closed:
        return status
    wanted = then if status.untouched else status
    wanted = LeadStatus.WAITING if wait else wanted
    return wanted if may_move(status, wanted, answered=True) else status


def after_holding(status: LeadStatus) -> LeadStatus:
    """Return the status of a lead once we have only said that an answer will follow."""
    if status.closed:
        return status
    return LeadStatus.ACKNOWLEDGED if status.untouched else status.resumed


def after_theirs(status: LeadStatus, before: str = "") -> LeadStatus:
    """Return the status of a lead once the investor has spoken to us; a closed one is reopened.

    :param before: the status of a closed lead before it was closed, if it is known.
    """
    return (reopened_as(status, before) if status.closed else status).resumed


MOST_AT_ONCE = 100
"""The most leads of one act; a page of the list holds fewer."""


@dataclass(frozen=True)
class SeenLead:
    """A lead as a member of staff saw it."""

    id: UUID
    version: int


BATCH = 500
"""The most of a kind that one transaction moves, so that no enquiry waits long to be stored."""

MOST_MATCHING = 500
"""The most leads that one act on all that match changes, so that no enquiry waits long meanwhile
to be stored."""


def set_mark(places: Collection[int]) -> str:
    """Return a fingerprint of a set of leads, independent of their order and versions."""
    told = " ".join(map(str, sorted(places)))
    return f"{len(places)}:{sha256(told.encode()).hexdigest()[:16]}"


class Outcome(StrEnum):
    """The outcome for one lead: done, already so, or the reason why it was left unchanged.

    `instead` is one that was never answered, and got the status that says why. `full` is one that
    has as many tags as a lead may have. `unlikely` is one that seems to repeat no other.
    """

    DONE = "done"
    INSTEAD = "instead"
    SAME = "same"
    CHANGED = "changed"
    NOT_ALLOWED = "not_allowed"
    FULL = "full"
    NO_REASON = "no_reason"
    UNLIKELY = "unlikely"
    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"
    GONE = "gone"


@dataclass(frozen=True)
class LeadOutcome:
    """The outcome for a lead; its reference is empty if it no longer exists."""

    reference: str
    outcome: Outcome


def references_of(outcomes: Iterable[LeadOutcome], outcome: Outcome) -> tuple[str, ...]:
    """Return the references of the leads with this outcome, in order."""
    return tuple(each.reference for each in outcomes if each.outcome == outcome)
