"""Compare today's ledger with a checkpoint that somebody holds, and record that they asked."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.ledger.models.ledger import LedgerCheckpoint
from app.ledger.models.ledger_watch import LedgerAnchor
from app.ledger.rules.add_checkpoint import AddCheckpoint
from app.ledger.rules.checkpoint import Checkpoint, open_checkpoint, parse_checkpoint
from app.ledger.rules.comparison import Cosigned, Held, NotHeld, Verdict, read_held, witnessed
from app.ledger.rules.cosigned import add_signatures
from app.ledger.rules.halted import LedgerHalted
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.merkle import EMPTY_ROOT, stored_root
from app.ledger.rules.note import Note, Verifier, parse_note
from app.ledger.rules.proof import consistency_proof, verify_consistency
from app.ledger.steps.check_tree import Tree, tree_reader
from app.ledger.steps.unreadable_rows import halting_at_unreadable_rows
from app.ledger.store import evidence, ledger, ledger_anchor


@dataclass(frozen=True)
class Comparing:
    """What comparing needs from an installation.

    :param log_keys: of every key that ever signed for any of its logs.
    :param witness_keys: of the witnesses set up now.
    :param cosigned: checkpoints with the cosignatures of witnesses.
    """

    ledger_key: bytes
    log_keys: Collection[Verifier]
    witness_keys: Collection[Verifier]
    cosigned: Collection[Note]


@dataclass(frozen=True)
class Later:
    """A later checkpoint that covers the one held, cosigned by a witness."""

    size: int
    cosigned: Cosigned


@dataclass(frozen=True)
class Comparison:
    """What comparing has shown.

    :param reason: one sentence, in English, on what does not hold; or empty.
    :param today: the latest checkpoint of the same log, with its cosignatures.
    :param path: the consistency proof, the hashes of RFC 9162 section 2.1.4.
    :param grows: whether that log is the one that entries are added to.
    :param kept: how many of the entries the database still has, where some were lost.
    :param remembered: when this very checkpoint got out, as this service remembers it.
    :param covering: of each way out, the first time a checkpoint that covers it did.
    :param later: what witnesses have cosigned that covers it.
    """

    verdict: Verdict
    held: Held
    reason: str = ""
    today: Note | None = None
    path: Sequence[bytes] = ()
    grows: bool = True
    kept: int = 0
    remembered: Sequence[LedgerAnchor] = ()
    covering: Sequence[LedgerAnchor] = ()
    later: Sequence[Later] = ()

    @property
    def now(self) -> Checkpoint | None:
        """Today's checkpoint of the log."""
        return parse_checkpoint(self.today.text) if self.today else None

    @property
    def proof(self) -> bytes:
        """The proof as a file, in the form in which a log shows a witness that it has only grown.

        That is the request of C2SP tlog-witness: old size, hashes, today's checkpoint.
        """
        size = self.held.checkpoint.size
        return bytes(AddCheckpoint(size, tuple(self.path), bytes(self.today or self.held.note)))

    @property
    def holds(self) -> bool:
        """Whether it is shown that nothing below it was changed or removed."""
        return self.verdict in {Verdict.EMPTY, Verdict.UNCHANGED, Verdict.LATEST}

    @property
    def is_anchored(self) -> bool:
        """Whether anybody else is known to vouch for it."""
        return bool(self.held.cosigned or self.remembered or self.covering or self.later)


def compare_checkpoint(
    database: Database, comparing: Comparing, text: str, *, actor: str, now: datetime
) -> Comparison:
    """Return what today's ledger shows of a checkpoint that somebody holds.

    That it was compared is recorded in any case, with the verdict and the size.

    :param text: the checkpoint, as `find_note` gives it.
    :raises NotHeld: if it is none that this service's log has signed.
    :raises StorageUnavailable: if the database cannot be used.
    """
    try:
        held = read_held(text, comparing.log_keys, comparing.witness_keys)
    except NotHeld as error:
        _record(database, comparing, error.verdict, 0, actor, now)
        raise
    with database.reading() as session:
        found = _compared(session, comparing, held)
        if not found.verdict.is_alarm:
            found = _anchored(session, comparing, found)
    _record(database, comparing, found.verdict, held.checkpoint.size, actor, now)
    return found


