"""The facts that are watched, each declared once with its metric and its limits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

MINUTE = 60.0
HOUR = 60 * MINUTE
DAY = 24 * HOUR
MEGABYTE = 1e6

BACKUP = "back_up"
"""The periodic work that backs up; its last run, or a backup by hand, is the age of the backup."""
BACKUP_DUE = "note_backup_due"
"""Periodic work done once, as soon as there is a folder: from then on the first backup is due."""


class Unit(StrEnum):
    """The unit of a fact."""

    FLAG = "flag"
    COUNT = "count"
    SECONDS = "seconds"
    BYTES = "bytes"


class State(StrEnum):
    """The state of a fact: `none` if there is nothing yet, `unknown` if it could not be read."""

    GOOD = "good"
    BAD = "bad"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Fact:
    """One fact of the service's state.

    :param name: its words are in the content, under `status.facts` and this name.
    :param metric: its name at `/metrics`.
    :param most: the largest number that is no problem.
    :param least: the smallest number that is no problem.
    :param ready_most: the largest number at which this process is ready for visitors.
    :param ready_least: the smallest such number.
    :param needed: whether having none at all is a problem.
    :param advised: whether having none at all is worth a warning.
    """

    name: str
    metric: str
    unit: Unit
    most: float | None = None
    least: float | None = None
    ready_most: float | None = None
    ready_least: float | None = None
    needed: bool = False
    advised: bool = False

    @property
    def decides_readiness(self) -> bool:
        """True if `/readyz` depends on it."""
        return self.ready_most is not None or self.ready_least is not None


FACTS = (
    Fact("database", "zone_database_up", Unit.FLAG, least=1, ready_least=1),
    # A worker records once a minute that it has done all due work.
    Fact(
        "worker", "zone_worker_heartbeat_age_seconds", Unit.SECONDS,
        most=3 * MINUTE, ready_most=3 * MINUTE, needed=True,
    ),
    Fact("halt", "zone_ledger_halted", Unit.FLAG, most=0, ready_most=0),
    Fact(
        "disk", "zone_disk_free_bytes", Unit.BYTES,
        least=1000 * MEGABYTE, ready_least=200 * MEGABYTE,
    ),
    Fact("outbox", "zone_outbox_oldest_age_seconds", Unit.SECONDS, most=15 * MINUTE),
    Fact("parked", "zone_outbox_parked_messages", Unit.COUNT, most=0),
    Fact("pending", "zone_ledger_pending_age_seconds", Unit.SECONDS, most=MINUTE),
    Fact("verification", "zone_ledger_verification_age_seconds", Unit.SECONDS, most=2 * DAY),
    Fact("alarm", "zone_ledger_alarm", Unit.FLAG, most=0),
    Fact("overdue", "zone_leads_overdue", Unit.COUNT, most=0),
    Fact("backup", "zone_backup_age_seconds", Unit.SECONDS, most=26 * HOUR, advised=True),
)  # fmt: skip
"""Every fact, in the order in which they are shown."""

FACT: Mapping[str, Fact] = {fact.name: fact for fact in FACTS}
"""Every fact by its name."""

UNBACKED_AT_MOST = timedelta(seconds=FACT["backup"].most or DAY)
"""The greatest age of the last backup that is no problem; the first one may take as long."""


@dataclass(frozen=True)
class Observed:
    """A fact as it was read.

    :param value: None if there is nothing yet, or if it could not be read.
    """

    fact: Fact
    value: float | None
    known: bool = True

    @property
    def state(self) -> State:
        """The state of the fact."""
        if not self.known:
            return State.UNKNOWN
        if self.value is None:
            return State.BAD if self.fact.needed else State.NONE
        within = _is_within(self.value, self.fact.least, self.fact.most)
        return State.GOOD if within else State.BAD

    @property
    def to_do(self) -> bool:
        """True if somebody should do something about it."""
        return self.state is State.BAD or (self.state is State.NONE and self.fact.advised)

    @property
    def keeps_visitors_away(self) -> bool:
        """True if this process should be sent no visitors because of it."""
        if not self.known or not self.fact.decides_readiness:
            return False
        if self.value is None:
            return self.fact.needed
        return not _is_within(self.value, self.fact.ready_least, self.fact.ready_most)


def _is_within(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)
