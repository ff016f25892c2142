"""A lead's history, its priority and its person's consent."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType

from app.consent.rules.standing import Standing, Stop
from app.core.rules.purposes import Purpose
from app.enquiries.rules.enquiry import Answers


class LeadEventKind(StrEnum):
    """The kind of a line in a lead's history."""

    RECEIVED = "received"
    STATUS = "status"
    MOVED_TO_INBOX = "moved_to_inbox"
    OWNER = "owner"
    TASK_DONE = "task_done"
    TASK_REOPENED = "task_reopened"
    REPLY_PARKED = "reply_parked"
    ESCALATED = "escalated"


class Priority(IntEnum):
    """The priority of a lead, computed from stated rules."""

    LOW = 0
    NORMAL = 1
    HIGH = 2


class ConsentState(StrEnum):
    """The summary of the consent of a lead's person; the first that applies, from the top.

    News counts once an act of confirmation covers it.
    """

    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"
    NEWS = "news"
    UNCONFIRMED = "unconfirmed"
    ANSWER_ONLY = "answer_only"


RULES: Mapping[str, tuple[str, str, int]] = MappingProxyType(
    {
        "ready": ("readiness", "ready", 2),
        "shortlisting": ("readiness", "shortlisting", 1),
        "only_informed": ("readiness", "informed", -1),
        "over_100_million": ("size_band", "gt100", 2),
        "over_20_million": ("size_band", "20to100", 1),
        "over_100_jobs": ("jobs_band", "gt100", 1),
        "over_50_jobs": ("jobs_band", "51to100", 1),
        "within_6_months": ("timeline", "lt6m", 1),
        "after_2_years": ("timeline", "gt2y", -1),
    }
)
"""Each reason with the field and the answer that give it, and its points."""

HIGH_FROM = 2
LOW_BELOW = 0


@dataclass(frozen=True)
class Judgement:
    """A lead's priority, its points, and the rules that gave them."""

    priority: Priority
    points: int
    reasons: tuple[str, ...]


def judge_priority(answers: Mapping[str, object]) -> Judgement:
    """Return the priority of a lead, with the points and the reasons.

    :param answers: codes by field; questions without an answer have no effect.
    """
    reasons = tuple(
        reason for reason, (field, code, _points) in RULES.items() if answers.get(field) == code
    )
    points = sum(RULES[reason][2] for reason in reasons)
    if points >= HIGH_FROM:
        return Judgement(Priority.HIGH, points, reasons)
    return Judgement(Priority.LOW if points < LOW_BELOW else Priority.NORMAL, points, reasons)


_NEWS = (Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE)


@dataclass(frozen=True)
class Listing:
    """The values of one lead in lists: codes, and an empty string for no answer.

    :param source: the campaign of the form's address, or else where the person heard of us.
    """

    country: str
    sector: str
    reply_language: str
    size_band: str
    source: str
    consent: str
    priority: int


def listing(answers: Answers, campaign: str, language: str, ticks: Mapping[str, bool]) -> Listing:
    """Return the values by which lists filter a new lead.

    :param language: of the page; the language of replies if the person chose none.
    :param ticks: for each box that was shown, whether it was ticked.
    """
    asked = any(ticks.get(purpose.value, False) for purpose in _NEWS)
    consent = ConsentState.UNCONFIRMED if asked else ConsentState.ANSWER_ONLY
    return Listing(
        country=answers.country,
        sector=answers.sector,
        reply_language=answers.reply_language or language,
        size_band=answers.size_band,
        source=campaign or answers.heard_from,
        consent=consent.value,
        priority=judge_priority(answers.values()).priority.value,
    )


def consent_state(stands: Mapping[Purpose, Standing], stop: Stop | None) -> ConsentState:
    """Return the summary of the consent of a lead's person.

    :param stop: the reason why nobody may work on the enquiry, if there is one.
    """
    news = {stands.get(purpose, Standing.NOT_GIVEN) for purpose in _NEWS}
    if stop is not None:
        return ConsentState(stop)
    if Standing.GIVEN in news:
        return ConsentState.NEWS
    return ConsentState.UNCONFIRMED if Standing.UNCONFIRMED in news else ConsentState.ANSWER_ONLY
