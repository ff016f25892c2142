"""A new owner of several leads is notified in one mail, by references alone."""

from uuid import UUID

import pytest
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.leads.models.routing import RoutingRule
from app.leads.placement import place_leads
from app.leads.store import routing
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING, add_account, assign, receive
from tests.support.leads.leaving import leave
from tests.support.mail.mailing import mailed
from tests.support.stored import without_table, write_by

OWNER, OTHER, DEPUTY = "owner@zone.example", "other@zone.example", "deputy@zone.example"
ANY = {
    "id": UUID(int=3),
    "position": 1,
    "name": "All",
    "languages": [],
    "countries": [],
    "sectors": [],
    "most_open": None,
    "active": True,
    "changed_at": NOW,
}
"""A rule that matches every lead."""


def receive_many(database: Database, count: int) -> list[UUID]:
    """Receive enquiries, and send the mail that this queues."""
    leads = [receive(database, idempotency_key=f"form-{n}") for n in range(count)]
    mailed(database)
    return leads


def letters(database: Database) -> list[tuple[str, str, str]]:
    """Send the queued mails; return recipient, subject and text of each."""
    return [
        (each.recipient, each.subject, " ".join(each.text.split())) for each in mailed(database)
    ]


@pytest.mark.parametrize(
    ("language", "subject", "says"),
    [
        ("en", EN.assigned.subject.leads(n=3), EN.assigned.by.leads(name="Ana")),
        ("zh", ZH.assigned.subject.leads(n=3), ZH.assigned.by.leads(name="Ana")),
    ],
)
def test_one_action_is_one_mail_in_the_owners_language_without_names(
    database: Database, language: str, subject: str, says: str
) -> None:
    giver = add_account(database, name="Ana", email="ana@zone.example")
    owner = add_account(database, email=OWNER, language=language)
    assign(database, owner, *receive_many(database, 3), actor=giver.hex)

    ((recipient, told, text),) = letters(database)
    assert (recipient, told) == (OWNER, subject)
    assert says in text
    assert text.count("GDZ-") == 3
    assert "/staff/leads?folder=mine" in text
    assert "张伟" not in text


def test_own_unchanged_or_unowned_leads_cause_no_mail(
    database: Database,
) -> None:
    owner = add_account(database, email=OWNER)
    leads = receive_many(database, 2)

    assign(database, owner, *leads, actor=owner.hex)
    assign(database, owner, *leads)
    assign(database, None, *leads, actor=owner.hex)

    assert letters(database) == []


def test_later_assignments_join_a_queued_mail_and_reassigned_ones_leave_it(
    database: Database,
) -> None:
    other = add_account(database, email=OTHER, language="en")
    owner = add_account(database, email=OWNER, language="en")
    first, second, third = receive_many(database, 3)
    for lead in (first, second, third):
        assign(database, owner, lead)
    assign(database, other, third)

    told = {recipient: text for recipient, _subject, text in letters(database)}

    assert told[OWNER].count("GDZ-") == 2
    assert EN.assigned.by.leads(name="A colleague") in told[OWNER]
    assert f"/staff/leads/{third}" in told[OTHER]


def test_a_mail_with_nothing_left_says_so(database: Database) -> None:
    owner = add_account(database, email=OWNER, language="en")
    leads = receive_many(database, 1)
    assign(database, owner, *leads)
    assign(database, None, *leads)

    ((_recipient, subject, text),) = letters(database)
    assert subject == EN.assigned.subject.leads(n=0)
    assert EN.assigned.none_left.leads in text


def test_routing_rules_and_leavers_assign_leads_by_one_mail_too(
    database: Database,
) -> None:
    boss = add_account(database, email="boss@zone.example", role="administrator", language="en")
    deputy = add_account(database, email=DEPUTY, language="en")
    owner = add_account(database, email=OWNER, language="en", deputy_id=deputy)
    receive_many(database, 3)
    write_by(database, routing.add, RoutingRule(**{**ANY, "owners": [owner.hex]}))

    place_leads(database, LEDGER_KEY, MAILING, NOW)
    ((recipient, _subject, text),) = letters(database)
    assert recipient == OWNER
    assert EN.assigned.by_rules in text
    assert text.count("GDZ-") == 3

    leave(database, owner, None, actor=boss.hex, now=NOW)
    ((recipient, _subject, text),) = letters(database)
    assert recipient == DEPUTY
    assert text.count("GDZ-") == 3


def test_a_failed_action_notifies_nobody(database: Database) -> None:
    owner = add_account(database, email=OWNER)
    lead = receive_many(database, 1)

    with without_table(database, "audit_event"), pytest.raises((StorageUnavailable, DBAPIError)):
        assign(database, owner, *lead)

    assert letters(database) == []
