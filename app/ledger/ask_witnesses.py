"""Have the ledger's latest checkpoint cosigned by those who watch that it only grows."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus

import structlog
from sqlalchemy.orm import Session

from app.core.db import Database
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness_http import WitnessAnswer, add_checkpoint
from app.ledger.rules.add_checkpoint import AddCheckpoint, read_cosignature
from app.ledger.rules.anchor import AnchorKind
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.encoding import read_decimal
from app.ledger.rules.halted import LedgerHalted
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import Note, NoteSignature, parse_note
from app.ledger.rules.proof import consistency_proof
from app.ledger.rules.witness import Witness
from app.ledger.rules.witness_state import (
    WitnessAhead,
    WitnessDisagrees,
    WitnessFailed,
    WitnessState,
)
from app.ledger.steps.check_tree import Tree, tree_reader
from app.ledger.steps.note_anchor import note_anchor
from app.ledger.steps.unreadable_rows import halting_at_unreadable_rows
from app.ledger.store import ledger, ledger_anchor

_REFUSALS = {
    HTTPStatus.NOT_FOUND: "does not know this ledger: its keeper has to add the ledger's key",
    HTTPStatus.FORBIDDEN: "knows none of the keys that signed: its keeper has to add the new one",
}
_DISAGREEMENTS = {HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY}

_MOST_RETRIES = 3
"""As many as other processes may come in between; a witness that tells ever new sizes lies."""

_REMEMBERED_EVERY = timedelta(hours=1)
"""A growing ledger is cosigned every ten seconds, which nobody looks up one by one."""

_log = structlog.get_logger()


def ask_witnesses(
    database: Database, folder: LedgerFolder, witnesses: Sequence[Witness], now: datetime
) -> Sequence[WitnessState]:
    """Ask each witness that has not cosigned the latest checkpoint; return what came of it.

    All are asked at once, so that none has to wait for another. What they answer is kept in the
    ledger's folder, and what is wrong with it is told there and in the log, be it that the tree is
    damaged, so that nobody can be shown that it has only grown.

    :return: a state for each witness, in their order; none before the first checkpoint.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    try:
        tree = _read_latest(database)
    except LedgerInvalid as error:
        _report_unreadable(folder, witnesses, error, now)
    else:
        if tree is None:
            return ()
        asked = _behind(folder, witnesses, tree)
        if asked:
            with ThreadPoolExecutor(len(asked)) as pool:
                list(pool.map(partial(_ask, database, folder, tree, now), asked))
    return [folder.witness_state(witness.key) for witness in witnesses]


def witnesses_behind(
    database: Database, folder: LedgerFolder, witnesses: Sequence[Witness]
) -> bool:
    """Return whether there is a checkpoint that some witness has not cosigned."""
    try:
        tree = _read_latest(database)
    except LedgerInvalid:
        return bool(witnesses)
    return tree is not None and bool(_behind(folder, witnesses, tree))


def _read_latest(database: Database) -> Tree | None:
    """Return the latest tree.

    :raises LedgerInvalid: if its checkpoint is none.
    """
    with database.reading() as session, _invalid_if_unreadable(session):
        stored = ledger.find_checkpoint(session)
    if stored is None:
        return None
    return Tree(stored.generation, parse_checkpoint(parse_note(stored.note).text), stored.note)


@contextmanager
def _invalid_if_unreadable(session: Session) -> Iterator[None]:
    try:
        with halting_at_unreadable_rows(session):
            yield
    except LedgerHalted as error:
        raise LedgerInvalid(str(error)) from error


def _report_unreadable(
    folder: LedgerFolder, witnesses: Sequence[Witness], error: LedgerInvalid, now: datetime
) -> None:
    for witness in witnesses:
        failure = WitnessFailed(f"{witness.key.name} cannot be asked. {error}")
        _report_failure(folder, witness, failure, now)


def _behind(folder: LedgerFolder, witnesses: Sequence[Witness], tree: Tree) -> list[Witness]:
    origin, text = tree.checkpoint.origin, tree.checkpoint.text
    kept = {each: folder.cosigned_by(each.key, origin) for each in witnesses}
    return [each for each, note in kept.items() if note is None or note.text != text]


def _first_request(
    database: Database, tree: Tree, folder: LedgerFolder, witness: Witness
) -> AddCheckpoint:
    kept = folder.cosigned_by(witness.key, tree.checkpoint.origin)
    size = parse_checkpoint(kept.text).size if kept else 0
    # A database that holds less than was cosigned cannot go on from there; the witness will say so.
    return _request(database, tree, witness, size if size <= tree.checkpoint.size else 0)


def _request(database: Database, tree: Tree, witness: Witness, old_size: int) -> AddCheckpoint:
    """Return what a witness is asked.

    :raises WitnessFailed: if the tree's tiles do not give the proof that it needs.
    """
    try:
        with database.reading() as session, _invalid_if_unreadable(session):
            path = consistency_proof(old_size, tree.checkpoint.size, tree_reader(session, tree))
    except LedgerInvalid as error:
        raise WitnessFailed(
            f"{witness.key.name} cannot be shown that the ledger has only grown. {error}"
        ) from error
    return AddCheckpoint(old_size, path, tree.note)


