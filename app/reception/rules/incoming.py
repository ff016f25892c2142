"""An enquiry on its way in, however it reached us, and what is to become of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.consent.rules.consent import Notice
from app.enquiries.rules.enquiry import Answers


@dataclass(frozen=True)
class Incoming:
    """What is asked, what was agreed to, and how it came.

    :param answers: normalised.
    :param email: the address in email-validator's normalised form, or an empty string.
    :param phone_e164: the telephone number in international form, or an empty string.
    :param notice: the words that the person was shown, or had read to them.
    :param ticks: for each box of the notice, whether the person agreed.
    :param digest: what recognises it, sent again under the same key.
    :param method: how the person agreed.
    :param channel: a `by_hand.Channel`.
    :param entered_by: the account that entered it; empty if the person did themselves.
    """

    answers: Answers
    email: str
    phone_e164: str
    notice: Notice
    ticks: Mapping[str, bool]
    idempotency_key: str
    digest: str
    received_at: datetime
    method: str
    channel: str
    entered_by: str = ""
    campaign: str = ""
    gpc: bool = False


@dataclass(frozen=True)
class Handling:
    """What becomes of an enquiry that staff bring in.

    :param owner_id: who is to answer it; None leaves that to the routing rules.
    :param answered: whether somebody has answered it already, so that no clock runs for it.
    """

    owner_id: UUID | None
    answered: bool = False
