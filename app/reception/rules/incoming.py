"""An incoming enquiry: its channel, its handling, and the dependencies of reception."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from app.consent.rules.consent import Notice
from app.core.rules.rate import HARD_LIMIT
from app.enquiries.rules.answer_by import AnswerBy
from app.enquiries.rules.enquiry import Answers, submission_digest
from app.leads.rules.first_response import FirstResponse
from app.mail.rules.delivery import Mailing


class Channel(StrEnum):
    """The channel of an enquiry."""

    WEB = "web"
    PHONE = "phone"
    EVENT = "event"
    VISIT = "visit"
    LETTER = "letter"
    EMAIL = "email"
    IMPORT = "import"


SAME_FOR = timedelta(days=1)
"""The time within which the same person's same words are one enquiry, under whatever key."""

LONGEST_AGO = timedelta(days=3653)
"""The longest time since an enquiry was received; an earlier year is a typing error."""


class ConsentMethod(StrEnum):
    """The method of consent before staff recorded it; a consent record's `method`."""

    PHONE = "phone"
    IN_PERSON = "in_person"
    PAPER = "paper"
    WRITTEN = "written"


USUAL_METHOD = {
    Channel.PHONE: ConsentMethod.PHONE,
    Channel.EVENT: ConsentMethod.IN_PERSON,
    Channel.VISIT: ConsentMethod.IN_PERSON,
    Channel.LETTER: ConsentMethod.WRITTEN,
    Channel.EMAIL: ConsentMethod.WRITTEN,
}
"""How people usually agree, by the channel of an enquiry that is entered by hand."""

ENTERED_ONE_BY_ONE = tuple(USUAL_METHOD)
"""The channels of enquiries that are entered by hand, in the order of the page for it."""


def refused_moment(received_at: datetime, now: datetime) -> str | None:
    """Return why an enquiry cannot have been received at a moment: `future` or `long_ago`."""
    if received_at > now:
        return "future"
    return "long_ago" if received_at < now - LONGEST_AGO else None


@dataclass(frozen=True)
class Incoming:
    """An incoming enquiry: the answers, the consent and the channel.

    :param answers: normalised.
    :param email: the address in email-validator's normalised form, or an empty string.
    :param phone_e164: the telephone number in international form, or an empty string.
    :param notice: the words that the person was shown, or had read to them.
    :param ticks: for each box of the notice, whether the person agreed.
    :param method: how the person agreed.
    :param answer_by: the `AnswerBy` that the person is told; empty if none is.
    :param channel: a `Channel`.
    :param entered_by: the account that entered it; empty if the person sent it themselves.
    """

    answers: Answers
    email: str
    phone_e164: str
    notice: Notice
    ticks: Mapping[str, bool]
    idempotency_key: str
    received_at: datetime
    method: str
    channel: str
    entered_by: str = ""
    campaign: str = ""
    answer_by: str = ""
    gpc: bool = False

    @cached_property
    def digest(self) -> str:
        """The digest of answers, ticks and words, which identifies a repeated enquiry."""
        return submission_digest(self.answers, self.ticks, self.notice.texts)


@dataclass(frozen=True)
class Submission(Incoming):
    """A validated form as it came in.

    :param gpc: whether the browser sent `Sec-GPC: 1`.
    :param ip_address: of the sender; counted by its network and not stored. Empty if all
        senders would share it: then nobody is refused or set aside for what others send.
    :param honeypot_filled: whether the field that people do not see was filled.
    :param disposable: whether the address is at a provider of throw-away mailboxes.
    """

    method: str = "web_form"
    channel: str = Channel.WEB
    ip_address: str = ""
    honeypot_filled: bool = False
    disposable: bool = False


@dataclass(frozen=True)
class Handling:
    """The handling of an enquiry that staff enter or import.

    :param owner_id: the account that is to answer it; None leaves that to the routing rules.
    :param answered: whether somebody has answered it already, so that no clock runs for it.
    """

    owner_id: UUID | None
    answered: bool = False


@dataclass(frozen=True)
class Reception:
    """The dependencies of taking enquiries in.

    :param minute_limit: submissions from one network within a minute, beyond which the server
        protects itself.
    :param tells_when: whether people who send the form are told when they are answered.
    """

    ledger_key: bytes
    rate_key: bytes
    mailing: Mailing
    first_response: FirstResponse
    minute_limit: int = HARD_LIMIT
    tells_when: bool = False

    def answer_by(self, due_at: datetime | None) -> str:
        """Return the day to promise, given when the desk's answer is due."""
        if not self.tells_when or due_at is None:
            return ""
        return str(AnswerBy.of(due_at, self.first_response.hours.zone))
