"""What a person may ask for about their data."""

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
