"""Tell, before an export is asked for, how many rows it would have and whom it would leave out."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.exports.models.export import Export
from app.exports.rules.export import MOST_COUNTED, ExportRequest, ExportRules, LeftOut
from app.exports.steps.choose_rows import RowChoice
from app.exports.steps.export_terms import asking, columns_of
from app.exports.steps.watch_consent import ConsentWatch
from app.exports.store.export_rows import count_candidates

MOST_JUDGED = 5_000
"""Up to so many leads are judged one by one beforehand; more of them are only counted."""


@dataclass(frozen=True)
class Forecast:
    """What an export would hold if it were written now.

    :param asked: leads asked for, counted up to one more than MOST_COUNTED.
    :param rows: what the file would hold of them; None if they are too many to be judged.
    :param left_out: how many would not be in it, by reason.
    """

    asked: int
    rows: int | None = None
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)


def forecast_export(
    database: Database,
    request: ExportRequest,
    rules: ExportRules,
    *,
    author_id: UUID | None,
    actor: str,
    now: datetime,
) -> Forecast:
    """Return what an export would hold, judged as its writing judges it.

    :raises BadExportFilter: for the leads of an author that there is not.
    """
    asked = asking(request, author_id, rules, now)
    with database.reading() as snapshot, database.reading_beside(snapshot) as beside:
        count = count_candidates(snapshot, asked, MOST_COUNTED)
        if count > MOST_JUDGED:
            return Forecast(count)
        export = Export(id=UUID(int=0), actor=actor, **columns_of(request))
        watch = ConsentWatch(beside, request.purpose, now)
        choice = RowChoice(snapshot, beside, export, request, asked, watch)
        with closing(choice.rows()) as batches:
            rows = sum(len(choice.choose(batch, beside, now)) for batch in batches)
        return Forecast(count, rows, dict(choice.left_out))
