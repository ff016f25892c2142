"""Why people were looked at unmasked."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.store.statements import insert_row
from app.rights.models.reveal import Reveal


def insert_reveal(session: Session, row: Mapping[str, Any]) -> None:
    """Keep why somebody looked."""
    insert_row(session, Reveal, row)


def list_for_person(session: Session, person_id: UUID, limit: int) -> Sequence[Reveal]:
    """Return up to `limit` of the looks at a person, newest first."""
    return session.scalars(
        select(Reveal)
        .where(Reveal.person_id == person_id)
        .order_by(Reveal.at.desc(), Reveal.id)
        .limit(limit)
    ).all()
