"""Upgrades: one process does it and tells of it, and older programs go on as long as they can."""

from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError

from app import migrations
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.migrations import (
    SchemaNewer,
    find_standing,
    newest_revision,
    require_same_schema,
    schema_is_current,
    upgrade,
)
from app.migrations.revisions import Kind, Number, Standing
from tests.migrations.later_revisions import LaterVersion
from tests.support.enquiries.people import write_to_us
from tests.support.processes import FORKED, in_processes
from tests.support.stored import every
from tests.support.waiting import wait_until

Told = list[tuple[str, dict[str, object]]]

WIDEN = "ALTER TABLE enquiry ADD COLUMN weather VARCHAR"
ADD = "CREATE TABLE forecast (id INTEGER PRIMARY KEY)"
NARROW = "DROP TABLE visit_count"


@pytest.fixture
def later(tmp_path: Path) -> LaterVersion:
    """A later version, without a revision yet."""
    return LaterVersion(tmp_path)


@pytest.fixture
def told() -> Told:
    """The messages about upgrades so far."""
    return []


def upgraded_with(
    later: LaterVersion, database: Database, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    """Upgrade a database as the later version does; this version goes on afterwards."""
    with monkeypatch.context() as patched:
        later.use(patched)
        upgrade(database, lambda event, /, **facts: told.append((event, facts)))


def test_each_step_is_told_before_it_begins(
    database: Database, later: LaterVersion, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    titles = ("Keep the weather", "Foretell it")
    first, second = (
        later.add(title, Kind.EXPAND, change)
        for title, change in zip(titles, (WIDEN, ADD), strict=True)
    )

    upgraded_with(later, database, monkeypatch, told)

    assert told == [
        ("schema.step", {"step": 1, "of": 2, "revision": first, "title": f"{titles[0]}."}),
        ("schema.step", {"step": 2, "of": 2, "revision": second, "title": f"{titles[1]}."}),
        ("schema.upgraded", {"revision": second}),
    ]


def test_an_older_program_works_on_a_schema_that_was_only_expanded(
    database: Database, later: LaterVersion, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    require_same_schema(database)
    later.add("Keep the weather", Kind.EXPAND, WIDEN)
    later.add("Foretell it", Kind.EXPAND, ADD)
    upgraded_with(later, database, monkeypatch, told)
    told.clear()

    upgrade(database, lambda event, /, **facts: told.append((event, facts)))
    write_to_us(database)

    assert find_standing(database) == (Standing.WIDER, later.newest)
    assert schema_is_current(database)
    # A copy by it would lack columns.
    with pytest.raises(SchemaNewer, match="would lack what it added: use the newer version"):
        require_same_schema(database)
    assert told == [
        ("schema.wider", {"revision": later.newest, "known": newest_revision()}),
    ]


def test_an_older_program_refuses_a_schema_that_lacks_what_it_needs(
    database: Database, later: LaterVersion, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    later.add("Keep the weather", Kind.EXPAND, WIDEN)
    later.add("Count no visits", Kind.CONTRACT, NARROW)
    upgraded_with(later, database, monkeypatch, told)

    for refused in (upgrade, schema_is_current):
        with pytest.raises(SchemaNewer, match=f"{later.newest}.* {newest_revision()}.*restore the"):
            refused(database)


def test_a_revision_that_fails_leaves_the_schema_as_it_was(
    database: Database, later: LaterVersion, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    later.add("Keep the weather", Kind.EXPAND, WIDEN)
    later.add("Keep it twice", Kind.EXPAND, "INSERT INTO nowhere VALUES (1)")

    with pytest.raises(DBAPIError):
        upgraded_with(later, database, monkeypatch, told)

    assert find_standing(database) == (Standing.SAME, newest_revision())
    columns = {each["name"] for each in inspect(database.engine).get_columns("enquiry")}
    assert "weather" not in columns


def upgrade_to_later(number: int, url: str, folder: str) -> str:
    """Upgrade a database from a separate process of the later version; return its messages.

    The first process begins; each message is a file in the folder, too.
    """
    migrations._FOLDER = Path(folder)
    database, events = Database(url), []

    def tell(event: str, /, **_facts: object) -> None:
        events.append(event)
        Path(folder, event).touch()

    if number:
        wait_until(Path(folder, "schema.step").exists, "the first process upgrades")
    upgrade(database, tell)
    database.dispose()
    return " ".join(events)


def test_while_a_process_upgrades_another_one_waits(engine_url: str, later: LaterVersion) -> None:
    later.add("Keep the weather", Kind.EXPAND, WIDEN, until="schema.waits")

    told = in_processes(2, upgrade_to_later, engine_url, later.folder)

    assert [each.split() for each in told] == [["schema.step", "schema.upgraded"], ["schema.waits"]]


def test_processes_of_the_version_before_store_enquiries_during_an_upgrade(
    database: Database, later: LaterVersion
) -> None:
    columns = [f"ALTER TABLE enquiry ADD COLUMN weather_{each} VARCHAR" for each in "abc"]
    later.add("Keep the weather", Kind.EXPAND, *columns, pause=0.2)
    url = database.url.render_as_string(hide_password=False)
    upgrading = FORKED.Process(target=upgrade_to_later, args=(0, url, later.folder))
    stored = list[UUID]()

    upgrading.start()
    while upgrading.is_alive():
        stored.append(write_to_us(database, email=f"p{len(stored)}@example.com"))
    stored.append(write_to_us(database, email="after@example.com"))

    assert upgrading.exitcode == 0
    assert find_standing(database) == (Standing.WIDER, later.newest)
    assert set(every(database, Enquiry.id)) == set(stored)
    assert len(stored) > 1


def test_names_of_revisions_say_which_programs_go_on() -> None:
    first = Number(1, 1)

    assert first.next(Kind.EXPAND) == "0002_for_0001"
    assert Number(2, 1).next(Kind.EXPAND) == "0003_for_0001"
    assert Number(3, 1).next(Kind.CONTRACT) == "0004_for_0003"
    assert Number.of("0004_for_0003") == Number(4, 3)
    assert Number.of("initial_0123456789ab") == first
    assert Number.of("0025") is None
