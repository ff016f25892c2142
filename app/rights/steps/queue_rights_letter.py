"""Queue a letter to a person about what they asked for."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.enquiries.outside.contact_details import normalised_email
from app.mail.rules.delivery import MessageKind
from app.mail.rules.mailing import Mailing
from app.mail.steps.queue_messages import QueuedMessage, queue_messages
from app.rights.models.rights_request import RightsRequest
from app.rights.store import person_data


def queue_rights_letter(
    session: Session, mailing: Mailing, request: RightsRequest, kind: MessageKind, at: datetime
) -> bool:
    """Queue a letter to the address on file, and to no other; return whether there is one."""
    address = normalised_email(person_data.find_first_address(session, request.person_id) or "")
    if address is None:
        return False
    letter = QueuedMessage(
        kind,
        address,
        request.language,
        person_id=request.person_id,
        details={"request": request.id.hex},
    )
    queue_messages(session, [letter], mailing.domain, at)
    return True
