"""`zone export` run in this process, and what it left."""

import csv
import io

from click.testing import CliRunner, Result
from sqlalchemy import select

from app.cli import main
from app.core.db import Database
from app.exports.models import Export

USUAL = ("--format", "csv", "--purpose", "follow_up", "--reason", "For the weekly meeting.")


def zone(*arguments: str, status: int = 0) -> Result:
    """Run a command and check how it ends."""
    ended = CliRunner().invoke(main, arguments)
    assert ended.exit_code == status, ended.output
    return ended


def record(database: Database) -> Export:
    """Give the only export as it is now."""
    with database.reading() as session:
        return session.scalars(select(Export)).one()


def rows(content: bytes) -> list[dict[str, str]]:
    """Give the rows of a CSV file as another program reads them."""
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, strict=True))
