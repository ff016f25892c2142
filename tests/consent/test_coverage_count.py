"""The worker's stored counts of versions and refusals equal the records."""

from datetime import UTC, timedelta

from app.consent.figures import REFUSALS_FOR, count_consent, is_count_due
from app.consent.rules.coverage import AskedAnew
from app.consent.rules.figures import month_begins
from app.consent.store import coverage
from app.consent.store.coverage_count import find_coverage
from app.core.db import Database
from tests.consent.store.test_coverage import person, publish
from tests.consent.test_publication import INSTALLATION
from tests.support.consent.publishing import Desk
from tests.support.enquiries.answers import NOW
from tests.support.exports.people import withdraw
from tests.support.ledger.evidence import enquire, publish_words

LATER = NOW + timedelta(hours=1)


def test_what_is_counted_is_what_the_records_say(database: Database) -> None:
    publish_words(database)
    desk = Desk(database, INSTALLATION, now=NOW + timedelta(minutes=10))
    leaving, *_others = (
        person(database, enquire(database, name, minutes))
        for minutes, name in enumerate(("ana", "bo", "cy"), start=1)
    )
    publish(desk, "privacy_policy", "purpose")
    publish(desk, "consent_block", "data")
    enquire(database, "late", minutes=20)
    withdraw(database, leaving, at=NOW + timedelta(minutes=25))

    # What an earlier count found is replaced.
    for moment in (LATER, LATER + timedelta(minutes=5)):
        count_consent(database, moment)

    with database.reading() as session:
        found = find_coverage(session)
        assert found is not None
        counted, counted_at = found
        assert counted_at == LATER + timedelta(minutes=5)
        assert counted.people == coverage.count_people(session)
        assert sum(counted.people.values()) == 3
        assert counted.asked == [
            AskedAnew(
                doc,
                version,
                coverage.count_before(session, doc, version),
                coverage.count_to_reconfirm(session, doc, version),
            )
            for doc, version in coverage.list_asking(session)
        ]
        assert [(each.doc, each.people) for each in counted.asked] == [
            ("consent_block", 2), ("privacy_policy", 2),
        ]  # fmt: skip
        assert counted.refusals == coverage.list_refusals(
            session, month_begins(counted_at, UTC, REFUSALS_FOR)
        )
        assert counted.refusals


def test_a_count_is_due_after_a_new_version(database: Database) -> None:
    publish_words(database)
    count_consent(database, LATER)
    assert not is_count_due(database, LATER + timedelta(minutes=5))

    desk = Desk(database, INSTALLATION, now=LATER + timedelta(minutes=1))
    publish(desk, "privacy_policy", "purpose")

    assert is_count_due(database, LATER + timedelta(minutes=5))
