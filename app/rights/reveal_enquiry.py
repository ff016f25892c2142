"""Show the facts about a person in an enquiry of theirs, to correct them as they asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.write_audit import write_audit
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.rules.correction import CORRECTABLE, corrected
from app.enquiries.store import correction as corrections
from app.rights.models.rights_request import RightsRequest
from app.rights.rules.rights import NotCorrectable, RightsKind, is_known
from app.rights.store import person_data
from app.rights.store import rights_request as requests


@dataclass(frozen=True)
class RevealedEnquiry:
    """An enquiry, unmasked.

    :param current: the correctable facts as they hold now.
    """

    request: RightsRequest
    enquiry: Enquiry
    current: Mapping[str, str]


def reveal_enquiry(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    request_id: UUID,
    enquiry_id: UUID,
    now: datetime,
) -> RevealedEnquiry:
    """Return an enquiry of whoever asks for a correction, and record the request as the reason.

    :raises NotFound: if there is no such request, or its person sent no such enquiry.
    :raises NotCorrectable: if it is closed, asks for something else, or it is not known who asks.
    """
    with database.transaction() as session:
        request = requests.get(session, request_id)
        is_open = request.closed_at is None and request.kind == RightsKind.CORRECTION
        if not is_open or not is_known(request.identity):
            raise NotCorrectable(f"Nothing may be corrected on request {request_id}.")
        theirs = person_data.list_enquiries(session, request.person_id)
        enquiry = next((each for each, _lead in theirs if each.id == enquiry_id), None)
        if enquiry is None:
            raise NotFound(f"The person of request {request_id} sent no enquiry {enquiry_id}.")
        write_audit(
            session,
            ledger_key,
            AuditEvent.REVEALED_ON_REQUEST,
            actor=actor,
            at=now,
            subject=request.person_id.hex,
            details={"request": request_id.hex, "enquiry": enquiry_id.hex},
        )
        sent = {field: str(getattr(enquiry, field)) for field in CORRECTABLE}
        later = corrections.list_for_enquiry(session, enquiry_id)
        pairs = ((each.field, each.value) for each in later if each.field in sent)
        return RevealedEnquiry(request, enquiry, corrected(sent, pairs))
