"""A new beginning of the ledger after a restore, in a tree that states the losses of the last."""

import json
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.consent.rules.publication import publication_sha256
from app.consent.steps.publication import published_texts
from app.consent.store import policies
from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.commitment import EntryKind, commit, ledger_entry
from app.core.rules.errors import ZoneError
from app.core.steps.records import write_audit
from app.ledger.models import LedgerCheckpoint
from app.ledger.rules.checkpoint import (
    Checkpoint,
    numbered_origin,
    open_checkpoint,
    read_checkpoint,
)
from app.ledger.rules.halt import LedgerHalted, LedgerInvalid
from app.ledger.rules.merkle import EMPTY_ROOT, leaf_hash
from app.ledger.rules.signed_note import Verifier
from app.ledger.steps.sealing import Sealer, append_entries
from app.ledger.steps.stated import stated_audit_months
from app.ledger.steps.tree import Tree, check_tree, halting_at_unreadable_rows
from app.ledger.store import evidence, ledger, pending_entry


class LedgerSound(ZoneError):
    """The ledger continues the signed tree, so there is no reason to rebase it."""


@dataclass(frozen=True)
class Rebased:
    """The new tree's name, and how many of the entries signed before the database has lost.

    :param gap: all of them, if the database does not continue the signed tree.
    :param continues: whether the database holds a sound earlier state of the ledger.
    """

    origin: str
    gap: int
    continues: bool = True


_Begun = tuple[bytes, datetime, Rebased]
"""The checkpoint of a tree with nothing but its rebase, the time of the rebase, and its result."""


def rebase_ledger(database: Database, sealer: Sealer, now: datetime) -> Rebased:
    """Begin a new tree whose first entry embeds the last checkpoint kept outside, and the gap.

    The entry also vouches again for the texts published so far, whose own entries are in earlier
    trees. Anything left of the previous tree stays in the database, under its own name and its
    stored checkpoint. A call that was interrupted after its commit is completed by the next call;
    one that was interrupted before it starts again.

    :raises LedgerSound: if the database continues the checkpoint kept outside.
    :raises LedgerHalted: if a required row cannot be read, naming it.
    :raises LedgerInvalid: if the checkpoint kept outside cannot be read.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with sealer.folder.turn(wait=True):
        held = sealer.folder.kept_checkpoint()
        verifiers = sealer.folder.verifiers()
        with database.transaction() as session:
            pending_entry.await_sealing_turn(session)
            with halting_at_unreadable_rows(session):
                stored = ledger.find_checkpoint(session)
                _refuse_if_sound(session, held, stored, verifiers)
                begun = _find_begun(session, held, stored, verifiers)
            note, at, rebased = begun or _begin(session, sealer, held, stored, now)
        if held is not None:
            sealer.folder.set_aside_checkpoint(held, at)
        sealer.folder.keep_checkpoint(note)
        sealer.folder.clear_halt()
    return rebased


def _refuse_if_sound(
    session: Session,
    held: bytes | None,
    stored: LedgerCheckpoint | None,
    verifiers: Collection[Verifier],
) -> None:
    if held is None and stored is None:
        raise LedgerSound("The ledger is still empty: there is nothing to rebase.")
    with suppress(LedgerHalted):
        if held is not None:
            check_tree(session, held, verifiers)
            raise LedgerSound(
                "The ledger continues what was signed before: there is nothing to rebase."
            )


def _find_begun(
    session: Session,
    held: bytes | None,
    stored: LedgerCheckpoint | None,
    verifiers: Collection[Verifier],
) -> _Begun | None:
    """Return the tree of a rebase that was interrupted after its commit, if it is the stored one.

    Another rebase would embed the same checkpoint in both trees, as if the same entries had been
    lost twice.
    """
    leaves = ledger.list_leaves(session, stored.generation, 0, 2) if stored else ()
    if stored is None or len(leaves) != 1:
        return None
    try:
        tree = open_checkpoint(stored.note, verifiers).checkpoint
        if (tree.size, tree.root) != (1, leaf_hash(ledger_entry(leaves[0].commitment))):
            return None
    except LedgerInvalid:
        return None
    for event in evidence.list_audits(session, [leaves[0].commitment]):
        if commit(event.salt, event.payload) == leaves[0].commitment:
            told = json.loads(event.payload)
            details = told["details"]
            if told["kind"] == EntryKind.REBASE and details["held"] == _text(held):
                rebased = Rebased(tree.origin, details["gap"], bool(details["continues"]))
                return stored.note, event.at, rebased
    return None


def _begin(
    session: Session,
    sealer: Sealer,
    held: bytes | None,
    stored: LedgerCheckpoint | None,
    now: datetime,
) -> _Begun:
    continues = _continues(session, held, stored, sealer.folder.verifiers())
    kept = read_checkpoint(stored.note).size if stored and continues else 0
    gap = max(0, (read_checkpoint(held).size if held else 0) - kept)
    commitment = write_audit(
        session,
        sealer.ledger_key,
        AuditEvent.LEDGER_REBASED,
        actor=OPERATOR,
        at=now,
        details={
            "held": _text(held),
            "stored": _readable(stored),
            "continues": int(continues),
            "gap": gap,
            "published": publication_sha256(published_texts(policies.list_all(session))),
            "audit_months": sum(each.months for each in stated_audit_months(session)[-1:]),
        },
        kind=EntryKind.REBASE,
    )
    with halting_at_unreadable_rows(session):
        taken = _taken_origins(session, sealer, held)
        free = (
            (number, numbered_origin(sealer.origin, number))
            for number in ledger.iter_free_generations(session)
        )
        generation, origin = next(each for each in free if each[1] not in taken)
    empty = Tree(generation, Checkpoint(origin, 0, EMPTY_ROOT), b"")
    first = ledger_entry(commitment)
    entries = {pending_entry.get_pending(session, commitment): leaf_hash(first)}
    begun = append_entries(session, empty, entries, sealer.folder.signers(origin))
    return begun.note, now, Rebased(origin, gap, continues)


def _continues(
    session: Session,
    held: bytes | None,
    stored: LedgerCheckpoint | None,
    verifiers: Collection[Verifier],
) -> bool:
    """Return whether the stored tree is, as far as can be seen, an earlier state of the held one.

    A stored tree that is not earlier is a fork or has been changed: if it continued the held one,
    there would be nothing to repair.
    """
    if stored is None:
        return True
    with suppress(LedgerInvalid):
        tree = check_tree(session, stored.note, verifiers).checkpoint
        if held is None:
            return True
        before = read_checkpoint(held)
        return tree.origin == before.origin and tree.size < before.size
    return False


def _taken_origins(session: Session, sealer: Sealer, held: bytes | None) -> set[str]:
    """Return every earlier name of a tree that the database or the folder knows."""
    listed = (key.partition("+")[0] for key in sealer.folder.verifier_keys())
    of_held = _text(held).partition("\n")[0]
    return {*ledger.list_origins(session), *listed, of_held}


def _text(note: bytes | None) -> str:
    return (note or b"").decode("utf-8")


def _readable(stored: LedgerCheckpoint | None) -> str:
    """Return the stored checkpoint as text; an empty string if there is none or it is malformed."""
    with suppress(LedgerInvalid):
        if stored is not None:
            read_checkpoint(stored.note)
            return _text(stored.note)
    return ""
