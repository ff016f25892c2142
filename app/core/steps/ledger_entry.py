"""Commit to a payload, and queue the commitment for the ledger."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.rules.commitment import SALT_BYTES, EntryKind, commit, ledger_entry, pending_mac
from app.core.steps.record_ids import new_id
from app.core.store import ledger_pending


@dataclass(frozen=True)
class Opening:
    """The salt and the payload that open a commitment."""

    commitment: str
    salt: bytes
    payload: bytes


def queue_ledger_entry(
    session: Session, key: bytes, kind: EntryKind, payload: bytes, at: datetime
) -> Opening:
    """Queue the commitment to a payload; return what opens it, for the caller to keep.

    :param key: the instance's ledger key, which the sealer checks the row against.
    """
    salt = secrets.token_bytes(SALT_BYTES)
    commitment = commit(salt, payload)
    row = {
        "id": new_id(at),
        "at": at,
        "commitment": commitment,
        "kind": kind.value,
        "mac": pending_mac(key, ledger_entry(commitment, kind, at)),
    }
    ledger_pending.insert_pending(session, row)
    return Opening(commitment, salt, payload)
