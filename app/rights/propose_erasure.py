"""Propose that a person be erased, for a second person to decide."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.write_audit import write_audit
from app.rights.rules.erasure import ErasureGround, ProposalState
from app.rights.store import erasure_proposal, person_data, rights_request


@dataclass(frozen=True)
class Proposed:
    """Who is to be erased, and why.

    :param remark: in words; blanked when the person is erased.
    :param request_id: the person's own request, if that is the ground.
    """

    person_id: UUID
    ground: ErasureGround
    remark: str = ""
    request_id: UUID | None = None


def propose_erasure(
    database: Database, ledger_key: bytes, proposed: Proposed, *, actor: str, now: datetime
) -> UUID:
    """Open a proposal and return its id; if one is open for the person already, that one's.

    :raises NotFound: if there is no such person, or no such open request of theirs.
    """
    with database.transaction() as session:
        person_id = proposed.person_id
        if person_data.lock(session, person_id) is None:
            raise NotFound(f"There is no person {person_id}.")
        there = erasure_proposal.find_open(session, person_id)
        if there is not None:
            return there.id
        if proposed.request_id is not None:
            request = rights_request.find(session, proposed.request_id)
            if request is None or request.person_id != person_id or request.closed_at:
                raise NotFound(f"This person has no open request {proposed.request_id}.")
        proposal_id = uuid4()
        erasure_proposal.insert_proposal(
            session,
            {
                "id": proposal_id,
                "person": person_id,
                "request_id": proposed.request_id,
                "ground": proposed.ground.value,
                "remark": proposed.remark,
                "proposed_by": actor,
                "proposed_at": now,
                "state": ProposalState.OPEN.value,
                "decided_by": "",
                "decided_at": None,
                "why_not": "",
                "erasure_id": None,
            },
        )
        write_audit(
            session,
            ledger_key,
            AuditEvent.ERASURE_PROPOSED,
            actor=actor,
            at=now,
            subject=person_id.hex,
            details={"proposal": proposal_id.hex, "ground": proposed.ground.value},
        )
        return proposal_id
