"""Whenever a backup, a restore or a copy is killed, nothing is lost, and the next one is whole."""

import os
import random
import signal
import time
from contextlib import suppress
from uuid import uuid4

import pytest
from sqlalchemy import insert

from app.core.models import SecurityRecord
from tests.cli.backup.conftest import Backups, backups, references, sealed
from tests.support.databases import opened
from tests.support.enquiries.answers import NOW
from tests.support.sizes import full_size
from tests.support.zone_command import ZoneProcess, run_zone

__all__ = ["backups", "sealed"]

ROUNDS = 20 if full_size() else 2
ROWS = 20_000
SEED = 2035


@pytest.fixture
def large(backups: Backups) -> Backups:
    """An instance large enough that each command takes a while."""
    with backups.database.transaction() as session:
        rows = [
            {"id": uuid4(), "at": NOW, "event": "x", "detail": "", "subject": "", "network": "",
             "count": number}
            for number in range(ROWS)
        ]  # fmt: skip
        session.execute(insert(SecurityRecord), rows)
    return backups


def kill_at_random(
    large: Backups, chance: random.Random, longest: float, *command: str, **settings: str
) -> None:
    """Start a command, and kill it at a random moment, or after its end."""
    named = {**os.environ, **settings}
    given = {name: value for name, value in named.items() if name.startswith("ZONE_")}
    with ZoneProcess(*command, settings=given, log=large.folder / "log") as process:
        time.sleep(chance.uniform(0, longest))
        with suppress(ProcessLookupError):
            process.stop(signal.SIGKILL)


@pytest.mark.engine("sqlite")
def test_killed_backups_leave_no_part_and_change_nothing(large: Backups) -> None:
    chance, away = random.Random(SEED), large.folder / "off-host"
    away.mkdir(exist_ok=True)
    begun = time.monotonic()
    run_zone("backup", "--to", str(away))
    longest = time.monotonic() - begun
    before = references(large.database)
    for _round in range(ROUNDS):
        kill_at_random(large, chance, longest, "backup", "--to", str(away))
        assert [path.name for path in away.iterdir() if not path.name.startswith("zone-")] == []
        for file in away.iterdir():
            run_zone("backup", "verify", str(file), *large.keys)
            file.unlink()
    assert references(large.database) == before
    run_zone("check")


def test_killed_restores_can_be_started_again(large: Backups) -> None:
    chance, file = random.Random(SEED), large.make()
    restore = ("restore", str(file), *large.keys, "--yes")
    for number in range(ROUNDS):
        kill_at_random(large, chance, 2.0, *restore, **large.elsewhere)
        again = run_zone(*restore, settings=large.elsewhere, status=None)
        # A restore that was killed behind its commit is there already.
        assert again.status == 0 or "The database is not empty" in again.stderr
        run_zone("db", "upgrade", settings=large.elsewhere)
        run_zone("check", settings=large.elsewhere)
        assert references(large.there()) == references(large.database)
        if large.database.is_sqlite:
            next_one = large.folder / f"new-{number}"
            large.elsewhere |= {
                "ZONE_INSTANCE": str(next_one),
                "ZONE_DATABASE_URL": f"sqlite:///{next_one / 'zone.db'}",
            }
        else:
            return


def test_killed_copies_can_be_started_again(large: Backups) -> None:
    chance, url = random.Random(SEED), large.elsewhere["ZONE_DATABASE_URL"]
    for number in range(ROUNDS):
        kill_at_random(large, chance, 1.5, "db", "copy", "--to", url)
        again = run_zone("db", "copy", "--to", url, status=None)
        assert again.status == 0 or "The database is not empty" in again.stderr
        with opened(url) as copied:
            assert references(copied) == references(large.database)
        if not large.database.is_sqlite:
            return
        url = f"sqlite:///{large.folder / f'copy-{number}.db'}"
    run_zone("check")
