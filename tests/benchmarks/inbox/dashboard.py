"""What the dashboard counts, to be measured beside the inbox: every lead of a period."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, timedelta

from sqlalchemy.orm import Session

from app.core.rules.period import Period
from app.staff.leads.dashboard.counts import Counts, read_counts
from tests.benchmarks.inbox import data as data

PERIODS = {"90 days": timedelta(days=90), "all time": data.SPAN}


@dataclass(frozen=True)
class Dashboard:
    """The dashboard of so long until today."""

    name: str
    span: timedelta

    def read(self, _desk: object) -> Callable[[Session], Counts]:
        """Give what reads it; of all time there is no period before."""
        period = Period((data.NOW - self.span).date(), data.NOW.date())
        compared = self.span < data.SPAN
        return lambda session: read_counts(
            session, period, compared=compared, now=data.NOW, zone=UTC
        )


def dashboards() -> list[Dashboard]:
    """Give the dashboards that are measured."""
    return [Dashboard(f"dashboard, {name}", span) for name, span in PERIODS.items()]
