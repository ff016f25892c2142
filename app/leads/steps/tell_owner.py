"""Tell people of leads that others gave them, in the transaction that gives them."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.mail.rules.delivery import MessageKind
from app.mail.rules.mailing import Mailing
from app.mail.steps.queue_messages import QueuedMessage, queue_messages
from app.mail.store import outbox


def tell_owner(
    session: Session,
    mailing: Mailing,
    owner_id: UUID | None,
    lead_ids: Collection[UUID],
    *,
    actor: str,
    at: datetime,
) -> None:
    """Queue one mail to a lead's new owner, unless they took it themself or nobody owns it now.

    What the same giver gives them before that mail leaves is added to it, so that an import that
    the rules give out is not a mail a lead.

    :param actor: the account that gave the leads, or "system" for the desk's rules.
    """
    if owner_id is None or owner_id.hex == actor or not lead_ids:
        return
    owner = staff.colleagues(session)[owner_id]
    given = [each.hex for each in lead_ids]
    kind, their = MessageKind.ASSIGNED_NOTICE, {"by": actor, "to": owner_id.hex}
    waiting = outbox.find_untried(session, kind, owner.email)
    if waiting is not None and their.items() <= waiting.details.items():
        waiting.details = {**their, "leads": ",".join([str(waiting.details["leads"]), *given])}
        return
    notice = QueuedMessage(
        kind,
        owner.email,
        owner.language or mailing.desk_language,
        details={**their, "leads": ",".join(given)},
    )
    queue_messages(session, [notice], mailing.domain, at)
