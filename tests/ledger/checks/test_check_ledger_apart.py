"""A check shared among processes finds the same."""

from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger import check as whole
from app.ledger.rules.halt import LedgerHalted
from app.ledger.rules.tiles import TILE_WIDTH
from tests.support.ledger.sealing import make_sealer, sealed_ledger, tamper
from tests.support.processes import in_processes

SIZE = 5 * TILE_WIDTH + 7


def check_in_two(_number: int, url: str, instance: str) -> str:
    """Check a ledger in two further processes, a tile at a time; return the outcome."""
    whole._AT_ONCE = TILE_WIDTH
    database = Database(url)
    told: list[int] = []
    try:
        entries, _trees = whole.check_ledger(
            database,
            make_sealer(Path(instance), database).folder,
            lambda done, _size: told.append(done),
            processes=2,
        )
    except LedgerHalted as halted:
        return str(halted)
    finally:
        database.dispose()
    return f"{entries} {told}"


@pytest.fixture
def sealed(database: Database, tmp_path: Path) -> Database:
    """A sealed ledger of several tiles."""
    sealed_ledger(database, tmp_path / "instance", SIZE)
    return database


def checked(database: Database, tmp_path: Path) -> str:
    """Check it in a process that may fork."""
    url = database.url.render_as_string(hide_password=False)
    [told] = in_processes(1, check_in_two, url, str(tmp_path / "instance"))
    return told


def test_a_sound_ledger_verifies_in_parts(sealed: Database, tmp_path: Path) -> None:
    assert checked(sealed, tmp_path) == f"{SIZE} [256, 512, 768, 1024, 1280, {SIZE}]"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 300", "tile/0/001"),
        ("DELETE FROM ledger_leaf WHERE leaf_index = 700", "Entry 700 is missing"),
        ("DELETE FROM ledger_tile WHERE level = 0 AND tile_index = 3", "tile/0/003"),
        (
            "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1282",
            "The entries from 1280",
        ),
    ],
)
def test_a_change_is_named_whichever_process_finds_it(
    sealed: Database, tmp_path: Path, change: str, named: str
) -> None:
    tamper(sealed, change)

    assert named in checked(sealed, tmp_path)
