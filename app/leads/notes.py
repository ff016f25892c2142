"""Notes on leads, for staff alone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store.staff import Addressee, list_with
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Permission
from app.core.steps.records import new_id, write_audit
from app.enquiries.models import Enquiry
from app.leads.models import LeadNote
from app.leads.rules.mentions import UnknownMention, mentioned, unknown_mentions
from app.leads.steps.lead import index_lead, lock_lead
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages


@dataclass(frozen=True)
class NoteAdded:
    """The outcome of the mentions of a note.

    :param told: the names of the people mentioned, who each get a mail with a link.
    :param unknown: texts after an at sign that match no name.
    """

    told: Sequence[str]
    unknown: Sequence[UnknownMention]


def add_note(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    lead_id: UUID,
    token: UUID,
    text: str,
    mentions: Collection[UUID],
    now: datetime,
) -> NoteAdded:
    """Add a note, notify the people it mentions, and return who was notified and who is unknown.

    The same note from the same opening of the form, as a second click sends it, is added once.

    :param token: of the form's opening.
    :param mentions: the accounts that it mentions, besides those that its text names.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    """
    with database.transaction() as session:
        lead, enquiry = lock_lead(session, lead_id)
        colleagues = list_with(session, Permission.VIEW_LEADS)
        called = _called(colleagues, text, mentions, actor)
        earlier = session.get(LeadNote, token)
        if earlier is None or (earlier.lead_id, earlier.text) != (lead_id, text):
            note = LeadNote(
                id=new_id(now) if earlier else token,
                lead_id=lead_id,
                at=now,
                author=actor,
                text=text,
                mentions=[each.id.hex for each in called],
            )
            session.add(note)
            index_lead(session, lead)
            _tell(session, mailing, enquiry, actor, called, now)
            write_audit(
                session,
                ledger_key,
                AuditEvent.LEAD_NOTE_ADDED,
                actor=actor,
                at=now,
                subject=lead_id.hex,
                details={"note": note.id.hex, "mentions": len(called)},
            )
    unknown = unknown_mentions(text, [each.name for each in colleagues])
    return NoteAdded([each.name for each in called], unknown)


def _called(
    colleagues: Sequence[Addressee], text: str, mentions: Collection[UUID], actor: str
) -> list[Addressee]:
    """Return the colleagues whom a note mentions, without its author."""
    named = mentioned(text, [(each.id.hex, each.name) for each in colleagues])
    wanted = named | {each.hex for each in mentions}
    return [each for each in colleagues if each.id.hex in wanted - {actor}]


def _tell(
    session: Session,
    mailing: Mailing,
    enquiry: Enquiry,
    actor: str,
    called: Sequence[Addressee],
    now: datetime,
) -> None:
    messages = [
        QueuedMessage(
            MessageKind.MENTION_NOTICE,
            each.email,
            each.language or mailing.desk_language,
            enquiry_id=enquiry.id,
            details={"author": actor},
        )
        for each in called
    ]
    queue_messages(session, messages, mailing.domain, now)
