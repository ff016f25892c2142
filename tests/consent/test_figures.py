"""The worker counts the states of consent from the records, on both engines alike."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from functools import partial
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.figures import count_consent, is_count_due
from app.consent.models import ConsentDecision, ConsentFigure, ConsentRecord, PersonErasure
from app.consent.rules.consent import Act
from app.consent.rules.figures import month_begins
from app.consent.rules.standing import standing
from app.consent.store.consent import list_decisions_by_person
from app.consent.store.figures import count_courses, list_figures
from app.core.db import Database
from app.core.models import Base, LedgerLeaf, LedgerQuarantine
from app.core.rules.purposes import Purpose
from tests.support.databases import set_time_zone
from tests.support.enquiries.stored_rows import make_consent_record, make_person
from tests.support.ledger.sealing import tamper
from tests.support.stored import read_by, store, write_by

JANUARY = datetime(2026, 1, 31, 23, 59, tzinfo=UTC)
FEBRUARY = datetime(2026, 2, 1, tzinfo=UTC)
NOW = datetime(2026, 3, 4, tzinfo=UTC)


def act(database: Database, person: UUID, at: datetime, act: str = "given", **decided: str) -> UUID:
    """Store an act of a person with its decisions; return its id."""
    return write_by(database, add_act, person, at, act, **decided)


def add_act(session: Session, person: UUID, at: datetime, act: str, **decided: str) -> UUID:
    """Add an act of a person with its decisions; return its id."""
    record = make_consent_record(person=person, at=at, act=act, commitment=uuid4().hex * 2)
    session.add(record)
    session.flush()
    session.add_all(
        ConsentDecision(consent_record_id=record.id, purpose=purpose, state=state)
        for purpose, state in decided.items()
    )
    session.flush()
    return record.id


def quarantine(database: Database, *, sealed: bool) -> None:
    """Put every act into quarantine, whether or not it has its place in the ledger."""
    with database.transaction() as session:
        for number, commitment in enumerate(session.scalars(select(ConsentRecord.commitment))):
            session.add(LedgerQuarantine(id=uuid4(), at=NOW, commitment=commitment, mac=b"m"))
            if sealed:
                session.add(LedgerLeaf(generation=1, leaf_index=number, commitment=commitment))


def somebody(database: Database) -> UUID:
    """Return a person."""
    person = make_person(id=uuid4())
    write_by(database, Session.add, person)
    return person.id


def counted(database: Database, purpose: Purpose, zone: tzinfo = UTC) -> dict[str, ConsentFigure]:
    """Recount; return the figures of a purpose, by month of a time zone."""
    count_consent(database, NOW, zone=zone)
    return {each.month: each for each in read_by(database, list_figures) if each.purpose == purpose}


def stand(figure: ConsentFigure) -> dict[str, int]:
    """Return where people stood, where anybody did."""
    return {name: number for name, number in figure.people.items() if number}


def test_people_are_counted_where_they_stand_at_the_end_of_each_month(database: Database) -> None:
    confirming, leaving, gone = somebody(database), somebody(database), uuid4()
    ticks = {"privacy_policy": "given", "updates_email": "given", "updates_phone": "not_given"}
    for person in (confirming, leaving, gone):
        act(database, person, JANUARY, **ticks)
    act(database, confirming, FEBRUARY, "confirmed", updates_email="given")
    act(database, leaving, NOW, "withdrawn", privacy_policy="withdrawn", updates_email="withdrawn")
    act(database, confirming, NOW, "corrected")

    news = counted(database, Purpose.UPDATES_EMAIL)
    assert [stand(news[month]) for month in ("2025-12", "2026-01", "2026-02", "2026-03")] == [
        {},
        {"unconfirmed": 2},
        {"unconfirmed": 1, "given": 1},
        {"withdrawn": 1, "given": 1},
    ]
    assert news["2026-01"].acts == {"given": 3, "confirmed": 0, "withdrawn": 0, "expired": 0}
    assert stand(counted(database, Purpose.PRIVACY_POLICY)["2026-03"]) == {
        "given": 1, "withdrawn": 1,
    }  # fmt: skip
    assert stand(counted(database, Purpose.UPDATES_PHONE)["2026-03"]) == {"not_given": 2}


@pytest.mark.engine("both")
def test_months_are_those_of_the_sites_time_zone(database: Database) -> None:
    at = datetime(2026, 2, 28, 18, tzinfo=UTC)  # 02:00 on 1 March in Guangzhou.
    act(database, somebody(database), at, updates_email="given")

    for zone, month in ((UTC, "2026-02"), (ZoneInfo("Asia/Shanghai"), "2026-03")):
        news = counted(database, Purpose.UPDATES_EMAIL, zone)
        assert [each for each, figure in news.items() if figure.acts["given"]] == [month]
        assert stand(news["2026-02"]) == ({"unconfirmed": 1} if zone is UTC else {})


@pytest.mark.engine("postgresql", only=True)
def test_months_do_not_depend_on_the_servers_time_zone(database: Database) -> None:
    set_time_zone(database, "America/New_York")
    act(database, somebody(database), FEBRUARY, updates_email="given")

    news = counted(database, Purpose.UPDATES_EMAIL)
    assert [news[month].acts["given"] for month in ("2026-01", "2026-02")] == [0, 1]


@pytest.mark.parametrize("sealed", [False, True])
def test_consent_in_quarantine_is_not_counted_unless_it_is_sealed_and_its_end_is(
    database: Database, *, sealed: bool
) -> None:
    for state in ("given", "withdrawn"):
        act(database, somebody(database), NOW, state, privacy_policy=state)
    quarantine(database, sealed=sealed)

    figure = counted(database, Purpose.PRIVACY_POLICY)["2026-03"]
    assert stand(figure) == {"given" if sealed else "not_asked": 1, "withdrawn": 1}
    assert figure.acts["given"] == sealed


def test_the_count_says_the_same_as_the_rule_for_one_person(database: Database) -> None:
    states = ("given", "not_given", "withdrawn")
    kinds = [each.value for each in Act if each is not Act.CORRECTED]
    people = [somebody(database) for _each in range(12)]
    for number in range(60):
        at = FEBRUARY + timedelta(minutes=number * 37 % 60)
        decided = {
            purpose.value: states[(number + place) % 3] for place, purpose in enumerate(Purpose)
        }
        act(database, people[number % 12], at, kinds[number % 5], **decided)

    with database.reading() as session:
        decisions = list_decisions_by_person(session, people)
        stands = [standing(decisions[person]) for person in people]
        assert sum(count_courses(session, month_begins(NOW, UTC, 3)).values()) == len(people)
    for purpose in Purpose:
        expected = Counter(each[purpose].value for each in stands)
        assert stand(counted(database, purpose)["2026-03"]) == expected


def test_a_code_that_somebody_wrote_by_sql_is_passed_over(database: Database) -> None:
    act(database, somebody(database), NOW, privacy_policy="given", cookie_policy="given")
    tamper(database, "UPDATE consent_decision SET state = 'x' WHERE purpose = 'cookie_policy'")

    assert stand(counted(database, Purpose.PRIVACY_POLICY)["2026-03"]) == {"given": 1}
    assert stand(counted(database, Purpose.COOKIE_POLICY)["2026-03"]) == {"not_asked": 1}


@pytest.mark.parametrize(
    ("later", "due"),
    [(timedelta(minutes=5), False), (timedelta(days=1), True), (timedelta(days=-1), True)],
)
def test_a_count_is_due_once_it_is_a_day_old(
    database: Database, later: timedelta, *, due: bool
) -> None:
    assert is_count_due(database, NOW)
    count_consent(database, NOW)

    assert is_count_due(database, NOW + later) is due


@pytest.mark.parametrize(
    "news",
    [
        make_consent_record,
        partial(PersonErasure, id=UUID(int=1), salt=b"", payload=b"{}", commitment="c"),
    ],
)
def test_a_count_is_due_after_a_new_act_that_was_stored_late(
    database: Database, news: Callable[..., Base]
) -> None:
    count_consent(database, NOW)
    assert not is_count_due(database, NOW + timedelta(minutes=5))
    store(database, news(at=NOW - timedelta(minutes=1)))

    assert is_count_due(database, NOW + timedelta(minutes=5))
