"""Ask, as a person, for everything about them to be erased."""

from datetime import datetime
from uuid import UUID

from app.db import Database
from app.domain.errors import NotFound
from app.domain.mailing import Mailing
from app.domain.rights import RightsKind, RightsMethod
from app.services.steps.open_rights_request import open_rights_request
from app.services.steps.write_person_audit import PersonAction, write_person_audit
from app.store import person_data


def request_erasure(
    database: Database, ledger_key: bytes, mailing: Mailing, *, person_id: UUID, now: datetime
) -> bool:
    """Open a request for erasure, due a month later, and tell the desk.

    Asking while one is open changes nothing.

    :returns: whether the request is new.
    :raises NotFound: if there is no such person.
    """
    with database.transaction() as session:
        if person_data.lock(session, person_id) is None:
            raise NotFound(f"There is no person {person_id}.")
        new = open_rights_request(
            session, mailing, person_id, RightsKind.ERASURE, RightsMethod.MY_DATA, now
        )
        if new:
            write_person_audit(session, ledger_key, PersonAction.ASK_ERASURE, person_id, now)
        return new
