"""Erasures of several people, and work on the leads of several, wait for each other."""

from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.moments import months_after
from app.core.rules.retention import RetentionClass
from app.leads.moves import change_statuses
from app.leads.placement import place_leads
from app.leads.rules.facts import Verdict
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import SeenLead
from app.leads.store import lead as leads
from app.leads.undo import undoable
from app.rights import retention_run
from app.rights.retention_run import apply_retention, begin_retention
from app.rights.store import compared
from tests.leads.test_relations import relate
from tests.rights.erasure.test_erase_beside_others import lead_of
from tests.support.at_once import meanwhile
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.people import LATER, person_of, write_to_us
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.rights.erasing import erase, tools
from tests.support.rights.retention import kind_under_way
from tests.support.stored import count_rows

pytestmark = pytest.mark.engine("postgresql", only=True)


@pytest.fixture
def enquiries(database: Database) -> tuple[UUID, UUID]:
    """The latest enquiries of two people, who wrote in the other order than their ids have."""
    emails = ("ada@sample.example", "bo@sample.example")
    ids = {person_of(database, write_to_us(database, NOW, email=each)): each for each in emails}
    lesser, greater = sorted(ids)
    first = write_to_us(database, LATER, email=ids[greater])
    latest = write_to_us(database, LATER + timedelta(minutes=5), email=ids[lesser])
    place_leads(database, LEDGER_KEY, MAILING, LATER)
    return first, latest


@pytest.fixture
def people(database: Database, enquiries: tuple[UUID, UUID]) -> list[UUID]:
    return [person_of(database, each) for each in enquiries]


@pytest.fixture
def pair(database: Database, enquiries: tuple[UUID, UUID]) -> tuple[UUID, UUID]:
    """The leads of the two people."""
    one, other = enquiries
    return lead_of(database, one), lead_of(database, other)


def test_two_people_whose_leads_were_compared_are_erased_at_the_same_moment(
    database: Database,
    people: list[UUID],
    pair: tuple[UUID, UUID],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    relate(database, *pair, Verdict.LINKED, "Brothers")
    one, other = people
    with meanwhile(
        monkeypatch, compared, "remove_reasons", partial(erase, database, tmp_path, other)
    ):
        erase(database, tmp_path, one)

    assert "person" not in count_rows(database)


@pytest.mark.parametrize("number", [0, 1])
def test_an_erasure_waits_for_another_comparison_of_its_lead(
    database: Database,
    people: list[UUID],
    pair: tuple[UUID, UUID],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
) -> None:
    relate(database, *pair, Verdict.LINKED)

    with meanwhile(monkeypatch, leads, "lock", partial(erase, database, tmp_path, people[number])):
        assert relate(database, *pair, Verdict.DISMISSED, "Not brothers")


def test_work_on_the_leads_of_people_whose_time_is_over_waits_for_their_erasure(
    database: Database, pair: tuple[UUID, UUID], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    author, over = add_account(database, role="handler"), months_after(LATER, 25)
    begin_retention(database, "system", over)
    while kind_under_way(database) != RetentionClass.ENQUIRY:
        apply_retention(database, tools(tmp_path), over)

    def set_aside() -> None:
        change_statuses(
            undoable(database, actor=author.hex, act_id=uuid4(), lead_ids=pair, now=over),
            LEDGER_KEY,
            FIRST_RESPONSE,
            actor=author.hex,
            seen=[SeenLead(each, 0) for each in pair],
            status=LeadStatus.SPAM,
            now=over,
        )

    with meanwhile(monkeypatch, retention_run, "let_person_go", set_aside):
        apply_retention(database, tools(tmp_path), over)

    assert "person" not in count_rows(database)
