"""The public log: checkpoints that move once an hour, and the tiles that they vouch for.

A log that grew at the moment of each act would tell when somebody acted. So its public checkpoints
move by the clock, whether or not anything was added, and no tile is public beyond them.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.rate import HOUR, window_start
from app.ledger.models import LedgerCheckpoint
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.bundle import with_length
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import HASH_BYTES
from app.ledger.rules.signed_note import add_signatures, parse_signed_note
from app.ledger.rules.tiles import TILE_WIDTH, has_tile, parse_tile_path
from app.ledger.rules.tlog_policy import TlogPolicy
from app.ledger.rules.verifier_key import parse_verifier_key
from app.ledger.rules.witness import Witness
from app.ledger.steps.public import Published, read_public
from app.ledger.steps.tree import halting_at_unreadable_rows
from app.ledger.store import ledger


def is_publishing_due(database: Database, folder: LedgerFolder, now: datetime) -> bool:
    """Return whether the latest tree's public checkpoint has not been moved in this hour yet.

    :raises StorageUnavailable: if the database cannot be reached.
    """
    with (
        database.reading() as session,
        suppress(LedgerInvalid),
        halting_at_unreadable_rows(session),
    ):
        stored = ledger.find_checkpoint(session)
        if stored is not None and folder.halt() is None:
            return _is_due(read_public(session, stored.generation), now)
    return False


def _is_due(published: Published | None, now: datetime) -> bool:
    return published is None or window_start(published.at, HOUR) != window_start(now, HOUR)


def publish_checkpoints(database: Database, folder: LedgerFolder, now: datetime) -> None:
    """Move the public checkpoint of every tree to its latest one, unless it was in this hour.

    None moves while the ledger is halted, and none goes back to fewer entries.

    :raises LedgerInvalid: if the list of the ledger's keys or a checkpoint's row cannot be read.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    if folder.halt() is not None:
        return
    with database.transaction() as session, halting_at_unreadable_rows(session):
        for each in ledger.list_checkpoints(session):
            before = read_public(session, each.generation)
            if _is_due(before, now):
                _move(session, folder, each, before, now)


def _move(
    session: Session,
    folder: LedgerFolder,
    stored: LedgerCheckpoint,
    before: Published | None,
    now: datetime,
) -> None:
    # Notes not signed by our keys stay unpublished; the check of the ledger names them.
    with suppress(LedgerInvalid):
        size = open_checkpoint(stored.note, folder.verifiers()).checkpoint.size
        note = add_signatures(parse_signed_note(stored.note), folder.cosigned())
        if before is not None and before.checkpoint.size >= size:
            note = before.note
        ledger.write_public(session, stored.generation, bytes(note), now)


def show_public(database: Database, generation: int | None = None) -> Published | None:
    """Return a tree's public checkpoint, by default the latest tree's, if it has one.

    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        return read_public(session, generation)


def show_policy(
    database: Database, folder: LedgerFolder, site: str, witnesses: Iterable[Witness]
) -> bytes | None:
    """Return the trust policy of the latest public log (C2SP tlog-policy).

    It names every key that ever signed for this log, those that sign now first: whoever holds an
    older checkpoint or proof needs the key that signed it.

    :param site: the address of the site, such as `https://invest.example.org`.
    :return: None before anything is public.
    :raises LedgerInvalid: if the list of the ledger's keys cannot be read.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    published = show_public(database)
    if published is None:
        return None
    signed = {(each.name, each.key_id) for each in published.note.signatures}
    keys = map(parse_verifier_key, folder.verifier_keys())
    theirs = [each for each in keys if each.name == published.checkpoint.origin]
    now = [each for each in theirs if (each.name, each.key_id) in signed]
    before = [each for each in theirs if each not in now]
    distinct = {each.key.public_key: each for each in witnesses}
    url = f"{site}/ledger/{published.generation}"
    return bytes(TlogPolicy(now, url, list(distinct.values()), before))


def read_public_tile(database: Database, generation: int, path: str) -> bytes | None:
    """Return a file of a public log by its address below the log's (C2SP tlog-tiles).

    :param path: of a tile's hashes, or of its entries, each after its length in two bytes.
    :return: None if the public tree has no such file, or the database has lost it.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    tile = parse_tile_path(path)
    if tile is None:
        return None
    first = tile.index * TILE_WIDTH
    with (
        database.reading() as session,
        suppress(LedgerInvalid),
        halting_at_unreadable_rows(session),
    ):
        published = read_public(session, generation)
        if published is None or not has_tile(published.checkpoint.size, tile):
            return None
        if path == tile.path:
            hashes = ledger.read_tile(session, generation, tile)
            return hashes if len(hashes) == tile.width * HASH_BYTES else None
        entries = ledger.read_entries(session, generation, first, first + tile.width)
        return b"".join(map(with_length, entries)) if len(entries) == tile.width else None
    return None
