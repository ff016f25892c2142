"""Ask, as a person, for something about one's own data."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.rights.rules.rights import Asked, RightsDesk, RightsKind, RightsMethod
from app.rights.steps.open_rights_request import Opened, open_rights_request
from app.rights.store import person_data


@dataclass(frozen=True)
class Wish:
    """What a person asks for on their own page.

    :param words: what they say about it.
    :param language: that of the page, in which they are answered.
    """

    kind: RightsKind
    language: str
    words: str = ""


def request_right(
    database: Database,
    ledger_key: bytes,
    desk: RightsDesk,
    *,
    person_id: UUID,
    wish: Wish,
    now: datetime,
) -> Opened:
    """Open a request and tell the desk; their mailed link has shown who asks.

    Asking for the same again while it is open changes nothing.

    :raises NotFound: if there is no such person.
    """
    with database.transaction() as session:
        if person_data.lock(session, person_id) is None:
            raise NotFound(f"There is no person {person_id}.")
        asked = Asked(person_id, wish.kind, RightsMethod.MY_DATA, now, wish.words, wish.language)
        return open_rights_request(session, ledger_key, desk, asked, now)
