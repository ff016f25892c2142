"""Settings of an operator that are shown to people: the controller and retention periods."""

import re
from collections.abc import Callable
from dataclasses import astuple, dataclass, fields, replace
from functools import cached_property
from typing import Any, Self
from urllib.parse import urlsplit

from app.core.rules.retention import RetentionPeriods


@dataclass(frozen=True)
class Operator:
    """The operator that runs the service and answers for data; all empty in a demonstration.

    :param hours: when people answer there, as `parse_week` reads it; empty if it is not said.
    :param representative: their representative (GDPR Art. 27; PIPL Art. 53).
    :param officer: their data protection officer (GDPR Art. 37; PIPL Art. 52).
    :param processors: who processes data on their behalf (GDPR Art. 28; PIPL Art. 21).
    :param wechat: the WeChat account from which they write to people who choose that.
    :param assessments: which impact assessments they have made (GDPR Art. 35; PIPL Art. 55).
    :param icp_filing: the site's number in the register of the MIIT (ICP备案号).
    :param police_filing: its number at the public security organs (公安备案号).
    :param names: the name in single languages, where it is another one, by language.
    :param addresses: the same for the address.
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
    hours: str = ""
    icp_filing: str = ""
    police_filing: str = ""
    names: tuple[tuple[str, str], ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()

    @cached_property
    def configured(self) -> bool:
        """True if an operator has taken responsibility for this site."""
        return bool(self.name)

    def spoken(self, lang: str) -> Self:
        """Return the operator with the name and the address that a language has for them."""
        names, addresses = dict(self.names), dict(self.addresses)
        return replace(
            self,
            name=names.get(lang) or self.name,
            address=addresses.get(lang) or self.address,
        )

    def tidied(self, tidy: Callable[[str], str]) -> Self:
        """Return the operator with a function applied to every text."""
        texts: dict[str, Any] = {name: tidy(getattr(self, name)) for name in TEXTS}
        pairs: dict[str, Any] = {
            local: tuple((lang, tidy(text)) for lang, text in getattr(self, local) if text.strip())
            for local in LOCAL.values()
        }
        return replace(self, **texts, **pairs)


ICP_FILING = re.compile(r"\w?ICP[备证]\d{4,12}号?(?:-\d{1,3})?")
POLICE_FILING = re.compile(r"\w?公网安备 ?(\d{14})号?")
"""The two filing numbers; by its digits the second is looked up."""

LOCAL = {"name": "names", "address": "addresses"}
"""The details that a language may have its own words for, and where these are."""


TEXTS = tuple(each.name for each in fields(Operator) if each.type is str)
"""The details that are one text."""


@dataclass(frozen=True)
class Transfer:
    """The overseas recipient to whom a person may separately agree to send data (PIPL Art. 39)."""

    recipient: str
    place: str
    contact: str

    def named_in(self, doc: str) -> str:
        """Return the text that is published with a document and names this recipient.

        A block says who gets the data and where; how to reach them is in the policy.
        """
        told = (self.recipient, self.place) if doc in ASKING else astuple(self)
        return "".join(f"{each}\n" for each in told)


ASKING = ("consent_block", "spoken_block")
"""The documents that ask for consent: the words beside the boxes, and those read out."""


_WITHOUT_TRANSFER = "_without_transfer"


def recipient_in(doc: str) -> str:
    """Return the name of the text that names a document's recipient abroad."""
    return f"{doc}_recipient"


def without_transfer(doc: str) -> str:
    """Return the name of a document's text without a transfer abroad."""
    return doc + _WITHOUT_TRANSFER


def document_of(text: str) -> str:
    """Return the document of a text, also of the one without a transfer."""
    return text.removesuffix(_WITHOUT_TRANSFER)


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
        """The sender of mail: the operator's address if no other is set, or no-reply."""
        return self.mail_from or self.operator.email or f"no-reply@{self.mail_domain}"

    @property
    def mail_replies(self) -> str:
        """The reply-to address of mail; an empty string if it is the sender's."""
        wanted = self.mail_reply_to or self.operator.email
        return "" if wanted == self.mail_sender else wanted
