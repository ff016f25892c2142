"""Requests about data: their kinds, channels, proofs of identity, outcomes and due dates."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.accounts.rules.colleagues import Colleague, is_away, managers
from app.core.rules.errors import ZoneError
from app.core.rules.permissions import Permission, roles_with
from app.mail.rules.delivery import Mailing
from app.rights.rules.statutory_clock import StatutoryClock

REMIND_BEFORE = timedelta(days=5)
"""The time before the due date at which those who answer are reminded of a request."""

LONGEST_AGO = timedelta(days=366)
"""The greatest age of a request that staff enter by hand."""

RESTRICTED = "GDPR Art. 18; 限制处理"
"""The reason of a hold that the person has requested."""

SOON = 1
"""The value of `reminders` after the reminder that a request is due within days."""

OVERDUE = 2
"""The value of `reminders` after the reminder that a request is overdue."""

_AUDITORS = {*roles_with(Permission.ANSWER_RIGHTS)} - {*roles_with(Permission.MANAGE_STAFF)}


class RequestClosed(ZoneError):
    """Somebody has closed the request already."""


class NotExtendable(ZoneError):
    """The time for an answer was extended before, or its first end is past."""


class IdentityUnproven(ZoneError):
    """The requester's identity is not known, so nothing may be handed out or changed."""


class NotCorrectable(ZoneError):
    """There is no open request for a correction by a requester whose identity is known."""


class TooManyLinks(ZoneError):
    """The person was mailed the most links per day to prove their identity."""


class RightsKind(StrEnum):
    """The requested right (GDPR Art. 15 to 21 and 7(3); PIPL Art. 15 and 44 to 47)."""

    ACCESS = "access"
    CORRECTION = "correction"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"


class RightsMethod(StrEnum):
    """The channel of a request."""

    MY_DATA = "my_data"
    MAIL = "mail"
    PHONE = "phone"
    LETTER = "letter"
    IN_PERSON = "in_person"


BY_HAND = tuple(each for each in RightsMethod if each is not RightsMethod.MY_DATA)
"""The channels of requests that staff enter."""


class RightsOutcome(StrEnum):
    """The outcome of a request."""

    FULFILLED = "fulfilled"
    IN_PART = "in_part"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NOT_PROVEN = "not_proven"
    ERASED = "erased"


class Identity(StrEnum):
    """The verification of the requester's identity."""

    OPEN = "open"
    ASKED = "asked"
    PROVEN = "proven"
    NOT_NEEDED = "not_needed"
    DENIED = "denied"


class IdentityProof(StrEnum):
    """The proof of a requester's identity."""

    MY_DATA = "my_data"
    CALL_BACK = "call_back"
    DOCUMENT = "document"


SHOWN_TO_STAFF = (IdentityProof.CALL_BACK, IdentityProof.DOCUMENT)
"""The proofs checked by those who answer requests, where the mailed link is of no use."""

WITH_REASONS = frozenset({RightsOutcome.IN_PART, RightsOutcome.REFUSED})
"""The outcomes whose reasons the person has to be told (GDPR Art. 12(4); PIPL Art. 50)."""

_STOPS_ALONE = frozenset({RightsKind.OBJECTION, RightsKind.WITHDRAWAL})
_DONE = frozenset({RightsOutcome.FULFILLED, RightsOutcome.IN_PART})
_KNOWN = frozenset({Identity.PROVEN, Identity.NOT_NEEDED})


@dataclass(frozen=True)
class RightsDesk:
    """The settings of an installation that requests need.

    :param clock: computes the deadlines.
    :param list_withdrawal: writes a line to the list of withdrawals outside the database; raises
        OSError if it cannot. None leaves all of them to the worker.
    """

    mailing: Mailing
    clock: StatutoryClock
    list_withdrawal: Callable[[bytes], None] | None = None


@dataclass(frozen=True)
class NewRequest:
    """A request of a person, on their own page or otherwise.

    :param received_at: when it reached us, which is when the time for an answer begins.
    :param text: the request in words, if there are any.
    :param language: the language of the answer; that of their latest enquiry if empty.
    :param actor: the account that enters it; empty if the person asks on their own page.
    """

    person_id: UUID
    kind: RightsKind
    method: RightsMethod
    received_at: datetime
    text: str = ""
    language: str = ""
    actor: str = ""


@dataclass(frozen=True)
class OnRequest:
    """The request of a person on which an act is based, and the actor."""

    request_id: UUID
    actor: str


@dataclass(frozen=True)
class Answer:
    """The outcome of a request, and the explanation for the person."""

    outcome: RightsOutcome
    text: str = ""


def first_identity(kind: RightsKind, method: RightsMethod) -> Identity:
    """Return how far the requester's identity is known when a request arrives.

    A mailed link has proven the identity of a person who asks on their own page. Stopping news
    harms nobody, so it needs no identity.
    """
    if method is RightsMethod.MY_DATA:
        return Identity.PROVEN
    return Identity.NOT_NEEDED if kind in _STOPS_ALONE else Identity.OPEN


def outcomes_by_hand(kind: RightsKind) -> Sequence[RightsOutcome]:
    """Return the outcomes that staff may choose; only an erasure fulfils a request for one."""
    left_out = {RightsOutcome.ERASED}
    if kind is RightsKind.ERASURE:
        left_out.add(RightsOutcome.FULFILLED)
    return tuple(each for each in RightsOutcome if each not in left_out)


def is_known(identity: str) -> bool:
    """Return whether the requester's identity is known, or need not be."""
    return identity in _KNOWN


def needs_identity(outcome: RightsOutcome) -> bool:
    """Return whether an outcome requires that the requester's identity is known."""
    return outcome in _DONE


def last_moment(due_at: datetime) -> datetime:
    """Return the last moment that is in time, on the day that people are told.

    A period ends with a day, and so at the first moment of the next one.
    """
    return due_at - timedelta(microseconds=1)


def days_left(due_at: datetime, now: datetime, clock: StatutoryClock) -> int:
    """Return the number of calendar days left: 0 on the last, negative once it is past."""
    return (clock.day_of(last_moment(due_at)) - clock.day_of(now)).days


def answering(colleagues: Mapping[UUID, Colleague], now: datetime) -> frozenset[UUID]:
    """Return the auditors who are present; without any, all auditors; without any, administrators.

    An auditor may answer requests and is no administrator.

    :param colleagues: everybody, by id.
    """
    found = [each for each in colleagues.values() if each.active and each.role in _AUDITORS]
    there = frozenset(each.id for each in found if not is_away(each, now))
    return there or frozenset(each.id for each in found) or managers(colleagues, now)
