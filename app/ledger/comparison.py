"""Comparison of today's ledger with a checkpoint that somebody holds, which is audited."""

import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.ledger.models import LedgerAnchor, LedgerCheckpoint
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import (
    Checkpoint,
    open_checkpoint,
    parse_checkpoint,
    read_checkpoint,
)
from app.ledger.rules.comparison import (
    Cosigned,
    HeldCheckpoint,
    HeldVerdict,
    NotHeld,
    read_held,
    witnessed,
)
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import EMPTY_ROOT, consistency_proof, stored_root, verify_consistency
from app.ledger.rules.signed_note import (
    SignedNote,
    Verifier,
    WrongSignature,
    add_signatures,
    parse_signed_note,
)
from app.ledger.rules.witness import AddCheckpoint
from app.ledger.steps.tree import Tree, halting_at_unreadable_rows, tree_reader
from app.ledger.store import anchor, evidence, ledger


@dataclass(frozen=True)
class Comparison:
    """The result of a comparison.

    :param reason: the fault in one English sentence, or empty.
    :param today: the latest checkpoint of the same log, with its cosignatures.
    :param path: the consistency proof, the hashes of RFC 9162 section 2.1.4.
    :param grows: whether entries are still added to that log.
    :param kept: the number of entries that the database still has, if some were lost.
    :param remembered: the records of when exactly this checkpoint was published.
    :param covering: for each channel, the record of the first published checkpoint that covers it.
    :param later: the cosignatures of checkpoints that cover it.
    """

    verdict: HeldVerdict
    held: HeldCheckpoint
    reason: str = ""
    today: SignedNote | None = None
    path: Sequence[bytes] = ()
    grows: bool = True
    kept: int = 0
    remembered: Sequence[LedgerAnchor] = ()
    covering: Sequence[LedgerAnchor] = ()
    later: Sequence[Cosigned] = ()

    @property
    def now(self) -> Checkpoint | None:
        """Today's checkpoint of the log."""
        return parse_checkpoint(self.today.text) if self.today else None

    @property
    def proof(self) -> bytes:
        """The proof as a file, in the form that a log sends to a witness.

        That is the request of C2SP tlog-witness: old size, hashes, today's checkpoint.
        """
        size = self.held.checkpoint.size
        return bytes(AddCheckpoint(size, tuple(self.path), bytes(self.today or self.held.note)))

    @property
    def holds(self) -> bool:
        """True if nothing below the checkpoint was changed or removed."""
        return self.verdict in {HeldVerdict.EMPTY, HeldVerdict.UNCHANGED, HeldVerdict.LATEST}

    @property
    def is_anchored(self) -> bool:
        """True if anybody else is known to vouch for it."""
        return bool(self.held.cosigned or self.remembered or self.covering or self.later)


def compare_checkpoint(
    database: Database,
    ledger_key: bytes,
    folder: LedgerFolder,
    witnesses: Collection[Verifier],
    text: str,
    *,
    actor: str,
    now: datetime,
) -> Comparison:
    """Compare today's ledger with a checkpoint that somebody holds; return the result.

    The comparison is audited in any case, with the verdict and the size.

    :param witnesses: those that are configured now.
    :param text: the checkpoint, as `find_checkpoint_text` returns it.
    :raises NotHeld: if it is not a checkpoint that this service's log has signed.
    :raises StorageUnavailable: if the database cannot be used.
    """

    def record(verdict: HeldVerdict, size: int) -> None:
        event, details = AuditEvent.LEDGER_COMPARED, {"verdict": verdict.value, "size": size}
        with database.transaction() as session:
            write_audit(session, ledger_key, event, actor=actor, at=now, details=details)

    try:
        held = read_held(text, folder.verifiers(), witnesses, now)
    except NotHeld as error:
        record(error.verdict, 0)
        raise
    with database.reading() as session:
        found = _compared(session, folder, held)
        if not found.verdict.is_alarm:
            found = _anchored(session, folder, witnesses, found, now)
    record(found.verdict, held.checkpoint.size)
    return found


