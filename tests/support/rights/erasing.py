"""A person with data everywhere, and the search for remains after their erasure."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select, text

from app.accounts.models import StaffDraft
from app.core.db import Database
from app.core.models import Base
from app.core.rules.retention import RetentionPeriods
from app.enquiries.models import Enquiry
from app.leads.amendments import amend_words
from app.leads.facts import note_result, set_priority, tag_leads
from app.leads.models import ImportDraft, Lead, LeadNote
from app.leads.placement import place_leads
from app.leads.relations import relate_leads
from app.leads.rules.facts import Result, Verdict
from app.leads.rules.lead_work import Direction
from app.leads.rules.priority import Priority
from app.leads.tasks import add_task
from app.ledger.outside.outside_lists import ErasureList
from app.mail.outside.mailers import FileMailer
from app.mail.rules.delivery import Mailing
from app.rights.corrections import correct_enquiry
from app.rights.erasure import Proposed, approve_erasure, propose_erasure
from app.rights.models import RightsRequest
from app.rights.my_data_session import send_my_data_link
from app.rights.outside.erasing import Erasing
from app.rights.outside.instance_files import InstanceFiles
from app.rights.overwriting import overwrite_erased
from app.rights.requests import open_request
from app.rights.rules.erasure import Certificate, ErasureGround
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    LEDGER_KEY,
    NOW,
    erasure_asked,
    make_answers,
)
from tests.support.enquiries.people import LATER, ORIGIN, values_of, write_to_us
from tests.support.leads.desk_work import ACTOR, QUIET_DESK, add_account, log, note, send
from tests.support.mail.mailing import deliver
from tests.support.stored import only, row_of, store

PROPOSER, APPROVER = "a" * 32, "b" * 32
ERASED_AT = NOW + timedelta(hours=1)

NAME = "Quirinus 轩辕铁柱"
EMAIL = "Quirinus.Xuanyuan@erased.example"
PHONE = "+49 89 7654321"
MESSAGE = "Wir bauen Kolibriflügel.\n我们要找一处带铁路的园区。"
ORGANISATION = "Kolibriwerke Plauen"
CORRECTED = "Kolibriwerke Zwickau"
NOTE = "Herr Xuanyuan isst keine Erdnüsse"
REPLY = "Sehr geehrter Herr Xuanyuan, anbei der Plan"
CALL = "Rief an: will Gleis 7"
TODO = "Erdnussfreien Imbiss bestellen"
DRAFT = "Fragt nach Halle 9"
REMARK = "Quirinus asked us on the telephone"
WISH = f"{NAME} wants to be forgotten"
ALL = (
    "Quirinus", "轩辕铁柱", "erased.example", "89 7654321", "49897654321", "Kolibri", "Erdnüsse",
    "Erdnussfrei", "Xuanyuan", "带铁路的园区", "Gleis 7", "Halle 9", "asked us on the telephone",
)  # fmt: skip
"""Text that nobody else wrote and nothing may keep; too long to occur in a random token."""


def tools(instance: Path, **changes: object) -> Erasing:
    """Return the dependencies of erasure."""
    usual = {
        "ledger_key": LEDGER_KEY,
        "outside": ErasureList(instance),
        "files": InstanceFiles(instance),
        "mailing": Mailing("zone.example", ""),
        "mail_leaves": False,
        "periods": RetentionPeriods(),
    }
    return Erasing(**{**usual, **changes})  # type: ignore[arg-type]


@dataclass(frozen=True)
class Known:
    """A person who wrote twice, and another person who wrote."""

    person_id: UUID
    enquiry_id: UUID
    other: UUID


def known_everywhere(database: Database, instance: Path) -> Known:
    """Let a person write twice, and let staff do everything they can with it."""
    first = write_to_us(database, **_sent(EMAIL))
    write_to_us(database, NOW + timedelta(minutes=1), **_sent(EMAIL.lower()))
    other = write_to_us(database, NOW + timedelta(minutes=2))
    place_leads(database, LEDGER_KEY, Mailing("zone.example", ""), NOW)
    lead_id = _lead_of(database, first)
    colleague = add_account(database, role="handler")
    note(database, lead_id, NOTE, colleague)
    add_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=ACTOR,
        lead_id=lead_id,
        token=uuid4(),
        title=TODO,
        due_on=date(2026, 3, 9),
        assignee_id=colleague,
        now=NOW,
    )
    send(database, lead_id, NOW + timedelta(minutes=2), text=REPLY)
    log(database, lead_id, Direction.THEIRS, NOW + timedelta(minutes=4), text=CALL)
    _note_facts(database, lead_id, _lead_of(database, other))
    sent = row_of(database, Enquiry, first)
    person_id, reference = sent.person_id, sent.reference
    correct_enquiry(
        database,
        LEDGER_KEY,
        person_id=person_id,
        reference=reference,
        values=values_of(sent, organisation=CORRECTED),
        now=LATER,
    )
    send_my_data_link(
        database, ORIGIN, email=EMAIL.lower(), language="en", mail_domain="zone.example", now=NOW
    )
    deliver(database, FileMailer(instance / "mail"), LATER)
    others = "Somebody,else@example.com\n" * 40
    _bring(database, colleague, f"name,email\n{others}{NAME},{EMAIL}\n{others}".encode("gb18030"))
    _bring(database, colleague, f"name,email\n{others}".encode())
    _begin(database, colleague, "note", lead_id.hex, person_id, note_text=f"{DRAFT} {PHONE}")
    _begin(database, colleague, "reveal", person_id.hex, person_id, why=f"{DRAFT} {PHONE}")
    for name in (EMAIL, reference):
        _begin(database, colleague, "export", "", None, reason=f"For {name}: {DRAFT}")
    return Known(person_id, first, other)


def _begin(
    database: Database, author: UUID, box: str, subject: str, person: UUID | None, **words: str
) -> None:
    store(
        database,
        StaffDraft(
            id=uuid4(),
            account_id=author,
            box=box,
            subject=subject,
            person_id=person,
            version=1,
            words=words,
            saved_at=NOW,
        ),
    )


def _sent(email: str) -> dict[str, Any]:
    answers = make_answers(
        name=NAME, email=email, organisation=ORGANISATION, message=MESSAGE, phone=PHONE
    )
    return {"answers": answers, "email": email, "phone_e164": "+49897654321"}


def _note_facts(database: Database, lead_id: UUID, other_id: UUID) -> None:
    """Note every kind of fact about a lead, each in words of the person."""
    who: dict[str, Any] = {"actor": ACTOR, "now": NOW}
    key = LEDGER_KEY
    tag_leads(database, key, lead_ids=[lead_id], tag="erdnussfrei", has=True, **who)
    result = Result(1, "EUR", site="Kolibri, Gleis 7")
    note_result(database, key, lead_id=lead_id, result=result, **who)
    set_priority(database, key, lead_id=lead_id, priority=Priority.HIGH, reason="Kolibri", **who)
    note_id = only(database, select(LeadNote.id).where(LeadNote.lead_id == lead_id))
    amend_words(
        database, key, FIRST_RESPONSE, lead_id=lead_id, item_id=note_id, text=f"{NOTE}!", **who
    )
    about: dict[str, Any] = {"lead_id": other_id, "other_id": lead_id, "verdict": Verdict.LINKED}
    relate_leads(database, key, reason="Xuanyuan said so", **about, **who)


def _lead_of(database: Database, enquiry_id: UUID) -> UUID:
    return only(database, select(Lead.id).where(Lead.enquiry_id == enquiry_id))


def _bring(database: Database, author: UUID, content: bytes) -> None:
    store(
        database,
        ImportDraft(
            id=uuid4(),
            author_id=author,
            created_at=NOW,
            name="fair.csv",
            content=content,
            choices={},
        ),
    )


def ask(database: Database, person_id: UUID) -> UUID:
    """Let the person ask for erasure; return the request's id."""
    open_request(database, LEDGER_KEY, QUIET_DESK, erasure_asked(person_id, LATER, WISH), LATER)
    return only(database, select(RightsRequest.id).where(RightsRequest.person_id == person_id))


