"""Enquiries that staff enter for somebody: how they reached us, and how the person agreed."""

from datetime import datetime, timedelta
from enum import StrEnum


class Channel(StrEnum):
    """How an enquiry reached us."""

    WEB = "web"
    PHONE = "phone"
    EVENT = "event"
    VISIT = "visit"
    LETTER = "letter"
    EMAIL = "email"
    IMPORT = "import"


ENTERED_ONE_BY_ONE = (
    Channel.PHONE, Channel.EVENT, Channel.VISIT, Channel.LETTER, Channel.EMAIL,
)  # fmt: skip
"""The channels of what is entered on the page for it, in the order in which it offers them."""

LONGEST_AGO = timedelta(days=3653)
"""How long ago an enquiry can have been received; an earlier year is a slip of the pen."""


class ConsentMethod(StrEnum):
    """How somebody agreed to the words, before staff wrote it down; a consent record's `method`."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    PAPER = "paper"
    WRITTEN = "written"


def imported(method: ConsentMethod) -> str:
    """Return the `method` of a record that rests on what an import's author states for all rows."""
    return f"import_{method.value}"


def refused_moment(received_at: datetime, now: datetime) -> str | None:
    """Return why an enquiry cannot have been received at a moment: `future` or `long_ago`."""
    if received_at > now:
        return "future"
    return "long_ago" if received_at < now - LONGEST_AGO else None
