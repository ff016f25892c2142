"""The public checkpoints, one for each of the ledger's trees."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.ledger.models import LedgerPublic
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import SignedNote, add_signatures, parse_signed_note
from app.ledger.steps.tree import halting_at_unreadable_rows
from app.ledger.store import ledger


@dataclass(frozen=True)
class Published:
    """A tree's public checkpoint, and the time when it was last moved.

    :param note: with the cosignatures that witnesses have given it so far.
    :param checkpoint: the note's size and root, up to which the tree is public.
    """

    generation: int
    note: SignedNote
    checkpoint: Checkpoint
    at: datetime


def read_public(session: Session, generation: int | None = None) -> Published | None:
    """Return the public checkpoint of a tree, by default of the latest.

    :return: None if it has none, or its row is none that this service wrote.
    """
    with suppress(LedgerInvalid), halting_at_unreadable_rows(session):
        if generation is None:
            return _published(ledger.find_latest_public(session))
        return _published(ledger.find_public(session, generation))
    return None


def _published(row: LedgerPublic | None) -> Published | None:
    if row is None:
        return None
    note = parse_signed_note(row.note)
    return Published(row.generation, note, parse_checkpoint(note.text), row.moved_at)


def add_cosignatures(session: Session, cosigned: Iterable[SignedNote]) -> None:
    """Add to the latest tree's public checkpoint the signatures that other notes give it."""
    found = read_public(session)
    note = add_signatures(found.note, cosigned) if found else None
    if found is not None and note is not None and note != found.note:
        ledger.write_public(session, found.generation, bytes(note), found.at)
