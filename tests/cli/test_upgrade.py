"""Messages to operators about an upgrade, and about a database that cannot be upgraded."""

import re
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.db import Database
from app.migrations import newest_revision
from app.migrations.revisions import Kind
from tests.migrations.later_revisions import LaterVersion
from tests.support.stored import execute
from tests.support.zone_command import run_zone

COMMANDS = (("db", "upgrade"), ("web",), ("worker",), ("run", "--prepare"), ("check",),
            ("doctor",))  # fmt: skip


@pytest.mark.parametrize("content", [b"no database at all, of any kind", None])
@pytest.mark.parametrize("command", [("db", "upgrade"), ("web",), ("check",)], ids=" ".join)
def test_a_file_that_is_no_database_is_named(
    instance: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    content: bytes | None,
) -> None:
    file = tmp_path / "zone.db"
    file.mkdir() if content is None else file.write_bytes(content)
    monkeypatch.setenv("ZONE_DATABASE_URL", f"sqlite:///{file}")

    assert f"Error: The database file {file} " in run_zone(*command, status=1).stderr


def test_progress_is_told_in_the_log(
    own_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = LaterVersion(tmp_path)
    later.add("Keep the weather", Kind.EXPAND, "ALTER TABLE enquiry ADD COLUMN weather VARCHAR")
    with monkeypatch.context() as patched:
        later.use(patched)
        told = run_zone("db", "upgrade").stdout
    again = run_zone("db", "upgrade").stdout

    doctor = run_zone("doctor", status=None).stdout
    step = ("schema.step", "title='Keep the weather.'", f"revision={later.newest}")
    assert [each for each in step if each not in told] == []
    assert ("schema.wider" in again, f"known={newest_revision()}" in again) == (True, True)
    assert f"ok       Schema: It is {later.newest}, newer" in doctor


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_database_of_a_newer_version_is_said_to_be_newer(
    own_database: Database, command: tuple[str, ...]
) -> None:
    execute(own_database, text("UPDATE alembic_version SET version_num = '0007_for_0005'"))

    told = run_zone(*command, status=1).output

    assert re.search(r"(Error|problem +Schema): .*0007_for_0005", told)
    assert command == ("doctor",) or newest_revision() in told
