"""What the pages about retention show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.compliance.rights.person import Person, account_names, masked_people
from app.core import clock
from app.enquiries.rules.legal_hold import ENDS_SOON
from app.enquiries.store import legal_hold
from app.rights.models.retention import RetentionRun
from app.rights.retention import COUNTED, count_due, list_due, list_kept_though_due
from app.rights.rules.retention_classes import (
    PEOPLE,
    PLANNED,
    RULES,
    Due,
    Period,
    RetentionClass,
    Rule,
    period_of,
)
from app.rights.store import expiry, retention_people, retention_rest, retention_run
from app.web.context import zone
from app.web.paging import PAGE_SIZE

_LATE = timedelta(days=1, hours=1)
"""After this, what is due should have gone: the job comes round daily."""

_RUNS = 10


@dataclass(frozen=True)
class ClassRow:
    """A class: its period, how many are held, due and overdue, and how many something keeps.

    :param due: None for a class that goes by work of its own.
    """

    kind: RetentionClass
    rule: Rule
    period: Period
    held: int
    due: int | None
    overdue: int
    kept: int


@dataclass(frozen=True)
class RetentionPage:
    """All classes, and the last runs, the newest first.

    :param more: above which a number is only said to be larger.
    """

    classes: Sequence[ClassRow]
    runs: Sequence[RetentionRun]
    names: Mapping[str, str]
    holds_ending: int
    more: int = COUNTED

    @property
    def due(self) -> int:
        """How many are to go at the next run."""
        return sum(each.due or 0 for each in self.classes)

    @property
    def overdue(self) -> int:
        """How many should have gone."""
        return sum(each.overdue for each in self.classes)

    @property
    def under_way(self) -> RetentionRun | None:
        """The run that has not ended."""
        return next((each for each in self.runs if each.ended_at is None), None)

    @property
    def last(self) -> RetentionRun | None:
        """The last run that has ended."""
        return next((each for each in self.runs if each.ended_at is not None), None)


@dataclass(frozen=True)
class DuePage:
    """Some of what would go now of a class."""

    kind: RetentionClass
    due: Sequence[tuple[Due, Person | None]]
    counts: Mapping[RetentionClass, int]
    place: str
    later: str
    more: int = COUNTED


def retention_page() -> RetentionPage:
    """Return the page of all classes."""
    now, periods, database = clock.now(), zone().settings.retention, zone().database
    due = count_due(database, periods, now)
    overdue = count_due(database, periods, now, _LATE)
    kept = list_kept_though_due(database, periods, now)
    with database.reading() as session:
        rows = [
            ClassRow(
                kind,
                RULES[kind],
                period_of(kind, periods),
                _held(session, kind, now),
                due.get(kind),
                overdue.get(kind, 0),
                len(kept.get(kind, ())),
            )
            for kind in reversed(RetentionClass)
        ]
        return RetentionPage(
            rows,
            retention_run.list_latest(session, _RUNS),
            account_names(session),
            legal_hold.count_ending(session, now, now + ENDS_SOON),
        )


def due_page(kind: RetentionClass, place: str) -> DuePage:
    """Return some of what would go now of a class, after a place.

    :raises ValueError: for a place that is none.
    """
    now, periods, database = clock.now(), zone().settings.retention, zone().database
    planned = list_due(database, periods, kind, place, now, PAGE_SIZE)
    with database.reading() as session:
        people = [UUID(each.id) for each in planned.due] if kind in PEOPLE else []
        named = masked_people(session, people)
    rows = [(each, named.get(UUID(each.id)) if kind in PEOPLE else None) for each in planned.due]
    counts = count_due(database, periods, now)
    return DuePage(
        kind, rows, {each: counts[each] for each in reversed(PLANNED)}, place, planned.place
    )


def _held(session: Session, kind: RetentionClass, now: datetime) -> int:
    if kind in expiry.PASSING:
        return expiry.count_held(session, kind)
    if kind is RetentionClass.EXPORT_FILES:
        return retention_rest.count_export_files(session, now)
    counted = {
        RetentionClass.SUSPECT: retention_people.count_set_aside,
        RetentionClass.ENQUIRY: retention_people.count_people,
        RetentionClass.EVIDENCE: retention_rest.count_evidence,
        RetentionClass.AUDIT: retention_rest.count_audits,
    }
    return counted[kind](session)
