"""The files of an instance in a copy: those included, and those that a restore may replace."""

import json
from pathlib import Path

import pytest

from app.backup.outside.instance_parts import InstanceParts
from app.backup.outside.scratch import scratch_folder
from app.backup.rules.copies import BackupInvalid, copied_at, copy_name
from app.ledger.outside.outside_lists import OutsideLists
from tests.support.enquiries.answers import NOW

FILES = {
    "ledger/checkpoint": "signed", "ledger/keys": "log+1+A\n", "ledger/cosigned/w": "w",
    "ledger/lock": "", "ledger/halted": "x", "ledger/halt-told": "x", "ledger/.checkpoint.ab": "x",
    "disposable-domains.txt": "d",
    "holidays.toml": "h", "contacts.toml": "c", "zone.toml": "password", "zone.db": "",
    "content/home.toml": "w", "content/.home.toml.swp": "x", "news/fair.en.md": "n",
    "own_words.json": "{}", "metrics/1": "x",
    "secrets/ledger_key": "00\n", "mail/a.eml": "x", "exports/a.csv": "x",
}  # fmt: skip


OF_LEDGER = ("ledger/checkpoint", "ledger/keys", "ledger/cosigned/w")
OWN = (
    "disposable-domains.txt", "contacts.toml", "holidays.toml", "content/home.toml",
    "news/fair.en.md", "own_words.json",
)  # fmt: skip
WITHOUT_TIME = "zone-x.tar.gz.age"
SECRET = ("secrets/ledger_key", "zone.toml")


def instance(folder: Path) -> InstanceParts:
    """Return an instance with files of every kind."""
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    OutsideLists(folder).erasures.append(b'{"id":1}')
    return InstanceParts(folder)


def test_what_is_this_machines_alone_stays_and_secrets_are_apart(tmp_path: Path) -> None:
    parts = instance(tmp_path)

    assert dict([*parts.ledger_files(), *parts.own_files(), *parts.list_files()]) == {
        **{name: FILES[name].encode() for name in OF_LEDGER},
        **{f"instance/{name}": FILES[name].encode() for name in OWN},
        "ledger/erasures": b'{"id":1}\n',
    }
    assert json.loads(parts.secrets()) == {name: FILES[name] for name in SECRET}
    [mark] = parts.marks().values()
    assert len(mark) == 16


def test_a_list_that_goes_further_stays_and_a_shorter_one_is_replaced(tmp_path: Path) -> None:
    parts, lists = InstanceParts(tmp_path), OutsideLists(tmp_path)
    lists.erasures.append(b"1", b"2")
    parts.put("ledger/erasures", b"1\n")
    assert lists.erasures.lines() == [b"1", b"2"]
    # A line that was removed since is still the same line.
    lists.erasures.remove(lambda line: line == b"1")
    parts.put("ledger/erasures", b"1\n2\n")
    assert b"removed" in lists.erasures.path.read_bytes()

    parts.put("ledger/erasures", b"1\n2\n3\n")

    assert lists.erasures.lines() == [b"1", b"2", b"3"]


def test_a_list_that_contradicts_the_one_there_is_refused(tmp_path: Path) -> None:
    parts, lists = InstanceParts(tmp_path), OutsideLists(tmp_path)
    lists.withdrawals.append(b"1", b"2")

    with pytest.raises(BackupInvalid, match="does not continue the backup's list"):
        parts.put("ledger/withdrawals", b"1\nx\n3\n")

    assert lists.withdrawals.lines() == [b"1", b"2"]


def test_keys_that_ever_signed_are_joined(tmp_path: Path) -> None:
    instance(tmp_path).put("ledger/keys", b"log+2+B\nlog+1+A\n")

    assert (tmp_path / "ledger" / "keys").read_text() == "log+1+A\nlog+2+B\n"


@pytest.mark.parametrize(
    "name",
    [
        "ledger/../x",
        "ledger//etc/x",
        "ledger/",
        "x/y",
        "y",
        "instance/zone.db",
        "instance/secrets/ledger_key",
        "instance/content/../zone.db",
        "instance/zone.toml",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BackupInvalid, match="has no place in an instance"):
        InstanceParts(tmp_path).put(name, b"x")


def test_other_secrets_are_never_replaced(tmp_path: Path) -> None:
    parts = instance(tmp_path / "one")
    found = parts.secrets()
    parts.put_secrets(found)
    (tmp_path / "one" / "secrets" / "ledger_key").write_text("11\n")

    with pytest.raises(BackupInvalid, match="move it away first"):
        parts.put_secrets(found)
    with pytest.raises(BackupInvalid, match="as a secret, which is none"):
        parts.put_secrets(json.dumps({"ledger/erasures": ""}).encode())

    InstanceParts(tmp_path / "two").put_secrets(found)
    assert (tmp_path / "two" / "secrets" / "ledger_key").read_text() == "00\n"


def test_scratch_of_a_killed_process_is_deleted_by_the_next(tmp_path: Path) -> None:
    (tmp_path / "scratch-dead" / "instance").mkdir(parents=True)
    with scratch_folder(tmp_path) as mine:
        mine.mkdir()
        with scratch_folder(tmp_path) as beside:
            assert mine.parent.exists()
            assert beside.parent != mine.parent

    assert [*tmp_path.iterdir()] == []


def test_names_of_copies_tell_their_time() -> None:
    assert copied_at(copy_name(NOW)) == NOW.replace(microsecond=0)
    assert copied_at(WITHOUT_TIME) is None
