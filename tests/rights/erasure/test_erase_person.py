"""An erased person is in no row, index, file or byte; the commitments stay."""

import json
from pathlib import Path

import pytest
from sqlalchemy import update

from app.consent.models import ConsentRecord, ErasureCertificate, ErasureOverwriting
from app.core.db import Database
from app.ledger.outside.outside_lists import ErasureList
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.exports.people import withdraw
from tests.support.ledger.sealing import tamper
from tests.support.rights.erasing import (
    ALL,
    REMARK,
    erase,
    known_everywhere,
    left_in_files,
    left_in_rows,
    overwrite,
)
from tests.support.stored import only


def test_no_row_holds_data_of_the_person(database: Database, instance: Path) -> None:
    known = known_everywhere(database, instance)
    # Nobody has said yet why to erase them.
    assert {*ALL} - left_in_rows(database) == {each for each in ALL if each in REMARK} - {ALL[0]}

    erase(database, instance, known.person_id)

    assert left_in_rows(database) == set()


def test_acts_that_were_made_unreadable_are_erased_as_the_kinds_that_were_sealed(
    database: Database, instance: Path
) -> None:
    person = person_of(database, write_to_us(database))
    withdraw(database, person)
    tamper(database, update(ConsentRecord).values(act="?"))

    erase(database, instance, person)

    [payload] = ErasureList(instance).payloads()
    assert {each["kind"] for each in json.loads(payload)["records"]} == {
        "consent.given",
        "consent.withdrawn",
    }


@pytest.mark.engine("sqlite", only=True)
def test_no_byte_of_any_file_holds_data_of_the_person(database: Database, instance: Path) -> None:
    known = known_everywhere(database, instance)
    database_file = Path(str(database.url.database))
    assert len(left_in_files(instance, database_file.parent)) > 20

    erase(database, instance, known.person_id)
    assert left_in_files(database_file.parent)
    overwrite(database, instance)

    assert left_in_files(database_file.parent) == set()
    certified = only(database, ErasureCertificate)
    assert only(database, ErasureOverwriting).erasure_id == certified.erasure_id
