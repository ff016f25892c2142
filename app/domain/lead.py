"""What staff make of an enquiry."""

from enum import StrEnum


class LeadStatus(StrEnum):
    """How far the work on a lead has come."""

    NEW = "new"
    REVIEW = "review"
    CONTACTED = "contacted"
    QUALIFIED = "qualified"
    CLOSED = "closed"
    SPAM = "spam"


class LeadEventKind(StrEnum):
    """What a line of a lead's history tells."""

    RECEIVED = "received"
    STATUS = "status"
    MOVED_TO_INBOX = "moved_to_inbox"
