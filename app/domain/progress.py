"""How far an enquiry has come, in the words of the person who sent it."""

from enum import StrEnum

from app.domain.lead import LeadStatus


class Progress(StrEnum):
    """What a person is told of the work on their enquiry; never what staff think of it."""

    RECEIVED = "received"
    ASSIGNED = "assigned"
    ANSWERED = "answered"
    CLOSED = "closed"


_PROGRESS = {
    LeadStatus.NEW: Progress.RECEIVED,
    LeadStatus.REVIEW: Progress.ASSIGNED,
    LeadStatus.CONTACTED: Progress.ANSWERED,
    LeadStatus.QUALIFIED: Progress.ANSWERED,
    # Whether it was answered before cannot be told from the status.
    LeadStatus.CLOSED: Progress.CLOSED,
    LeadStatus.SPAM: Progress.CLOSED,
}


def progress(status: LeadStatus) -> Progress:
    """Return what a lead's status means to the person whose enquiry it is."""
    return _PROGRESS[status]
