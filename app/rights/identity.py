"""Proofs of identity for requests: by a mailed link, or in another way."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NoAddress, NotFound
from app.core.steps.records import write_audit
from app.mail.rules.delivery import Mailing, MessageKind
from app.rights.models import RightsRequest
from app.rights.rules.requests import Identity, IdentityProof, TooManyLinks
from app.rights.steps.requests import queue_rights_letter
from app.rights.store import person_data, requests

LINKS_A_DAY = 3
"""The most identity mails to one person in 24 hours."""

_DAY = timedelta(days=1)


def ask_identity(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    request_id: UUID,
    now: datetime,
) -> None:
    """Queue the mail with the link to the person's own page, where they confirm the request.

    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    :raises NoAddress: if no address of the person is on file.
    :raises TooManyLinks: if the person has reached the limit of such mails in 24 hours.
    """
    kind = MessageKind.RIGHTS_IDENTITY
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        sent = person_data.count_messages_since(session, request.person_id, kind.value, now - _DAY)
        if sent >= LINKS_A_DAY:
            raise TooManyLinks(
                f"The person of request {request_id} has received {sent} links in 24 hours."
            )
        if not queue_rights_letter(session, mailing, request, kind, now):
            raise NoAddress(f"The person of request {request_id} has no known address.")
        request.identity_asked_at = now
        _record(session, ledger_key, request, Identity.ASKED, actor=actor, at=now)


def prove_identity(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    request_id: UUID,
    proof: IdentityProof,
    now: datetime,
) -> None:
    """Record that an account has verified the requester's identity.

    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    """
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        _record(session, ledger_key, request, Identity.PROVEN, proof, actor=actor, at=now)


def confirm_request(
    database: Database,
    ledger_key: bytes,
    *,
    person_id: UUID,
    request_id: UUID,
    theirs: bool,
    now: datetime,
) -> None:
    """Record the person's own statement that a request is theirs, or is not.

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
        _record(session, ledger_key, request, identity, proof, actor="", at=now)


def _record(
    session: Session,
    ledger_key: bytes,
    request: RightsRequest,
    identity: Identity,
    proof: IdentityProof | None = None,
    *,
    actor: str,
    at: datetime,
) -> None:
    """Set the identity of a request and its proof, and write an audit event.

    :param actor: the account that acts; empty if the person does so on their own page.
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
