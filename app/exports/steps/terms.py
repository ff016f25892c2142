"""Spell an export's terms as its record keeps them, and as leads are asked for."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.core.rules.moments import months_before
from app.exports.rules.export import MOST_COUNTED, ExportRequest, ExportRules
from app.exports.store.candidates import Scope, count_candidates
from app.leads.store.inbox_question import Question

_NOBODY = UUID(int=0)


def columns_of(request: ExportRequest) -> Mapping[str, Any]:
    """Return a request as an export's record keeps it."""
    return {
        **saved_columns_of(request),
        "since_last": request.since_last,
        "schema": request.schema,
        "time_zone": request.time_zone,
    }


def saved_columns_of(request: ExportRequest) -> Mapping[str, Any]:
    """Return what of a request a saved export keeps; the rest is the installation's."""
    return {
        "reason": request.reason,
        "purpose": request.purpose.value,
        "filter": request.filter.as_json(),
        "format": request.format.value,
        "preset": request.preset.value,
        "language": request.language,
        "columns": list(request.columns),
    }


def count_expected(
    session: Session,
    request: ExportRequest,
    author_id: UUID | None,
    rules: ExportRules,
    now: datetime,
) -> int:
    """Return how many leads are asked for, up to a number.

    :raises BadExportFilter: for the leads of an author that there is not.
    """
    most = max(rules.approval_rows, MOST_COUNTED)
    return count_candidates(session, scope_of(request, author_id, rules, now), most)


def scope_of(
    request: ExportRequest, author_id: UUID | None, rules: ExportRules, now: datetime
) -> Scope:
    """Return which leads are asked for at a moment.

    :raises BadExportFilter: for the leads of an author that there is not.
    """
    wanted = request.filter.wanted(author_id, ZoneInfo(request.time_zone))
    return Scope(
        Question(wanted, author_id or _NOBODY, now, ()),
        request.filter.leads,
        months_before(now, rules.enquiry_months),
    )
