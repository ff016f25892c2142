"""The duration of a first response is stored with it."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from sqlalchemy import select

from app.core.db import Database
from app.leads.models import Lead
from app.leads.rules.lead_status import LeadStatus
from app.leads.steps import response_clock
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.stored import change_row, only

HOUR = timedelta(hours=1)


def turn(database: Database, act: Callable[..., object]) -> int | None:
    """Turn the lead's clock; return the minutes stored with it."""
    with database.transaction() as session:
        act(session=session, lead=session.scalars(select(Lead)).one())
    return only(database, Lead.answer_minutes)


def test_the_first_answer_has_its_minutes_and_a_failed_one_loses_them(
    database: Database,
) -> None:
    write_to_us(database)
    for after in (HOUR / 2, HOUR):
        answer = partial(response_clock.answered, promise=FIRST_RESPONSE, at=NOW + after)
        assert turn(database, answer) == 30

    fail = partial(response_clock.undelivered, at=NOW + HOUR, only_answer=True)
    assert turn(database, fail) is None
    arrive = partial(
        response_clock.delivered, promise=FIRST_RESPONSE, at=NOW + HOUR / 4, parked_at=None
    )
    assert turn(database, arrive) == 15


def test_a_wait_before_any_answer_counts_too(database: Database) -> None:
    write_to_us(database)
    change_row(database, Lead, only(database, Lead.id), status=LeadStatus.WAITING.value)
    status: dict[str, Any] = {"old": LeadStatus.ENGAGED, "new": LeadStatus.WAITING}
    turn(
        database,
        partial(response_clock.after_status, promise=FIRST_RESPONSE, at=NOW + HOUR / 4, **status),
    )

    answer = partial(response_clock.answered, promise=FIRST_RESPONSE, at=NOW + HOUR / 2)
    assert turn(database, answer) == 30
