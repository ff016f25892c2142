"""Mails about the approval of exports, queued in the transaction of the event."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.store.staff import Addressee, list_with
from app.core.rules.permissions import Permission
from app.exports.models import Export
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


def ask_for_approval(session: Session, mailing: Mailing, export: Export, at: datetime) -> None:
    """Queue a mail to everybody who may approve an export; its author may not."""
    able = list_with(session, Permission.EXPORT_LEADS)
    others = (each for each in able if each.id != export.author_id)
    _queue(session, mailing, MessageKind.EXPORT_WAITING, export, others, at)


def tell_author(session: Session, mailing: Mailing, export: Export, at: datetime) -> None:
    """Queue a mail to the author about the decision on an export; the command line gets none."""
    able = list_with(session, Permission.EXPORT_LEADS)
    author = (each for each in able if each.id == export.author_id)
    _queue(session, mailing, MessageKind.EXPORT_DECIDED, export, author, at)


def _queue(
    session: Session,
    mailing: Mailing,
    kind: MessageKind,
    export: Export,
    people: Iterable[Addressee],
    at: datetime,
) -> None:
    details = {"export": export.id.hex}
    letters = [
        QueuedMessage(kind, each.email, each.language or mailing.desk_language, details=details)
        for each in people
    ]
    queue_messages(session, letters, mailing.domain, at)
