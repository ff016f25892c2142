"""Witnesses: a log has its checkpoints cosigned, and stores the answers."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus

import structlog

from app.core.db import Database
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness import add_checkpoint
from app.ledger.rules.checkpoint import AnchorKind, parse_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import consistency_proof
from app.ledger.rules.signed_note import (
    NoteSignature,
    SignedNote,
    parse_signed_note,
)
from app.ledger.rules.verifier_key import read_decimal
from app.ledger.rules.witness import (
    AddCheckpoint,
    Witness,
    WitnessAhead,
    WitnessDisagrees,
    WitnessFailed,
    WitnessState,
    read_cosignature,
)
from app.ledger.steps.public import add_cosignatures, read_public
from app.ledger.steps.tree import Tree, halting_at_unreadable_rows, read_tree, tree_reader
from app.ledger.store import anchor, ledger

_REFUSALS = {
    HTTPStatus.NOT_FOUND: "does not know this ledger: its operator has to add the ledger's key",
    HTTPStatus.FORBIDDEN: "knows none of the keys that signed: its operator has to add the new one",
}
_DISAGREEMENTS = {HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY}

_MOST_RETRIES = 3
"""Retries allow for other processes in between; a witness that reports ever new sizes lies."""

_REMEMBERED_EVERY = timedelta(hours=1)
"""The minimum interval of recorded cosignatures. A growing ledger is cosigned every ten seconds,
which nobody looks up one by one."""

_log = structlog.get_logger()


def ask_witnesses(
    database: Database,
    folder: LedgerFolder,
    witnesses: Sequence[Witness],
    now: datetime,
    *,
    public: bool = False,
) -> Sequence[WitnessState]:
    """Ask each witness that has not cosigned the latest checkpoint; return the witnesses' states.

    All are asked concurrently, so that none has to wait for another. Their answers are stored in
    the ledger's folder. Problems are reported there and in the log, including a damaged tree, which
    cannot be proven to have only grown.

    :param public: whether to ask about the latest public checkpoint, which moves once an hour:
        anybody may ask a witness for its latest cosigned checkpoint.
    :return: a state for each witness, in their order; none before the first checkpoint.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    try:
        tree = _read_public(database) if public else _read_latest(database)
    except LedgerInvalid as error:
        _report_unreadable(folder, witnesses, error, now)
    else:
        if tree is None:
            return ()
        asked = _behind(folder, witnesses, tree, public=public)
        if asked:
            with ThreadPoolExecutor(len(asked)) as pool:
                list(pool.map(partial(_ask, database, folder, tree, now), asked))
            with database.transaction() as session:
                add_cosignatures(session, folder.cosigned())
    return [folder.witness_state(witness.key) for witness in witnesses]


def witnesses_behind(
    database: Database, folder: LedgerFolder, witnesses: Sequence[Witness]
) -> bool:
    """Return whether there is a public checkpoint that a witness has not cosigned."""
    tree = _read_public(database)
    return tree is not None and bool(_behind(folder, witnesses, tree, public=True))


def _read_public(database: Database) -> Tree | None:
    """Return the latest tree up to its public checkpoint."""
    with database.reading() as session:
        found = read_public(session)
    return None if found is None else Tree(found.generation, found.checkpoint, bytes(found.note))


def _read_latest(database: Database) -> Tree | None:
    """Return the latest tree.

    :raises LedgerInvalid: if its checkpoint is malformed.
    """
    with database.reading() as session, halting_at_unreadable_rows(session):
        stored = ledger.find_checkpoint(session)
    return None if stored is None else read_tree(stored.generation, stored.note)


def _report_unreadable(
    folder: LedgerFolder, witnesses: Sequence[Witness], error: LedgerInvalid, now: datetime
) -> None:
    for witness in witnesses:
        failure = WitnessFailed(f"{witness.key.name} cannot be asked. {error}")
        _report_failure(folder, witness, failure, now)


def _behind(
    folder: LedgerFolder, witnesses: Sequence[Witness], tree: Tree, *, public: bool
) -> list[Witness]:
    text = tree.checkpoint.text
    kept = {each: folder.cosigned_by(each.key, tree.checkpoint.origin) for each in witnesses}
    behind = [each for each, note in kept.items() if note is None or note.text != text]
    return [each for each in behind if not (public and _is_ahead(folder, each, tree))]


def _is_ahead(folder: LedgerFolder, witness: Witness, tree: Tree) -> bool:
    """Return whether a witness has cosigned a larger tree, as for a bundle within the hour."""
    note = folder.cosigned_by(witness.key, tree.checkpoint.origin)
    return note is not None and parse_checkpoint(note.text).size > tree.checkpoint.size


