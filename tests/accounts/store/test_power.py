"""A change of somebody's power ties them to its author, as long as the change is recent."""

from datetime import datetime, timedelta

import pytest

from app.accounts.rules.colleagues import TIE_LASTS, Tie
from app.accounts.store.power import find_tie, has_changed
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import make_account, make_invitation
from tests.support.stored import read_by, store, write_by

ROLE, ACTIVITY = AuditEvent.ROLE_CHANGED, AuditEvent.ACTIVITY_CHANGED
LONG_AGO = TIE_LASTS + timedelta(microseconds=1)

pytestmark = pytest.mark.engine("both")


@pytest.mark.parametrize(
    ("event", "by", "to", "ago", "active", "tie", "changed"),
    [
        (ROLE, "giver", "taker", TIE_LASTS, 1, Tie.ROLE, True),
        (ROLE, "giver", "taker", LONG_AGO, 1, None, False),
        (ROLE, "other", "taker", TIE_LASTS, 1, None, True),
        (ROLE, "giver", "other", TIE_LASTS, 1, None, False),
        (ACTIVITY, "giver", "taker", TIE_LASTS, 1, Tie.ACCESS, True),
        (ACTIVITY, "giver", "taker", TIE_LASTS, 0, None, True),
        (AuditEvent.FACTORS_RESET, "giver", "taker", TIE_LASTS, 1, Tie.ACCESS, False),
        (AuditEvent.PASSWORD_LINK_MADE, "giver", "taker", TIE_LASTS, 1, Tie.ACCESS, False),
        (AuditEvent.SESSIONS_ENDED, "giver", "taker", TIE_LASTS, 1, None, False),
    ],
)
def test_an_act_for_a_colleague_ties_them_to_its_author_for_thirty_days(
    database: Database,
    event: AuditEvent,
    by: str,
    to: str,
    ago: timedelta,
    active: int,
    tie: Tie | None,
    *,
    changed: bool,
) -> None:
    people = {each: make_account() for each in ("giver", "taker", "other")}
    giver, taker = people["giver"].id, people["taker"].id

    def act(act: AuditEvent, at: datetime) -> None:
        both = {"actor": people[by].id.hex, "subject": people[to].id.hex}
        details = dict.fromkeys(act.keys, active)
        write_by(database, write_audit, LEDGER_KEY, act, at=at, details=details, **both)

    store(database, *people.values())
    act(event, NOW - ago)
    assert read_by(database, find_tie, giver, taker, NOW) == tie
    assert read_by(database, find_tie, None, taker, NOW) is None
    assert read_by(database, has_changed, taker, NOW - TIE_LASTS) is changed
    if tie:
        # The strongest tie is the one that is named.
        act(ROLE, NOW)
        assert read_by(database, find_tie, giver, taker, NOW) == Tie.ROLE


@pytest.mark.parametrize(
    ("changes", "tie"),
    [
        ({}, Tie.INVITED),
        ({"used_at": NOW - LONG_AGO}, None),
        ({"used_at": None}, None),
        ({"email": "other@zone.example"}, None),
        ({"invited_by": "other"}, None),
    ],
)
def test_who_has_taken_an_invitation_is_tied_to_its_author_for_thirty_days(
    database: Database, changes: dict[str, object], tie: Tie | None
) -> None:
    giver, taker = make_account(), make_account()
    taken = {"email": taker.email, "invited_by": giver.id.hex, "used_at": NOW - TIE_LASTS}
    store(database, giver, taker, make_invitation("taken", created_at=NOW, **(taken | changes)))
    assert read_by(database, find_tie, giver.id, taker.id, NOW) == tie
