"""Record what is known of who made a request."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.models.rights_request import RightsRequest
from app.rights.rules.rights import Identity, IdentityProof


def record_identity(
    session: Session,
    ledger_key: bytes,
    request: RightsRequest,
    identity: Identity,
    proof: IdentityProof | None = None,
    *,
    actor: str,
    at: datetime,
) -> None:
    """Set it, with what has shown it, and write that into the audit trail.

    :param actor: the account that found it out; empty if the person did on their own page.
    """
    request.identity = identity.value
    request.identity_proof = proof.value if proof is not None else ""
    request.identity_proven_at = at if identity is Identity.PROVEN else None
    request.handled_by = actor or request.handled_by
    write_audit(
        session,
        ledger_key,
        AuditEvent.RIGHTS_IDENTITY,
        actor=actor,
        at=at,
        subject=request.person_id.hex,
        details={
            "request": request.id.hex,
            "identity": identity.value,
            "proof": request.identity_proof,
        },
    )
