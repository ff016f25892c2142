"""Show who a person is, for a reason that is kept and recorded."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.new_id import new_id
from app.core.steps.write_audit import write_audit
from app.rights.rules.subject_query import reason_sha256
from app.rights.store import erasing, erasure_subject, person_data, reveal

_SALT_BYTES = 32


@dataclass(frozen=True)
class Revealed:
    """Who a person is: everything that they called themselves, and were written to at."""

    names: Sequence[str]
    addresses: Sequence[str]


def reveal_subject(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    person_id: UUID,
    reason: str,
    now: datetime,
) -> Revealed:
    """Return a person's names and addresses, keeping the reason and writing the audit event.

    The event has a keyed hash of the reason, since somebody may have named the person in it.

    :raises NotFound: if the person is not known, or not any more.
    """
    with database.transaction() as session:
        if person_data.find(session, person_id) is None:
            raise NotFound(f"There is no person {person_id}.")
        salt = secrets.token_bytes(_SALT_BYTES)
        kept = {"id": new_id(now), "person_id": person_id, "at": now, "actor": actor}
        reveal.insert_reveal(session, {**kept, "reason": reason, "salt": salt})
        write_audit(
            session,
            ledger_key,
            AuditEvent.SUBJECT_REVEALED,
            actor=actor,
            at=now,
            subject=person_id.hex,
            details={"reason_sha256": reason_sha256(salt, reason)},
        )
        subject = erasing.read_subject(session, person_id)
        return Revealed(
            erasure_subject.list_names(session, subject),
            list(dict.fromkeys(erasure_subject.list_addresses(session, subject))),
        )
