"""Retention: what is due to be deleted, and how long a person is kept and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.core.rules.retention import KeptFor, RetentionClass, RetentionPeriods

PEOPLE = (RetentionClass.SUSPECT, RetentionClass.ENQUIRY)
"""Those of which a person goes as a whole."""


@dataclass(frozen=True)
class DueRecord:
    """Something whose period is over.

    :param id: what names it, in hexadecimal; of a person, their pseudonym.
    :param since: when its period began.
    """

    kind: RetentionClass
    id: str
    since: datetime
    delete_after: datetime


@dataclass(frozen=True)
class DueQuestion:
    """A query for due data of a class.

    :param at: the moment at which its period is over.
    :param now: the present moment, at which holds and requests keep somebody.
    """

    kind: RetentionClass
    periods: RetentionPeriods
    at: datetime
    now: datetime

    @property
    def kept_for(self) -> KeptFor:
        """The period of the class."""
        return self.periods.of(self.kind)

    @property
    def bound(self) -> datetime:
        """A moment after which no period has begun that is over."""
        return self.kept_for.latest_start(self.at)

    def due(self, key: str, since: datetime) -> DueRecord | None:
        """Return something as due, if its period is over."""
        end = self.kept_for.end(since)
        return DueRecord(self.kind, key, since, end) if end <= self.at else None


class KeptBy(StrEnum):
    """The reason why a person is kept beyond their period."""

    HOLD = "hold"
    REQUEST = "request"


@dataclass(frozen=True)
class PersonFacts:
    """The facts that decide how long a person is kept.

    :param enquired: when their latest enquiry came, of those that were not set aside.
    :param set_aside: when something was last done with an enquiry of theirs that was set aside or
        marked as spam.
    :param contact: the last other contact, by us or by them: what was said about a lead, a
        correction of theirs, or their confirming or renewing consent. Anybody can type anybody's
        address, so a form that was set aside is no contact; nor is a withdrawal, which asks for
        less to be kept and not for more.
    :param acted: their last act of consent of any kind, a withdrawal included.
    :param held: whether a legal hold is in force.
    :param asks: whether a request about their data waits for its answer.
    """

    person_id: UUID
    enquired: datetime | None
    set_aside: datetime | None
    contact: datetime | None
    acted: datetime | None
    held: bool
    asks: bool

    @property
    def evidence_since(self) -> datetime | None:
        """From when on the time of their evidence is counted: the last contact or withdrawal."""
        moments = (self.enquired, self.set_aside, self.contact, self.acted)
        return max(filter(None, moments), default=None)


@dataclass(frozen=True)
class Keeping:
    """The period of a person: its class, beginning and end, and what stops it.

    :param kind: the last class to let go of them, for a person goes as a whole.
    """

    kind: RetentionClass
    since: datetime
    delete_after: datetime
    stop: KeptBy | None

    def is_due(self, now: datetime) -> bool:
        """Return whether the person is to go now."""
        return self.stop is None and self.delete_after <= now


def keep_person(facts: PersonFacts, periods: RetentionPeriods) -> Keeping | None:
    """Return how long a person is kept; None for one who has no enquiry.

    A standing consent to news keeps nobody by itself: giving, confirming and renewing it are
    contacts, and it ends with the same period after the last one.
    """
    ends = [(periods.of(kind).end(since), kind, since) for kind, since in _classes(facts).items()]
    if not ends:
        return None
    delete_after, kind, since = max(ends)
    stop = KeptBy.HOLD if facts.held else KeptBy.REQUEST if facts.asks else None
    return Keeping(kind, since, delete_after, stop)


def due_person(facts: PersonFacts, asked: DueQuestion) -> DueRecord | None:
    """Return that a person is due by a class, if they are."""
    keeping = keep_person(facts, asked.periods)
    if keeping is None or keeping.kind is not asked.kind or not keeping.is_due(asked.at):
        return None
    return DueRecord(asked.kind, facts.person_id.hex, keeping.since, keeping.delete_after)


def _classes(facts: PersonFacts) -> dict[RetentionClass, datetime]:
    contact = [facts.contact] if facts.contact else []
    if facts.enquired is None:
        alone = [facts.set_aside] if facts.set_aside else []
        return {RetentionClass.SUSPECT: max([*alone, *contact])} if alone else {}
    found = {RetentionClass.ENQUIRY: max([facts.enquired, *contact])}
    if facts.set_aside:
        found[RetentionClass.SUSPECT] = facts.set_aside
    return found
