"""Show the author of an import what it would store."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from app.content import Content
from app.core.db import Database
from app.reception.rules.import_rows import ReadDraft
from app.reception.steps.read_draft import read_draft


def preview_import(
    database: Database,
    content: Content,
    zone: ZoneInfo,
    draft_id: UUID,
    author: UUID,
    now: datetime,
) -> ReadDraft:
    """Return a draft as it would be imported now; nothing is stored.

    :raises NotFound: if there is none of this author's.
    """
    with database.reading() as session:
        return read_draft(session, content, zone, draft_id, author, now)
