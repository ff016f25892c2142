"""An erased person is in no row, index, file or byte; the commitments stay."""

from pathlib import Path

import pytest

from app.consent.models import ErasureCertificate, ErasureOverwriting
from app.core.db import Database
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
