"""What staff make of an enquiry: how far it is, and where it may go from there."""

from enum import IntEnum, StrEnum


class LeadStatus(StrEnum):
    """How far the work on a lead has come."""

    NEW = "new"
    ACKNOWLEDGED = "acknowledged"
    QUALIFIED = "qualified"
    ENGAGED = "engaged"
    WAITING = "waiting"
    WON = "won"
    NOT_PROCEEDING = "not_proceeding"
    NOT_ENQUIRY = "not_enquiry"


CLOSED = frozenset({LeadStatus.WON, LeadStatus.NOT_PROCEEDING, LeadStatus.NOT_ENQUIRY})
"""Statuses in which nothing is left to do."""

MOVES: dict[LeadStatus, tuple[LeadStatus, ...]] = {
    LeadStatus.NEW: (
        LeadStatus.ACKNOWLEDGED,
        LeadStatus.QUALIFIED,
        LeadStatus.ENGAGED,
        LeadStatus.NOT_PROCEEDING,
        LeadStatus.NOT_ENQUIRY,
    ),
    LeadStatus.ACKNOWLEDGED: (
        LeadStatus.QUALIFIED,
        LeadStatus.ENGAGED,
        LeadStatus.NOT_PROCEEDING,
        LeadStatus.NOT_ENQUIRY,
    ),
    LeadStatus.QUALIFIED: (
        LeadStatus.ENGAGED,
        LeadStatus.WAITING,
        LeadStatus.WON,
        LeadStatus.NOT_PROCEEDING,
        LeadStatus.NOT_ENQUIRY,
    ),
    LeadStatus.ENGAGED: (
        LeadStatus.QUALIFIED,
        LeadStatus.WAITING,
        LeadStatus.WON,
        LeadStatus.NOT_PROCEEDING,
        LeadStatus.NOT_ENQUIRY,
    ),
    LeadStatus.WAITING: (
        LeadStatus.ENGAGED,
        LeadStatus.QUALIFIED,
        LeadStatus.WON,
        LeadStatus.NOT_PROCEEDING,
        LeadStatus.NOT_ENQUIRY,
    ),
    LeadStatus.WON: (LeadStatus.ENGAGED,),
    LeadStatus.NOT_PROCEEDING: (LeadStatus.ENGAGED,),
    LeadStatus.NOT_ENQUIRY: (LeadStatus.ACKNOWLEDGED,),
}
"""Where each status may go, in the order in which a page offers it; what is closed can reopen.

Nobody is waited for who has heard nothing from us: our first answer alone goes on to that at once.
"""


UNANSWERED = frozenset({LeadStatus.NEW, LeadStatus.ACKNOWLEDGED})
"""Statuses in which nobody has worked on a lead yet."""


def may_move(old: LeadStatus, new: LeadStatus, *, answered: bool = False) -> bool:
    """Return whether a lead may go from one status to another.

    :param answered: whether it goes there by an answer of ours.
    """
    waits = answered and old in UNANSWERED and new is LeadStatus.WAITING
    return waits or new in MOVES[old]


class LeadEventKind(StrEnum):
    """What a line of a lead's history tells."""

    RECEIVED = "received"
    STATUS = "status"
    MOVED_TO_INBOX = "moved_to_inbox"
    OWNER = "owner"
    TASK_DONE = "task_done"
    TASK_REOPENED = "task_reopened"
    REPLY_PARKED = "reply_parked"
    ESCALATED = "escalated"


class Priority(IntEnum):
    """How much a lead is to be preferred, computed from stated rules."""

    LOW = 0
    NORMAL = 1
    HIGH = 2


class ConsentState(StrEnum):
    """Where a lead's person stands, at a glance; the first that holds, from the top.

    News counts once an act of confirmation covers it.
    """

    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"
    NEWS = "news"
    UNCONFIRMED = "unconfirmed"
    ANSWER_ONLY = "answer_only"
