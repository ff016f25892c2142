"""Open a person's own page from the link that was mailed to them."""

from datetime import datetime

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.core.rules.person_link import LinkKind
from app.mail.store import person_link
from app.rights.steps.write_person_audit import PersonAction, write_person_audit


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
