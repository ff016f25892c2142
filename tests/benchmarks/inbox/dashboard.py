"""The dashboard's counts of every lead of a period, measured beside the inbox."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, timedelta

from sqlalchemy.orm import Session

from app.core.rules.period import Period
from app.leads.tallies import tally_leads
from app.staff.leads.dashboard.counts import Counts, read_counts
from tests.benchmarks.figures import Figure
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.lists import Desk

PERIODS = {"90 days": timedelta(days=90), "all time": data.SPAN}


@dataclass(frozen=True)
class Dashboard:
    """The dashboard of a period that ends today."""

    name: str
    span: timedelta

    @property
    def is_whole(self) -> bool:
        """True if its period is all time."""
        return self.span == data.SPAN

    def read(self, _desk: object) -> Callable[[Session], Counts]:
        """Return a function that reads it; the period of all time has none before it."""
        period = Period((data.NOW - self.span).date(), data.NOW.date())
        compared = not self.is_whole
        return lambda session: read_counts(
            session, period, compared=compared, now=data.NOW, zone=UTC
        )


def dashboards() -> list[Dashboard]:
    """Return the dashboards that are measured."""
    return [Dashboard(f"dashboard, {name}", span) for name, span in PERIODS.items()]


def measure_tallying(engine: str, desk: Desk) -> Figure:
    """Count the leads of all days, as the worker does once for each, and return a day's time."""
    rounds = list[float]()
    while True:
        begun = time.perf_counter()
        days = tally_leads(desk.database, data.NOW)
        if not days:
            return Figure(f"counting a day, {engine}, {desk.size:,} leads", rounds, "ms")
        rounds.append((time.perf_counter() - begun) * 1000 / days)