def _request(database: Database, tree: Tree, witness: Witness, old_size: int) -> AddCheckpoint:
    """Return the request to a witness.

    :raises WitnessFailed: if the tree's tiles do not yield the proof that it needs.
    """
    try:
        with database.reading() as session, halting_at_unreadable_rows(session):
            path = consistency_proof(old_size, tree.checkpoint.size, tree_reader(session, tree))
    except LedgerInvalid as error:
        raise WitnessFailed(
            f"{witness.key.name} cannot be sent a consistency proof. {error}"
        ) from error
    return AddCheckpoint(old_size, path, tree.note)


def _ask(
    database: Database, folder: LedgerFolder, tree: Tree, now: datetime, witness: Witness
) -> None:
    """Ask one witness, store its cosignature, and report the result."""
    key = witness.key
    try:
        signature = _cosignature(database, folder, tree, witness, now)
    except WitnessFailed as failure:
        _report_failure(folder, witness, failure, now)
        return
    except LedgerInvalid as error:
        _report_unreadable(folder, [witness], error, now)
        return
    if signature is None:
        return
    note = parse_signed_note(tree.note)
    signed = SignedNote(note.text, (*note.signatures, signature))
    folder.keep_cosigned(key, tree.checkpoint.origin, signed)
    kind, origin = AnchorKind.COSIGNED, tree.checkpoint.origin
    with database.reading() as session:
        last = anchor.find_last_at(session, kind.value, key.name, origin)
    if last is None or abs(now - last) >= _REMEMBERED_EVERY:
        with database.transaction() as session:
            anchor.insert(session, kind, key.name, tree.checkpoint, now)
    state = WitnessState(key.name, tree.checkpoint.origin, tree.checkpoint.size, now)
    if state != folder.witness_state(key):
        folder.report_witness(key, state)


def _report_failure(
    folder: LedgerFolder, witness: Witness, failure: WitnessFailed, now: datetime
) -> None:
    before = folder.witness_state(witness.key)
    state = before.after_failure(failure, now)
    if isinstance(failure, WitnessDisagrees):
        ahead = isinstance(failure, WitnessAhead)
        event = "ledger.witness_ahead" if ahead else "ledger.witness_disagrees"
        _log.error(event, witness=state.name, reason=state.problem)
    elif state.problem != before.problem:
        # Once, and not every ten seconds while a witness is unavailable.
        _log.warning("ledger.witness_failed", witness=state.name, reason=state.problem)
    if state != before:
        folder.report_witness(witness.key, state)


def _cosignature(
    database: Database, folder: LedgerFolder, tree: Tree, witness: Witness, now: datetime
) -> NoteSignature | None:
    """Return a witness's cosignature of a tree's checkpoint, checked.

    A witness that reports another size than the request assumes is asked again from that size. None
    is returned if another process has meanwhile had a later checkpoint cosigned.

    :raises WitnessFailed: if it does not return one.
    """
    kept = folder.cosigned_by(witness.key, tree.checkpoint.origin)
    size = parse_checkpoint(kept.text).size if kept else 0
    # A database that holds less than was cosigned cannot continue it; the witness will say so.
    request = _request(database, tree, witness, size if size <= tree.checkpoint.size else 0)
    status, body = add_checkpoint(witness.url, bytes(request))
    for _again in range(_MOST_RETRIES):
        if status != HTTPStatus.CONFLICT:
            break
        told = _told_size(witness, body)
        if told > tree.checkpoint.size:
            _refuse_lost(database, witness, told)
            return None
        if told == request.old_size:
            break
        request = _request(database, tree, witness, told)
        status, body = add_checkpoint(witness.url, bytes(request))
    if status != HTTPStatus.OK:
        raise _refusal(witness, status)
    try:
        return read_cosignature(body, tree.checkpoint.text, verifier_for(witness.key), now)
    except LedgerInvalid as error:
        raise WitnessFailed(
            f"{witness.key.name} answers without a valid cosignature. {error}"
        ) from error


def _refuse_lost(database: Database, witness: Witness, told: int) -> None:
    """Check that the database now has as many entries as a witness reports.

    :raises WitnessAhead: if it has fewer.
    """
    tree = _read_latest(database)
    size = tree.checkpoint.size if tree else 0
    if size < told:
        raise WitnessAhead(
            f"{witness.key.name} has cosigned {told} entries, and the database has only {size}: "
            "it has lost some that were signed."
        )


def _told_size(witness: Witness, body: bytes) -> int:
    try:
        return read_decimal(body.decode("ascii").removesuffix("\n"), "The size reported")
    except (UnicodeDecodeError, LedgerInvalid) as error:
        raise WitnessFailed(f"{witness.key.name} does not say what it has cosigned.") from error


def _refusal(witness: Witness, status: int) -> WitnessFailed:
    if status in _DISAGREEMENTS:
        return WitnessDisagrees(
            f"{witness.key.name} has cosigned entries that are not those of the database."
        )
    why = _REFUSALS.get(HTTPStatus(status)) if status in set(HTTPStatus) else None
    return WitnessFailed(f"{witness.key.name} {why or f'answers with status {status}'}.")
