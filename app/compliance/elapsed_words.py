"""Durations and ages in the reader's language."""

from datetime import timedelta

from app.core.rules.moments import elapsed
from app.web.context import zone
from app.web.locale import page_language


def elapsed_words(span: timedelta) -> str:
    """Return a span of time in words, such as `5 min`."""
    unit, n = elapsed(span)
    return zone().content.text(page_language(), f"ledger_view.span.{unit}", n=n)
