"""The folder off the host: the files shipped to it, kept in it, and taken by a restore."""

import os
from base64 import b64encode
from datetime import timedelta
from pathlib import Path

import pytest

from app.backup.outside.age_keys import make_key, read_keys
from app.backup.outside.instance_parts import InstanceParts
from app.backup.outside.store import BackupStore
from app.backup.rules.copies import BackupFailed, copy_name
from app.ledger.outside.outside_lists import OutsideLists
from tests.support.enquiries.answers import NOW

OWN = "zone-mine.age"
SECOND, MINUTE, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(days=1)


class Shop:
    """An instance, and the folder that its lists are shipped to."""

    def __init__(self, folder: Path) -> None:
        self.instance, self.away = folder / "instance", folder / "away"
        for made in (self.instance, self.away):
            made.mkdir()
        self.store = BackupStore(self.away, [make_key(folder / "key")])
        self.keys = read_keys(folder / "key")
        self.lists, self.parts = OutsideLists(self.instance), InstanceParts(self.instance)

    def taken(self, folder: Path) -> OutsideLists:
        """Return the lists that a restore of a copy of NOW finds."""
        self.store.take_shipped(InstanceParts(folder), NOW, self.keys)
        return OutsideLists(folder)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """An instance with one erasure."""
    made = Shop(tmp_path)
    made.lists.erasures.append(b"1")
    return made


def test_a_list_is_shipped_as_soon_as_it_has_grown(shop: Shop, tmp_path: Path) -> None:
    assert not shop.store.lacks(InstanceParts(tmp_path / "none"), NOW)
    assert shop.store.lacks(shop.parts, NOW)
    shop.store.ship(shop.parts, NOW)
    assert not shop.store.lacks(shop.parts, NOW + SECOND)
    shop.lists.withdrawals.append(b"2")
    assert shop.store.lacks(shop.parts, NOW + SECOND)
    shop.store.ship(shop.parts, NOW + SECOND)

    taken = shop.taken(tmp_path / "new")

    assert (taken.erasures.lines(), taken.withdrawals.lines()) == ([b"1"], [b"2"])


def test_a_checkpoint_is_shipped_once_a_minute(shop: Shop) -> None:
    shop.store.ship(shop.parts, NOW)
    (shop.instance / "ledger" / "checkpoint").write_text("later")

    assert not shop.store.lacks(shop.parts, NOW + MINUTE - SECOND)
    assert shop.store.lacks(shop.parts, NOW + MINUTE)


def test_an_emptied_list_takes_nothing_away(shop: Shop, tmp_path: Path) -> None:
    shop.lists.erasures.append(b"2", b"3")
    shop.store.ship(shop.parts, NOW)
    shop.lists.erasures.path.write_bytes(b"")
    for number in range(1, 9):
        shop.store.ship(shop.parts, NOW + number * MINUTE)

    assert shop.taken(tmp_path / "new").erasures.lines() == [b"1", b"2", b"3"]
    assert len([*shop.away.iterdir()]) == 4


def test_a_ledger_that_was_rebased_since_the_backup_is_the_later_one(
    shop: Shop, tmp_path: Path
) -> None:
    new, kept = InstanceParts(tmp_path / "new"), "host/ledger/{0}\n{1}\n{2}\n\n— h {3}\n"
    root, signature = (b64encode(bytes(size)).decode() for size in (32, 68))
    (shop.instance / "ledger" / "checkpoint").write_text(kept.format(2, 1, root, signature))
    shop.store.ship(shop.parts, NOW)
    new.put("ledger/checkpoint", kept.format(1, 9, root, signature).encode())

    shop.store.take_shipped(new, NOW, shop.keys)

    assert (tmp_path / "new" / "ledger" / "checkpoint").read_text().startswith("host/ledger/2\n")


def test_what_was_shipped_before_a_copy_is_in_it_already(shop: Shop, tmp_path: Path) -> None:
    shop.store.ship(shop.parts, NOW - SECOND)

    assert shop.taken(tmp_path / "new").erasures.lines() is None


def test_copies_go_after_their_days_but_never_the_newest(shop: Shop) -> None:
    names = [copy_name(NOW - number * DAY) for number in (40, 35, 31)]
    left = shop.away / f".{names[0]}.ab"
    for path in (*(shop.away / name for name in names), left, shop.away / OWN):
        path.touch()
    old = (NOW - 2 * DAY).timestamp()
    os.utime(left, (old, old))

    shop.store.delete_old(NOW, 30 * DAY)

    assert {path.name for path in shop.away.iterdir()} == {names[2], OWN}
    assert shop.store.newest_at() == (NOW - 31 * DAY).replace(microsecond=0)


def test_a_folder_that_is_not_mounted_is_not_made(shop: Shop) -> None:
    shop.away.rmdir()
    with pytest.raises(BackupFailed, match="cannot be written"):
        shop.store.ship(shop.parts, NOW)

    assert not shop.away.exists()
