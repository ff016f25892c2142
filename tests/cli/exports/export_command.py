"""The usual options of `zone export`, and the results of a run."""

import csv
import io

from app.core.db import Database
from app.exports.models import Export
from tests.support.stored import only

USUAL = ("--format", "csv", "--purpose", "follow_up", "--reason", "For the weekly meeting.")


def record(database: Database) -> Export:
    """Return the present state of the only export."""
    return only(database, Export)


def rows(content: bytes) -> list[dict[str, str]]:
    """Give the rows of a CSV file as another program reads them."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
