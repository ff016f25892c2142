"""Record in which other way than by the mailed link a person has shown who they are."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.rights.rules.rights import Identity, IdentityProof
from app.rights.steps.record_identity import record_identity
from app.rights.store import rights_request as requests


def prove_identity(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    request_id: UUID,
    proof: IdentityProof,
    now: datetime,
) -> None:
    """Let a request count as the person's own.

    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    """
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        record_identity(session, ledger_key, request, Identity.PROVEN, proof, actor=actor, at=now)
