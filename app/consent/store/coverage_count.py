"""The worker's stored counts of versions and of boxes left unticked."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.consent.models import ConsentCoverage
from app.consent.rules.coverage import AskedAnew, CoverageCount, Refusals, Version
from app.consent.store import coverage
from app.core.store.statements import insert_row

_ByVersions = Mapping[tuple[Version, ...], int]


def count_coverage(session: Session, months: Mapping[str, datetime]) -> CoverageCount:
    """Count the people under each version, whom a version asks again, and the refusals of boxes.

    This reads every record, which takes seconds for a million of them: no page may wait for it.

    :param months: those for which refusals are counted, each with its first moment, oldest first.
    """
    return CoverageCount(
        coverage.count_people(session),
        [
            AskedAnew(
                doc,
                version,
                coverage.count_before(session, doc, version),
                coverage.count_to_reconfirm(session, doc, version),
            )
            for doc, version in coverage.list_asking(session)
        ],
        coverage.list_refusals(session, months),
    )


def replace_coverage(session: Session, counted: CoverageCount, counted_at: datetime) -> None:
    """Store a count in place of the previous one."""
    session.execute(delete(ConsentCoverage))
    row = {
        "counted_at": counted_at,
        "people": _pairs(counted.people),
        "asked": [
            [each.doc, each.version, each.people, _pairs(each.by_versions)]
            for each in counted.asked
        ],
        "refusals": [
            [each.month, each.lang, each.form, each.purpose, each.shown, each.refused]
            for each in counted.refusals
        ],
    }
    insert_row(session, ConsentCoverage, row)


def find_coverage(session: Session) -> tuple[CoverageCount, datetime] | None:
    """Return the last count and its time, if there is one."""
    row = session.scalars(select(ConsentCoverage).limit(1)).first()
    if row is None:
        return None
    counted = CoverageCount(
        _by_versions(row.people),
        [
            AskedAnew(doc, version, people, _by_versions(pairs))
            for doc, version, people, pairs in row.asked
        ],
        [Refusals(*each) for each in row.refusals],
    )
    return counted, row.counted_at


def _pairs(counts: _ByVersions) -> Sequence[Any]:
    return [[versions, people] for versions, people in counts.items()]


def _by_versions(pairs: Iterable[Sequence[Any]]) -> _ByVersions:
    found = {}
    for versions, people in pairs:
        found[tuple((doc, lang, version) for doc, lang, version in versions)] = people
    return found
