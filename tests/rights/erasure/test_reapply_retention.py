"""A person deleted at the end of retention and restored with an older database is deleted again."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.consent.models import ConsentEvidence, ErasureCertificate, PersonErasure
from app.core.db import Database
from app.core.rules.moments import months_after
from app.enquiries.models import Person
from app.ledger.outside.outside_lists import ErasureList
from app.rights.models import KeptEvidence
from app.rights.reapplication import reapply_erasures
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.people import write_to_us
from tests.support.rights.erasing import known_everywhere, left_in_rows, tools
from tests.support.rights.restoring import Dump
from tests.support.rights.retention import run_to_the_end, would_go
from tests.support.stored import every

DAY = timedelta(days=1)
# Some days later, since there were contacts after the enquiry.
OVER = months_after(NOW, 24) + 9 * DAY
EVIDENCE_OVER = months_after(NOW, 36) + 9 * DAY


@pytest.fixture
def backup(database: Database, instance: Path) -> Dump:
    """A copy of a database with one person in every table, and another person."""
    known_everywhere(database, instance)
    return Dump(database, instance.parent)


def evidence(database: Database) -> tuple[dict[UUID, datetime], int]:
    """Return the starts of periods of evidence by person, and the number of acts with it."""
    kept = {row.person: row.since for row in every(database, KeptEvidence)}
    return kept, len(every(database, ConsentEvidence.consent_record_id))


def test_they_are_deleted_again_and_their_evidence_keeps_its_period(
    database: Database, instance: Path, backup: Dump
) -> None:
    run_to_the_end(database, instance, OVER)
    assert left_in_rows(database) == set()
    before, listed = evidence(database), ErasureList(instance).payloads()
    assert len(before[0]) == 2
    backup.restore()
    assert left_in_rows(database)
    assert len(every(database, Person.id)) == 2

    done = reapply_erasures(database, tools(instance), OVER + DAY)

    assert left_in_rows(database) == set()
    assert len(every(database, Person.id)) == 0
    assert evidence(database)[0] == before[0]
    erased = every(database, PersonErasure)
    certified = [each.payload for each in every(database, ErasureCertificate)]
    assert set(done.done) == {each.id.hex for each in erased}
    assert len(certified) == 2
    assert all(b'"ground":"retention"' in each and b'"again":true' in each for each in certified)
    assert ErasureList(instance).payloads() == listed
    assert not reapply_erasures(database, tools(instance), OVER + DAY).done


@pytest.mark.parametrize("moments", [(EVIDENCE_OVER,), (OVER, EVIDENCE_OVER)])
def test_expired_evidence_of_their_acts_is_deleted_again_too(
    database: Database, instance: Path, backup: Dump, moments: tuple[datetime, ...]
) -> None:
    for at in moments:
        run_to_the_end(database, instance, at)
    assert evidence(database) == ({}, 0)
    backup.restore()
    assert evidence(database)[1] > 0

    reapply_erasures(database, tools(instance), EVIDENCE_OVER + DAY)

    assert left_in_rows(database) == set()
    assert evidence(database)[1] == 0
    run_to_the_end(database, instance, EVIDENCE_OVER + DAY)
    assert evidence(database) == ({}, 0)
    assert would_go(database, EVIDENCE_OVER + DAY) == []


def test_a_person_who_writes_to_the_restored_service_is_kept(
    database: Database, instance: Path, backup: Dump
) -> None:
    run_to_the_end(database, instance, OVER)
    backup.restore()
    write_to_us(database, OVER + DAY)

    reapply_erasures(database, tools(instance), OVER + 2 * DAY)

    assert left_in_rows(database) == set()
    assert len(every(database, Person.id)) == 1
    run_to_the_end(database, instance, OVER + 2 * DAY)
    assert len(every(database, Person.id)) == 1
