"""Mail what happens to what needs two people, in the transaction in which it happens."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.permissions import Permission
from app.exports.models import Export
from app.leads.store.people import Addressee, list_with
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


def ask_for_approval(session: Session, mailing: Mailing, export: Export, at: datetime) -> None:
    """Queue a mail to everybody who could approve an export, which its author cannot."""
    others, details = _others(session, export.author_id), {"export": export.id.hex}
    _queue(session, mailing, MessageKind.EXPORT_WAITING, others, details, at)


def tell_author(session: Session, mailing: Mailing, export: Export, at: datetime) -> None:
    """Queue a mail to whoever asked for an export that it is decided; a command gets none."""
    author = [each for each in _exporters(session) if each.id == export.author_id]
    details = {"export": export.id.hex}
    _queue(session, mailing, MessageKind.EXPORT_DECIDED, author, details, at)


def _others(session: Session, author_id: UUID | None) -> list[Addressee]:
    return [each for each in _exporters(session) if each.id != author_id]


def _exporters(session: Session) -> list[Addressee]:
    return [*list_with(session, Permission.EXPORT_LEADS)]


def _queue(
    session: Session,
    mailing: Mailing,
    kind: MessageKind,
    people: list[Addressee],
    details: Mapping[str, str | int],
    at: datetime,
) -> None:
    letters = [
        QueuedMessage(kind, each.email, each.language or mailing.desk_language, details=details)
        for each in people
    ]
    queue_messages(session, letters, mailing.domain, at)
