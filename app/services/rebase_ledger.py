"""Begin the ledger anew after a restore, in a tree that says what the one before it has lost."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.errors import ZoneError
from app.domain.ledger.checkpoint import Checkpoint, parse_checkpoint
from app.domain.ledger.commitment import EntryKind, ledger_entry
from app.domain.ledger.halted import LedgerHalted
from app.domain.ledger.merkle import EMPTY_ROOT, leaf_hash
from app.domain.ledger.note import Verifier, parse_note
from app.domain.ledger.origin import rebased_origin
from app.domain.ledger.publication import publication_sha256
from app.models import LedgerCheckpoint
from app.services.steps.append_entries import append_entries
from app.services.steps.check_tree import Tree, check_tree
from app.services.steps.published_texts import published_texts
from app.services.steps.sealer import Sealer
from app.services.steps.write_audit import write_audit
from app.store import ledger, policy_text


class LedgerSound(ZoneError):
    """The ledger continues what was signed before, so there is no reason to begin it anew."""


@dataclass(frozen=True)
class Rebased:
    """The new tree's name, and how many of the entries signed before the database has lost."""

    origin: str
    gap: int


def rebase_ledger(database: Database, sealer: Sealer, now: datetime) -> Rebased:
    """Begin a new tree whose first entry embeds the last checkpoint kept outside, and the gap.

    It also vouches anew for the texts published so far, whose own entries are in earlier trees.
    What the database still has of the tree before stays there, under that tree's own name and
    the checkpoint that the database has for it. Cut off in the middle, it is done again.

    :raises LedgerSound: if the database continues the checkpoint kept outside.
    :raises LedgerInvalid: if that checkpoint cannot be read.
    :raises StorageUnavailable: if the database cannot be used.
    """
    origin = rebased_origin(sealer.origin, now)
    with sealer.folder.turn(wait=True):
        held = sealer.folder.held_checkpoint()
        signers, verifiers = sealer.folder.signers(origin), sealer.folder.verifiers()
        with database.transaction() as session:
            ledger.await_sealing_turn(session)
            stored = ledger.find_checkpoint(session)
            _refuse_if_sound(session, held, stored, verifiers)
            note = stored.note if stored else None
            gap = max(0, _size(held) - _size(note))
            commitment = write_audit(
                session,
                sealer.ledger_key,
                AuditEvent.LEDGER_REBASED,
                actor="operator",
                at=now,
                details={
                    "held": _text(held),
                    "stored": _text(note),
                    "gap": gap,
                    "published": publication_sha256(published_texts(policy_text.list_all(session))),
                },
                kind=EntryKind.REBASE,
            )
            generation = stored.generation + 1 if stored else 1
            empty = Tree(generation, Checkpoint(origin, 0, EMPTY_ROOT), b"")
            first = ledger_entry(commitment, EntryKind.REBASE, now)
            entries = {ledger.get_pending(session, commitment): leaf_hash(first)}
            begun = append_entries(session, empty, entries, signers)
        if held is not None:
            sealer.folder.set_aside_checkpoint(held, now)
        sealer.folder.hold_checkpoint(begun.note)
        sealer.folder.clear_halt()
    return Rebased(origin, gap)


def _refuse_if_sound(
    session: Session,
    held: bytes | None,
    stored: LedgerCheckpoint | None,
    verifiers: Collection[Verifier],
) -> None:
    if held is None and stored is None:
        raise LedgerSound("The ledger has not begun, so there is nothing to begin anew.")
    if held is None:
        return
    try:
        check_tree(session, held, verifiers)
    except LedgerHalted:
        return
    raise LedgerSound("The ledger continues what was signed before: there is nothing to mend.")


def _text(note: bytes | None) -> str:
    return (note or b"").decode("utf-8")


def _size(note: bytes | None) -> int:
    return parse_checkpoint(parse_note(note).text).size if note else 0
