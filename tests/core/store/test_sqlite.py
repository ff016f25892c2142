"""A SQLite database is its one file: another in its place is not written to."""

import errno
import shutil
from pathlib import Path

import pytest

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from tests.core.test_db import add_one, create_counter, value
from tests.support.databases import opened


@pytest.mark.engine("sqlite", only=True)
def test_a_file_that_was_replaced_or_deleted_is_used_no_more(
    database: Database, tmp_path: Path
) -> None:
    create_counter(database)
    assert database.empty_log()
    file, aside = Path(str(database.url.database)), tmp_path / "aside.db"
    file.rename(aside)
    for use in (add_one, value):
        with pytest.raises(StorageUnavailable):
            use(database)
    shutil.copy(aside, file)
    for use in (add_one, value):
        with pytest.raises(StorageUnavailable) as refused:
            use(database)
        assert getattr(refused.value.__cause__, "errno", None) == errno.ESTALE

    with opened(database.url.render_as_string()) as opened_since:
        add_one(opened_since)
        assert value(opened_since) == 1
