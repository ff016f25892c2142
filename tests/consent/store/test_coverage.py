"""People whose consent predates words that need a new one are counted and listed."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.consent.rules.figures import month_begins
from app.consent.store import policies
from app.consent.store.coverage import (
    count_before,
    count_people,
    list_asking,
    list_before,
    list_refusals,
)
from app.core.db import Database
from app.core.rules.languages import LANGUAGES
from tests.consent.test_figures import act, somebody
from tests.consent.test_publication import INSTALLATION
from tests.support.consent.publishing import Desk, sources_of
from tests.support.databases import set_time_zone
from tests.support.enquiries.answers import NOW
from tests.support.exports.people import withdraw
from tests.support.ledger.evidence import enquire, publish_words
from tests.support.stored import only, read_by


@pytest.fixture
def desk(database: Database) -> Desk:
    """Two members of staff, with the first words published."""
    publish_words(database)
    return Desk(database, INSTALLATION, now=NOW + timedelta(minutes=10))


def person(database: Database, record: UUID) -> UUID:
    """Return the person of an act of consent."""
    return only(database, select(ConsentRecord.person).where(ConsentRecord.id == record))


def publish(desk: Desk, doc: str, *categories: str, languages: Collection[str] = LANGUAGES) -> int:
    """Publish a substantial change of a document, in all languages or in some."""
    sources = sources_of(desk.database, doc)
    changed = {
        lang: text.replace("\n\n", "!\n\n", 1) if doc == "consent_block" else f"{text}\n\nMore."
        for lang, text in sources.items()
        if lang in languages
    }
    desk.write(doc, sources | changed, categories=categories)
    desk.propose(doc)
    return desk.approve(doc)


def asked(database: Database, doc: str) -> set[UUID]:
    """Return the people who have to be asked again."""
    with database.reading() as session:
        version = dict(list_asking(session).keys()).get(doc)
        if version is None:
            return set()
        people = set(list_before(session, {doc: version}, None, 100))
        assert count_before(session, doc, version) == len(people)
        return people


@pytest.mark.parametrize("doc", ["privacy_policy", "cookie_policy", "consent_block"])
def test_earlier_consenters_are_to_be_asked_until_they_agree_or_withdraw(
    database: Database, desk: Desk, doc: str
) -> None:
    ana, bo, cy = (
        person(database, enquire(database, name, minutes))
        for minutes, name in enumerate(("ana", "bo", "cy"), start=1)
    )
    assert publish(desk, doc, "purpose") == 2
    late = person(database, enquire(database, "late", minutes=20))
    assert asked(database, doc) == {ana, bo, cy}

    again = person(database, enquire(database, "anew", minutes=21))
    withdraw(database, bo, at=NOW + timedelta(minutes=25))

    assert asked(database, doc) == {ana, cy}
    assert not {late, again} & asked(database, doc)
    assert publish(desk, doc, "purpose") == 3
    assert asked(database, doc) == {ana, cy, late, again}


def test_a_consent_block_that_changed_in_one_language_asks_those_who_read_that_one(
    database: Database, desk: Desk
) -> None:
    ana = person(database, enquire(database, "ana", lang="en"))
    enquire(database, "bo", minutes=2, lang="zh")
    publish(desk, "consent_block", "purpose", languages=["en"])

    assert asked(database, "consent_block") == {ana}


def test_a_mere_change_of_wording_asks_nobody(database: Database, desk: Desk) -> None:
    enquire(database, "ana")
    publish(desk, "privacy_policy", "contact", "rights", "retention")

    assert asked(database, "privacy_policy") == set()
    assert read_by(database, policies.list_latest, "privacy_policy")["en"].version == 2

    desk.write("cookie_policy", sources_of(database, "privacy_policy"), categories=("purpose",))
    assert read_by(database, list_asking) == {}


def test_a_person_who_agreed_twice_at_one_moment_counts_once(database: Database) -> None:
    twice = somebody(database)
    for _form in range(2):
        act(database, twice, NOW, privacy_policy="given")
    act(database, twice, NOW, "withdrawn", updates_email="withdrawn")

    assert list(read_by(database, count_people).values()) == [1]


def test_refusals_are_those_of_forms_from_the_start_of_the_first_month(database: Database) -> None:
    months, anybody = month_begins(NOW, UTC, 2), UUID(int=1)
    begins = min(months.values())
    for kind, at in (("given", begins), ("given", begins - timedelta.resolution), ("renewed", NOW)):
        act(database, anybody, at, kind, updates_email="not_given")

    [found] = read_by(database, list_refusals, months)
    assert (found.month, found.shown, found.refused) == ("2026-02", 1, 1)


@pytest.mark.engine("postgresql", only=True)
def test_a_month_begins_where_asked_whatever_the_servers_time_zone(database: Database) -> None:
    set_time_zone(database, "America/New_York")
    at = datetime(2026, 2, 28, 20, tzinfo=UTC)
    act(database, UUID(int=1), at, updates_email="given")

    with database.reading() as session:
        for zone, month in ((UTC, "2026-02"), (ZoneInfo("Asia/Shanghai"), "2026-03")):
            months = month_begins(datetime(2026, 3, 5, tzinfo=UTC), zone, 3)
            assert [each.month for each in list_refusals(session, months)] == [month]
