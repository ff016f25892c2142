"""Retention: records due for deletion, and the period of a person."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.core.rules.retention import KeptFor, RetentionClass, RetentionPeriods

PEOPLE = (RetentionClass.SUSPECT, RetentionClass.ENQUIRY)
"""The classes in which a person is deleted as a whole."""


@dataclass(frozen=True)
class DueRecord:
    """A record whose period is over.

    :param id: its key in hexadecimal; for a person, their pseudonym.
    :param since: when its period began.
    """

    kind: RetentionClass
    id: str
    since: datetime
    delete_after: datetime


@dataclass(frozen=True)
class DueQuestion:
    """A query for due data of a class.

    :param at: the latest end of the period.
    :param now: the present moment, at which holds and requests keep somebody.
    :param stated: the period that is published, in the unit of the class.
    """

    kind: RetentionClass
    periods: RetentionPeriods
    at: datetime
    now: datetime
    stated: int = 0

    @property
    def kept_for(self) -> KeptFor:
        """The period of the class: the one set, or a longer one that is published."""
        kept_for = self.periods.of(self.kind)
        return replace(kept_for, number=max(kept_for.number, self.stated))

    @property
    def bound(self) -> datetime:
        """The upper bound for the beginning of a period that is over."""
        return self.kept_for.latest_start(self.at)

    def due(self, key: str, since: datetime) -> DueRecord | None:
        """Return a record as due; None if its period is not over."""
        end = self.kept_for.end(since)
        return DueRecord(self.kind, key, since, end) if end <= self.at else None


class KeptBy(StrEnum):
    """The reason why a person is kept beyond their period."""

    HOLD = "hold"
    REQUEST = "request"
    UNSEEN = "unseen"


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
    :param unseen: whether nobody has looked yet at an enquiry set aside for volume alone.
    """

    person_id: UUID
    enquired: datetime | None
    set_aside: datetime | None
    contact: datetime | None
    acted: datetime | None
    held: bool
    asks: bool
    unseen: bool = False

    @property
    def evidence_since(self) -> datetime | None:
        """The beginning of the period of their evidence: the last contact or withdrawal."""
        moments = (self.enquired, self.set_aside, self.contact, self.acted)
        return max(filter(None, moments), default=None)


@dataclass(frozen=True)
class Keeping:
    """The retention of a person: class, beginning, end, and any hold.

    :param kind: the class with the latest end, since a person is deleted as a whole.
    """

    kind: RetentionClass
    since: datetime
    delete_after: datetime
    stop: KeptBy | None

    def is_due(self, now: datetime) -> bool:
        """Return whether the person is due for deletion."""
        return self.stop is None and self.delete_after <= now


def keep_person(facts: PersonFacts, periods: RetentionPeriods) -> Keeping | None:
    """Return the period of a person; None for one without an enquiry.

    Consent to news does not extend the period: giving, confirming and renewing it are contacts, and
    it ends with the same period after the last one.
    """
    ends = [(periods.of(kind).end(since), kind, since) for kind, since in _classes(facts).items()]
    if not ends:
        return None
    delete_after, kind, since = max(ends)
    stops = {KeptBy.HOLD: facts.held, KeptBy.REQUEST: facts.asks, KeptBy.UNSEEN: facts.unseen}
    stop = next((each for each, there in stops.items() if there), None)
    return Keeping(kind, since, delete_after, stop)


def due_person(facts: PersonFacts, asked: DueQuestion) -> DueRecord | None:
    """Return a person's due record in a class; None if they are not due."""
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
