"""Look for a person, recording that somebody did and by what."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.rules.subject_query import SubjectQuery
from app.rights.store.subject import find_subject


def search_subject(
    database: Database, ledger_key: bytes, query: SubjectQuery, *, actor: str, now: datetime
) -> UUID | None:
    """Return the pseudonym of whom a query leads to, writing the audit event of it.

    The event says by what was looked and how many were found, never for whom.
    """
    with database.transaction() as session:
        found = find_subject(session, query)
        write_audit(
            session,
            ledger_key,
            AuditEvent.SUBJECT_SEARCHED,
            actor=actor,
            at=now,
            details={"fields": query.by.value, "count": int(found is not None)},
        )
        return found
