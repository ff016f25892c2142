"""Where first responses stand, as expressions over leads."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case

from app.leads.models.lead import Lead
from app.leads.rules.response_state import ResponseState


def response_state(now: datetime, lead: Any = Lead) -> ColumnElement[str]:
    """Return the state of a lead's first response, by its code.

    :param lead: the table, or what stands for it.
    """
    promised = lead.first_due_at.is_not(None)
    answered = case(
        (~promised, ResponseState.UNPROMISED.value),
        (lead.first_answered_at <= lead.first_due_at, ResponseState.IN_TIME.value),
        else_=ResponseState.LATE.value,
    )
    return case(
        (lead.first_answered_at.is_not(None), answered),
        (lead.closed.is_(True), ResponseState.CLOSED.value),
        (~promised, ResponseState.UNDUE.value),
        (lead.first_due_at <= now, ResponseState.OVERDUE.value),
        else_=ResponseState.PENDING.value,
    )


def has_response(
    states: Collection[ResponseState], now: datetime, lead: Any = Lead
) -> ColumnElement[bool]:
    """Return the condition that a lead's first response stands in one of these states."""
    return response_state(now, lead).in_(sorted(states))
