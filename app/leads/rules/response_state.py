"""Where the first response to an enquiry stands, for figures and for the lists behind them."""

from enum import StrEnum


class ResponseState(StrEnum):
    """How a first response was given, or why there is none; each enquiry is in exactly one."""

    IN_TIME = "in_time"
    LATE = "late"
    UNPROMISED = "unpromised"  # Answered, while nothing was promised.
    PENDING = "pending"
    OVERDUE = "overdue"
    CLOSED = "closed"  # Without any response.
    UNDUE = "undue"  # Open, but nothing is promised, as to whoever has withdrawn.


ANSWERED = frozenset({ResponseState.IN_TIME, ResponseState.LATE, ResponseState.UNPROMISED})
UNANSWERED = frozenset(ResponseState) - ANSWERED
BREACHED = frozenset({ResponseState.LATE, ResponseState.OVERDUE})
PROMISED = BREACHED | {ResponseState.IN_TIME}
"""Those of which it is known whether the promise was kept."""

RESPONSES: dict[str, frozenset[ResponseState]] = {
    **{state.value: frozenset({state}) for state in ResponseState},
    "answered": ANSWERED,
    "unanswered": UNANSWERED,
    "breached": BREACHED,
    "promised": PROMISED,
}
"""What a list can be asked for: one state, or several under a name."""
