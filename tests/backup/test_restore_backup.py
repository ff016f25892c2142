"""A restore from the members of a copy: all of it, or nothing."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from app.backup.copying import Source, Target, read_about, restore_backup, write_backup
from app.backup.outside.age_keys import make_key, read_keys
from app.backup.outside.archive import opened_archive
from app.backup.rules.copies import BackupInvalid
from app.backup.store.tables import copied_tables
from app.core.config import Settings
from app.core.db import Database
from app.core.models import Base
from app.core.outside.secret_files import create_missing_secrets
from app.ledger.outside.ledger_files import LedgerFolder
from tests.backup.test_copy_database import ignore
from tests.backup.whole_database import fill
from tests.support.enquiries.answers import NOW
from tests.support.stored import count_rows

Members = list[tuple[str, bytes]]


@pytest.fixture
def copied(database: Database, tmp_path: Path) -> Members:
    """The members of a copy of an instance with something in every table."""
    settings = Settings(
        instance=tmp_path / "old", database_url=database.url.render_as_string(hide_password=False)
    )
    create_missing_secrets(settings)
    # The rows of checkpoints have to be signed.
    left_out = {*Base.metadata.tables} - {table.name for table in copied_tables()}
    fill(database, without={"ledger_checkpoint", *left_out})
    publics = [make_key(tmp_path / name) for name in ("key", "secrets")]
    source = Source(
        database, settings.instance, LedgerFolder(settings), "1", "0001", publics[:1], publics[1]
    )
    write_backup(source, tmp_path / "copy", NOW, ignore)
    with opened_archive(tmp_path / "copy", read_keys(tmp_path / "key")) as members:
        return [*members]


def restored(members: Iterable[tuple[str, bytes]], target: Database, folder: Path) -> Path:
    """Restore the members of a copy, and return the instance's folder."""
    left = iter(members)
    about, said = read_about(left)
    place = Target(target, folder / "new", read_keys(folder / "secrets"))
    restore_backup(place, about, left, said, ignore)
    return place.instance


def test_a_copy_of_one_engine_is_restored_on_the_other(
    copied: Members, database: Database, other: Database, tmp_path: Path
) -> None:
    instance = restored(copied, other, tmp_path)

    assert count_rows(other) == count_rows(database)
    secret = Path("secrets") / "ledger_key"
    assert (instance / secret).read_bytes() == (tmp_path / "old" / secret).read_bytes()


def test_a_copy_without_its_end_restores_nothing(
    copied: Members, other: Database, tmp_path: Path
) -> None:
    with pytest.raises(BackupInvalid, match="not those of its manifest"):
        restored(copied[:-1], other, tmp_path)

    assert count_rows(other) == {}
    assert not (tmp_path / "new").exists()


def test_a_copy_with_another_part_restores_nothing(
    copied: Members, other: Database, tmp_path: Path
) -> None:
    for changed, more in (("tables/person/000000.jsonl", b""), ("secrets.age", b"x")):
        members = [
            (name, content.replace(b"[", b"[ ", 1) + more if name == changed else content)
            for name, content in copied
        ]
        with pytest.raises(BackupInvalid, match="not those of its manifest"):
            restored(members, other, tmp_path)
    with pytest.raises(BackupInvalid, match="table 'x', which is not known here"):
        restored([*copied[:-1], ("tables/x/1", b"[]\n"), copied[-1]], other, tmp_path)
    with pytest.raises(BackupInvalid, match="This is no backup"):
        restored(copied[1:], other, tmp_path)

    assert count_rows(other) == {}


@pytest.mark.parametrize("line", [b"{", b'["x"]', b"[]"])
def test_malformed_rows_are_named_by_their_table(
    copied: Members, other: Database, tmp_path: Path, line: bytes
) -> None:
    with pytest.raises(BackupInvalid, match="rows of person that are malformed"):
        restored([copied[0], ("tables/person/000000.jsonl", line)], other, tmp_path)
