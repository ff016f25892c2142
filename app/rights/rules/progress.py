"""How far an enquiry has come, in the words of the person who sent it."""

from enum import StrEnum

from app.leads.rules.lead import LeadStatus


class Progress(StrEnum):
    """What a person is told of the work on their enquiry; never what staff think of it."""

    RECEIVED = "received"
    ASSIGNED = "assigned"
    ANSWERED = "answered"
    CLOSED = "closed"


_PROGRESS = {
    LeadStatus.NEW: Progress.RECEIVED,
    LeadStatus.ACKNOWLEDGED: Progress.ASSIGNED,
    LeadStatus.ENGAGED: Progress.ANSWERED,
    LeadStatus.QUALIFIED: Progress.ANSWERED,
    # Whether it was answered before cannot be told from the status.
    LeadStatus.WAITING: Progress.ANSWERED,
    LeadStatus.WON: Progress.CLOSED,
    LeadStatus.NOT_PROCEEDING: Progress.CLOSED,
    LeadStatus.NOT_ENQUIRY: Progress.CLOSED,
}


def progress(status: LeadStatus) -> Progress:
    """Return what a lead's status means to the person whose enquiry it is."""
    return _PROGRESS[status]
