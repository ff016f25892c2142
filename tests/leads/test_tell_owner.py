"""A new owner of several leads is notified in one mail, by references alone."""

from uuid import UUID

import pytest
from sqlalchemy.exc import DBAPIError

from app.accounts.accounts import set_active
from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.leads.models.routing import RoutingRule
from app.leads.moves import assign_leads
from app.leads.placement import place_leads
from app.leads.rules.lead_work import SeenLead
from app.leads.steps.ownership import hand_over
from app.leads.store import routing
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING, add_account, lead_of, receive
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.stored import without_table, write_by

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
    deliver(database, NullMailer())
    return leads


def give(database: Database, leads: list[UUID], to: UUID | None, actor: UUID) -> None:
    """Assign leads to an account in one action."""
    assign_leads(
        database,
        LEDGER_KEY,
        MAILING,
        actor=actor.hex,
        seen=[SeenLead(each, lead_of(database, each).version) for each in leads],
        owner_id=to,
        now=NOW,
    )


def letters(database: Database) -> list[tuple[str, str, str]]:
    """Send the queued mails; return recipient, subject and text of each."""
    mailer = NullMailer()
    deliver(database, mailer)
    return [(each.recipient, each.subject, " ".join(each.text.split())) for each in mailer.sent]


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
    owner = add_account(database, email="owner@zone.example", language=language)
    give(database, receive_many(database, 3), owner, giver)

    ((recipient, told, text),) = letters(database)
    assert (recipient, told) == ("owner@zone.example", subject)
    assert says in text
    assert text.count("GDZ-") == 3
    assert "/staff/leads?folder=mine" in text
    assert "张伟" not in text


def test_own_unchanged_or_unowned_leads_cause_no_mail(
    database: Database,
) -> None:
    owner = add_account(database, email="owner@zone.example")
    leads = receive_many(database, 2)

    give(database, leads, owner, owner)
    give(database, leads, owner, UUID(int=9))
    give(database, leads, None, owner)

    assert letters(database) == []


def test_later_assignments_join_a_queued_mail_and_reassigned_ones_leave_it(
    database: Database,
) -> None:
    boss, other = UUID(int=9), add_account(database, email="other@zone.example", language="en")
    owner = add_account(database, email="owner@zone.example", language="en")
    first, second, third = receive_many(database, 3)
    for lead in (first, second, third):
        give(database, [lead], owner, boss)
    give(database, [third], other, boss)

    told = {recipient: text for recipient, _subject, text in letters(database)}

    assert told["owner@zone.example"].count("GDZ-") == 2
    assert EN.assigned.by.leads(name="A colleague") in told["owner@zone.example"]
    assert f"/staff/leads/{third}" in told["other@zone.example"]


def test_a_mail_with_nothing_left_says_so(database: Database) -> None:
    owner = add_account(database, email="owner@zone.example", language="en")
    leads = receive_many(database, 1)
    give(database, leads, owner, UUID(int=9))
    give(database, leads, None, UUID(int=9))

    ((_recipient, subject, text),) = letters(database)
    assert subject == EN.assigned.subject.leads(n=0)
    assert EN.assigned.none_left.leads in text


def test_routing_rules_and_leavers_assign_leads_by_one_mail_too(
    database: Database,
) -> None:
    boss = add_account(database, email="boss@zone.example", role="administrator", language="en")
    deputy = add_account(database, email="deputy@zone.example", language="en")
    owner = add_account(database, email="owner@zone.example", language="en", deputy_id=deputy)
    receive_many(database, 3)
    write_by(database, routing.add, RoutingRule(**{**ANY, "owners": [owner.hex]}))

    place_leads(database, LEDGER_KEY, MAILING, NOW)
    ((recipient, _subject, text),) = letters(database)
    assert recipient == "owner@zone.example"
    assert EN.assigned.by_rules in text
    assert text.count("GDZ-") == 3

    set_active(
        database,
        LEDGER_KEY,
        MAILING,
        hand_over,
        actor=boss.hex,
        account_id=owner,
        active=False,
        now=NOW,
    )
    ((recipient, _subject, text),) = letters(database)
    assert recipient == "deputy@zone.example"
    assert text.count("GDZ-") == 3


def test_a_failed_action_notifies_nobody(database: Database) -> None:
    owner = add_account(database, email="owner@zone.example")
    lead = receive_many(database, 1)

    with without_table(database, "audit_event"), pytest.raises((StorageUnavailable, DBAPIError)):
        give(database, lead, owner, UUID(int=9))

    assert letters(database) == []
