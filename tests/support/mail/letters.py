"""Acknowledged enquiries, and the contents of their messages."""

import re
from uuid import UUID

from app.core.db import Database
from app.leads.placement import place_leads
from app.mail.rules.delivery import Mail, MessageKind
from app.mail.steps.queue import QueuedMessage
from app.reception.rules.incoming import Reception
from tests.support.enquiries.answers import (
    DESK,
    LEDGER_KEY,
    NOW,
    PURPOSES,
    RECEPTION,
    REQUIRED_TICKS,
    make_notice,
    make_submission,
    reception,
    submit_enquiry,
)
from tests.support.mail.mailing import mailed

ADDRESS = "Wei.Zhang@example.com"


def submit(
    database: Database, lang: str = "zh", reception: Reception = RECEPTION, **changes: object
) -> str:
    """Store an enquiry in a language, and announce it; return its reference."""
    submission = make_submission(notice=make_notice(lang=lang), **changes)
    sent = submit_enquiry(database, reception, submission, NOW)
    place_leads(database, LEDGER_KEY, reception.mailing, NOW)
    return sent.reference


def acknowledged(database: Database, lang: str = "en", *, news: bool = False) -> tuple[str, Mail]:
    """Return an enquiry's reference and its acknowledgement."""
    ticks = {p.value: p.value in REQUIRED_TICKS for p in PURPOSES} | {"updates_email": news}
    reference = submit(database, lang, reception(desk_email=""), ticks=ticks)
    (mail,) = mailed(database)
    return reference, mail


def addresses(mail: Mail) -> dict[str, str]:
    """Return the links in a mail's text, by the part of their address after the language."""
    return dict(re.findall(r"^http://localhost:8000/(?:en|zh)/(.+)/([\w-]{22})$", mail.text, re.M))


def of_leads(lead_id: UUID, lang: str) -> list[QueuedMessage]:
    """Return one message of each kind that tells the desk of leads and queues nothing else."""
    details: dict[MessageKind, dict[str, str | int]] = {
        MessageKind.ESCALATION: {"leads": f"{lead_id} 1 90"},
        MessageKind.ASSIGNED_NOTICE: {"by": "system", "to": lead_id.hex, "leads": lead_id.hex},
        MessageKind.REVIEW_DIGEST: {},
    }
    return [QueuedMessage(kind, DESK, lang, details=said) for kind, said in details.items()]


def of_exports(export_id: UUID, lang: str) -> list[QueuedMessage]:
    """Return one message of each kind that is about an export."""
    kinds = MessageKind.EXPORT_WAITING, MessageKind.EXPORT_DECIDED
    return [QueuedMessage(each, DESK, lang, details={"export": export_id.hex}) for each in kinds]
