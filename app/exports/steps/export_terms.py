"""Spell an export's terms as its record keeps them, and as leads are asked for."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.core.rules.moments import months_before
from app.exports.rules.export import ExportRequest, ExportRules
from app.exports.store.export_rows import Asking
from app.leads.store.inbox_filter import Question

_NOBODY = UUID(int=0)


def columns_of(request: ExportRequest) -> Mapping[str, Any]:
    """Return a request as an export's record keeps it."""
    return {
        "reason": request.reason,
        "purpose": request.purpose.value,
        "filter": request.filter.as_json(),
        "since_last": request.since_last,
        "format": request.format.value,
        "preset": request.preset.value,
        "language": request.language,
        "columns": list(request.columns),
        "schema": request.schema,
        "time_zone": request.time_zone,
    }


def asking(
    request: ExportRequest, author_id: UUID | None, rules: ExportRules, now: datetime
) -> Asking:
    """Return which leads are asked for at a moment.

    :raises BadExportFilter: for the leads of an author that there is not.
    """
    wanted = request.filter.wanted(author_id, ZoneInfo(request.time_zone))
    return Asking(
        Question(wanted, author_id or _NOBODY, now, ()),
        request.filter.leads,
        months_before(now, rules.enquiry_months),
    )
