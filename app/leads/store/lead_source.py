"""Where the inbox's leads came from."""

from collections.abc import Sequence

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.leads.models.lead import IN_INBOX

# From each source straight to the next in the index, past the many leads that share one.
_NEXT = f"SELECT min(source) FROM lead WHERE {IN_INBOX} AND source > "  # noqa: S608 - our own words
_SOURCES = text(
    f"""
    WITH RECURSIVE found(source) AS (
        SELECT * FROM ({_NEXT} '') AS first
        UNION ALL
        SELECT ({_NEXT} found.source) FROM found WHERE found.source IS NOT NULL
    )
    SELECT source FROM found WHERE source IS NOT NULL LIMIT :most
    """  # noqa: S608
)


def list_sources(session: Session, most: int) -> Sequence[str]:
    """Return up to `most` sources that leads of the inbox have, in the order of their codes."""
    return session.scalars(_SOURCES, {"most": most}).all()
