"""What is told of a lead beside its status: its history, its priority and its person's consent."""

from enum import IntEnum, StrEnum


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
