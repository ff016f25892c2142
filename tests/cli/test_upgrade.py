"""Messages to operators about an upgrade, and about a database that cannot be upgraded."""

from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.db import Database
from app.migrations import newest_revision
from app.migrations.revisions import Kind
from tests.migrations.later_revisions import LaterVersion
from tests.support.zone_command import run_zone

COMMANDS = (("db", "upgrade"), ("web",), ("worker",), ("run", "--prepare"), ("check",))


@pytest.mark.parametrize("content", [b"no database at all, of any kind", None])
@pytest.mark.parametrize("command", [("db", "upgrade"), ("web",), ("check",)], ids=" ".join)
def test_a_file_that_is_no_database_is_named(
    tmp_path: Path, command: tuple[str, ...], content: bytes | None
) -> None:
    file = tmp_path / "zone.db"
    file.mkdir() if content is None else file.write_bytes(content)
    settings = {
        "ZONE_INSTANCE": str(tmp_path / "instance"),
        "ZONE_DATABASE_URL": f"sqlite:///{file}",
    }
    told = run_zone(*command, settings=settings, status=1).stderr

    assert f"Error: The database file {file} cannot be opened. See that its folder exists" in told


def test_progress_is_told_in_the_log(
    own_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = LaterVersion(tmp_path)
    later.add("Keep the weather", Kind.EXPAND, "ALTER TABLE enquiry ADD COLUMN weather VARCHAR")
    with monkeypatch.context() as patched:
        later.use(patched)
        told = run_zone("db", "upgrade").stdout
    again = run_zone("db", "upgrade").stdout

    assert "schema.step" in told
    assert "title='Keep the weather.'" in told
    assert f"revision={later.newest}" in told
    assert "schema.wider" in again
    assert f"known={newest_revision()}" in again
    doctor = run_zone("doctor", status=None).stdout
    assert f"ok       Schema: It is {later.newest}, newer than this version, which works" in doctor


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_database_of_a_newer_version_is_said_to_be_newer(
    own_database: Database, command: tuple[str, ...]
) -> None:
    with own_database.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0007_for_0005'"))

    told = run_zone(*command, status=1).stderr

    assert "A newer version has upgraded this database: its schema is 0007_for_0005" in told
    assert f"this version knows up to {newest_revision()}. Run the newer version" in told


def test_doctor_says_which_schema_is_newer(own_database: Database) -> None:
    with own_database.transaction() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0007_for_0005'"))

    told = run_zone("doctor", status=1).stdout

    assert "problem  Schema: It is 0007_for_0005, from a newer version" in told
