"""The details asked for on closing a lead, and people's judgement beside the rules'."""

import pytest

from app.leads.rules.closing import (
    NOTHING_SAID,
    Closing,
    ClosingReason,
    Judged,
    Missing,
    judged,
    missing,
)
from app.leads.rules.lead_status import UNCOUNTED, LeadStatus


@pytest.mark.parametrize("status", LeadStatus)
def test_only_closing_without_an_answer_asks_for_more(status: LeadStatus) -> None:
    owed, given = (missing(status, NOTHING_SAID, owed=each) for each in (True, False))

    duplicate = Missing.REFERENCE if status is LeadStatus.DUPLICATE else None
    assert owed is (Missing.REASON if status.closed and status not in UNCOUNTED else duplicate)
    assert given is duplicate


def test_every_reason_but_one_is_a_status_that_figures_leave_out() -> None:
    found = {each: each.status for each in ClosingReason}

    assert found.pop(ClosingReason.ANSWERED_ELSEWHERE) is None
    assert set(found.values()) == UNCOUNTED
    assert missing(LeadStatus.DUPLICATE, Closing("GDZ-2222-2222"), owed=True) is None


def test_people_confirm_clear_or_find_what_the_rules_said() -> None:
    assert judged(suspected=True, spam=True) == Judged.CONFIRMED
    assert judged(suspected=True, spam=False) == Judged.CLEARED
    assert judged(suspected=False, spam=True) == Judged.MISSED
    assert judged(suspected=False, spam=False) == ""
