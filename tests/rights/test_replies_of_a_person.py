"""Enclosures of replies are in a person's copy of their data, and are erased with it."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.enquiries.models import Person
from app.leads.models import LeadMessage
from app.leads.models.replies import PlannedReply
from app.leads.planned_replies import plan_reply, send_planned
from app.leads.rules.reply import Copied
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.rights.my_data import view_my_data
from app.web.rights.person_file import as_csv, as_json
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.leads.desk_work import MAILING, add_account, make_reply, receive, send
from tests.support.rights.erasing import erase
from tests.support.stored import count_rows, every, only

LATER = NOW + timedelta(days=1)
LAW, SITE = "Law@Example.org", "http://zone.example"
LAWYER = Copied(LAW, "Li", why="Her lawyer")


@pytest.fixture
def person(database: Database) -> UUID:
    """A person to whom a reply was sent and another is planned."""
    lead_id = receive(database)
    author = add_account(database, role="handler").hex
    more: dict[str, Any] = {"copies": (LAWYER,), "enclosed": "Figures", "quoted": "> A hall?"}
    send(database, lead_id, actor=author, **more)
    plan_reply(
        database,
        LEDGER_KEY,
        actor=author,
        lead_id=lead_id,
        reply=make_reply(token=uuid4(), subject="Planned", **more),
        send_at=LATER,
        now=NOW,
    )
    return only(database, select(Person.id))


def test_a_persons_copy_names_who_got_a_reply_and_what_is_planned(
    database: Database, person: UUID
) -> None:
    held = view_my_data(database, person_id=person, now=NOW)

    (enquiry,) = json.loads(as_json(held, (), SITE, NOW))["enquiries"]
    (contact,) = enquiry["contacts"]
    assert contact["copies"] == [{"address": LAW, "name": "Li", "why": "Her lawyer"}]
    assert (contact["enclosed"], contact["quoted"]) == ("Figures", "> A hall?")
    (planned,) = enquiry["planned_replies"]
    assert (planned["subject"], planned["copies"]) == ("Planned", [LAW])
    assert "Her lawyer" in as_csv(held, (), SITE, NOW)


def test_a_planned_reply_is_erased_with_its_person_and_never_leaves(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    assert count_rows(database)["planned_reply"] == 1

    erase(database, tmp_path, person)

    assert not {"planned_reply", "lead_message"} & set(count_rows(database))
    late = LATER + timedelta(days=999)
    assert send_planned(database, LEDGER_KEY, FIRST_RESPONSE, MAILING, late) == 0


def test_a_person_who_got_copies_is_taken_out_of_them_when_erased(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    lawyer = person_of(database, write_to_us(database, email="law@example.org"))
    assert LAW in copied_to(database)

    erase(database, tmp_path, lawyer)

    assert copied_to(database) == set()
    assert {"planned_reply", "lead_message"} <= set(count_rows(database))


def copied_to(database: Database) -> set[str]:
    """Return every address of a copy, of replies sent, planned and queued."""
    sent = [each for copies in every(database, LeadMessage.copies) for each in copies]
    plans = every(database, PlannedReply.reply)
    kind = MessageKind.REPLY_COPY.value
    queued = every(database, select(OutboxMessage.recipient).where(OutboxMessage.kind == kind))
    planned = [each for plan in plans for each in plan["copies"]]
    return {each["address"] for each in (*sent, *planned)} | set(queued)
