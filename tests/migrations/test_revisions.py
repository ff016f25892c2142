"""Revisions after the first released one expand or contract, say so, and keep to it."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.script import Script, ScriptDirectory

from app import migrations
from app.core.db import Database
from app.migrations.revisions import Kind
from tests.migrations.expansion import declaration_faults, narrowing_faults
from tests.migrations.later_revisions import LaterVersion

LONGEST_NAME = 32  # Alembic's column for it.


def later_revisions(folder: Path) -> list[tuple[Script, Script]]:
    """Return the revisions after the first, each behind the one before it."""
    return list(pairwise(list(ScriptDirectory(str(folder)).walk_revisions())[::-1]))


def faults(database: Database, folder: Path) -> list[str]:
    """Return the faults of a folder's revisions."""
    pairs = later_revisions(folder)
    expanding = {each.revision for _, each in pairs if getattr(each.module, "kind", "") == "expand"}
    declared = [fault for before, each in pairs for fault in declaration_faults(each, before)]
    return declared or narrowing_faults(database, expanding)


@pytest.mark.engine("postgresql", only=True)
def test_every_later_revision_says_what_it_does_and_keeps_to_it(database: Database) -> None:
    folder = Path(migrations.__file__).parent

    assert faults(database, folder) == []
    assert all(
        len(each.revision) <= LONGEST_NAME for each in ScriptDirectory(str(folder)).walk_revisions()
    )


@pytest.mark.engine("postgresql", only=True)
@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("ALTER TABLE outbox ADD COLUMN place INTEGER NOT NULL", "requires a value that older"),
        ("ALTER TABLE outbox ALTER COLUMN recipient SET NOT NULL", "requires a value that older"),
        ("DROP TABLE visit_count", "drops something"),
        ("ALTER TABLE outbox DROP COLUMN state", "drops something"),
        ("ALTER TABLE outbox RENAME COLUMN state TO stand", "renames something"),
        ("ALTER TABLE outbox ALTER COLUMN attempts TYPE BIGINT", "changes a type"),
        ("ALTER TABLE outbox ADD CONSTRAINT few CHECK (attempts < 9)", "refuses what older"),
    ],
)
def test_one_that_expands_takes_nothing_from_older_programs(
    database: Database,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    statement: str,
    fault: str,
) -> None:
    later = LaterVersion(tmp_path)
    name = later.add("Change something", Kind.EXPAND, statement)
    later.use(monkeypatch)

    [found] = faults(database, Path(later.folder))

    assert found.startswith(f"{name}: it {fault}")


@pytest.mark.engine("postgresql", only=True)
def test_one_that_contracts_may_and_one_without_a_kind_or_with_a_wrong_name_is_refused(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = LaterVersion(tmp_path)
    name = later.add("Count no visits", Kind.CONTRACT, "DROP TABLE visit_count")
    later.use(monkeypatch)
    folder = Path(later.folder)
    file = folder / "versions" / f"{name}.py"
    good = file.read_text(encoding="utf-8")

    file.write_text(good.replace("kind = ", "kinds = "), encoding="utf-8")
    [lacking] = faults(database, folder)
    assert lacking.startswith(f"{name}: it lacks `kind")
    file.write_text(good.replace("'contract'", "'expand'"), encoding="utf-8")
    # This one follows the first, so that both kinds have the same name.
    assert faults(database, folder)[0].startswith(f"{name}: it drops")
    wrong, right = "0002_for_0002", "0002_for_0001"
    file.write_text(good.replace(name, wrong), encoding="utf-8")
    [named] = faults(database, folder)
    assert re.match(rf"{wrong}: .* is named {right} here", named)
