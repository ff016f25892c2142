"""Published words as the ledger vouches for them."""

from collections.abc import Iterable, Sequence

from app.consent.models.policy_text import PolicyText
from app.consent.rules.publication import PublishedText
from app.core.rules.moments import exact_instant_text


def published_texts(rows: Iterable[PolicyText]) -> Sequence[PublishedText]:
    """Return stored texts with all that the ledger's entries of their publication commit to."""
    return [
        PublishedText(
            doc=row.doc,
            lang=row.lang,
            version=row.version,
            text=row.text,
            sha256=row.sha256,
            changed=row.changed,
            published_at=exact_instant_text(row.published_at),
        )
        for row in rows
    ]
