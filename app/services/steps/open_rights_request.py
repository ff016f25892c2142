"""Open a request about a person's data, unless one of its kind is open, and tell the desk."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.domain.delivery import MessageKind
from app.domain.mailing import Mailing
from app.domain.rights import RightsKind, RightsMethod, answer_due
from app.services.steps.queue_messages import QueuedMessage, queue_messages
from app.store import rights_request as requests


def open_rights_request(
    session: Session,
    mailing: Mailing,
    person_id: UUID,
    kind: RightsKind,
    method: RightsMethod,
    at: datetime,
) -> bool:
    """Open a request, due a month later, and queue a notice to the desk; return whether it is new.

    The caller holds the person's lock, so that asking twice at once opens one.
    """
    if requests.find_open(session, person_id, kind.value) is not None:
        return False
    request_id = uuid4()
    requests.insert_request(
        session,
        {
            "id": request_id,
            "person_id": person_id,
            "kind": kind.value,
            "method": method.value,
            "opened_at": at,
            "due_at": answer_due(at),
            "closed_at": None,
        },
    )
    if mailing.desk_email:
        notice = QueuedMessage(
            MessageKind.RIGHTS_NOTICE,
            mailing.desk_email,
            mailing.desk_language,
            details={"request": request_id.hex},
        )
        queue_messages(session, [notice], mailing.domain, at)
    return True
