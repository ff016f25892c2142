"""Draw a sample for an auditor to look at, and record that it was drawn, and by which seed."""

from datetime import datetime

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.ledger.rules.sampling import SampleRequest
from app.ledger.steps.draw_units import DrawnSample, SampleImpossible, draw_units

__all__ = ["DrawnSample", "SampleImpossible", "draw_sample"]


def draw_sample(
    database: Database, ledger_key: bytes, request: SampleRequest, *, actor: str, now: datetime
) -> DrawnSample:
    """Return the sample that was asked for.

    Each draw is recorded, so that it can be told whether somebody drew until they liked the sample.

    :raises SampleImpossible: if it cannot be drawn.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        drawn = draw_units(session, request)
    with database.transaction() as session:
        write_audit(
            session,
            ledger_key,
            AuditEvent.SAMPLE_DRAWN,
            actor=actor,
            at=now,
            details=drawn.details(),
        )
    return drawn
