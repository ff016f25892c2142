"""Decisions that one person proposes and a second one makes."""

from app.core.rules.errors import ZoneError


class NotSecondPerson(ZoneError):
    """An erasure takes two people, and the one who proposed it cannot be the second."""


def is_sole(proposer: str, decider: str, *, allowed: bool) -> bool:
    """Return whether one person both proposes and decides.

    :param allowed: whether the installation says that one person may.
    :raises NotSecondPerson: if one person does, and may not.
    """
    if proposer != decider:
        return False
    if not allowed:
        raise NotSecondPerson("The person who proposed this cannot approve it as well.")
    return True