def _record(
    database: Database,
    comparing: Comparing,
    verdict: Verdict,
    size: int,
    actor: str,
    now: datetime,
) -> None:
    with database.transaction() as session:
        write_audit(
            session,
            comparing.ledger_key,
            AuditEvent.LEDGER_COMPARED,
            actor=actor,
            at=now,
            details={"verdict": verdict.value, "size": size},
        )


def _compared(session: Session, comparing: Comparing, held: Held) -> Comparison:
    try:
        with halting_at_unreadable_rows(session):
            rows = ledger.list_checkpoints(session)
            row = _row_of(rows, held.checkpoint.origin)
            if row is None:
                return Comparison(Verdict.GONE, held)
            return _compared_with(session, comparing, held, row, grows=row is rows[-1])
    except (LedgerInvalid, LedgerHalted) as error:
        return Comparison(Verdict.BROKEN, held, str(error))


def _row_of(rows: Sequence[LedgerCheckpoint], origin: str) -> LedgerCheckpoint | None:
    first_line = f"{origin}\n".encode()
    return next((row for row in reversed(rows) if row.note.startswith(first_line)), None)


def _compared_with(
    session: Session, comparing: Comparing, held: Held, row: LedgerCheckpoint, *, grows: bool
) -> Comparison:
    """Compare with a log's latest checkpoint.

    :raises LedgerInvalid: if what is stored of that log does not hold in itself.
    """
    today = open_checkpoint(row.note, comparing.log_keys).checkpoint
    read = tree_reader(session, Tree(row.generation, today, row.note))
    if stored_root(today.size, read) != today.root:
        raise LedgerInvalid(f"The tiles do not give the root of the checkpoint {today.size}.")
    note = add_signatures(parse_note(row.note), comparing.cosigned)
    found = Comparison(Verdict.UNCHANGED, held, today=note, grows=grows)
    old = held.checkpoint
    if old.size > today.size:
        return _lost(session, found, today, row.generation)
    path = consistency_proof(old.size, today.size, read)
    try:
        verify_consistency(old.size, old.root, today.size, today.root, path)
    except LedgerInvalid as error:
        return replace(found, verdict=Verdict.CHANGED, reason=str(error))
    return replace(found, verdict=_verdict(old, today), path=path)


def _verdict(old: Checkpoint, today: Checkpoint) -> Verdict:
    if old.size == 0 and old.root == EMPTY_ROOT:
        return Verdict.EMPTY
    return Verdict.LATEST if old.size == today.size else Verdict.UNCHANGED


def _lost(session: Session, found: Comparison, today: Checkpoint, generation: int) -> Comparison:
    """Tell entries that are missing, and whether the log that follows has declared so."""
    lost = replace(found, verdict=Verdict.LOST, kept=today.size)
    declared = _declared(session, generation)
    old = found.held.checkpoint
    if declared is None or declared.origin != old.origin or old.size > declared.size:
        return lost
    if old.size == declared.size and old.root != declared.root:
        return replace(lost, verdict=Verdict.CHANGED)
    return replace(lost, verdict=Verdict.DECLARED)


def _declared(session: Session, generation: int) -> Checkpoint | None:
    """Return the checkpoint of a log that the one after it names as its last, if there is one."""
    later = [each for each in ledger.list_generations(session) if each > generation]
    leaves = ledger.list_leaves(session, later[0], 0, 1) if later else []
    for event in evidence.list_audits(session, [leaf.commitment for leaf in leaves]):
        embedded = json.loads(event.payload)["details"].get("held", "")
        if embedded:
            return parse_checkpoint(parse_note(embedded.encode()).text)
    return None


def _anchored(session: Session, comparing: Comparing, found: Comparison) -> Comparison:
    old = found.held.checkpoint
    same = [
        each
        for each in ledger_anchor.list_of(session, old.origin, old.size)
        if each.root == old.root.hex()
    ]
    here = {each.id for each in same}
    covering = ledger_anchor.list_first_covering(session, old.origin, old.size)
    return replace(
        found,
        remembered=same,
        covering=[each for each in covering if each.id not in here],
        later=_later(comparing, old),
    )


def _later(comparing: Comparing, old: Checkpoint) -> list[Later]:
    found = []
    for note in comparing.cosigned:
        checkpoint = parse_checkpoint(note.text)
        if checkpoint.origin == old.origin and checkpoint.size >= max(old.size, 1):
            try:
                by = witnessed(note, comparing.witness_keys)
            except NotHeld:
                continue  # A damaged file of ours; the witness is asked again.
            found += [Later(checkpoint.size, each) for each in by]
    return found
