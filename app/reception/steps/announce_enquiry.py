"""Tell the person and the desk, by queued messages, that an enquiry arrived."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.rules.rate import DAY, window_start
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.reception.rules.acknowledgement import acknowledgement


@dataclass(frozen=True)
class Announcement:
    """An enquiry just stored, and what decides who is told of it.

    :param email: an empty string if the person gave no address.
    :param from_address_today: enquiries from its address within the day, this one included.
    :param to_desk: whether the desk is told.
    """

    enquiry_id: UUID
    person_id: UUID
    email: str
    language: str
    address_confirmed: bool
    from_address_today: int
    to_desk: bool


def announce_enquiry(
    session: Session, mailing: Mailing, announcement: Announcement, now: datetime
) -> None:
    """Queue what the person and the desk get to read about an enquiry.

    A suspect one is acknowledged like any other, and spares the desk its notice: it lies in a
    folder of its own. So does one that whoever entered it keeps.
    """
    messages = [*_to_person(announcement, now), *_to_desk(mailing, announcement)]
    queue_messages(session, messages, mailing.domain, now)


def _to_person(announcement: Announcement, now: datetime) -> list[QueuedMessage]:
    kind = acknowledgement(
        announcement.from_address_today, confirmed=announcement.address_confirmed
    )
    if kind is None or not announcement.email:
        return []
    # A summary waits for the day's end, so that it can name everything that arrived in it.
    ends_day = kind is MessageKind.SUMMARY
    return [
        QueuedMessage(
            kind,
            announcement.email,
            announcement.language,
            person_id=announcement.person_id,
            enquiry_id=announcement.enquiry_id,
            due_at=window_start(now, DAY) + DAY if ends_day else None,
        )
    ]


def _to_desk(mailing: Mailing, announcement: Announcement) -> list[QueuedMessage]:
    if not announcement.to_desk or not mailing.desk_email:
        return []
    return [
        QueuedMessage(
            MessageKind.DESK_NOTICE,
            mailing.desk_email,
            mailing.desk_language,
            enquiry_id=announcement.enquiry_id,
        )
    ]
