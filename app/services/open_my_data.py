"""Open a person's own page from the link that was mailed to them."""

from datetime import datetime

from app.db import Database
from app.domain.errors import NotFound
from app.domain.person_link import LinkKind
from app.services.steps.write_person_audit import PersonAction, write_person_audit
from app.store import person_link


def open_my_data(
    database: Database,
    ledger_key: bytes,
    *,
    token_sha256: bytes,
    session_sha256: bytes,
    now: datetime,
) -> None:
    """Record that a link was opened, and by which session; one that was open with it ends.

    :raises NotFound: if it is unknown, out of date or revoked; which of these is not said.
    """
    with database.transaction() as session:
        link = person_link.find_open(session, token_sha256, LinkKind.MY_DATA.value, now)
        if link is None:
            raise NotFound("The link opens nothing.")
        link.session_sha256 = session_sha256
        write_person_audit(session, ledger_key, PersonAction.OPEN, link.person_id, now)
