"""Reasons for closing a lead, which one that was never answered cannot be closed without."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel


class ClosingReason(StrEnum):
    """The reason for closing a lead without an answer from the desk.

    The first three are statuses as well, which say why by themselves.
    """

    NOT_ENQUIRY = "not_enquiry"
    SPAM = "spam"
    DUPLICATE = "duplicate"
    ANSWERED_ELSEWHERE = "answered_elsewhere"

    @property
    def status(self) -> LeadStatus | None:
        """The status that a lead closed for this reason gets; None if it is chosen."""
        return None if self is ClosingReason.ANSWERED_ELSEWHERE else LeadStatus(self.value)


@dataclass(frozen=True)
class Elsewhere:
    """An answer outside the desk, as a member of staff declares it.

    :param where: in words, such as the mailbox or the fair.
    """

    channel: ContactChannel
    where: str
    at: datetime


@dataclass(frozen=True)
class Closing:
    """The details that staff give on closing a lead.

    :param duplicate_of: the reference of the enquiry that this one repeats.
    :param instead: of several leads, the status that says why, for those that were never answered.
    :param sure: whether that is meant even if nothing else says that the two belong together.
    """

    duplicate_of: str = ""
    elsewhere: Elsewhere | None = None
    sure: bool = False
    instead: LeadStatus | None = None


NOTHING_SAID = Closing()


class Missing(StrEnum):
    """A detail that is missing before a lead can be closed."""

    REASON = "reason"
    REFERENCE = "reference"


def missing(status: LeadStatus, said: Closing, *, owed: bool) -> Missing | None:
    """Return the detail that is missing for a lead to get a status; None if nothing is.

    :param owed: whether an answer is promised and has not been given.
    """
    if status is LeadStatus.DUPLICATE:
        return None if said.duplicate_of else Missing.REFERENCE
    return Missing.REASON if owed and asks_why(status) and said.elsewhere is None else None


def asks_why(status: LeadStatus) -> bool:
    """Return whether a status closes leads without saying why one was never answered."""
    return status.closed and status.meaning.stage is not None


class Judged(StrEnum):
    """People's judgement of a lead beside the rules' verdict; empty for none."""

    CONFIRMED = "confirmed"  # Set aside by the rules, and spam.
    CLEARED = "cleared"  # Set aside by the rules, and genuine.
    MISSED = "missed"  # Let through by the rules, and spam.


def judged(*, suspected: bool, spam: bool) -> str:
    """Return the judgement on a lead; empty if the rules and people agree that it is genuine.

    :param suspected: whether the rules set it aside.
    """
    if spam:
        return (Judged.CONFIRMED if suspected else Judged.MISSED).value
    return Judged.CLEARED.value if suspected else ""
