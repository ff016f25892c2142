"""What a person may ask for about their data, and until when it is to be answered."""

from calendar import monthrange
from datetime import datetime
from enum import StrEnum


class RightsKind(StrEnum):
    """What is asked for (GDPR Art. 15 to 21; PIPL Art. 44 to 47)."""

    ACCESS = "access"
    CORRECTION = "correction"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"


class RightsMethod(StrEnum):
    """How a request reached us."""

    MY_DATA = "my_data"


def answer_due(opened_at: datetime) -> datetime:
    """Return when a request is to be answered: one calendar month later (GDPR Art. 12(3)).

    A month without that day ends it: what is asked on 31 January is due on the last of February
    (Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c)).
    """
    year, month = divmod(opened_at.year * 12 + opened_at.month, 12)
    last = monthrange(year, month + 1)[1]
    return opened_at.replace(year=year, month=month + 1, day=min(opened_at.day, last))
