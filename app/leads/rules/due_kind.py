"""What is due by staff of a lead."""

from enum import StrEnum


class DueKind(StrEnum):
    """What is due by staff."""

    FIRST_RESPONSE = "first_response"
    ANSWER = "answer"  # Of what the investor said after a response of ours.
    NEXT_STEP = "next_step"  # After a response of ours, by a plan or after a while.
    WAITING = "waiting"  # Whatever follows once the investor was waited for long enough.


def due_kind(*, answered: bool, paused: bool, next_step: bool) -> DueKind:
    """Return what is due by what a clock shows."""
    if paused:
        return DueKind.WAITING
    if next_step:
        return DueKind.NEXT_STEP
    return DueKind.ANSWER if answered else DueKind.FIRST_RESPONSE
