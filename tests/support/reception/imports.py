"""Files of enquiries and their import, for tests."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from app.content import load_content
from app.core.db import Database
from app.core.rules.export_rows import csv_line
from app.reception.imports import accept_import, draft_import, preview_import
from app.reception.rules.imports import Forecast, ReadDraft, Statement
from app.reception.rules.incoming import ConsentMethod, Handling
from tests.support.enquiries.answers import NOW, RECEPTION
from tests.support.stored_rows import make_account

CONTENT = load_content()
ZONE = ZoneInfo("Asia/Shanghai")
HEADING = ("Received", "姓名", "organisation", "email", "Country or region", "Topics", "message")
STATEMENT = Statement("zh", ConsentMethod.PAPER, date(2026, 3, 4), Handling(None))


def csv_file(*rows: Sequence[str], heading: Sequence[str] = HEADING) -> bytes:
    """Return a file of rows below a heading."""
    return "".join(map(csv_line, (heading, *rows))).encode()


def row(**changes: str) -> list[str]:
    """Return a row that can be imported."""
    usual = {
        "received": "2026-03-03",
        "name": "李示例",
        "organisation": "示例公司",
        "email": "",
        "country": "中国",
        "topics": "人才; sites",
        "message": "想了解园区载体。\n第二行 🏭",
    }
    return list((usual | changes).values())


def author(database: Database) -> UUID:
    """Create a member of staff who imports; return the account's id."""
    account = make_account()
    with database.transaction() as session:
        session.add(account)
    return account.id


def draft(database: Database, by: UUID, content: bytes, statement: Statement = STATEMENT) -> UUID:
    """Store a file as a draft; return its id."""
    return draft_import(database, ZONE, "fair.csv", content, statement, by, NOW)


def preview(database: Database, by: UUID, draft_id: UUID) -> ReadDraft:
    """Return the preview of a draft."""
    return forecast(database, by, draft_id)[0]


def forecast(database: Database, by: UUID, draft_id: UUID) -> tuple[ReadDraft, Forecast]:
    """Return the preview of a draft, and what is to be expected of it."""
    promise = RECEPTION.first_response
    return preview_import(database, CONTENT, ZONE, promise, draft_id, by, NOW)


def accept(
    database: Database, by: UUID, draft_id: UUID, now: datetime = NOW, *, all_or_none: bool = False
) -> ReadDraft:
    """Import a draft."""
    return accept_import(
        database, CONTENT, ZONE, RECEPTION, draft_id, by, now, all_or_none=all_or_none
    )
