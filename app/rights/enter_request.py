"""Enter a request about data that somebody made by mail, telephone, letter or in person."""

from datetime import datetime

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.rights.rules.rights import Asked, RightsDesk
from app.rights.steps.open_rights_request import Opened, open_rights_request
from app.rights.store import person_data


def enter_request(
    database: Database, ledger_key: bytes, desk: RightsDesk, asked: Asked, now: datetime
) -> Opened:
    """Open a request for the person who made it; the time for an answer runs since it reached us.

    The same request that is open already is given instead.

    :param asked: with the account that takes it down.
    :raises NotFound: if there is no such person.
    """
    with database.transaction() as session:
        if person_data.lock(session, asked.person_id) is None:
            raise NotFound(f"There is no person {asked.person_id}.")
        return open_rights_request(session, ledger_key, desk, asked, now)
