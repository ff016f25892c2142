"""Make every link that was mailed to a person useless."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.person_link import LinkKind
from app.enquiries.store import receipt_token
from app.mail.store import person_link
from app.rights.steps.write_person_audit import PersonAction, write_person_audit

# Stopping news must stay possible for good (RFC 8058), and is all that such a link can do.
_REVOCABLE = tuple(kind.value for kind in LinkKind if kind is not LinkKind.UNSUBSCRIBE)


def revoke_links(database: Database, ledger_key: bytes, *, person_id: UUID, now: datetime) -> None:
    """Revoke a person's links, and with them every session that one of them opened.

    The addresses of their confirmations, which show what they sent, end as well.
    """
    with database.transaction() as session:
        person_link.revoke_for_person(session, person_id, _REVOCABLE, now)
        receipt_token.end_for_person(session, person_id, now)
        write_person_audit(session, ledger_key, PersonAction.REVOKE_LINKS, person_id, now)
