"""Mail what happens to an export that needs two people, in the transaction in which it happens."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.delivery import MessageKind
from app.domain.mailing import Mailing
from app.domain.permissions import Permission
from app.models import Export
from app.services.steps.queue_messages import QueuedMessage, queue_messages
from app.store.colleague import Colleague, list_with


def ask_for_approval(session: Session, mailing: Mailing, export: Export, at: datetime) -> None:
    """Queue a mail to everybody who could approve an export, which its author cannot."""
    others = [each for each in _exporters(session) if each.id != export.author_id]
    _queue(session, mailing, MessageKind.EXPORT_WAITING, others, export, at)


def tell_author(session: Session, mailing: Mailing, export: Export, at: datetime) -> None:
    """Queue a mail to whoever asked for an export that it is decided; a command gets none."""
    author = [each for each in _exporters(session) if each.id == export.author_id]
    _queue(session, mailing, MessageKind.EXPORT_DECIDED, author, export, at)


def _exporters(session: Session) -> list[Colleague]:
    return [*list_with(session, Permission.EXPORT_LEADS)]


def _queue(
    session: Session,
    mailing: Mailing,
    kind: MessageKind,
    people: list[Colleague],
    export: Export,
    at: datetime,
) -> None:
    letters = [
        QueuedMessage(
            kind,
            each.email,
            each.language or mailing.desk_language,
            details={"export": export.id.hex},
        )
        for each in people
    ]
    queue_messages(session, letters, mailing.domain, at)
