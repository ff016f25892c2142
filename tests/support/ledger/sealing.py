"""Sealing in tests: a sealer with its own folder, entries to seal, and the resulting tree."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, Update, func, select, text

from app.core.db import Database
from app.core.models import LedgerPending
from app.core.rules.commitment import ledger_entry
from app.core.steps.records import queue_ledger_entry
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.public_log import publish_checkpoints
from app.ledger.rules.checkpoint import Checkpoint, open_checkpoint
from app.ledger.rules.merkle import leaf_hash, tree_root
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from app.ledger.store import ledger
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.site import make_settings
from tests.support.stored import only, read_by

ORIGIN = "zone.example/ledger"


def make_sealer(instance: Path, database: Database) -> Sealer:
    """Return a sealer whose files are in an instance folder."""
    settings = make_settings(instance, database.url.render_as_string(hide_password=False))
    return Sealer(LEDGER_KEY, ORIGIN, LedgerFolder(settings))


def queue(database: Database, count: int) -> list[str]:
    """Queue entries, each a moment after the previous one; return their commitments in order."""
    with database.transaction() as session:
        return [
            queue_ledger_entry(
                session, LEDGER_KEY, b"{}", NOW + timedelta(milliseconds=number)
            ).commitment
            for number in range(count)
        ]


def count_pending(database: Database) -> int:
    """Return the number of waiting entries."""
    return only(database, select(func.count()).select_from(LedgerPending))


def seal_all(database: Database, sealer: Sealer) -> int:
    """Seal batch after batch until nothing waits; return the tree's size."""
    while (sealed := seal_ledger(database, sealer, NOW)) is not None and sealed.more:
        pass
    assert sealed is not None
    return sealed.size


def grow(database: Database, sealer: Sealer, count: int) -> int:
    """Queue entries and seal them; return the tree's size."""
    queue(database, count)
    return seal_all(database, sealer)


def sealed_ledger(database: Database, instance: Path, count: int) -> Sealer:
    """Return the sealer of a ledger that has a number of entries."""
    sealer = make_sealer(instance, database)
    grow(database, sealer, count)
    return sealer


def publish(database: Database, sealer: Sealer, after: timedelta = timedelta()) -> None:
    """Publish sealed entries, as the worker does every hour.

    :param after: how much later than the tests' present time.
    """
    publish_checkpoints(database, sealer.folder, NOW + after)


def kept_note(sealer: Sealer) -> bytes:
    """Return the note of the checkpoint kept outside, which is there."""
    note = sealer.folder.kept_checkpoint()
    assert note is not None
    return note


def held(sealer: Sealer) -> Checkpoint:
    """Return the checkpoint kept outside, after checking its signatures."""
    return open_checkpoint(kept_note(sealer), sealer.folder.verifiers()).checkpoint


def entries(database: Database, generation: int = 1) -> list[bytes]:
    """Return the entries of a tree in order, after checking that their indices have no gap."""
    leaves = read_by(database, ledger.list_leaves, generation, 0)
    assert [leaf.leaf_index for leaf in leaves] == list(range(len(leaves)))
    return [ledger_entry(leaf.commitment) for leaf in leaves]


def commitments(database: Database, generation: int = 1) -> list[str]:
    """Return the commitments of a tree in order."""
    return [each.commitment for each in read_by(database, ledger.list_leaves, generation, 0)]


def root(found: list[bytes]) -> bytes:
    """Return the root of the tree over these entries."""
    return tree_root([leaf_hash(entry) for entry in found])


def drop_triggers(connection: Connection) -> None:
    """Remove every trigger of a SQLite database."""
    names = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    for name in list(names):
        connection.execute(text(f"DROP TRIGGER {name}"))


def tamper(database: Database, *statements: str | Update) -> None:
    """Change rows as an administrator of the database can: past the triggers."""
    with database.transaction() as session:
        if database.is_sqlite:
            drop_triggers(session.connection())
        else:
            session.execute(text("SET LOCAL session_replication_role = replica"))
        for each in statements:
            session.execute(text(each) if isinstance(each, str) else each)


def elsewhere(sealer: Sealer, instance: Path, database: Database) -> Sealer:
    """Return the same sealer with another folder."""
    return replace(sealer, folder=make_sealer(instance, database).folder)
