"""`zone demo`: a lively desk that sends no mail."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.cli.demo import history
from app.cli.demo.command import demo_settings
from app.cli.demo.staff import OPENED
from app.consent.models import ConsentRecord, PolicyText
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.rules.first_response import ANSWERED, ResponseState
from app.leads.rules.lead_status import LeadStatus
from app.leads.store.dashboard import count_leads
from app.mail.models import OutboxMessage
from tests.support.stored import count_rows, every, read_by
from tests.support.zone_command import run_zone

COUNT = 60
CLDR = 'country_names = "cldr"\n'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instance with a demonstration made once for all tests here."""
    instance = tmp_path_factory.mktemp("demo")
    ended = run_zone("demo", settings={"ZONE_INSTANCE": str(instance)})
    assert f"{COUNT} invented leads are in {instance / 'demo'}" in ended.output
    return instance


@pytest.fixture
def invented(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The demonstration's database."""
    monkeypatch.setenv("ZONE_INSTANCE", str(folder))
    database = Database(demo_settings(Settings.from_environment()).database_url)
    yield database
    database.dispose()


def test_leads_are_at_every_stage_with_their_history(invented: Database) -> None:
    leads, counts = every(invented, Lead), count_rows(invented)

    assert len(leads) == COUNT
    # One may be empty, depending on the hour of the day.
    assert len({each.status for each in leads}) >= len(LeadStatus) - 1
    assert all(each.place is not None for each in leads)
    assert all(each.owner_id or each.suspect or each.consent == "withdrawn" for each in leads)
    for table in (LeadMessage, LeadNote, LeadTask):
        assert counts[table.__tablename__] > COUNT // 20
    assert len({each.country for each in leads}) > 5


def test_it_has_the_profile_of_a_zone_in_china_unless_it_has_settings_of_its_own(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_INSTANCE", str(folder / "demo"))
    assert Settings.from_environment().country_names == "china"

    own = tmp_path / "demo/zone.toml"
    own.parent.mkdir(mode=0o700)
    own.write_text(CLDR)
    own.chmod(0o600)
    run_zone("demo", "--count", "1", settings={"ZONE_INSTANCE": str(tmp_path)})
    assert own.read_text() == CLDR


def test_possible_spam_that_the_rules_found_waits_for_judgement_with_a_real_investor_among_it(
    invented: Database,
) -> None:
    week = clock.now() - timedelta(days=7)
    with invented.reading() as session:
        rows = session.execute(
            select(Lead, Enquiry).join(Enquiry, Enquiry.id == Lead.enquiry_id).where(Lead.suspect)
        ).all()

    assert len(rows) == 3
    # What is older is deleted in time, and the folder would be empty.
    assert all(lead.received_at > week and lead.status == "new" for lead, _ in rows)
    assert all("honeypot" not in lead.suspicions for lead, _ in rows)
    investors = [enquiry for lead, enquiry in rows if "spam_phrase" not in lead.suspicions]
    assert [each.message.count("https://") for each in investors] == [3]
    assert len({enquiry.message for _, enquiry in rows}) == 3


def test_some_are_closed_as_duplicates_and_some_as_answered_elsewhere(invented: Database) -> None:
    events = every(invented, select(LeadEvent).where(LeadEvent.kind == "status"))
    leads = {each.id.hex: each for each in every(invented, Lead)}
    senders = {each.id: each.person_id for each in every(invented, Enquiry)}
    declared = every(invented, select(LeadMessage.text).where(LeadMessage.declared))
    firsts = {e.lead_id.hex: e.details["of"] for e in events if e.details["to"] == "duplicate"}

    assert {key for key, each in leads.items() if each.status == "duplicate"} == set(firsts)
    assert firsts
    for repeated, first in firsts.items():
        assert senders[leads[repeated].enquiry_id] == senders[leads[first].enquiry_id]
    assert declared
    assert all(declared)


def test_most_are_answered_and_a_few_are_overdue_now(invented: Database) -> None:
    now = clock.now()
    counted = read_by(invented, count_leads, (now - OPENED, now), now).responses
    overdue = every(invented, select(Lead).where(Lead.due_at <= now))
    states = Counter[ResponseState]()
    for (_owner, state), count in counted.items():
        states[state] += count

    assert sum(states[each] for each in ANSWERED) > states.total() / 2
    assert COUNT * 0.01 <= len(overdue) <= COUNT * 0.25
    assert states[ResponseState.LATE] <= COUNT * 0.1


def test_no_mail_is_queued_and_no_invented_account_has_a_password(
    invented: Database,
) -> None:
    accounts = every(invented, StaffAccount)

    assert {*every(invented, OutboxMessage.state)} == {"sent", "cancelled"}
    assert {each.password for each in accounts} == {"!"}
    assert all(each.role != "administrator" for each in accounts)
    assert any(each.away_from and each.deputy_id for each in accounts)


def test_the_words_were_in_force_before_the_first_record_names_them(invented: Database) -> None:
    assert max(every(invented, PolicyText.published_at)) < min(every(invented, ConsentRecord.at))


def test_its_evidence_is_sealed_and_verifies(invented: Database, folder: Path) -> None:
    settings = {"ZONE_INSTANCE": str(folder / "demo")}
    run_zone("ledger", "seal", settings=settings)
    run_zone("ledger", "check", settings=settings)


def test_one_investor_who_writes_again_and_again_is_one_lead_and_one_duplicate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_FATES", (("duplicate", 1),))
    monkeypatch.setattr(history, "_ALWAYS", ("engaged",))
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path))

    # So many in half a year that some come within a day of each other.
    run_zone("demo", "--count", "30", settings={"ZONE_INSTANCE": str(tmp_path)})

    database = Database(demo_settings(Settings.from_environment()).database_url)
    statuses = Counter(every(database, Lead.status))
    database.dispose()
    assert sum(statuses.values()) == 30
    assert statuses["duplicate"] > 0
