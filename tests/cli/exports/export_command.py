"""The usual options of `zone export`, and the results of a run."""

import csv
import io

from sqlalchemy import select

from app.core.db import Database
from app.exports.models import Export

USUAL = ("--format", "csv", "--purpose", "follow_up", "--reason", "For the weekly meeting.")


def record(database: Database) -> Export:
    """Return the present state of the only export."""
    with database.reading() as session:
        return session.scalars(select(Export)).one()


def rows(content: bytes) -> list[dict[str, str]]:
    """Give the rows of a CSV file as another program reads them."""
    text = io.StringIO(content.decode("utf-8-sig"), newline="")
    return list(csv.DictReader(text, strict=True))
