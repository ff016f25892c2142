"""Events during a retention run are respected, and nothing is counted twice."""

from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from app.core.db import Database
from app.core.rules.moments import months_after
from app.core.rules.retention import RetentionClass
from app.leads.placement import place_leads
from app.rights.retention_run import apply_retention, begin_retention
from app.rights.store import retention
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.leads.desk_work import MAILING
from tests.support.rights.erasing import tools
from tests.support.rights.retention import (
    kind_under_way,
    run_to_the_end,
    run_with_a_hold_in_between,
)
from tests.support.stored import count_rows

pytestmark = pytest.mark.engine("both")

TWO_YEARS = months_after(NOW, 24)
THREE_YEARS = months_after(NOW, 36)


@pytest.fixture
def person(database: Database) -> UUID:
    """Somebody who wrote to us, whose lead has its place."""
    found = person_of(database, write_to_us(database))
    place_leads(database, LEDGER_KEY, MAILING, NOW)
    return found


def test_a_hold_placed_after_the_batch_was_selected_is_respected(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    done = run_with_a_hold_in_between(database, tmp_path, RetentionClass.ENQUIRY, person, TWO_YEARS)

    assert (done.kept, done.gone["enquiry"]) == (1, 0)
    assert count_rows(database)["person"] == 1


def test_a_hold_placed_after_the_batch_was_selected_keeps_the_evidence(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    run_to_the_end(database, tmp_path, TWO_YEARS)
    kind = RetentionClass.EVIDENCE
    done = run_with_a_hold_in_between(database, tmp_path, kind, person, THREE_YEARS)

    assert done.gone["evidence"] == 0
    assert count_rows(database)["consent_evidence"] == 2


def test_two_workers_on_one_run_take_each_batch_once(
    database: Database, person: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_retention(database, "system", TWO_YEARS)
    work = partial(apply_retention, database, tools(tmp_path), TWO_YEARS)
    while kind_under_way(database) != RetentionClass.ENQUIRY:
        work()

    outcomes_at_once(monkeypatch, retention, "lock_run", [work, work])

    monkeypatch.undo()
    done = run_to_the_end(database, tmp_path, TWO_YEARS)
    assert (done.kept, done.gone["enquiry"]) == (0, 1)
    assert "person" not in count_rows(database)
