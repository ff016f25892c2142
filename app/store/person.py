"""People."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Person
from app.store.statements import insert_unless_present


def find_or_create(session: Session, new_id: UUID, email_key: str, at: datetime) -> UUID:
    """Return the id of the person with this address, creating them under `new_id` if unknown."""
    row = {"id": new_id, "email_key": email_key, "created_at": at}
    insert_unless_present(session, Person, row, ("email_key",))
    return session.execute(select(Person.id).where(Person.email_key == email_key)).scalar_one()
