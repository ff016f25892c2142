"""The priority of a lead: computed from stated rules, or set by hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from app.leads.rules.amount import least_amount

REASON_LIMIT = 200
"""The most characters of the reason for a priority set by hand."""


class Priority(IntEnum):
    """The priority of a lead."""

    LOW = 0
    NORMAL = 1
    HIGH = 2


_RULES: Mapping[str, tuple[str, str, int]] = MappingProxyType(
    {
        "ready": ("readiness", "ready", 2),
        "shortlisting": ("readiness", "shortlisting", 1),
        "only_informed": ("readiness", "informed", -1),
        "over_100_jobs": ("jobs_band", "gt100", 1),
        "over_50_jobs": ("jobs_band", "51to100", 1),
        "within_6_months": ("timeline", "lt6m", 1),
        "after_2_years": ("timeline", "gt2y", -1),
    }
)
"""Each reason with the field and the answer that give it, and its points."""

_SIZES = (("over_100_million", 100, 2), ("over_20_million", 20, 1))
"""Each reason with the amount from which it applies, in millions of one currency, and its points;
the first that applies counts."""

POINTS: Mapping[str, int] = MappingProxyType(
    {
        **{reason: points for reason, (_field, _code, points) in _RULES.items()},
        **{reason: points for reason, _from, points in _SIZES},
    }
)
"""The points of each reason."""

HIGH_FROM = 2
LOW_BELOW = 0


@dataclass(frozen=True)
class Judgement:
    """A lead's computed priority, its points, and the rules that gave them."""

    priority: Priority
    points: int
    reasons: tuple[str, ...]


def judge_priority(answers: Mapping[str, object], worth: Mapping[str, float]) -> Judgement:
    """Return the computed priority of a lead, with the points and the reasons.

    An amount counts as the least of its band, converted; without a currency that is known it has
    no effect.

    :param answers: codes by field; questions without an answer have no effect.
    :param worth: the value of one unit of each currency, in that of the thresholds.
    """
    given = (reason for reason, (field, code, _) in _RULES.items() if answers.get(field) == code)
    band, currency = (str(answers.get(field)) for field in ("size_band", "currency"))
    amount = least_amount(band, currency, worth) or 0
    sizes = (reason for reason, threshold, _ in _SIZES if amount >= threshold)
    reasons = (*given, *list(sizes)[:1])
    points = sum(POINTS[reason] for reason in reasons)
    if points >= HIGH_FROM:
        return Judgement(Priority.HIGH, points, reasons)
    return Judgement(Priority.LOW if points < LOW_BELOW else Priority.NORMAL, points, reasons)
