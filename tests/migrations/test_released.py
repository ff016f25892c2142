"""An instance of every released version is upgraded, with its data, and everything in it holds."""

import ast
import re
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from app import migrations
from app.backup.store.tables import copied_tables
from app.core.db import Database
from app.core.models import Base
from tests.migrations.dumps import read_dump, schema_of
from tests.migrations.instance_of_everything import LEFT_EMPTY
from tests.migrations.released import (
    RENAME,
    dump_of,
    dumped_versions,
    keeps_an_old_name,
    present_version,
    put_back,
    released_versions,
    revision_of,
)
from tests.migrations.test_migrations import has_model, objects
from tests.support.databases import ENGINES
from tests.support.zone_command import run_zone

MOST_BYTES = 300_000
STRAY = "CREATE TABLE stray (n INTEGER)"
KEYS = r"PRIVATE KEY|\bage-secret-key"
RENEW = "run `python -m tests.migrations`, and commit what it writes"


@pytest.mark.engine("both")
@pytest.mark.parametrize("version", dumped_versions())
def test_an_instance_of_each_version_is_upgraded_and_holds(
    empty_url: str, engine_name: str, engine_url: str, tmp_path: Path, version: str
) -> None:
    read_dump(empty_url, dump_of(version, engine_name))
    put_back(tmp_path / "instance", version)
    settings = {
        "ZONE_INSTANCE": str(tmp_path / "instance"),
        "ZONE_DATABASE_URL": empty_url,
    }

    run_zone("db", "upgrade", settings=settings)
    assert run_zone("check", settings=settings).stdout.endswith("Everything holds.\n")
    upgraded, fresh = Database(empty_url), Database(engine_url)
    with upgraded.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": has_model}
        )
        assert compare_metadata(context, Base.metadata) == []
    assert objects(upgraded) == objects(fresh)
    upgraded.dispose()
    fresh.dispose()


@pytest.mark.engine("sqlite", only=True)
def test_the_dump_of_this_version_has_rows_in_every_table(empty_url: str) -> None:
    read_dump(empty_url, dump_of(present_version(), "sqlite"))
    database = Database(empty_url)
    with database.reading() as session:
        empty = {
            table.name
            for table in copied_tables()
            if not session.scalar(text(f"SELECT count(*) FROM {table.name}"))
        }
    database.dispose()

    assert empty == set(LEFT_EMPTY), RENEW


def test_the_name_of_the_first_schema_stands_in_its_file_and_depends_on_nothing() -> None:
    # A comment in a module that makes tables would orphan every database and every backup.
    [first] = (Path(migrations.__file__).parent / "versions").glob("0001_*.py")
    [name] = [
        each.value
        for each in ast.parse(first.read_text(encoding="utf-8")).body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "revision"
    ]

    assert str(ast.literal_eval(name)).startswith("initial_")


@pytest.mark.engine("both")
def test_a_changed_schema_has_another_name(empty_url: str, engine_name: str) -> None:
    database, file = Database(empty_url), dump_of(present_version(), engine_name)
    present = schema_of(database)
    database.dispose()

    assert not keeps_an_old_name(present, file), RENAME
    assert keeps_an_old_name([STRAY, *present], file)


@pytest.mark.parametrize("version", dumped_versions())
@pytest.mark.parametrize("engine", ENGINES)
def test_each_dump_is_of_a_schema_that_revisions_lead_from(version: str, engine: str) -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    known = {each.revision for each in scripts.walk_revisions()}
    cure = (
        "a released schema is changed by a new revision: take back the edit of the initial one"
        if version in released_versions()
        else f"the initial migration has changed: {RENEW}"
    )

    assert revision_of(dump_of(version, engine)) in known, f"{version}, {engine}: {cure}"


def test_every_released_version_has_its_dump() -> None:
    assert released_versions() | {present_version()} <= set(dumped_versions()), RENEW


@pytest.mark.parametrize("version", dumped_versions())
@pytest.mark.parametrize("engine", ENGINES)
def test_dumps_are_small_and_hold_no_keys(version: str, engine: str) -> None:
    written = dump_of(version, engine).read_text(encoding="utf-8")

    assert len(written.encode()) < MOST_BYTES
    assert not re.search(KEYS, written, re.IGNORECASE)
