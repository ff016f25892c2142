"""What is said to an investor and by them, beside the form, and what that does to the lead."""

from dataclasses import dataclass
from enum import StrEnum

from app.leads.rules.lead_status import LeadStatus, may_move


class Direction(StrEnum):
    """Who spoke."""

    OURS = "ours"
    THEIRS = "theirs"


class Channel(StrEnum):
    """How it went."""

    MAIL = "mail"
    PHONE = "phone"
    MEETING = "meeting"
    OTHER = "other"


@dataclass(frozen=True)
class Spoken:
    """What became of a lead by what was said.

    :param took: whether nobody owned it, and whoever spoke does now.
    """

    status: LeadStatus
    took: bool = False


TEXT_LIMITS = {"subject": 200, "reply": 10_000, "contact": 4000, "note": 4000, "task": 200}
"""Longest text of each kind that staff may write, in code points after normalisation."""


def after_ours(
    status: LeadStatus, then: LeadStatus = LeadStatus.ENGAGED, *, wait: bool = False
) -> LeadStatus:
    """Return the status that a lead has once we have spoken to the investor.

    :param then: where one goes that nobody has worked on yet.
    :param wait: whether we wait for them now; a closed lead stays closed.
    """
    if status.closed:
        return status
    wanted = then if status.untouched else status
    wanted = LeadStatus.WAITING if wait else wanted
    return wanted if may_move(status, wanted, answered=True) else status


def after_theirs(status: LeadStatus) -> LeadStatus:
    """Return the status that a lead has once the investor has spoken to us; no end is for good."""
    return status.resumed
