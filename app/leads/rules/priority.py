"""Which leads to prefer, by rules that can be told to whoever asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.leads.rules.lead import Priority

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
"""Each reason with the answer that gives it, and the points that it counts."""

HIGH_FROM = 2
LOW_BELOW = 0


@dataclass(frozen=True)
class Judgement:
    """A lead's priority, its points, and the rules that gave them."""

    priority: Priority
    points: int
    reasons: tuple[str, ...]


def judge_priority(answers: Mapping[str, object]) -> Judgement:
    """Return how much a lead is to be preferred, and why.

    :param answers: codes by field; what is not answered counts nothing.
    """
    reasons = tuple(
        reason for reason, (field, code, _points) in RULES.items() if answers.get(field) == code
    )
    points = sum(RULES[reason][2] for reason in reasons)
    if points >= HIGH_FROM:
        return Judgement(Priority.HIGH, points, reasons)
    return Judgement(Priority.LOW if points < LOW_BELOW else Priority.NORMAL, points, reasons)
