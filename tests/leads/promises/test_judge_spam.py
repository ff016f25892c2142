"""Possible spam that people judge leaves its folder, with their judgement beside the rules'."""

from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import select

from app.core.db import Database
from app.leads.models import LeadEvent
from app.leads.moves import move_to_inbox
from app.leads.rules.closing import Judged
from app.leads.rules.lead_status import LeadStatus
from app.leads.spam import judge_spam
from app.leads.store.suspects import count_unseen_suspect
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR, MAILING, lead_of, move, receive
from tests.support.stored import every, read_by

HOUR = timedelta(hours=1)


def judge(database: Database, *lead_ids: UUID) -> int:
    """Judge leads to be spam."""
    return judge_spam(
        database, LEDGER_KEY, FIRST_RESPONSE, actor=ACTOR, lead_ids=lead_ids, now=NOW + HOUR
    )


def suspect(database: Database, name: str) -> UUID:
    """Store an enquiry that the rules set aside; return the id of its lead."""
    return receive(database, honeypot_filled=True, email=f"{name}@example.com")


def test_spam_is_closed_and_leaves_the_folder_once(database: Database) -> None:
    spam, other = suspect(database, "spam"), suspect(database, "other")

    assert judge(database, spam, uuid4()) == 1
    assert judge(database, spam) == 0

    lead = lead_of(database, spam)
    assert (lead.suspect, lead.status, lead.closed) == (False, "spam", True)
    assert (lead.judged, lead.due_at) == (Judged.CONFIRMED, None)
    assert lead_of(database, other).suspect
    assert read_by(database, count_unseen_suspect) == 1
    (event,) = every(database, select(LeadEvent).where(LeadEvent.kind == "status"))
    assert (event.actor, event.details) == (ACTOR, {"from": "new", "to": "spam"})


def test_what_is_not_spam_is_cleared_by_its_move(database: Database) -> None:
    genuine = suspect(database, "genuine")
    move_to_inbox(
        database, LEDGER_KEY, FIRST_RESPONSE, MAILING, actor=ACTOR, lead_ids=[genuine], now=NOW
    )

    assert lead_of(database, genuine).judged == Judged.CLEARED


def test_spam_that_the_rules_let_through_is_told_apart(database: Database) -> None:
    assert move(database, receive(database), LeadStatus.SPAM, NOW + HOUR).judged == Judged.MISSED


def test_what_was_taken_for_spam_by_mistake_is_cleared_and_owed_again(database: Database) -> None:
    wrong = suspect(database, "wrong")
    judge(database, wrong)

    lead = move(database, wrong, LeadStatus.NEW, NOW + HOUR)

    assert (lead.suspect, lead.closed, lead.judged) == (False, False, Judged.CLEARED)
    assert lead.due_at == lead.first_due_at == FIRST_RESPONSE.due(NOW)
