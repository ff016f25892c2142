"""Encrypted archives: whole or not at all, and closed to everybody else."""

import secrets
import subprocess
import tarfile
from pathlib import Path

import pyrage
import pytest
from pyrage.x25519 import Identity

from app.backup.outside.archive import new_archive, opened_archive
from app.backup.rules.copies import BackupFailed, BackupInvalid

MINE, OTHER = Identity.generate(), Identity.generate()
PUBLIC = str(MINE.to_public())
MEMBERS = {"about.json": b"{}", "tables/lead/000000.jsonl": bytes(range(256)) * 5_000}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """An archive with two members."""
    path = tmp_path / "a.tar.gz.age"
    with new_archive(path, [PUBLIC]) as archive:
        for name, content in MEMBERS.items():
            archive.add(name, content)
    return path


def read(path: Path, key: Identity = MINE) -> dict[str, bytes]:
    """Return the members of an archive."""
    with opened_archive(path, [key]) as members:
        return dict(members)


def give_up(path: Path) -> None:
    """Stop after the first member, with an error of the test's own."""
    with opened_archive(path, [MINE]) as members:
        next(members)
        raise LookupError


def test_an_archive_is_read_as_it_was_written_by_its_key_alone(file: Path) -> None:
    assert read(file) == MEMBERS
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(BackupInvalid, match="this is not its key, or it is damaged"):
        read(file, OTHER)


def test_other_programs_can_open_it(file: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.tar.gz"
    pyrage.decrypt_file(str(file), str(plain), [MINE])

    with tarfile.open(plain) as tar:
        assert tar.getnames() == [*MEMBERS]
    assert subprocess.run(["tar", "tzf", plain], check=True, capture_output=True).stdout


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.999])
def test_an_archive_that_is_cut_off_or_changed_is_refused(file: Path, share: float) -> None:
    whole = file.read_bytes()
    place = int(len(whole) * share)
    for content in (whole[:place], whole[:place] + b"\0\1" + whole[place + 2 :]):
        file.write_bytes(content)
        with pytest.raises(BackupInvalid):
            read(file)


def write_much(path: Path, pieces: int, *, whole: bool = True) -> None:
    """Write an archive of some megabytes, or fail before its end."""
    with new_archive(path, [PUBLIC]) as archive:
        for number in range(pieces):
            archive.add(str(number), secrets.token_bytes(100_000))
        if not whole:
            raise LookupError


def test_who_stops_reading_is_not_kept_waiting(tmp_path: Path) -> None:
    write_much(tmp_path / "large", 20)

    with pytest.raises(LookupError):
        give_up(tmp_path / "large")


def test_a_failure_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.age"
    with pytest.raises(LookupError):
        write_much(path, 1, whole=False)
    with Path("/dev/full").open("wb", buffering=0) as full:
        monkeypatch.setattr(pyrage, "encrypt_io", lambda plain, *_: full.write(plain.read(1000)))
        with pytest.raises(BackupFailed, match="No space left"):
            write_much(path, 50)

    assert [*path.parent.iterdir()] == []
