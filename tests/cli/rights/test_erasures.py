"""Erasures for the operator: repeated after a restore, and overwritten."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.rights.erasure import Proposed, approve_erasure, propose_erasure
from app.rights.rules.erasure import ErasureGround
from app.web.rights.erasing import erasing_tools
from tests.support.rights.erasing import (
    APPROVER,
    ERASED_AT,
    PROPOSER,
    known_everywhere,
    left_in_files,
)
from tests.support.zone_command import run_zone


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    """An instance with one person in it."""
    folder = tmp_path / "instance"
    run(folder, "db", "upgrade")
    return folder


def run(instance: Path, *command: str) -> str:
    """Run a command; return all its output."""
    return run_zone(*command, settings={"ZONE_INSTANCE": str(instance)}).output


def erase_and_restore(instance: Path) -> str:
    """Erase a person and restore the database from before; return the erasure's id."""
    settings = Settings(instance=instance)
    tools = erasing_tools(settings, load_secrets(settings))
    database = Database(settings.database_url)
    known = known_everywhere(database, instance)
    assert database.empty_log()
    shutil.copyfile(instance / "zone.db", instance.parent / "backup")
    proposed = Proposed(known.person_id, ErasureGround.ASKED)
    proposal = propose_erasure(database, tools.ledger_key, proposed, actor=PROPOSER, now=ERASED_AT)
    done = approve_erasure(database, tools, actor=APPROVER, proposal_id=proposal, now=ERASED_AT)
    database.dispose()
    for path in instance.glob("zone.db*"):
        path.unlink()
    (instance.parent / "backup").replace(instance / "zone.db")
    return done.erasure


@pytest.mark.parametrize("command", [("db", "upgrade"), ("db", "reapply-erasures")])
def test_an_erasure_is_repeated_after_a_restore_with_a_warning(
    instance: Path, command: tuple[str, ...]
) -> None:
    erasure = erase_and_restore(instance)
    assert left_in_files(instance)

    said = run(instance, *command)

    assert "The database was older than 1 erasure(s)" in said
    assert erasure in said
    assert "its log is empty" in run(instance, "db", "scrub")
    assert left_in_files(instance) == set()
    assert erasure not in run(instance, *command)


def test_scrubbing_reports_a_reader_of_an_older_state(instance: Path) -> None:
    erase_and_restore(instance)
    database = Database(Settings(instance=instance).database_url)
    with closing(database.engine.raw_connection()) as reader:
        reader.cursor().execute("BEGIN")
        reader.cursor().execute("SELECT count(*) FROM person").fetchone()
        run(instance, "db", "reapply-erasures")

        settings = {"ZONE_INSTANCE": str(instance)}
        refused = run_zone("db", "scrub", settings=settings, status=1)

        assert "A process still reads an older state" in refused.stderr
        reader.cursor().execute("ROLLBACK")
    database.dispose()
