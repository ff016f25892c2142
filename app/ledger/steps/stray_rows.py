"""Rows of consent, words and ledger that no signed tree stands for."""

import hmac
from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from app.core.rules.commitment import pending_mac, raw_entry
from app.ledger.rules.bundle import RowText
from app.ledger.store import evidence
from app.ledger.store.spelling import iter_misspelled

_NO_ENTRY = "belongs to no entry of the log"
_NO_TREE = "stands beside the signed trees"
_SPELLING = "is spelled as this service never does"


def iter_stray_rows(session: Session, key: bytes, sizes: Mapping[int, int]) -> Iterator[RowText]:
    """Yield rows that somebody has put into the database past this service.

    A row whose entry waits for its place is none of them if this service queued it.

    :param key: the instance's ledger key.
    :param sizes: of each tree, as its checkpoint signs it.
    """
    for table, row, commitment in evidence.iter_unsealed(session, sizes):
        if not _waits(session, key, commitment):
            yield RowText(f"{table} {row}", -1, _NO_ENTRY)
    for table, row in evidence.iter_orphans(session):
        yield RowText(f"{table} {row}", -1, _NO_ENTRY)
    for table, row in evidence.iter_outside(session, sizes):
        yield RowText(f"{table} {row}", -1, _NO_TREE)
    for table, row in iter_misspelled(session):
        yield RowText(f"{table} {row}", -1, _SPELLING)


def _waits(session: Session, key: bytes, commitment: str) -> bool:
    pending = evidence.find_pending(session, commitment)
    if pending is None:
        return False
    entry = raw_entry(pending.commitment, pending.kind, pending.at)
    return hmac.compare_digest(pending_mac(key, entry), pending.mac)
