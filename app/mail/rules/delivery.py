"""Outgoing messages: their kinds, states and retries."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Flag, StrEnum, auto
from typing import Self
from uuid import UUID

from app.core.rules.errors import ZoneError
from app.core.rules.languages import DEFAULT
from app.mail.rules.letter import Attachment

CLAIM = timedelta(minutes=2)
"""Time for which a worker owns a mail beyond the longest sending, before another may claim it."""

GIVE_UP_AFTER = timedelta(days=3)
"""Time for which a message is retried before it is parked for people."""

NOTICES_AN_HOUR = 10
"""Notices of each kind to the desk within an hour, beyond which one digest stands for the rest."""

FOLDED = "folded"
"""The reason why a notice was cancelled that a digest stands for."""

LATE_AFTER = timedelta(minutes=15)
"""Time after which an unsent message is reported as late."""

_LONGEST_WAIT = timedelta(hours=6)

_NO_SUCH_ADDRESS = re.compile(r"5\d\d (?:5\.1\.(?:[01236]|10)|5\.2\.1)\b|55[013] (?!\d\.\d)")

LONGEST_DELAY = _LONGEST_WAIT * 1.25 + timedelta(hours=1)
"""Longer than any wait between two attempts or any claim: a later due date is wrong."""


class Trait(Flag):
    """The traits of a kind of message that decide how it is sent."""

    TO_PERSON = auto()
    """It is sent to the person whom it is about, at the address that their acts vouch for."""
    BY_HAND = auto()
    """A person wrote it, at least in part (RFC 3834)."""
    LINKED = auto()
    """It holds links to a person's own data."""
    ONE_LINK = auto()
    """Its one link opens the person's own page."""
    STOPS = auto()
    """It must not be sent once the person has withdrawn their consent to being handled."""
    PASSING = auto()
    """Its row is deleted once it was sent or parked, because of the address in it."""
    QUOTES_NOTHING = auto()
    """It repeats nothing that anybody typed, and names only its recipient and its enquiry."""
    FOLDS = auto()
    """Anybody can cause it: a digest stands for those beyond the budget of an hour."""


_PLAIN = Trait(0)
_TOLD = Trait.TO_PERSON | Trait.LINKED


class MessageKind(StrEnum):
    """A kind of message; each is declared once.

    Its letter is named in `app/parts.py`. Its name is in the content, under the keys in `labels`.
    """

    def __new__(cls, code: str, traits: Trait = _PLAIN) -> Self:
        """Create a member from its code and its traits."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.traits = traits
        return member

    traits: Trait

    ACKNOWLEDGEMENT = "enquiry.acknowledgement", _TOLD | Trait.STOPS | Trait.QUOTES_NOTHING
    DESK_NOTICE = "enquiry.desk_notice", Trait.STOPS | Trait.FOLDS | Trait.QUOTES_NOTHING
    LEAD_REPLY = "lead.reply", Trait.TO_PERSON | Trait.BY_HAND | Trait.STOPS
    REPLY_COPY = "lead.reply_copy", Trait.BY_HAND | Trait.STOPS
    MENTION_NOTICE = "lead.mention_notice"
    ASSIGNED_NOTICE = "lead.assigned_notice"
    REPLY_HELD = "lead.reply_held", Trait.QUOTES_NOTHING
    WORDS_ADDED = "lead.words_added", Trait.STOPS | Trait.QUOTES_NOTHING
    MY_DATA_LINK = "person.my_data_link", _TOLD | Trait.ONE_LINK
    RIGHTS_NOTICE = "person.rights_notice", Trait.FOLDS
    RIGHTS_REMINDER = "operator.rights_reminder"
    TRANSFER_REMINDER = "operator.transfer_reminder"
    RIGHTS_IDENTITY = "person.rights_identity", _TOLD | Trait.ONE_LINK
    RIGHTS_EXTENDED = "person.rights_extended", _TOLD | Trait.BY_HAND | Trait.ONE_LINK
    RIGHTS_ANSWER = "person.rights_answer", _TOLD | Trait.BY_HAND | Trait.ONE_LINK
    RESTRICTION_ENDS = "person.restriction_ends", _TOLD | Trait.BY_HAND | Trait.ONE_LINK
    RECONFIRM = "person.reconfirm", _TOLD | Trait.STOPS
    ERASURE_ASKED = "person.erasure_asked", _TOLD | Trait.ONE_LINK
    ERASURE_DONE = "person.erasure_done", Trait.PASSING
    ESCALATION = "lead.escalation"
    EXPORT_WAITING = "export.waiting"
    EXPORT_DECIDED = "export.decided"
    STAFF_INVITATION = "staff.invitation"
    NOTICES_DIGEST = "operator.notices_digest"
    PASSWORD_LINK = "staff.password_link"  # noqa: S105 - the name of a kind
    SECURITY_NOTICE = "staff.security_notice"
    PARKED_DIGEST = "operator.parked_digest"
    REVIEW_DIGEST = "operator.review_digest"
    FACTS_DUE = "operator.facts_due"
    BACKUP_MISSING = "operator.backup_missing"
    LEDGER_CHECKPOINT = "ledger.checkpoint"
    LEDGER_HALTED = "ledger.halted"
    LEDGER_RESUMED = "ledger.resumed"
    LEDGER_ALARM = "ledger.alarm"
    LEDGER_WITNESS_DISAGREES = "ledger.witness_disagrees"

    @classmethod
    def having(cls, trait: Trait) -> frozenset[Self]:
        """Return the kinds with a trait."""
        return frozenset(kind for kind in cls if kind.has(trait))

    @property
    def labels(self) -> tuple[str, ...]:
        """The keys of its name: in the desk's lists and, if it is linked, on my data."""
        desk = f"deliveries.kinds.{self.rpartition('.')[2]}"
        own = (f"my_data.message_kinds.{self.name.lower()}",) if self.has(Trait.LINKED) else ()
        return desk, *own

    def has(self, trait: Trait) -> bool:
        """Return whether the kind has a trait."""
        return trait in self.traits


