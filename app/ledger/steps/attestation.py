"""Records that count: their entry is in a signed tree, or waits for it under a valid MAC."""

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from sqlalchemy.orm import Session

from app.core.models import AuditRecord
from app.core.rules.commitment import ledger_entry
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import inclusion_proof
from app.ledger.rules.tlog_proof import EntryOpening, TlogProof, verify_tlog_proof
from app.ledger.steps.evidence import is_ours, told_of
from app.ledger.steps.tree import halting_at_unreadable_rows, read_tree, tree_reader
from app.ledger.store import ledger, pending_entry


def is_attested(session: Session, vouching: Vouching, commitment: str) -> bool:
    """Return whether a commitment is in a signed tree, or pending with a MAC of this service.

    The tree comes first, since anybody who writes to the database can add a pending row.
    """
    return _is_sealed(session, vouching, commitment) or _waits(session, vouching, commitment)


def _waits(session: Session, vouching: Vouching, commitment: str) -> bool:
    pending = pending_entry.find_by_commitment(session, commitment)
    return pending is not None and is_ours(pending, vouching.ledger_key)


def _is_sealed(session: Session, vouching: Vouching, commitment: str) -> bool:
    leaf = ledger.find_leaf(session, commitment)
    stored = ledger.find_checkpoint_of(session, leaf.generation) if leaf is not None else None
    if leaf is None or stored is None:
        return False
    with suppress(LedgerInvalid), halting_at_unreadable_rows(session):
        tree = read_tree(leaf.generation, stored.note)
        path = inclusion_proof(leaf.leaf_index, tree.checkpoint.size, tree_reader(session, tree))
        proof = TlogProof(leaf.leaf_index, path, tree.note)
        verify_tlog_proof(proof, ledger_entry(commitment), vouching.verifiers)
        return True
    return False


def attested_payload(
    session: Session, vouching: Vouching, row: AuditRecord
) -> Mapping[str, Any] | None:
    """Return the payload of an audit event; None if only its row attests it.

    The payload opens the event's commitment, the row's columns say the same, and the commitment
    is in a signed tree or pending under a valid MAC.
    """
    opening = EntryOpening(row.salt, row.payload)
    if not opening.opens(row.commitment) or told_of(row) != row.payload:
        return None
    if not is_attested(session, vouching, row.commitment):
        return None
    payload: Mapping[str, Any] = json.loads(row.payload)
    return payload
