"""Whenever an upgrade is killed, nothing is lost, and the next one completes it."""

import random
import time
from pathlib import Path

import pytest
from sqlalchemy import inspect

from app import migrations
from app.core.db import Database
from app.migrations import find_standing, upgrade
from app.migrations.revisions import Kind, Standing
from tests.cli.backup.conftest import Backups, backups, instance, references, sealed
from tests.migrations.later_revisions import LaterVersion
from tests.support.processes import FORKED
from tests.support.sizes import full_size
from tests.support.zone_command import run_zone

__all__ = ["backups", "instance", "sealed"]

ROUNDS = 20 if full_size() else 4
SEED = 2035
LONGEST = 0.8


def upgrade_later(url: str, folder: str) -> None:
    """Upgrade a database as the later version does, in a process of its own."""
    migrations._FOLDER = Path(folder)
    upgrade(Database(url))


@pytest.mark.engine("in turn")
def test_killed_upgrades_leave_the_schema_before_or_the_one_after(
    backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance, database = random.Random(SEED), backups.database
    before = references(database)
    for number in range(ROUNDS):
        # Each of them adds to what the one before has left.
        later = LaterVersion(tmp_path / f"later-{number}")
        for past in range(number + 1):
            columns = [f"ALTER TABLE enquiry ADD COLUMN w{past}_{each} VARCHAR" for each in "abc"]
            later.add(f"Add columns {past}", Kind.EXPAND, *columns, pause=0.05)
        url = database.url.render_as_string(hide_password=False)
        process = FORKED.Process(target=upgrade_later, args=(url, later.folder))
        process.start()
        time.sleep(chance.uniform(0, LONGEST))
        process.kill()
        process.join()

        added = {each for each in columns_of(database) if each.startswith(f"w{number}_")}
        assert len(added) in {0, 3}
        with monkeypatch.context() as patched:
            later.use(patched)
            upgrade(database)
            assert find_standing(database) == (Standing.SAME, later.newest)
        assert {f"w{number}_{each}" for each in "abc"} <= columns_of(database)
        assert references(database) == before
    run_zone("check")


def columns_of(database: Database) -> set[str]:
    """Return the names of the columns of enquiries."""
    found = {each["name"] for each in inspect(database.engine).get_columns("enquiry")}
    database.dispose()
    return found