def propose(database: Database, person_id: UUID, request_id: UUID | None = None) -> UUID:
    """Propose the erasure."""
    ground = ErasureGround.REQUEST if request_id else ErasureGround.ASKED
    proposed = Proposed(person_id, ground, REMARK, request_id)
    return propose_erasure(database, LEDGER_KEY, proposed, actor=PROPOSER, now=LATER)


def erase(database: Database, instance: Path, person_id: UUID, **changes: object) -> Certificate:
    """Propose and approve the erasure, as two people do."""
    return approve_erasure(
        database,
        tools(instance, **changes),
        actor=APPROVER,
        proposal_id=propose(database, person_id),
        now=ERASED_AT,
    )


def overwrite(database: Database, instance: Path, now: datetime = ERASED_AT) -> None:
    """Do the worker's task of every second."""
    overwrite_erased(database, LEDGER_KEY, InstanceFiles(instance), now)


def left_in_rows(database: Database) -> set[str]:
    """Return the person's identifying data left in any column of any table."""
    values = list(_values(database))
    spelled = {each: (each.casefold(), json.dumps(each)[1:-1].casefold()) for each in ALL}
    return {
        each
        for each, spellings in spelled.items()
        if any(one in value for one in spellings for value in values)
    }


def left_in_files(*folders: Path) -> set[str]:
    """Return the person's identifying data left in any file, in any encoding."""
    return {
        f"{path.name}: {each}"
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
        for each in left_in_bytes(path.read_bytes())
    }


def left_in_bytes(content: bytes) -> Iterator[str]:
    """Yield the person's identifying data left in a file."""
    # In bytes only ASCII letters are folded: enough, since no other letter of ours has two cases.
    folded = content.lower()
    for each in ALL:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"):
            if each.casefold().encode(encoding) in folded:
                yield f"{each} ({encoding})"
        if json.dumps(each)[1:-1].lower().encode() in folded:
            yield f"{each} (JSON)"


def _values(database: Database) -> Iterator[str]:
    # On SQLite the search index has no column to read; there its bytes are searched.
    names = [*Base.metadata.tables, *([] if database.is_sqlite else ["lead_search"])]
    with database.reading() as session:
        for name in names:
            for found in session.execute(text(f'SELECT * FROM "{name}"')):
                for value in found:
                    yield _spelled(value)


def _spelled(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", errors="replace").casefold()
    return str(value).casefold()