def _ask(
    database: Database, folder: LedgerFolder, tree: Tree, now: datetime, witness: Witness
) -> None:
    """Ask one witness, keep its cosignature, and tell what came of it."""
    key = witness.key
    try:
        signature = _cosignature(database, folder, tree, witness)
    except WitnessFailed as failure:
        _report_failure(folder, witness, failure, now)
        return
    except LedgerInvalid as error:
        _report_unreadable(folder, [witness], error, now)
        return
    if signature is None:
        return
    note = parse_note(tree.note)
    signed = Note(note.text, (*note.signatures, signature))
    folder.keep_cosigned(key, tree.checkpoint.origin, signed)
    _remember(database, key.name, tree.checkpoint, now)
    state = WitnessState(key.name, tree.checkpoint.origin, tree.checkpoint.size, now)
    if state != folder.witness_state(key):
        folder.report_witness(key, state)


def _remember(database: Database, witness: str, checkpoint: Checkpoint, now: datetime) -> None:
    """Remember a cosignature, but of each witness one an hour."""
    kind, origin = AnchorKind.COSIGNED, checkpoint.origin
    with database.reading() as session:
        last = ledger_anchor.find_last_at(session, kind.value, witness, origin)
    if last is None or abs(now - last) >= _REMEMBERED_EVERY:
        with database.transaction() as session:
            note_anchor(session, kind, witness, checkpoint, now)


def _report_failure(
    folder: LedgerFolder, witness: Witness, failure: WitnessFailed, now: datetime
) -> None:
    before = folder.witness_state(witness.key)
    state = before.after_failure(failure, now)
    _tell(failure, state, before)
    if state != before:
        folder.report_witness(witness.key, state)


def _tell(failure: WitnessFailed, state: WitnessState, before: WitnessState) -> None:
    if isinstance(failure, WitnessAhead):
        _log.error("ledger.witness_ahead", witness=state.name, reason=state.problem)
    elif isinstance(failure, WitnessDisagrees):
        _log.error("ledger.witness_disagrees", witness=state.name, reason=state.problem)
    elif state.problem != before.problem:
        # Once, and not every ten seconds for as long as a witness is away.
        _log.warning("ledger.witness_failed", witness=state.name, reason=state.problem)


def _cosignature(
    database: Database, folder: LedgerFolder, tree: Tree, witness: Witness
) -> NoteSignature | None:
    """Return a witness's cosignature of a tree's checkpoint, checked.

    A witness that knows another size than the request supposes is asked again from there. None is
    returned if another process has meanwhile had a later checkpoint cosigned.

    :raises WitnessFailed: if it does not give one.
    """
    request = _first_request(database, tree, folder, witness)
    answer = add_checkpoint(witness.url, bytes(request))
    for _again in range(_MOST_RETRIES):
        if answer.status != HTTPStatus.CONFLICT:
            break
        told = _told_size(witness, answer)
        if told > tree.checkpoint.size:
            _refuse_lost(database, witness, told)
            return None
        if told == request.old_size:
            break
        request = _request(database, tree, witness, told)
        answer = add_checkpoint(witness.url, bytes(request))
    if answer.status != HTTPStatus.OK:
        raise _refusal(witness, answer)
    try:
        return read_cosignature(answer.body, tree.checkpoint.text, verifier_for(witness.key))
    except LedgerInvalid as error:
        raise WitnessFailed(
            f"{witness.key.name} answers without its cosignature. {error}"
        ) from error


def _refuse_lost(database: Database, witness: Witness, told: int) -> None:
    """Check that the database has by now as many entries as a witness says.

    :raises WitnessAhead: if it has fewer.
    """
    tree = _read_latest(database)
    size = tree.checkpoint.size if tree else 0
    if size < told:
        raise WitnessAhead(
            f"{witness.key.name} has cosigned {told} entries, and the database has only {size}: "
            "it has lost some that were signed."
        )


def _told_size(witness: Witness, answer: WitnessAnswer) -> int:
    try:
        return read_decimal(answer.body.decode("ascii").removesuffix("\n"), "The size told")
    except (UnicodeDecodeError, LedgerInvalid) as error:
        raise WitnessFailed(f"{witness.key.name} does not say what it has cosigned.") from error


def _refusal(witness: Witness, answer: WitnessAnswer) -> WitnessFailed:
    if answer.status in _DISAGREEMENTS:
        return WitnessDisagrees(
            f"{witness.key.name} has cosigned entries that are not those of the database."
        )
    why = _REFUSALS.get(HTTPStatus(answer.status)) if answer.status in set(HTTPStatus) else None
    return WitnessFailed(f"{witness.key.name} {why or f'answers with status {answer.status}'}.")
