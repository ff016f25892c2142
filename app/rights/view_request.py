"""Show a request about data to whoever answers it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.consent.models.erasure import ErasureProposal
from app.consent.rules.consent import Purpose
from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.models.rights_request import RightsRequest
from app.rights.store import erasure_proposal, erasure_subject, person_data
from app.rights.store import rights_request as requests
from app.rights.store.erasure_subject import Heading


@dataclass(frozen=True)
class RequestView:
    """A request, and what is needed to answer it.

    :param heading: how the person is named; None once they are erased.
    :param enquiries: the id and reference of each that they sent, newest first.
    :param stands: how each purpose stands.
    :param proposal: the open proposal to erase them, if there is one.
    :param handler: the name of whoever did something about it last.
    """

    request: RightsRequest
    heading: Heading | None
    enquiries: Sequence[tuple[UUID, str]]
    stands: Mapping[Purpose, Standing]
    proposal: ErasureProposal | None
    handler: str


def view_request(
    database: Database, ledger_key: bytes, *, actor: str, request_id: UUID, now: datetime
) -> RequestView:
    """Return a request and record that it was looked at, since its words may tell who asks.

    :raises NotFound: if there is none.
    """
    with database.transaction() as session:
        request = requests.get(session, request_id)
        write_audit(
            session,
            ledger_key,
            AuditEvent.RIGHTS_VIEWED,
            actor=actor,
            at=now,
            subject=request.person_id.hex,
            details={"request": request_id.hex},
        )
        return _view(session, request)


def _view(session: Session, request: RightsRequest) -> RequestView:
    person_id = request.person_id
    decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
    handler = request.handled_by
    names = staff.names_by_id(session) if handler else {}
    return RequestView(
        request,
        erasure_subject.read_headings(session, {person_id}).get(person_id),
        [
            (sent.id, sent.reference)
            for sent, _lead in person_data.list_enquiries(session, person_id)
        ],
        standing(decided),
        erasure_proposal.find_open(session, person_id),
        names.get(str(UUID(handler)), handler) if handler else "",
    )
