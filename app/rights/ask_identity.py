"""Ask whoever made a request to show by the mailed link that it was them."""

from datetime import datetime, timedelta
from uuid import UUID

from app.core.db import Database
from app.core.rules.errors import NoAddress
from app.mail.rules.delivery import MessageKind
from app.mail.rules.mailing import Mailing
from app.rights.rules.rights import Identity, TooManyLinks
from app.rights.steps.queue_rights_letter import queue_rights_letter
from app.rights.steps.record_identity import record_identity
from app.rights.store import person_data
from app.rights.store import rights_request as requests

LINKS_A_DAY = 3
"""How many such mails one person gets in 24 hours."""

_DAY = timedelta(days=1)


def ask_identity(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    request_id: UUID,
    now: datetime,
) -> None:
    """Queue the mail with the link to the person's own page, where they confirm the request.

    :raises NotFound: if there is no such request.
    :raises RequestClosed: if it is closed.
    :raises NoAddress: if no address of the person is on file.
    :raises TooManyLinks: if they got as many such mails today as they may.
    """
    kind = MessageKind.RIGHTS_IDENTITY
    with database.transaction() as session:
        request = requests.lock(session, request_id)
        sent = person_data.count_messages_since(session, request.person_id, kind.value, now - _DAY)
        if sent >= LINKS_A_DAY:
            raise TooManyLinks(f"The person of request {request_id} got {sent} links today.")
        if not queue_rights_letter(session, mailing, request, kind, now):
            raise NoAddress(f"No address is known of the person of request {request_id}.")
        request.identity_asked_at = now
        record_identity(session, ledger_key, request, Identity.ASKED, actor=actor, at=now)