def named_by(kind: str, recipient: str, enquiry_id: UUID | None) -> Sequence[str]:
    """Return all that a mail names: its recipient and its enquiry; empty if it may name others.

    :param kind: as stored, which another version may have done.
    """
    known = enquiry_id is not None and kind in MessageKind.having(Trait.QUOTES_NOTHING)
    return (recipient, str(enquiry_id)) if known else ()


class MessageState(StrEnum):
    """The state of a queued message."""

    QUEUED = "queued"
    SENT = "sent"
    PARKED = "parked"
    CANCELLED = "cancelled"


class Trouble(StrEnum):
    """The reason why a mail could not be sent, as far as it matters to staff."""

    RECIPIENT_REFUSED = "recipient_refused"
    REFUSED = "refused"
    LATER = "later"
    NO_ANSWER = "no_answer"
    NO_CONNECTION = "no_connection"
    NOT_SECURE = "not_secure"
    SIGN_IN = "sign_in"
    UNPROVEN = "unproven"
    OTHER = "other"


class MailNotSent(ZoneError):
    """A mail could not be sent."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        super().__init__(f"{trouble}: {detail}")
        self.trouble = trouble

    @property
    def permanent(self) -> bool:
        """True if a retry is useless: the recipient was refused, or is not the person's own."""
        return self.trouble in {Trouble.RECIPIENT_REFUSED, Trouble.UNPROVEN}

    @property
    def no_such_address(self) -> bool:
        """True if the server said that the address takes no mail: not that ours is unwanted.

        The enhanced status code tells (RFC 3463: 5.1 is about the address, 5.2 about the mailbox,
        5.7 about who may send); without one, the code does (RFC 5321, section 4.2.3).
        """
        return self.permanent and is_refused(str(self))


def is_refused(error: str) -> bool:
    """Return whether a parked message's error means that its address refuses mail."""
    trouble, _colon, detail = error.partition(": ")
    return trouble == Trouble.RECIPIENT_REFUSED and _NO_SUCH_ADDRESS.match(detail) is not None


@dataclass(frozen=True)
class Mail:
    """A mail ready to be sent, in one language.

    :param date: when it is sent.
    :param sender_name: the display name of the sender's address, if any.
    :param html: the same text as a page; empty for a mail of plain text only.
    :param to: the addressee that it names, if that is not the recipient of this copy.
    :param cc: the recipients of copies that it names.
    :param headers: further headers by name.
    :param automatic: whether no person wrote it (RFC 3834).
    :param names: see `named_by`.
    """

    message_id: str
    recipient: str
    sender: str
    subject: str
    text: str
    language: str
    date: datetime
    sender_name: str = ""
    html: str = ""
    to: str = ""
    cc: Sequence[str] = ()
    reply_to: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    attachments: Sequence[Attachment] = ()
    automatic: bool = True
    names: Sequence[str] = ()


def wait_before_retry(attempts: int, jitter: float) -> timedelta:
    """Return the wait after a failed attempt: it doubles from a minute up to six hours.

    :param attempts: how many attempts have failed, at least 1.
    :param jitter: between 0 and 1; spreads retries so that they do not come in waves.
    """
    seconds = min(60 * 2 ** min(attempts - 1, 20), _LONGEST_WAIT.total_seconds())
    return timedelta(seconds=seconds * (0.75 + jitter / 2))


def next_attempt(since: datetime, attempts: int, now: datetime, jitter: float) -> datetime | None:
    """Return when to retry a failed message, or None once it has been tried long enough.

    :param since: when it was first tried.
    """
    due_at = now + wait_before_retry(attempts, jitter)
    return due_at if due_at - since <= GIVE_UP_AFTER else None


def trouble_of(last_error: str) -> Trouble:
    """Return the trouble in a message's last error."""
    name = last_error.partition(":")[0]
    return Trouble(name) if name in set(Trouble) else Trouble.OTHER


@dataclass(frozen=True)
class Mailing:
    """The sender of an installation's messages, and the address of its desk.

    :param domain: the right-hand side of Message-IDs.
    """

    domain: str
    desk_email: str
    desk_language: str = DEFAULT
