"""Exports that the worker prepares, for tests."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.cli.exports.rounds import ExportTools, prepare_exports
from app.core.db import Database
from app.exports.models import Export
from app.exports.outside.files import ExportFiles
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import RULES, UNSEALED, ask, record
from tests.support.site import content


@dataclass(frozen=True)
class Workshop:
    """The worker's dependencies for exports on a database, with an instance folder."""

    tools: ExportTools

    @classmethod
    def make(
        cls, database: Database, instance: Path, clock: Callable[[], datetime] = lambda: NOW
    ) -> "Workshop":
        """Return a workshop whose clock stands still."""
        files = ExportFiles(instance)
        return cls(ExportTools(database, LEDGER_KEY, UNSEALED, content(), RULES, files, clock))

    def at(self, moment: datetime) -> "Workshop":
        """Return the same workshop at another moment."""
        return Workshop(replace(self.tools, clock=lambda: moment))

    def ask(self, **changes: Any) -> Export:
        """Request an export that the worker prepares."""
        usual: dict[str, Any] = {"prepared": True, "now": self.tools.clock()}
        return ask(self.tools.database, **{**usual, **changes})

    def prepared(self, **changes: Any) -> Export:
        """Request an export, let the worker prepare all that wait, and return its record."""
        asked = self.ask(**changes)
        prepare_exports(self.tools)
        return record(self.tools.database, asked.id)

    def path(self, export: Export) -> Path:
        """Return the path of an export's file."""
        return self.tools.files.path(export.id, export.format)
