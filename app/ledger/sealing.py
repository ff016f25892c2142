"""Sealing: pending entries are appended to the tree, under a new signed checkpoint.

The signing key is rotated here too.
"""

from dataclasses import dataclass
from datetime import datetime
from itertools import islice

import structlog

from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.commitment import ledger_entry
from app.core.steps.records import write_audit
from app.ledger.rules.checkpoint import Checkpoint, read_checkpoint, sign_checkpoint
from app.ledger.rules.halt import LedgerHalted, halt_text
from app.ledger.rules.merkle import EMPTY_ROOT, leaf_hash
from app.ledger.steps.evidence import is_ours
from app.ledger.steps.sealing import Forestalled, Sealer, grow_tree, read_edge, write_growth
from app.ledger.steps.tree import check_held_tree, check_tree, halting_at_unreadable_rows
from app.ledger.store import pending_entry
from app.ledger.store.pending_entry import Pending

__all__ = ["BATCH", "Sealed", "Sealer", "seal_ledger"]

BATCH = 500
"""Entries sealed in one transaction, so that writers wait for it no longer than for one another."""

_log = structlog.get_logger()


@dataclass(frozen=True)
class Sealed:
    """The number of entries sealed, the size of the tree, and whether more may be waiting."""

    count: int
    size: int

    @property
    def more(self) -> bool:
        """True if a whole batch was found, so that there may be another."""
        return self.count == BATCH


def seal_ledger(database: Database, sealer: Sealer, now: datetime) -> Sealed | None:
    """Seal one batch of pending entries; return None if another process is sealing.

    The checkpoint kept outside is compared before anything is signed, and replaced after the
    commit. A crash in between leaves it behind the database, which the next round repairs.

    A pending row that this service did not queue, or that is sealed already, stays where it is, and
    the others are sealed.

    :raises LedgerHalted: if the ledger does not continue what was signed before, or holds a row
        that this service cannot read; nothing is sealed until that is repaired.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with sealer.folder.turn() as ours:
        if not ours:
            return None
        try:
            sealed = _seal_in_turn(database, sealer)
        except LedgerHalted as halt:
            sealer.folder.report_halt(halt_text(halt, now))
            _log.error("ledger.halted", reason=str(halt))
            raise
        sealer.folder.clear_halt()
        return sealed


def _seal_in_turn(database: Database, sealer: Sealer) -> Sealed | None:
    folder, key = sealer.folder, sealer.ledger_key
    # Prepare outside the transaction: on SQLite every other writer waits for its end.
    with database.reading() as session, halting_at_unreadable_rows(session):
        tree = check_held_tree(session, folder)
        if tree is None:
            tree = check_tree(session, _begin(sealer), folder.verifiers())
        # An unvouched row waits, and must not hold up the others.
        ours = (each for each in pending_entry.iter_unsealed(session) if is_ours(each, key))
        entries = {each: _leaf_hash(each) for each in islice(ours, BATCH)}
        edge = read_edge(session, tree)
    if entries:
        signers = folder.signers(tree.checkpoint.origin)
        growth = grow_tree(tree, edge, entries, signers)
        try:
            with database.transaction() as session:
                write_growth(session, growth)
        except Forestalled:
            return None
        tree = growth.grown
    if tree.note != folder.kept_checkpoint():
        folder.keep_checkpoint(tree.note)
    return Sealed(len(entries), tree.checkpoint.size)


def _begin(sealer: Sealer) -> bytes:
    """Keep a checkpoint of the empty tree outside the database before there is any other.

    From then on a missing checkpoint is never mistaken for a new ledger.
    """
    empty = Checkpoint(sealer.origin, 0, EMPTY_ROOT)
    note = bytes(sign_checkpoint(empty, sealer.folder.signers(sealer.origin)))
    sealer.folder.keep_checkpoint(note)
    return note


def _leaf_hash(pending: Pending) -> bytes:
    return leaf_hash(ledger_entry(pending.commitment))


def rotate_ledger_key(database: Database, sealer: Sealer, now: datetime) -> str:
    """Rotate the signing key, as of the next checkpoint; return the new verifier key.

    The previous key signs as well until the next rotation, so that a reader who knows only one of
    them can check every checkpoint. The audit event that names the new key is an entry of the
    ledger, and so is covered by a checkpoint that both keys have signed.

    :raises StorageUnavailable: if the database cannot be used; another rotation is then harmless.
    """
    with sealer.folder.turn(wait=True):
        held = sealer.folder.kept_checkpoint()
        origin = read_checkpoint(held).origin if held else sealer.origin
        key = sealer.folder.rotate_key(origin).key.text
        with database.transaction() as session:
            write_audit(
                session,
                sealer.ledger_key,
                AuditEvent.LEDGER_KEY_ROTATED,
                actor=OPERATOR,
                at=now,
                details={"key": key},
            )
    return key
