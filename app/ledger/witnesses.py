"""Witnesses: a log has its latest checkpoint cosigned, and a witness cosigns a log's checkpoint."""

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256
from http import HTTPStatus

import structlog

from app.core.db import Database
from app.core.rules.errors import existing
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness import WitnessFolder, add_checkpoint
from app.ledger.rules.checkpoint import AnchorKind, Checkpoint, parse_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import consistency_proof
from app.ledger.rules.signed_note import (
    NoteSignature,
    SignedNote,
    Verifier,
    check_signatures,
    parse_signed_note,
    sign_text,
)
from app.ledger.rules.verifier_key import read_decimal
from app.ledger.rules.witness import (
    AddCheckpoint,
    Witness,
    WitnessAhead,
    WitnessDisagrees,
    WitnessFailed,
    WitnessState,
    check_growth,
    read_cosignature,
    read_request,
)
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
    database: Database, folder: LedgerFolder, witnesses: Sequence[Witness], now: datetime
) -> Sequence[WitnessState]:
    """Ask each witness that has not cosigned the latest checkpoint; return the witnesses' states.

    All are asked concurrently, so that none has to wait for another. Their answers are stored in
    the ledger's folder. Problems are reported there and in the log, including a damaged tree, which
    cannot be proven to have only grown.

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
    """Return whether there is a checkpoint that a witness has not cosigned."""
    try:
        tree = _read_latest(database)
    except LedgerInvalid:
        return bool(witnesses)
    return tree is not None and bool(_behind(folder, witnesses, tree))


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


def _behind(folder: LedgerFolder, witnesses: Sequence[Witness], tree: Tree) -> list[Witness]:
    origin, text = tree.checkpoint.origin, tree.checkpoint.text
    kept = {each: folder.cosigned_by(each.key, origin) for each in witnesses}
    return [each for each, note in kept.items() if note is None or note.text != text]


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
        signature = _cosignature(database, folder, tree, witness)
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
    database: Database, folder: LedgerFolder, tree: Tree, witness: Witness
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
        return read_cosignature(body, tree.checkpoint.text, verifier_for(witness.key))
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


def cosign_checkpoint(
    folder: WitnessFolder,
    logs: Mapping[str, Collection[Verifier]],
    data: bytes,
    now: datetime,
) -> tuple[Checkpoint, NoteSignature]:
    """Record a requested checkpoint durably and cosign it; return it and the cosignature.

    :param logs: by origin, the keys that may sign for it.
    :param data: the request's body.
    :raises CosigningRefused: if the request is refused; nothing has changed then.
    :raises LedgerInvalid: if the record of the last cosigned checkpoint is damaged.
    """
    request, checkpoint = read_request(data, logs)
    # Compare and record under one lock, or two requests could each continue the same checkpoint.
    with folder.turn():
        recorded = folder.recorded(checkpoint.origin)
        check_growth(request, checkpoint, recorded)
        if checkpoint != recorded or folder.recorded_note(checkpoint.origin) is None:
            folder.record(checkpoint.origin, request.note)
    [signature] = sign_text(checkpoint.text, [folder.signer(now)])
    return checkpoint, signature


def show_cosigned(
    folder: WitnessFolder, logs: Mapping[str, Collection[Verifier]], digest: str, now: datetime
) -> bytes:
    """Return the latest cosigned checkpoint of a log, for monitors to compare with the log's own.

    It has the log's signatures and this witness's, which says that it is the largest tree seen so
    far. Signatures of others, which anybody may have sent along, are left out.

    :param logs: by origin, the keys that may sign for it.
    :param digest: SHA-256 of the log's origin, in lower-case hexadecimal.
    :raises NotFound: if no such log is known, or none of its checkpoints was ever cosigned.
    :raises LedgerInvalid: if the record of it is damaged.
    """
    origin = next((each for each in logs if sha256(each.encode()).hexdigest() == digest), "")
    missing = "No checkpoint of such a log was cosigned here."
    signed = parse_signed_note(existing(folder.recorded_note(origin) if origin else None, missing))
    by_log = existing(check_signatures(signed, logs[origin]) or None, missing)
    return bytes(SignedNote(signed.text, by_log + sign_text(signed.text, [folder.signer(now)])))