def _compared(session: Session, folder: LedgerFolder, held: HeldCheckpoint) -> Comparison:
    try:
        with halting_at_unreadable_rows(session):
            rows = ledger.list_checkpoints(session)
            name = f"{held.checkpoint.origin}\n".encode()
            row = next((each for each in reversed(rows) if each.note.startswith(name)), None)
            if row is None:
                return Comparison(HeldVerdict.GONE, held)
            return _compared_with(session, folder, held, row, grows=row is rows[-1])
    except LedgerInvalid as error:
        return Comparison(HeldVerdict.BROKEN, held, str(error))


def _compared_with(
    session: Session,
    folder: LedgerFolder,
    held: HeldCheckpoint,
    row: LedgerCheckpoint,
    *,
    grows: bool,
) -> Comparison:
    """Compare a held checkpoint with a log's latest one.

    :raises LedgerInvalid: if the stored log is not consistent in itself.
    """
    today = open_checkpoint(row.note, folder.verifiers()).checkpoint
    read = tree_reader(session, Tree(row.generation, today, row.note))
    if stored_root(today.size, read) != today.root:
        raise LedgerInvalid(f"The tiles do not give the root of the checkpoint {today.size}.")
    note = add_signatures(parse_signed_note(row.note), folder.cosigned())
    found = Comparison(HeldVerdict.UNCHANGED, held, today=note, grows=grows)
    old = held.checkpoint
    if old.size > today.size:
        return _lost(session, found, today, row.generation)
    path = consistency_proof(old.size, today.size, read)
    try:
        verify_consistency(old.size, old.root, today.size, today.root, path)
    except LedgerInvalid as error:
        return replace(found, verdict=HeldVerdict.CHANGED, reason=str(error))
    return replace(found, verdict=_verdict(old, today), path=path)


def _verdict(old: Checkpoint, today: Checkpoint) -> HeldVerdict:
    if old.size == 0 and old.root == EMPTY_ROOT:
        return HeldVerdict.EMPTY
    return HeldVerdict.LATEST if old.size == today.size else HeldVerdict.UNCHANGED


def _lost(session: Session, found: Comparison, today: Checkpoint, generation: int) -> Comparison:
    """Return the result for missing entries, by whether the log that follows has declared them."""
    lost = replace(found, verdict=HeldVerdict.LOST, kept=today.size)
    declared = _declared(session, generation)
    old = found.held.checkpoint
    if declared is None or declared.origin != old.origin or old.size > declared.size:
        return lost
    if old.size == declared.size and old.root != declared.root:
        return replace(lost, verdict=HeldVerdict.CHANGED)
    return replace(lost, verdict=HeldVerdict.DECLARED)


def _declared(session: Session, generation: int) -> Checkpoint | None:
    """Return the last checkpoint of a log as declared by the next log, if there is one."""
    later = [each for each in ledger.list_generations(session) if each > generation]
    leaves = ledger.list_leaves(session, later[0], 0, 1) if later else []
    for event in evidence.list_audits(session, [leaf.commitment for leaf in leaves]):
        embedded = json.loads(event.payload)["details"].get("held", "")
        if embedded:
            return read_checkpoint(embedded.encode())
    return None


def _anchored(
    session: Session,
    folder: LedgerFolder,
    witnesses: Collection[Verifier],
    found: Comparison,
    now: datetime,
) -> Comparison:
    old = found.held.checkpoint
    anchors = anchor.list_of(session, old.origin, old.size)
    same = [each for each in anchors if each.root == old.root.hex()]
    here = {each.id for each in same}
    covering = anchor.list_first_covering(session, old.origin, old.size)
    later = list[Cosigned]()
    for note in folder.cosigned():
        checkpoint = parse_checkpoint(note.text)
        if checkpoint.origin == old.origin and checkpoint.size >= max(old.size, 1):
            # A damaged file of ours is skipped; the witness is asked again.
            with suppress(WrongSignature):
                later += witnessed(note, witnesses, now)
    return replace(
        found,
        remembered=same,
        covering=[each for each in covering if each.id not in here],
        later=later,
    )
