"""People who have written to us, and the links in their mails."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LIFETIMES, OPENS_FOR, LinkKind, link_token, token_sha256
from app.enquiries.models import Enquiry
from app.enquiries.rules.enquiry import CORRECTABLE
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.store import person_link
from app.rights.my_data_session import RequestOrigin
from tests.support.enquiries.answers import (
    NOW,
    RATE_KEY,
    RECEPTION,
    REQUIRED_TICKS,
    make_submission,
    submit_enquiry,
)
from tests.support.stored import only, row_of

LINK_KEY = bytes(range(32, 64))
ALL_TICKS = {**REQUIRED_TICKS, "updates_email": True, "updates_phone": True}
ORIGIN = RequestOrigin(RATE_KEY, "192.0.2.17")
LATER = NOW + timedelta(minutes=5)


def write_to_us(database: Database, at: datetime = NOW, **changes: Any) -> UUID:
    """Send an enquiry with every box ticked; return its id."""
    usual = {"ticks": ALL_TICKS, "idempotency_key": uuid4().hex}
    received = submit_enquiry(database, RECEPTION, make_submission(**{**usual, **changes}), at)
    return only(database, select(Enquiry.id).where(Enquiry.reference == received.reference))


def person_of(database: Database, enquiry_id: UUID) -> UUID:
    """Return the sender of an enquiry."""
    return row_of(database, Enquiry, enquiry_id).person_id


def mailed_token(
    database: Database,
    enquiry_id: UUID,
    kind: LinkKind,
    at: datetime = NOW,
    link_key: bytes = LINK_KEY,
    message: MessageKind = MessageKind.ACKNOWLEDGEMENT,
) -> str:
    """Issue a link of a message about an enquiry; return its token, which opens data for a day."""
    lifetime = LIFETIMES[kind]
    with database.transaction() as session:
        queued = session.scalars(
            select(OutboxMessage).where(
                OutboxMessage.enquiry_id == enquiry_id, OutboxMessage.kind == message.value
            )
        ).one()
        token = link_token(link_key, kind, queued.id)
        person_link.issue_link(
            session,
            token_sha256=token_sha256(token),
            kind=kind.value,
            person_id=session.get_one(Enquiry, enquiry_id).person_id,
            enquiry_id=enquiry_id,
            now=at,
            expires_at=None if lifetime is None else at + lifetime,
            opens_until=at + OPENS_FOR,
        )
    return token


def stands(database: Database, person_id: UUID) -> dict[Purpose, Standing]:
    """Return the state of a person's consent, as every list and export reads it."""
    with database.reading() as session:
        return standing(consents.list_decisions_by_person(session, {person_id}).get(person_id, []))


def values_of(enquiry: Enquiry, **changes: str) -> dict[str, str]:
    """Return the values that the form of corrections sends if only some of them are changed."""
    return {name: getattr(enquiry, name) for name in (*CORRECTABLE, "phone_e164")} | changes
