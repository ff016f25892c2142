"""Say, as a person on their own page, whether a request in their name is theirs."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.rights.rules.rights import Identity, IdentityProof
from app.rights.steps.record_identity import record_identity
from app.rights.store import rights_request as requests


def confirm_request(
    database: Database,
    ledger_key: bytes,
    *,
    person_id: UUID,
    request_id: UUID,
    theirs: bool,
    now: datetime,
) -> None:
    """Let a request count as the person's own, or as somebody else's.

    :raises NotFound: if this person has no such request.
    :raises RequestClosed: if it is closed.
    """
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        if request.person_id != person_id:
            raise NotFound(f"This person has no request {request_id}.")
        identity, proof = (
            (Identity.PROVEN, IdentityProof.MY_DATA) if theirs else (Identity.DENIED, None)
        )
        record_identity(session, ledger_key, request, identity, proof, actor="", at=now)
