"""An export's members are forecast, and those who withdraw later are listed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.consent.rules.standing import Decision, Standing, standing
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.exports import request as forecasting
from app.exports.models import Export
from app.exports.record import follow_export
from app.exports.request import SECOND_CLICK, Forecast, forecast_export
from app.exports.rules.export import ExportPurpose
from app.exports.steps import choice
from app.exports.store import export as exports
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.exports.exporting import REQUEST, RULES, ask, record, take
from tests.support.exports.people import (
    LATER,
    NEWS,
    late,
    left_out,
    subscribed,
    withdraw,
    write,
)
from tests.support.leads.desk_work import add_account
from tests.support.stored import change_row, count_rows


def forecast(database: Database, **changes: Any) -> Forecast:
    """Return the forecast of an export requested now."""
    request = replace(REQUEST, **changes)
    return forecast_export(database, request, RULES, author_id=None, actor="a", now=LATER)


@pytest.fixture
def click(database: Database) -> Callable[..., Export]:
    """Asks for an export, from the same opened page each time."""
    author = add_account(database)
    return partial(ask, database, author_id=author, actor=author.hex, token=uuid4())


@pytest.mark.parametrize("purpose", [*ExportPurpose][:3])  # One for abroad: test_transfer.py.
@pytest.mark.parametrize("since_last", [False, True])
def test_a_forecast_equals_the_export(
    database: Database, people: dict[str, UUID], purpose: ExportPurpose, since_last: bool
) -> None:
    take(database)
    write(database, "ana", 5, ticks=NEWS)
    withdraw(database, people["wei"])

    told = forecast(database, purpose=purpose, since_last=since_last)
    taken = late(database, purpose=purpose, since_last=since_last, columns=("reference",))

    assert told.rows == len(taken.rows)
    assert {str(reason): n for reason, n in told.left_out.items()} == left_out(taken)
    assert told.asked == 4


def test_a_persons_decisions_are_judged_once_for_all_their_enquiries(
    database: Database, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    for minute in range(3, 8):
        write(database, "ana", minute, ticks=NEWS)
    judged: list[Decision] = []

    def judge(decisions: Sequence[Decision]) -> dict[Purpose, Standing]:
        judged.extend(decisions)
        return standing(decisions)

    monkeypatch.setattr(choice, "standing", judge)
    assert forecast(database, purpose=ExportPurpose.NEWS_EMAIL).asked == 8
    assert len(judged) == len(set(judged))


@pytest.mark.parametrize(("most", "is_large"), [(2, True), (3, False)])
def test_a_large_selection_is_only_counted_and_its_file_prepared(
    database: Database,
    people: dict[str, UUID],
    monkeypatch: pytest.MonkeyPatch,
    most: int,
    *,
    is_large: bool,
) -> None:
    monkeypatch.setattr(forecasting, "MOST_JUDGED", most)
    monkeypatch.setattr(forecasting, "MOST_COUNTED", most)
    assert forecast(database) == Forecast(3, None if is_large else 3)
    assert ask(database, prepared=None).prepared is is_large


def test_only_people_in_a_file_who_withdraw_later_are_named_by_reference(
    database: Database, people: dict[str, UUID]
) -> None:
    taken = take(database)
    rows = {row["email"].partition("@")[0]: row["reference"] for row in taken.rows}
    # Somebody who is not in the file.
    ana = subscribed(database, "ana@example.com")
    take(database)
    withdraw(database, ana)
    assert follow_export(database, taken.export) == []

    withdraw(database, people["lin"])
    (left,) = follow_export(database, taken.export)

    assert (left.reference, left.at) == (rows["lin"], NOW + timedelta(hours=1))
    # While the file was being written is told by the file's own record.
    change_row(database, Export, taken.export.id, closed_at=LATER)
    assert follow_export(database, record(database, taken.export.id)) == []


def test_a_follow_up_file_does_not_depend_on_consent_to_news(
    database: Database,
) -> None:
    ana = person_of(database, write_to_us(database, email="ana@example.com"))
    taken = take(database)

    withdraw(database, ana, Purpose.UPDATES_PHONE)
    assert follow_export(database, taken.export) == []
    withdraw(database, ana)
    assert len(follow_export(database, taken.export)) == 1


@pytest.mark.engine("both")
def test_two_clicks_at_once_request_one_export(
    database: Database, click: Callable[..., Export], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = outcomes_at_once(monkeypatch, exports, "find", [click, click])

    assert isinstance(one, Export)
    assert isinstance(other, Export)
    assert one.id == other.id
    assert count_rows(database)["export"] == 1


@pytest.mark.engine("both")
def test_other_terms_from_the_same_opening_are_requested_once_too(
    database: Database, click: Callable[..., Export]
) -> None:
    first = click()
    others = {click(since_last=True).id for _click in range(2)}

    assert len(others - {first.id}) == 1
    assert click().id == first.id
    assert count_rows(database)["export"] == 2
    changes = ({"author_id": add_account(database)}, {"prepared": True}, {"saved_id": uuid4()})
    assert len({first.id, *others, *(click(**each).id for each in changes)}) == 5


@pytest.mark.engine("both")
def test_the_same_opening_requests_anew_once_a_second_click_is_over(
    database: Database, click: Callable[..., Export]
) -> None:
    moments = [NOW + wait for wait in (timedelta(0), SECOND_CLICK, timedelta(days=3))]

    first, second, later = (click(now=each).id for each in moments)

    assert first == second != later
    assert click(now=moments[-1]).id == later
    assert count_rows(database)["export"] == 2
