"""Erasures in later logs that list records of a log, with the evidence that vouches for them."""

import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.commitment import ledger_entry
from app.ledger.rules.bundle import LaterErasure, ProvenEntry
from app.ledger.rules.erasure import parse_erasure
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import inclusion_proof
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.steps.evidence import erased_records, list_erasures
from app.ledger.steps.tree import Tree, read_tree, tree_reader
from app.ledger.store import evidence, ledger


def list_later_erasures(
    session: Session, tree: Tree, notes: Mapping[int, bytes]
) -> Sequence[LaterErasure]:
    """Return the erasures of later trees that list any of a tree's first entries, with proofs.

    Nothing is judged: an erasure that the stored tree does not prove is included without a proof,
    and one that nothing vouches for without that. One that cannot be read is left out, so that the
    evidence of its records is found to be missing.
    """
    found: list[LaterErasure] = []
    for begun, note in notes.items():
        if begun <= tree.generation:
            continue
        later = read_tree(begun, note)
        for each in list_erasures(session, begun, later.checkpoint.size):
            listed = {record.commitment for record in erased_records(each.opening)}
            if each.opening is not None and ledger.has_any(
                session, tree.generation, tree.checkpoint.size, listed
            ):
                found.append(_later_erasure(session, later, each.index, each.opening))
    return found


def _later_erasure(
    session: Session, later: Tree, index: int, opening: EntryOpening
) -> LaterErasure:
    erasure = parse_erasure(opening.payload)
    proven = _proven(session, later, index, opening)
    events = evidence.list_vouchers(
        session, later.generation, later.checkpoint.size, {erasure.id, erasure.person} - {""}
    )
    vouchers = [
        _proven(session, later, place, EntryOpening(event.salt, event.payload))
        for place, event in events
        if _erasure_of(event.payload) == erasure.id
    ]
    certificates = evidence.list_certificates(session, [UUID(erasure.id)])
    certificate = b"".join(each.payload for each in certificates)
    return LaterErasure(
        proven.index, proven.entry, proven.proof, opening, later.note, vouchers, certificate
    )


def _erasure_of(payload: bytes) -> object:
    """Return the erasure that an audit event vouches for; None if it tells none."""
    try:
        return json.loads(payload)["details"]["erasure"]
    except (ValueError, TypeError, KeyError):
        return None


def _proven(session: Session, later: Tree, index: int, opening: EntryOpening) -> ProvenEntry:
    [leaf] = ledger.list_leaves(session, later.generation, index, 1)
    return ProvenEntry(index, ledger_entry(leaf.commitment), _proof(session, later, index), opening)


def _proof(session: Session, later: Tree, index: int) -> Sequence[bytes]:
    try:
        return inclusion_proof(index, later.checkpoint.size, tree_reader(session, later))
    except LedgerInvalid:
        return ()
