"""Settings of an operator that are shown to people: the controller and retention periods."""

from dataclasses import astuple, dataclass
from functools import cached_property
from urllib.parse import urlsplit

from app.core.rules.retention import RetentionPeriods


@dataclass(frozen=True)
class Operator:
    """The operator that runs the service and answers for data; all empty in a demonstration.

    :param representative: their representative (GDPR Art. 27; PIPL Art. 53).
    :param officer: their data protection officer (GDPR Art. 37; PIPL Art. 52).
    :param processors: who processes data on their behalf (GDPR Art. 28; PIPL Art. 21).
    :param wechat: the WeChat account from which they write to people who choose that.
    :param assessments: which impact assessments they have made (GDPR Art. 35; PIPL Art. 55).
    """

    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    representative: str = ""
    officer: str = ""
    processors: str = ""
    assessments: str = ""
    wechat: str = ""

    @cached_property
    def configured(self) -> bool:
        """True if an operator has taken responsibility for this site."""
        return bool(self.name)


@dataclass(frozen=True)
class Transfer:
    """The overseas recipient to whom a person may separately agree to send data (PIPL Art. 39)."""

    recipient: str
    place: str
    contact: str

    def named_in(self, doc: str) -> str:
        """Return the text published beside a document that names this recipient.

        A block says who gets the data and where; how to reach them is in the policy.
        """
        told = (self.recipient, self.place) if doc in ASKING else astuple(self)
        return "".join(f"{each}\n" for each in told)


ASKING = ("consent_block", "spoken_block")
"""The documents that ask for consent: the words beside the boxes, and those read out."""


def recipient_in(doc: str) -> str:
    """Return the name of the text that says which recipient abroad a document names."""
    return f"{doc}_recipient"


def without_transfer(doc: str) -> str:
    """Return the name of a document's text as it is without a transfer abroad."""
    return f"{doc}_without_transfer"


@dataclass(frozen=True)
class Installation:
    """One installation as its visitors and its mail show it."""

    origin: str
    operator: Operator
    transfer: Transfer | None
    retention: RetentionPeriods
    session_cookie: str
    mail_from: str = ""
    mail_reply_to: str = ""
    time_zone: str = "Asia/Shanghai"

    @property
    def mail_domain(self) -> str:
        """The right-hand side of Message-IDs: the origin's host."""
        return urlsplit(self.origin).hostname or "localhost"

    @property
    def mail_sender(self) -> str:
        """The address that mail comes from: the operator's if no other is set, or no-reply."""
        return self.mail_from or self.operator.email or f"no-reply@{self.mail_domain}"

    @property
    def mail_replies(self) -> str:
        """The reply-to address of mail; an empty string if it is the sender's."""
        wanted = self.mail_reply_to or self.operator.email
        return "" if wanted == self.mail_sender else wanted
