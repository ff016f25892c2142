"""Remember in the caller's transaction that a checkpoint got out."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from app.ledger.rules.anchor import AnchorKind
from app.ledger.rules.checkpoint import Checkpoint
from app.ledger.store import ledger_anchor


def note_anchor(
    session: Session, kind: AnchorKind, place: str, checkpoint: Checkpoint, at: datetime
) -> None:
    """Remember how a checkpoint got out, and when.

    :param place: a witness's name or a folder; empty for a mail, whose address is a person's.
    """
    row = {
        "id": uuid4(),
        "at": at,
        "kind": kind.value,
        "place": place,
        "origin": checkpoint.origin,
        "size": checkpoint.size,
        "root": checkpoint.root.hex(),
    }
    ledger_anchor.insert(session, row)
