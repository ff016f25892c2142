"""Erasures: proposals, decisions by a second person, and notices to receivers of the data."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.consent.models import ErasureProposal
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, existing
from app.core.rules.permissions import is_sole
from app.core.steps.records import write_audit
from app.core.store.statements import insert_row
from app.enquiries.store import legal_hold
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import (
    AlreadyDecided,
    Certificate,
    ErasureGround,
    HeldByLaw,
    ProposalState,
)
from app.rights.steps.erased_kinds import find_mail_files
from app.rights.steps.erasure import erase_person
from app.rights.store import erasing, erasure, person_data, receivers, requests


@dataclass(frozen=True)
class Proposed:
    """The person to erase, and the reason.

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
    """Open a proposal and return its id, or the id of one already open for the person.

    :raises NotFound: if there is no such person, or no such open request of theirs.
    """
    with database.transaction() as session:
        person_id = proposed.person_id
        existing(person_data.lock(session, person_id), f"There is no person {person_id}.")
        there = erasure.find_open_proposal(session, person_id)
        if there is not None:
            return there.id
        if proposed.request_id is not None:
            request = requests.find(session, proposed.request_id)
            if request is None or request.person_id != person_id or request.closed_at:
                raise NotFound(f"This person has no open request {proposed.request_id}.")
        proposal_id = uuid4()
        insert_row(
            session,
            ErasureProposal,
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


def approve_erasure(
    database: Database, tools: Erasing, *, actor: str, proposal_id: UUID, now: datetime
) -> Certificate:
    """Approve a proposal and erase the person in one transaction; return the certificate.

    :raises NotFound: if there is no such proposal, or the person no longer exists.
    :raises AlreadyDecided: if somebody has decided meanwhile.
    :raises NotSecondPerson: if the proposer approves it, which the settings do not allow.
    :raises HeldByLaw: if a legal hold keeps the person's data.
    """
    with database.reading() as session:
        person = erasure.get_proposal(session, proposal_id).person
        mails = find_mail_files(session, tools.files, [person])
    with database.transaction() as session:
        # Locked first, so that a hold that is placed at the same moment is found or refused.
        erasing.lock_people(session, [person])
        proposal = _open(session, proposal_id)
        sole = is_sole(proposal.proposed_by, actor, allowed=tools.sole_allowed)
        hold = legal_hold.find_in_force(session, proposal.person, now)
        if hold is not None:
            raise HeldByLaw(hold.id.hex, hold.until)
        order = Order(
            person_id=proposal.person,
            ground=ErasureGround(proposal.ground),
            proposer=proposal.proposed_by,
            approver=actor,
            at=now,
            sole=sole,
            proposal=proposal.id,
            request=proposal.request_id,
            mails=mails,
        )
        _decide(proposal, ProposalState.DONE, actor, now)
        proposal.erasure_id = order.id
        session.flush()
        return erase_person(session, tools, order)


def refuse_erasure(
    database: Database,
    tools: Erasing,
    *,
    actor: str,
    proposal_id: UUID,
    why_not: str,
    now: datetime,
) -> None:
    """Refuse a proposal and store the reason with it; the proposer may do so too.

    :raises NotFound: if there is no such proposal.
    :raises AlreadyDecided: if somebody has decided meanwhile.
    """
    with database.transaction() as session:
        proposal = _open(session, proposal_id)
        _decide(proposal, ProposalState.REFUSED, actor, now)
        proposal.why_not = why_not
        write_audit(
            session,
            tools.ledger_key,
            AuditEvent.ERASURE_REFUSED,
            actor=actor,
            at=now,
            subject=proposal.person.hex,
            details={"proposal": proposal.id.hex, "sole": int(actor == proposal.proposed_by)},
        )


def _decide(proposal: ErasureProposal, state: ProposalState, actor: str, now: datetime) -> None:
    proposal.state, proposal.decided_by, proposal.decided_at = state.value, actor, now


def _open(session: Session, proposal_id: UUID) -> ErasureProposal:
    proposal = erasure.lock_proposal(session, proposal_id)
    if proposal.state != ProposalState.OPEN.value:
        raise AlreadyDecided(f"Proposal {proposal_id} has been decided on.")
    return proposal


def tell_receiver(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    export_id: UUID,
    rows: Collection[UUID],
    now: datetime,
) -> int:
    """Record that an export's receiver was notified of rows; return how many of them were open.

    Their references are blanked.
    """
    with database.transaction() as session:
        told = receivers.mark_told(session, export_id, rows, actor, now)
        for row in told:
            write_audit(
                session,
                ledger_key,
                AuditEvent.RECEIVER_TOLD,
                actor=actor,
                at=now,
                subject=row.enquiry_id.hex,
                details={"export": row.export_id.hex, "kind": row.kind},
            )
    return len(told)
