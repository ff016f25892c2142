"""Mails to the owner of an account, queued in the transaction of the event."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.rules.owner_notice import OwnerNotice
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


def tell_owner(
    session: Session,
    mailing: Mailing,
    account: StaffAccount,
    notice: OwnerNotice,
    at: datetime,
    details: Mapping[str, str] | None = None,
) -> None:
    """Queue a mail to an account's owner about an event of the account.

    :param details: values for the words of the notice: codes, and names of programs.
    """
    message = QueuedMessage(
        MessageKind.SECURITY_NOTICE,
        account.email,
        account.language or mailing.desk_language,
        details={"notice": notice.value, **(details or {})},
    )
    queue_messages(session, [message], mailing.domain, at)
