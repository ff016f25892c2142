"""What follows from a new enquiry happens once it counts as genuine, and once, however it came."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.leads.models import Lead
from app.leads.models.routing import RoutingRule
from app.leads.moves import change_status, move_to_inbox
from app.leads.placement import place_leads
from app.leads.rules.lead_status import LeadStatus
from app.leads.spam import judge_spam
from app.leads.store import routing
from app.leads.undo import undo_act, undoable
from app.mail.models import OutboxMessage
from app.reception.entries import enter_enquiry
from app.reception.rules.incoming import Handling
from tests.leads.test_tell_owner import ANY
from tests.reception.test_entries import incoming
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import add_account
from tests.support.ledger.evidence import publish_words
from tests.support.reception import imports
from tests.support.stored import only, row_of, write_by

COLLEAGUE = UUID(int=70)
MANAGER = UUID(int=71)
RULED = UUID(int=72)


@pytest.fixture(autouse=True)
def _desk(database: Database) -> None:
    """A manager, a colleague, and somebody who gets every new lead by a rule."""
    for account_id in (MANAGER, COLLEAGUE, RULED):
        add_account(database, id=account_id, email=f"{account_id.int}@zone.example")
    write_by(database, routing.add, RoutingRule(**{**ANY, "owners": [RULED.hex]}))


def form(database: Database) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)


def suspect(database: Database) -> UUID:
    """Send a form that looks like spam; return its lead's id."""
    submit_enquiry(database, RECEPTION, make_submission(honeypot_filled=True), NOW)
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)
    assert told(database) == []
    return only(database, select(Lead.id))


def cleared(database: Database) -> None:
    to_inbox(database, suspect(database))


def to_inbox(database: Database, lead_id: UUID) -> None:
    move_to_inbox(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        RECEPTION.mailing,
        actor=MANAGER.hex,
        lead_ids=[lead_id],
        now=NOW,
    )


def cleared_again(database: Database) -> None:
    """Move a suspect to the inbox, undo that, and move it again."""
    lead_id, act = suspect(database), uuid4()
    acting = undoable(database, actor=MANAGER.hex, act_id=act, lead_ids=[lead_id], now=NOW)
    to_inbox(acting, lead_id)
    undo_act(database, LEDGER_KEY, actor=MANAGER.hex, act_id=act, now=NOW)
    to_inbox(database, lead_id)


def reopened(database: Database) -> None:
    """Close a suspect as spam, and take that back later."""
    lead_id = suspect(database)
    judge_spam(database, LEDGER_KEY, FIRST_RESPONSE, actor=MANAGER.hex, lead_ids=[lead_id], now=NOW)
    version = row_of(database, Lead, lead_id).version
    change_status(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        RECEPTION.mailing,
        actor=MANAGER.hex,
        lead_id=lead_id,
        expected_version=version,
        status=LeadStatus.NEW,
        now=NOW + timedelta(hours=1),
    )


def entered(database: Database, owner_id: UUID | None = None) -> None:
    enter_enquiry(database, RECEPTION, incoming(entered_by=MANAGER.hex), Handling(owner_id), NOW)


def imported(database: Database) -> None:
    """Import a list of one for a colleague, who is told; the desk's mailbox has no part in it."""
    publish_words(database)
    statement = replace(imports.STATEMENT, handling=Handling(COLLEAGUE))
    drafted = imports.draft(database, MANAGER, imports.csv_file(imports.row()), statement)
    imports.accept(database, MANAGER, drafted)


def told(database: Database) -> list[tuple[str, str]]:
    """Return kind and recipient of each mail to the desk and to owners."""
    with database.reading() as session:
        rows = session.execute(
            select(OutboxMessage.kind, OutboxMessage.recipient)
            .where(OutboxMessage.kind != "enquiry.acknowledgement")
            .order_by(OutboxMessage.kind.desc())
        )
        return [(kind.rpartition(".")[2], to.partition("@")[0]) for kind, to in rows]


@pytest.mark.parametrize(
    ("arrive", "owner"),
    [
        (form, RULED),
        (cleared, RULED),
        (cleared_again, RULED),
        (reopened, RULED),
        (entered, RULED),
        (partial(entered, owner_id=MANAGER), MANAGER),
        (partial(entered, owner_id=COLLEAGUE), COLLEAGUE),
        (imported, COLLEAGUE),
    ],
)
def test_the_desk_is_notified_once_and_an_owner_by_somebody_else(
    database: Database, arrive: Callable[[Database], None], owner: UUID
) -> None:
    arrive(database)
    for _ in range(2):
        place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)

    assert only(database, select(Lead.owner_id)) == owner
    notice = [("assigned_notice", str(owner.int))] if owner != MANAGER else []
    announced = [] if arrive is imported else [("desk_notice", "desk")]
    assert sorted({*told(database)}) == sorted([*announced, *notice])
    assert told(database).count(("desk_notice", "desk")) == len(announced)
