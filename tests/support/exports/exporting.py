"""Exports for tests: requested, opened and taken in full."""

import csv
import io
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app.core.config import Settings
from app.core.db import Database
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.request import request_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.columns import COLUMNS
from app.exports.rules.export import ExportFormat, ExportPurpose, ExportRequest, Preset
from app.exports.rules.filter import ExportFilter
from app.exports.writing import ExportStream
from app.ledger.outside.ledger_files import LedgerFolder
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.site import ORIGIN, content
from tests.support.stored import row_of

RULES = ExportRules(approval_rows=0)
UNSEALED = LedgerFolder(Settings(instance=Path("/nonexistent"), origin=ORIGIN))
"""The folder of a ledger whose entries are all pending."""

REQUEST = ExportRequest(
    purpose=ExportPurpose.FOLLOW_UP,
    reason="For the weekly meeting.",
    filter=ExportFilter(),
    format=ExportFormat.CSV,
    preset=Preset.PLAIN,
    language="en",
    columns=COLUMNS,
    schema=1,
    time_zone="Asia/Shanghai",
)


@dataclass(frozen=True)
class Taken:
    """A file that was taken in full, and its record afterwards."""

    export: Export
    content: bytes

    @property
    def rows(self) -> list[dict[str, str]]:
        """The rows, as another program reads them."""
        text = self.content.decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def ask(
    database: Database,
    request: ExportRequest = REQUEST,
    *,
    ledger_key: bytes = LEDGER_KEY,
    rules: ExportRules = RULES,
    author_id: UUID | None = None,
    actor: str = "a",
    prepared: bool | None = False,
    now: datetime = NOW,
    saved_id: UUID | None = None,
    token: UUID | None = None,
    **changes: Any,
) -> Export:
    """Request an export, with some of the usual request changed."""
    return request_export(
        database,
        ledger_key,
        replace(request, **changes),
        rules,
        author_id=author_id,
        actor=actor,
        prepared=prepared,
        now=now,
        saved_id=saved_id,
        token=token,
    )


def begin(
    database: Database,
    export_id: UUID,
    clock: Callable[[], datetime] = lambda: NOW,
    ledger_key: bytes = LEDGER_KEY,
    rules: ExportRules = RULES,
) -> ExportStream:
    """Open an export and begin to write it."""
    export = open_export(
        database, ledger_key, export_id=export_id, actor="a", rules=rules, now=clock()
    )
    return ExportStream(database, ledger_key, UNSEALED, content(), export, rules, clock)


def take(
    database: Database,
    *,
    ledger_key: bytes = LEDGER_KEY,
    clock: Callable[[], datetime] = lambda: NOW,
    author_id: UUID | None = None,
    actor: str = "a",
    rules: ExportRules = RULES,
    **changes: Any,
) -> Taken:
    """Request an export and download all of it."""
    asked = ask(
        database, ledger_key=ledger_key, rules=rules, author_id=author_id, actor=actor,
        now=clock(), **changes,
    )  # fmt: skip
    with closing(begin(database, asked.id, clock, ledger_key, rules)) as stream:
        content = b"".join(stream)
    return Taken(record(database, asked.id), content)


def record(database: Database, export_id: UUID) -> Export:
    """Return an export's current record."""
    return row_of(database, Export, export_id)
