"""New leads get their owners by the desk's rules, which people change concurrently."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.leads.models import Lead, LeadEvent
from app.leads.models.routing import RoutingRule
from app.leads.routing import RuleChanges
from app.leads.steps.ownership import route_leads
from app.leads.store import routing
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RECEPTION
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import add_account
from tests.support.stored import change_row, every, only, read_by, row_of, write_by

pytestmark = pytest.mark.engine("both")

VALUES: dict[str, Any] = {
    "name": "All",
    "languages": [],
    "countries": [],
    "sectors": [],
    "owners": [],
    "most_open": None,
    "active": True,
}
ACTOR = UUID(int=7).hex
handler = partial(add_account, role="handler")
"""Stores an account that can own leads; returns its id."""


def change(database: Database, minutes: int = 0) -> RuleChanges:
    """Return an editor of the rules."""
    return RuleChanges(database, LEDGER_KEY, ACTOR, NOW + timedelta(minutes=minutes))


def rules(database: Database) -> Sequence[RoutingRule]:
    """Read the rules in order."""
    return read_by(database, routing.list_rows)


def route(database: Database, *lead_ids: UUID) -> list[UUID | None]:
    """Route leads; return their owners."""
    write_by(database, route_leads, LEDGER_KEY, RECEPTION.mailing, lead_ids, NOW)
    return [row_of(database, Lead, each).owner_id for each in lead_ids]


def test_leads_go_to_the_least_busy_with_history_and_audit(
    database: Database,
) -> None:
    ann, ben = handler(database), handler(database)
    rule_id = change(database).add_rule({**VALUES, "owners": [ann.hex, ben.hex]})
    with database.transaction() as session:
        add_lead(session, owner_id=ann, place=1)
        add_lead(session, owner_id=ben, place=2, closed=True, status="won")
        new = [add_lead(session, NOW + timedelta(seconds=n), place=9 + n) for n in range(3)]

    owners = route(database, *new)

    assert owners[0] == ben
    assert {owners[1], owners[2]} == {ann, ben}
    lead = row_of(database, Lead, new[0])
    line = only(database, select(LeadEvent).where(LeadEvent.lead_id == new[0]))
    event = only(database, select(AuditRecord).where(AuditRecord.subject == new[0].hex))
    assert lead.version == 2
    assert (line.actor, line.kind) == ("system", "owner")
    assert line.details == {"from": "", "to": ben.hex, "rule": "All"}
    assert event.event == AuditEvent.LEAD_ROUTED.tag
    assert f'"rule":"{rule_id.hex}"'.encode() in event.payload


def test_in_an_absence_new_leads_go_to_the_deputy_or_else_to_others_and_owned_ones_stay(
    database: Database,
) -> None:
    ann, ben, dee = (handler(database) for _ in range(3))
    change(database).add_rule({**VALUES, "owners": [ann.hex, ben.hex]})
    with database.transaction() as session:
        account = session.get_one(StaffAccount, ann)
        account.away_from, account.deputy_id = NOW - timedelta(days=1), dee
        owned = add_lead(session, owner_id=ann, place=1)
        add_lead(session, owner_id=ben, place=2)
        new, later = add_lead(session, place=3), add_lead(session, place=4)

    assert route(database, owned, new) == [ann, dee]
    change_row(database, StaffAccount, dee, away_from=NOW - timedelta(days=1))
    assert route(database, later) == [ben]


def test_owned_set_aside_closed_and_unmatched_leads_stay_as_they_are(
    database: Database,
) -> None:
    ann, ben = handler(database), handler(database)
    change(database).add_rule(
        {**VALUES, "owners": [ann.hex], "countries": ["CN"], "languages": ["zh"]}
    )
    with database.transaction() as session:
        owned = add_lead(session, owner_id=ben)
        aside = add_lead(session, suspect=True)
        closed = add_lead(session, closed=True, status="won")
        foreign = add_lead(session, country="FR")
        fits = add_lead(session)

    assert route(database, owned, aside, closed, foreign, fits) == [ben, None, None, None, ann]


def test_rules_keep_positions_without_gaps_when_added_moved_or_removed(
    database: Database,
) -> None:
    ids = [change(database).add_rule({**VALUES, "name": name}) for name in "abcd"]

    change(database).move_rule(ids[3], -2)
    change(database).move_rule(ids[0], -1)
    assert [each.name for each in rules(database)] == ["a", "d", "b", "c"]
    change(database).delete_rule(ids[3])
    change(database).switch_rule(ids[1], active=False)

    assert [(each.position, each.name, each.active) for each in rules(database)] == [
        (0, "a", True), (1, "b", False), (2, "c", True),
    ]  # fmt: skip
    events = every(database, AuditRecord)
    assert {(each.event, each.actor) for each in events} == {
        (AuditEvent.ROUTING_CHANGED.tag, ACTOR)
    }
    assert len(events) == 8


def test_two_rules_added_at_once_get_two_positions(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    adding = partial(change(database).add_rule, VALUES)

    outcomes_at_once(monkeypatch, routing, "list_rows", [adding, adding])

    assert [each.position for each in rules(database)] == [0, 1]


def test_a_deleted_rule_is_not_found(database: Database) -> None:
    gone = uuid4()
    acts: tuple[Callable[[], None], ...] = (
        lambda: change(database).edit_rule(gone, "", VALUES),
        lambda: change(database).move_rule(gone, 1),
        lambda: change(database).switch_rule(gone, active=True),
        lambda: change(database).delete_rule(gone),
    )
    for act in acts:
        with pytest.raises(NotFound):
            act()
