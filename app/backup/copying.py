"""Copies of a whole instance: written into a file, read back, or put into another database."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from app.backup.outside.age_keys import AgeKey, decrypt, encrypt
from app.backup.outside.archive import Archive, new_archive
from app.backup.outside.instance_parts import InstanceParts
from app.backup.rules.copies import (
    ABOUT,
    MANIFEST,
    SECRETS,
    TABLES,
    About,
    BackupInvalid,
    InstanceNotEmpty,
    LedgerState,
    Manifest,
    TableSum,
)
from app.backup.store.tables import (
    columns_of,
    copied_tables,
    find_filled,
    insert_lines,
    iter_lines,
    sum_table,
)
from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.store import ledger

Tell = Callable[[int], object]
"""Called with the number of rows done so far."""


@dataclass(frozen=True)
class Source:
    """An instance to be copied.

    :param version: of the service; `schema` is the database's revision.
    :param publics: the public keys that may open the copy.
    :param secrets_public: another one, for the secrets; without it they are left out.
    :param shared: the folder that its hosts share, if it is another than the instance's.
    """

    database: Database
    instance: Path
    folder: LedgerFolder
    version: str
    schema: str
    publics: Sequence[str]
    secrets_public: str = ""
    shared: Path | None = None


def write_backup(source: Source, path: Path, now: datetime, tell: Tell) -> tuple[About, Manifest]:
    """Write a copy of an instance into a file, while it is in use.

    The database's state and the latest checkpoint are of the same moment: nothing is sealed
    meanwhile. The lists outside are read last, so that they are at least as new as the database.

    :raises BackupInvalid: if a public key is none.
    :raises BackupFailed: if it cannot be written.
    :raises StorageUnavailable: if the database cannot be used.
    """
    parts = InstanceParts(source.instance, source.shared)
    engine = source.database.url.get_backend_name()
    with (
        source.database.reading(streamed=True) as session,
        new_archive(path, source.publics) as archive,
    ):
        with source.folder.turn(wait=True):
            state = _ledger_state(session)
            guarding = [*parts.ledger_files()]
        tables = {table.name: columns_of(table) for table in copied_tables()}
        about = About(source.version, source.schema, now, engine, state, parts.marks(), tables)
        archive.add(ABOUT, bytes(about))
        for name, content in (*guarding, *parts.own_files()):
            archive.add(name, content)
        if source.secrets_public:
            archive.add(SECRETS, encrypt(parts.secrets(), source.secrets_public))
        sums = _add_tables(session, archive, tell)
        for name, content in parts.list_files():
            archive.add(name, content)
        manifest = Manifest(sums, dict(archive.sums))
        archive.add(MANIFEST, bytes(manifest))
    return about, manifest


def _ledger_state(session: Session) -> LedgerState | None:
    """Return the latest tree; this first read also begins the snapshot."""
    stored = ledger.find_checkpoint(session)
    if stored is None:
        return None
    found = read_checkpoint(stored.note)
    return LedgerState(found.origin, found.size, found.root.hex())


def _add_tables(session: Session, archive: Archive, tell: Tell) -> dict[str, TableSum]:
    sums, done = {}, 0
    for table in copied_tables():
        digest, rows = sha256(), 0
        for number, lines in enumerate(iter_lines(session, table)):
            content = b"".join(lines)
            archive.add(f"{TABLES}{table.name}/{number:06d}.jsonl", content)
            digest.update(content)
            rows += len(lines)
            tell(done + rows)
        done += rows
        sums[table.name] = TableSum(rows, digest.hexdigest())
    return sums


@dataclass(frozen=True)
class Target:
    """An empty instance, whose database has its tables.

    :param keys: those that may decrypt the copy's secrets.
    :param then: called once its files are there, before the database has anything.
    """

    database: Database
    instance: Path
    keys: Sequence[AgeKey]
    then: Callable[[], object] = lambda: None
    shared: Path | None = None


def read_about(members: Iterator[tuple[str, bytes]]) -> tuple[About, bytes]:
    """Return the description of a copy, and its bytes.

    :raises BackupInvalid: if it does not begin so.
    """
    name, content = next(members, ("", b""))
    if name != ABOUT:
        raise BackupInvalid("This is no backup of an instance.")
    return About.of(content), content


def restore_backup(
    target: Target, about: About, members: Iterator[tuple[str, bytes]], said: bytes, tell: Tell
) -> Manifest:
    """Put a copy into an empty instance, or nothing of it: the database changes by one commit.

    What guards the database is written first. It is as new as what is there already, if that is
    newer.

    :param members: those behind the first, whose bytes are `said`.
    :raises InstanceNotEmpty: if the database holds anything.
    :raises BackupInvalid: if the copy is not whole, or its keys are not at hand.
    :raises StorageUnavailable: if the database cannot be used; nothing is stored then.
    """
    parts, files = InstanceParts(target.instance, target.shared), dict[str, bytes]()
    sums = {ABOUT: sha256(said).hexdigest()}
    with target.database.transaction() as session:
        _refuse_filled(session)
        loading = _Loading(session, about.tables, tell)
        manifest = None
        for name, content in members:
            if name == MANIFEST:
                manifest = Manifest.of(content)
                continue
            sums[name] = sha256(content).hexdigest()
            if name.startswith(TABLES):
                loading.add(name.split("/")[1], content)
            else:
                files[name] = content
        if manifest is None or manifest.members != sums:
            raise BackupInvalid("The backup is not whole: its parts are not those of its manifest.")
        compare(session, manifest.tables, tell)
        if SECRETS in files and (opened := decrypt(files.pop(SECRETS), target.keys)) is not None:
            parts.put_secrets(opened)
        _require_keys(parts, about)
        for name, content in files.items():
            parts.put(name, content)
        target.then()
    return manifest


def require_empty(database: Database) -> None:
    """Check that a database with its tables holds nothing else.

    :raises InstanceNotEmpty: naming a table that has rows.
    """
    with database.reading() as session:
        _refuse_filled(session)


def _refuse_filled(session: Session) -> None:
    filled = find_filled(session)
    if filled is not None:
        raise InstanceNotEmpty(
            f"The database is not empty: its table {filled} has rows. Nothing is replaced; name "
            "an empty one."
        )


@dataclass
class _Loading:
    session: Session
    columns: Mapping[str, Sequence[str]]
    tell: Tell
    done: int = 0

    def add(self, name: str, content: bytes) -> None:
        tables = {table.name: table for table in copied_tables()}
        if name not in tables or name not in self.columns:
            raise BackupInvalid(f"The backup holds a table {name!r}, which is not known here.")
        lines = content.splitlines()
        try:
            insert_lines(self.session, tables[name], self.columns[name], lines)
        except (KeyError, ValueError) as error:
            raise BackupInvalid(f"The backup holds rows of {name} that are malformed.") from error
        self.done += len(lines)
        self.tell(self.done)


def compare(session: Session, sums: Mapping[str, TableSum], tell: Tell) -> None:
    """Read a database back, and compare each table with its sums.

    :raises BackupInvalid: naming a table that differs.
    """
    done = 0
    for table in copied_tables():
        found = sum_table(session, table, lambda rows: None)
        if found != sums.get(table.name, TableSum(0, sha256().hexdigest())):
            raise BackupInvalid(f"The table {table.name} is not what was copied: nothing is kept.")
        done += found.rows
        tell(done)


def _require_keys(parts: InstanceParts, about: About) -> None:
    marks = parts.marks()
    lacking = sorted(name for name, mark in about.keys.items() if marks.get(name) != mark)
    if lacking:
        raise BackupInvalid(
            f"The secrets of the backup are not at hand ({', '.join(lacking)}): give the key that "
            "opens them with --secrets-key, or put back the folder `secrets` of its instance."
        )


def copy_database(source: Database, target: Database, tell: Tell) -> Mapping[str, TableSum]:
    """Copy every table into an empty database, and prove that they are equal, or copy nothing.

    Nobody writes into the source meanwhile: it would not be in the copy. So the source is read once
    more at the end.

    :return: the sums of each table, which are the same in both.
    :raises InstanceNotEmpty: if the target holds anything.
    :raises BackupInvalid: naming a table that differs.
    :raises StorageUnavailable: if one of them cannot be used.
    """
    sums, done = {}, 0
    with target.transaction() as session:
        _refuse_filled(session)
        with source.transaction() as reading:
            for table in copied_tables():
                digest, rows = sha256(), 0
                for lines in iter_lines(reading, table):
                    insert_lines(session, table, columns_of(table), lines)
                    digest.update(b"".join(lines))
                    rows += len(lines)
                    tell(done + rows)
                done += rows
                sums[table.name] = TableSum(rows, digest.hexdigest())
        compare(session, sums, tell)
        # Read once more: what was stored since is in the source alone.
        with source.reading() as reading:
            compare(reading, sums, tell)
    return sums
