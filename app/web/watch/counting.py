"""Counts that pages and database connections add to those of their process."""

from typing import Any

from sqlalchemy import Engine, event

from app.watch.outside.counters import Counters
from app.watch.rules.counts import CONNECTIONS, Outcome, enquiries_slot
from app.web.context import zone


def count_enquiry(outcome: Outcome) -> None:
    """Count an enquiry sent by the form, by its outcome."""
    zone().counters.add(enquiries_slot(outcome))


def count_connections(engine: Engine, counters: Counters) -> None:
    """Count the connections that are in use."""

    def taken(_connection: Any, _record: Any, _proxy: Any) -> None:
        counters.add(CONNECTIONS)

    def returned(_connection: Any, _record: Any) -> None:
        counters.add(CONNECTIONS, -1)

    event.listen(engine, "checkout", taken)
    event.listen(engine, "checkin", returned)
