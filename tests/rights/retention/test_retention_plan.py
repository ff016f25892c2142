"""After any history, the job deletes exactly what the dry run lists, and then nothing is due."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import select, update

from app.consent.models import ConsentEvidence
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.moments import months_after
from app.core.rules.retention import PLANNED, RetentionClass, RetentionPeriods
from app.enquiries.models import Person
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.leads.rules.lead_work import Direction
from app.mail.rules.delivery import Mailing
from app.rights.models import RightsRequest
from app.rights.retention import count_due
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.leads.desk_work import log
from tests.support.rights.requests import make_request
from tests.support.rights.retention import hold, run_to_the_end, would_go
from tests.support.stored import change_every, every

DAY = timedelta(days=1)
START = datetime(1985, 1, 2, 3, 4, 5, tzinfo=UTC)
"""A moment so long ago that all of it is past for the engines' own clocks."""


def random_history(database: Database, random: Random) -> None:
    """Generate five years of enquiries, and of actions of staff and courts."""
    for _ in range(12):
        at = START + timedelta(minutes=random.randrange(5 * 365 * 24 * 60))
        write_to_us(database, at, email=f"n{random.randrange(8)}@example.com")
    while place_leads(database, LEDGER_KEY, Mailing("zone.example", ""), NOW):
        pass
    with database.reading() as session:
        leads = session.execute(select(Lead.id, Lead.received_at)).all()
        people = session.scalars(select(Person.id)).all()
    for lead_id, received_at in random.sample(leads, 5):
        direction = random.choice((Direction.OURS, Direction.THEIRS))
        log(database, lead_id, direction, received_at + random.randrange(1, 900) * DAY)
    with database.transaction() as session:
        for lead_id, received_at in random.sample(leads, 4):
            changed = received_at + random.randrange(40) * DAY
            aside = {"suspect": True} if random.random() < 0.5 else {"status": "not_enquiry"}
            session.execute(
                update(Lead).where(Lead.id == lead_id).values(changed_at=changed, **aside)
            )
        for person in random.sample(people, 2):
            session.add(hold(person, START + random.randrange(300, 2000) * DAY))
        for person in random.sample(people, 2):
            session.add(make_request(person, closed_at=NOW if random.random() < 0.5 else None))


@pytest.mark.parametrize("seed", range(4))
def test_the_job_deletes_what_the_dry_run_lists_and_nothing_is_overdue(
    database: Database, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    periods = RetentionPeriods(
        enquiry_months=random.choice((1, 13, 24)), evidence_months=random.choice((6, 36))
    )
    random_history(database, random)
    for months in sorted(random.sample(range(1, 110), 4)):
        now = months_after(START, months) + random.randrange(28) * DAY
        shown = would_go(database, now, periods)
        assert len({(each.kind, each.id) for each in shown}) == len(shown)
        assert all(each.delete_after <= now for each in shown)
        before = set(every(database, Person.id))
        done = run_to_the_end(database, tmp_path, now, periods)

        due = Counter(each.kind.value for each in shown)
        assert dict(done.gone) == {kind.value: due[kind.value] for kind in PLANNED}
        assert done.kept == 0
        of_people = (RetentionClass.ENQUIRY, RetentionClass.SUSPECT)
        gone = {UUID(each.id) for each in shown if each.kind in of_people}
        assert before - set(every(database, Person.id)) == gone
        assert would_go(database, now, periods) == []
        assert set(count_due(database, periods, now).values()) == {0}


def test_in_the_end_everything_is_deleted(database: Database, tmp_path: Path) -> None:
    random_history(database, Random(7))
    end = months_after(START, 200)
    change_every(database, RightsRequest, closed_at=NOW)

    run_to_the_end(database, tmp_path, end)
    run_to_the_end(database, tmp_path, months_after(end, 200))

    assert every(database, Person) == []
    assert every(database, ConsentEvidence) == []
    told = select(AuditRecord.event).where(AuditRecord.event != "", AuditRecord.at < end)
    assert set(every(database, told)) <= {AuditEvent.PERSON_ERASED.tag}


@pytest.mark.parametrize(
    ("came", "months", "goes"),
    [
        (datetime(2024, 2, 29, 12, tzinfo=UTC), 24, datetime(2026, 2, 28, 12, tzinfo=UTC)),
        (datetime(2026, 1, 31, 12, tzinfo=UTC), 1, datetime(2026, 2, 28, 12, tzinfo=UTC)),
        (datetime(2027, 12, 31, 12, tzinfo=UTC), 2, datetime(2028, 2, 29, 12, tzinfo=UTC)),
    ],
)
def test_a_month_without_the_day_ends_the_period(
    database: Database, came: datetime, months: int, goes: datetime
) -> None:
    write_to_us(database, came)
    place_leads(database, LEDGER_KEY, Mailing("zone.example", ""), came)
    periods = RetentionPeriods(enquiry_months=months)

    def due(now: datetime) -> list[datetime]:
        shown = would_go(database, now, periods)
        return [each.delete_after for each in shown if each.kind is RetentionClass.ENQUIRY]

    assert due(goes - timedelta(milliseconds=1)) == []
    assert due(goes) == [goes]
