"""Keep a file of enquiries as a draft, for its author to look at before anything is stored."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from app.consent.steps.publication import words_on
from app.core.db import Database
from app.core.steps.record_ids import new_id
from app.leads.models import ImportDraft
from app.reception.rules.csv_table import read_table
from app.reception.rules.import_statement import Statement
from app.reception.store import import_draft as drafts


@dataclass(frozen=True)
class Upload:
    """A file as it came, and what its author states about everyone in it."""

    name: str
    content: bytes
    statement: Statement


def draft_import(
    database: Database, zone: ZoneInfo, upload: Upload, author: UUID, now: datetime
) -> UUID:
    """Keep a file as its author's only draft; return its id.

    :raises UnreadableTable: if the file is no table; nothing is kept.
    :raises NoWordsYet: if no words had been published on the day stated; nothing is kept.
    """
    read_table(upload.content)
    draft_id, statement = new_id(now), upload.statement
    with database.transaction() as session:
        words_on(session, statement.given_on, zone, statement.lang, "")
        draft = ImportDraft(
            id=draft_id,
            author_id=author,
            created_at=now,
            name=upload.name,
            content=upload.content,
            choices=statement.as_choices(),
        )
        drafts.replace_drafts(session, draft)
    return draft_id
