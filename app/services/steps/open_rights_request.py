"""Open a request about a person's data, unless one of its kind is open."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.domain.rights import RightsKind, RightsMethod, answer_due
from app.store import rights_request as requests


def open_rights_request(
    session: Session, person_id: UUID, kind: RightsKind, method: RightsMethod, at: datetime
) -> bool:
    """Open a request, due a month later; return whether it is new.

    The caller holds the person's lock, so that asking twice at once opens one.
    """
    if requests.find_open(session, person_id, kind.value) is not None:
        return False
    requests.insert_request(
        session,
        {
            "id": uuid4(),
            "person_id": person_id,
            "kind": kind.value,
            "method": method.value,
            "opened_at": at,
            "due_at": answer_due(at),
            "closed_at": None,
        },
    )
    return True
