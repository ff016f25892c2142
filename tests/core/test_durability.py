"""A PostgreSQL that may lose acknowledged data is refused, and so are bad settings for it."""

from pathlib import Path
from typing import Any

import pytest

from app.core.config import SettingError, Settings
from app.core.durability import weak_settings

STRONG = {
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "synchronous_standby_names": "",
}
STANDBY = {"synchronous_standby_names": "FIRST 1 (second)"}


@pytest.mark.parametrize(
    ("changed", "weak"),
    [
        ({}, []),
        ({"synchronous_commit": "local"}, []),
        ({"synchronous_commit": "remote_write"}, []),
        ({"fsync": "off"}, ["fsync = off"]),
        ({"full_page_writes": "off"}, ["full_page_writes = off"]),
        ({"synchronous_commit": "off"}, ["synchronous_commit = off"]),
        (STANDBY, []),
        (STANDBY | {"synchronous_commit": "remote_apply"}, []),
        (STANDBY | {"synchronous_commit": "local"}, ["synchronous_commit = local"]),
        (STANDBY | {"synchronous_commit": "remote_write"}, ["synchronous_commit = remote_write"]),
    ],
)
def test_only_what_a_crash_cannot_undo_is_strong(changed: dict[str, str], weak: list[str]) -> None:
    assert weak_settings(STRONG | changed) == weak


def test_production_takes_no_such_server(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="ZONE_DATABASE_WEAK is for tests"):
        Settings(tmp_path, origin="https://invest.example.org", database_weak=True)


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ({"database_url": "postgresql://db1:five,db2/zone"}, "host1:port1,host2:port2"),
        ({"database_url": "postgresql://db1:five/zone"}, "host1:port1,host2:port2"),
        ({"database_connections": 0}, "ZONE_DATABASE_CONNECTIONS"),
        ({"database_prepare_after": -1}, "ZONE_DATABASE_PREPARE_AFTER"),
    ],
)
def test_a_bad_setting_of_the_database_is_refused(
    tmp_path: Path, given: dict[str, Any], advice: str
) -> None:
    with pytest.raises(SettingError, match=advice):
        Settings(tmp_path, **given)
