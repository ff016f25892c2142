"""How long a person and their evidence are kept, by what is known of them."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.rights.rules.retention import KeptBy, PersonFacts, keep_person
from tests.support.enquiries.answers import NOW

ENQUIRY, SUSPECT = RetentionClass.ENQUIRY, RetentionClass.SUSPECT
PERIODS = RetentionPeriods(enquiry_months=24)
NOBODY = PersonFacts(UUID(int=1), None, None, None, None, held=False, asks=False)


def day(number: int) -> datetime:
    """Return a moment so many days after the first."""
    return NOW + timedelta(days=number)


@pytest.mark.parametrize(
    ("days", "kind", "since"),
    [
        ({"enquired": 0}, ENQUIRY, 0),
        ({"enquired": 0, "contact": 5}, ENQUIRY, 5),
        ({"enquired": 9, "contact": 5}, ENQUIRY, 9),
        ({"enquired": 0, "acted": 5}, ENQUIRY, 0),
        ({"enquired": 0, "set_aside": 5}, ENQUIRY, 0),
        ({"enquired": 0, "set_aside": 900}, SUSPECT, 900),
        ({"set_aside": 3, "acted": 5}, SUSPECT, 3),
        ({"set_aside": 3, "contact": 5}, SUSPECT, 5),
        ({"set_aside": 5, "contact": 3}, SUSPECT, 5),
    ],
)
def test_a_person_is_kept_from_the_last_moment_that_counts_for_the_longest_class(
    days: dict[str, int], kind: RetentionClass, since: int
) -> None:
    moments: dict[str, Any] = {name: day(number) for name, number in days.items()}
    facts = replace(NOBODY, **moments)
    keeping = keep_person(facts, PERIODS)
    assert keeping is not None
    assert (keeping.kind, keeping.since, keeping.stop) == (kind, day(since), None)
    assert keeping.delete_after == PERIODS.of(kind).end(day(since))
    assert keeping.is_due(keeping.delete_after)
    assert not keeping.is_due(keeping.delete_after - timedelta(microseconds=1))
    assert facts.evidence_since == day(max(days.values()))


def test_a_person_without_an_enquiry_has_no_period() -> None:
    assert keep_person(replace(NOBODY, contact=NOW, acted=NOW), PERIODS) is None
    assert NOBODY.evidence_since is None


@pytest.mark.parametrize(
    ("stops", "named"),
    [
        ({"held": True, "asks": True, "unseen": True}, KeptBy.HOLD),
        ({"asks": True, "unseen": True}, KeptBy.REQUEST),
        ({"unseen": True}, KeptBy.UNSEEN),
    ],
)
def test_nobody_is_due_whom_a_hold_a_request_or_an_unseen_enquiry_keeps(
    stops: dict[str, Any], named: KeptBy
) -> None:
    keeping = keep_person(replace(NOBODY, enquired=NOW, **stops), PERIODS)
    assert keeping is not None
    assert keeping.stop is named
    assert not keeping.is_due(day(9999))
