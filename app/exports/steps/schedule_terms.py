"""Spell a schedule's terms as its record keeps them."""

from collections.abc import Mapping
from typing import Any

from app.exports.rules.export import ExportRequest


def columns_of(request: ExportRequest) -> Mapping[str, Any]:
    """Return a request as a schedule's record keeps it."""
    return {
        "reason": request.reason,
        "purpose": request.purpose.value,
        "filter": request.filter.as_json(),
        "format": request.format.value,
        "preset": request.preset.value,
        "language": request.language,
        "columns": list(request.columns),
        "only_new": request.since_last,
    }
