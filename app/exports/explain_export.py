"""Say what the columns of an export's file are called in it, and what they mean."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from app.content import Content
from app.exports.rules.export import ExportRequest
from app.exports.steps.export_writers import column_notes


def explain_export(
    content: Content, request: ExportRequest, language: str
) -> Sequence[tuple[str, str]]:
    """Return what each column is called in the file, with what it means in a reader's language."""
    called, means = (
        column_notes(
            content,
            format=request.format,
            preset=request.preset,
            language=spoken,
            columns=request.columns,
            zone=ZoneInfo(request.time_zone),
        )
        for spoken in (request.language, language)
    )
    return [(name, meaning) for (name, _), (_, meaning) in zip(called, means, strict=True)]
