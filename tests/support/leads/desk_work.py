"""Work on leads as staff do it, through the services."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.leads.conversation import Contact, log_contact, send_reply
from app.leads.models import Lead, LeadEvent
from app.leads.moves import assign_leads, change_status
from app.leads.notes import add_note
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction, SeenLead
from app.leads.rules.reply import Reply
from app.leads.store.lead_work import find_latest_mail
from app.leads.undo import undoable
from app.mail.rules.delivery import Mailing
from app.rights.consent_decisions import withdraw_consent
from app.rights.rules.requests import RightsDesk
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    LEDGER_KEY,
    NOW,
    STATUTORY_CLOCK,
    make_submission,
    reception,
    submit_enquiry,
)
from tests.support.enquiries.stored_rows import make_account
from tests.support.stored import every, only, read_by, row_of, store

ACTOR = UUID(int=7).hex
MAILING = Mailing("zone.example", "")
QUIET_DESK = RightsDesk(MAILING, STATUTORY_CLOCK)


def receive(database: Database, **changes: Any) -> UUID:
    """Store an enquiry without a notice to the desk; return the id of its lead."""
    sent = submit_enquiry(database, reception(desk_email=""), make_submission(**changes), NOW)
    found = select(Lead.id).join(Enquiry).where(Enquiry.reference == sent.reference)
    return only(database, found)


def lead_of(database: Database, lead_id: UUID) -> Lead:
    """Return a lead."""
    return row_of(database, Lead, lead_id)


def lines(database: Database, kind: str) -> list[Mapping[str, str]]:
    """Return the details of the lines of a kind in all histories, oldest first."""
    found = select(LeadEvent.details).where(LeadEvent.kind == kind)
    return every(database, found.order_by(LeadEvent.at, LeadEvent.id))


def move(
    database: Database,
    lead_id: UUID,
    status: LeadStatus,
    at: datetime = NOW,
    *,
    actor: str = ACTOR,
    act: UUID | None = None,
    **changes: Any,
) -> Lead:
    """Set a lead's status; return the outcome.

    :param act: the act as which it can be undone.
    """
    if "expected_version" not in changes:
        changes["expected_version"] = lead_of(database, lead_id).version
    if act:
        database = undoable(database, actor=actor, act_id=act, lead_ids=[lead_id], now=at)
    change_status(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        MAILING,
        actor=actor,
        lead_id=lead_id,
        status=status,
        now=at,
        **changes,
    )
    return lead_of(database, lead_id)


def assign(
    database: Database,
    owner: UUID | None,
    *lead_ids: UUID,
    at: datetime = NOW,
    actor: str = ACTOR,
    act: UUID | None = None,
) -> None:
    """Give leads, seen as they are, to an account or to nobody.

    :param act: the act as which it can be undone.
    """
    seen = [SeenLead(each, lead_of(database, each).version) for each in lead_ids]
    if act:
        database = undoable(database, actor=actor, act_id=act, lead_ids=lead_ids, now=at)
    assign_leads(database, LEDGER_KEY, MAILING, actor=actor, seen=seen, owner_id=owner, now=at)


def add_account(database: Database, **changes: Any) -> UUID:
    """Create an account; return its id."""
    account = make_account(**changes)
    account_id = account.id
    store(database, account)
    return account_id


def make_reply(**changes: Any) -> Reply:
    """Return a reply as a form sends it."""
    return Reply(
        **{
            "token": uuid4(),
            "language": "en",
            "template": "details",
            "subject": "Re: your enquiry",
            "text": "Dear Mr Zhang,\n\nHow much space?\nAnd when?",
            "then": LeadStatus.ENGAGED,
            "wait": False,
            **changes,
        }
    )


def send(
    database: Database, lead_id: UUID, at: datetime = NOW, actor: str = ACTOR, **changes: Any
) -> LeadStatus:
    """Reply to an enquiry, also in the words of the mail before."""
    before = read_by(database, find_latest_mail, lead_id)
    return send_reply(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        MAILING,
        actor=actor,
        lead_id=lead_id,
        reply=make_reply(**changes),
        now=at,
        again=before.id if before else None,
    ).status


def note(
    database: Database, lead_id: UUID, text: str, *mentions: UUID, token: UUID | None = None
) -> None:
    """Write a note."""
    add_note(
        database,
        LEDGER_KEY,
        MAILING,
        actor=ACTOR,
        lead_id=lead_id,
        token=token or uuid4(),
        text=text,
        mentions=mentions,
        now=NOW,
    )


def log(
    database: Database,
    lead_id: UUID,
    direction: Direction,
    at: datetime = NOW,
    actor: str = ACTOR,
    now: datetime | None = None,
    **changes: Any,
) -> LeadStatus:
    """Log a contact outside the desk, at its time or at a later one."""
    usual = {"token": uuid4(), "channel": ContactChannel.PHONE, "text": "They called.", "at": at}
    contact = Contact(direction=direction, **{**usual, **changes})
    return log_contact(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=actor,
        lead_id=lead_id,
        contact=contact,
        now=now or at,
    ).status


def withdraw(database: Database, at: datetime) -> None:
    """Withdraw the privacy policy, as the person would."""
    withdraw_consent(
        database,
        LEDGER_KEY,
        QUIET_DESK,
        person_id=only(database, Enquiry.person_id),
        purpose=Purpose.PRIVACY_POLICY,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=at,
    )
