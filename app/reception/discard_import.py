"""Give an import up."""

from uuid import UUID

from app.core.db import Database
from app.reception.store import import_draft as drafts


def discard_import(database: Database, draft_id: UUID, author: UUID) -> None:
    """Delete a draft, if it is there and its author's."""
    with database.transaction() as session:
        drafts.remove(session, draft_id, author)
