"""How an installation takes part in mail."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mailing:
    """Where an installation's messages come from and its desk gets them.

    :param domain: the right-hand side of Message-IDs.
    """

    domain: str
    desk_email: str
    desk_language: str = "en"
