"""An export omits and counts people whom it may not hold, and uses corrected answers."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.config import Settings
from app.core.db import Database
from app.core.rules.moments import months_before
from app.core.rules.purposes import Purpose
from app.core.rules.retention import RetentionPeriods
from app.core.rules.tokens import LinkKind, token_sha256
from app.enquiries.models import Enquiry
from app.exports.rules.export import ExportPurpose, LeftOut
from app.exports.rules.filter import ExportFilter
from app.leads.models import Lead, LeadMessage
from app.leads.rules.lead_work import ContactAnswer, Direction
from app.rights.consent_decisions import confirm_address
from tests.support.consent.publishing import Desk
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import mailed_token
from tests.support.enquiries.stored_rows import add_correction
from tests.support.exports.exporting import take
from tests.support.exports.people import (
    LATER,
    NEWS,
    PEOPLE,
    enquiry_of,
    held,
    hold,
    late,
    left_out,
    subscribed,
    withdraw,
    write,
)
from tests.support.leads.desk_work import log
from tests.support.ledger.evidence import publish_words
from tests.support.stored import change_every, every, only, write_by

WEI = "wei@example.com"


def test_people_withdrawn_or_held_are_left_out_and_counted_and_those_set_aside_were_not_asked_for(
    database: Database, people: dict[str, UUID]
) -> None:
    write(database, "ana", 5)
    for name in ("wei", "lin"):
        withdraw(database, people[name])
    theirs = select(Enquiry.id).where(Enquiry.person_id == people["lin"])
    change_every(database, Lead, Lead.enquiry_id.in_(theirs), suspect=True)
    write_by(database, Session.add, hold(people["kim"]))
    ticked = tuple(every(database, Lead.id))

    taken, by_hand = late(database), late(database, filter=ExportFilter(leads=ticked))

    assert held(taken) == held(by_hand) == ["ana"]
    assert taken.export.left_out == {
        **dict.fromkeys(map(str, LeftOut), 0), "withdrawn": 1, "held": 1,
    }  # fmt: skip
    assert left_out(by_hand) == {"suspect": 1, "withdrawn": 1, "held": 1}


def test_a_lifted_or_expired_hold_or_a_withdrawal_of_another_purpose_keeps_nobody_out(
    database: Database, people: dict[str, UUID]
) -> None:
    expired = hold(people["wei"], until=NOW + timedelta(minutes=30))
    lifted = hold(people["lin"], lifted_at=NOW, lifted_by="b")
    write_by(database, Session.add_all, [expired, lifted])
    withdraw(database, people["kim"], Purpose.COOKIE_POLICY)

    assert held(late(database)) == sorted(PEOPLE)


def test_leads_are_left_out_after_their_last_moment_unless_contacted_since(
    database: Database, people: dict[str, UUID]
) -> None:
    now = NOW + timedelta(days=761)
    limit = months_before(now, RetentionPeriods().enquiry_months)
    write(database, "ana", (limit - NOW) // timedelta(minutes=1))
    theirs = select(Lead.id).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    leads = {
        name: only(database, theirs.where(Enquiry.person_id == person))
        for name, person in people.items()
    }
    answers = {"wei": ContactAnswer.GIVEN, "lin": ContactAnswer.MISSED, "kim": ContactAnswer.GIVEN}
    for name, answer in answers.items():
        log(database, leads[name], Direction.OURS, limit, answer=answer, wait=True)
    log(database, leads["lin"], Direction.OURS, limit - timedelta(seconds=1), wait=True)
    change_every(database, LeadMessage, LeadMessage.lead_id == leads["kim"], undone=True)

    taken = take(database, clock=lambda: now)

    assert held(taken) == ["ana", "wei"]
    assert left_out(taken) == {"expired": 2}


def test_corrected_answers_are_written_and_marked(
    database: Database, people: dict[str, UUID]
) -> None:
    enquiry = enquiry_of(database, people["lin"])
    with database.transaction() as session:
        for minute, (field, value) in enumerate(
            [("name", "Lin A"), ("country", "DE"), ("name", "=Lin B"), ("phone_e164", "+4930123")]
        ):
            add_correction(session, enquiry, NOW + timedelta(minutes=minute), field, value)

    by_email = {row["email"]: row for row in late(database).rows}

    lin, wei = by_email["lin@example.com"], by_email[WEI]
    assert (lin["name"], lin["country"], lin["phone_e164"]) == ("'=Lin B", "DE", "'+4930123")
    assert lin["corrected"] == "country name phone_e164"
    assert (wei["name"], wei["country"], wei["corrected"]) == ("张伟 🏭", "CN", "")


def test_a_later_form_of_the_address_restores_no_earlier_enquiry(
    database: Database, people: dict[str, UUID]
) -> None:
    withdraw(database, people["wei"], at=LATER - timedelta(minutes=10))
    reference = write(database, "wei", 115)

    taken = late(database)

    assert [row["reference"] for row in taken.rows if row["email"] == WEI] == [reference]
    assert (taken.export.count, left_out(taken)) == (3, {"withdrawn": 1})


def test_news_exports_hold_each_confirmed_consenter_once(
    database: Database, people: dict[str, UUID]
) -> None:
    write(database, "lin", 10, ticks=NEWS)
    for minute in (20, 21):
        write(database, "ana", minute, ticks=NEWS)
    with database.reading() as session:
        enquiry, ana = session.execute(
            select(Enquiry.id, Enquiry.person_id)
            .where(Enquiry.email == "ana@example.com")
            .order_by(Enquiry.id)
        ).all()[0]
    confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(mailed_token(database, enquiry, LinkKind.CONFIRM)),
        purposes={Purpose.UPDATES_EMAIL},
        gpc=False,
        now=NOW + timedelta(minutes=30),
    )

    taken = late(database, purpose=ExportPurpose.NEWS_EMAIL)

    assert held(taken) == ["ana"]
    assert taken.rows[0]["received_at"] == "2026-03-04T08:51:15.250Z"
    assert left_out(taken) == {"not_consented": 4, "again": 1}
    assert held(late(database, purpose=ExportPurpose.NEWS_PHONE)) == []

    withdraw(database, ana, Purpose.UPDATES_EMAIL)
    assert held(late(database, purpose=ExportPurpose.NEWS_EMAIL)) == []
    assert held(late(database)) == ["ana", "ana", *sorted([*PEOPLE, "lin"])]


@pytest.mark.parametrize("purpose", [ExportPurpose.NEWS_EMAIL, ExportPurpose.NEWS_PHONE])
def test_no_news_list_holds_people_who_have_yet_to_agree_again(
    database: Database, purpose: ExportPurpose
) -> None:
    publish_words(database)
    subscribed(database, WEI)
    write(database, "lin", 1)
    assert held(late(database, purpose=purpose)) == ["wei"]
    desk = Desk(database, Settings(Path()).installation, now=NOW + timedelta(minutes=10))

    desk.publish_more("cookie_policy", categories=("purpose",))

    taken = late(database, purpose=purpose)
    assert held(taken) == []
    assert left_out(taken) == {"not_consented": 1, "to_reconfirm": 1}
    assert held(late(database)) == ["lin", "wei"]


def test_news_go_by_a_persons_latest_enquiry_that_is_not_set_aside(database: Database) -> None:
    subscribed(database, WEI)
    spam = write(database, "wei", 1, ticks=NEWS)
    theirs = select(Enquiry.id).where(Enquiry.reference == spam)
    change_every(database, Lead, Lead.enquiry_id.in_(theirs), suspect=True)
    ticked = tuple(every(database, Lead.id))

    taken = late(database, purpose=ExportPurpose.NEWS_EMAIL, filter=ExportFilter(leads=ticked))
    assert (held(taken), left_out(taken)) == (["wei"], {"suspect": 1})
