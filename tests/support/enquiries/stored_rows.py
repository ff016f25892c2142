"""Rows for tests of the store: the values that matter to the test, defaults for the rest."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.models import StaffInvitation as Invitation
from app.consent.models import ConsentRecord
from app.consent.rules.consent import Act, Bound, ConsentAct
from app.consent.steps.acts import record_consent, record_follow_up
from app.consent.store.record_list import facet_of
from app.core.rules.tokens import token_sha256
from app.enquiries.models import Correction, Enquiry, Person
from app.enquiries.rules.enquiry import PHONE_E164, correction_facts, enquiry_facts
from app.enquiries.rules.fields import FIELDS
from app.leads.models import Lead
from app.leads.rules.lead_status import LeadStatus, reached
from app.mail.models import OutboxMessage
from tests.support.enquiries.answers import LEDGER_KEY, NOW, make_answers


def make_person(**changes: Any) -> Person:
    """Return a person."""
    address = f"{uuid4().hex}@example.com"
    return Person(**{"id": uuid4(), "email_key": address, "created_at": NOW, **changes})


def make_consent_record(
    decisions: Mapping[str, str] | None = None, **changes: Any
) -> ConsentRecord:
    """Return a record of consent.

    :param decisions: what the act decides, for its facet; they are rows of their own.
    """
    row: dict[str, Any] = {
        "id": uuid4(),
        "act": "given",
        "person": uuid4(),
        "at": NOW,
        "method": "web_form",
        "form": "contact/1",
        "lang": "en",
        "gpc": False,
        "block_sha256": "0" * 64,
        "documents": [],
        "commitment": uuid4().hex,
        **changes,
    }
    record = ConsentRecord(**row)
    record.facet = facet_of(record, decisions or {}).key
    return record


def enquiry_row(**changes: Any) -> dict[str, Any]:
    """Return the columns of an enquiry; its person and act of consent need not exist."""
    return {
        **make_answers().values(),
        "id": uuid4(),
        "reference": f"GDZ-{uuid4().hex[:8].upper()}",
        "person_id": uuid4(),
        "consent_record_id": uuid4(),
        "received_at": NOW,
        "language": "en",
        "campaign": "",
        "channel": "web",
        "entered_by": "",
        "idempotency_key": uuid4().hex,
        "digest": uuid4().hex,
        "phone_e164": "",
        **changes,
    }


def add_enquiry(session: Session, **changes: Any) -> UUID:
    """Store an enquiry with its person and its act of consent; return its id."""
    person = make_person()
    session.add(person)
    session.flush()
    row = enquiry_row(**{"person_id": person.id, "email": person.email_key, **changes})
    row["consent_record_id"] = _add_act(session, person, row)
    session.add(Enquiry(**row))
    session.flush()
    return UUID(str(row["id"]))


def _add_act(session: Session, person: Person, row: Mapping[str, Any]) -> UUID:
    """Store the act by which a person sent an enquiry, pending; return its id."""
    answers = {field.name: row.get(field.name) or "" for field in FIELDS}
    act = ConsentAct(
        id=uuid4().hex,
        act=Act.GIVEN,
        person=person.id.hex,
        time=row["received_at"],
        method="web_form",
        form="contact/1",
        gpc=False,
        block_sha256="0" * 64,
        documents=(),
        decisions={},
        bound=Bound(
            person.email_key or "",
            row["phone_e164"],
            enquiry_facts(row["id"], row["received_at"], answers),
            row["entered_by"],
        ),
    )
    record_consent(session, LEDGER_KEY, act, row["language"])
    return UUID(act.id)


def add_lead(session: Session, received_at: datetime = NOW, **changes: Any) -> UUID:
    """Store a lead, with its enquiry if it does not name one; return its id."""
    if "enquiry_id" not in changes:
        changes["enquiry_id"] = add_enquiry(session, received_at=received_at)
    row = {
        "id": uuid4(),
        "received_at": received_at,
        "status": "new",
        "closed": False,
        "suspect": False,
        "suspicions": [],
        "by_volume": False,
        "priority": 1,
        "consent": "answer_only",
        "country": "CN",
        "sector": "",
        "intent": "",
        "readiness": "",
        "timeline": "",
        "reply_language": "zh",
        "size_band": "",
        "source": "",
        "organisation_key": "",
        "organisation_end": "",
        "name_key": "",
        "mail_domain": "",
        "phone_e164": "",
        "version": 1,
        "changed_at": received_at,
        "escalation": 0,
    }
    row |= changes
    owed = {
        "reached": reached(LeadStatus(str(row["status"]))),
        "answerable_id": row.get("owner_id"),
    }
    lead = Lead(**{**owed, **row})
    session.add(lead)
    session.flush()
    return lead.id


def outbox_row(enquiry_id: UUID, **changes: Any) -> dict[str, Any]:
    """Return the columns of a message that is due."""
    return {
        "id": uuid4(),
        "kind": "enquiry.acknowledgement",
        "enquiry_id": enquiry_id,
        "recipient": "wei@example.com",
        "language": "en",
        "message_id": f"<{uuid4().hex}@zone.example>",
        "created_at": NOW,
        "due_at": NOW,
        "attempts": 0,
        "person_id": None,
        "details": {},
        "state": "queued",
        "settled_at": None,
        "last_error": "",
        "request": "",
        **changes,
    }


def make_message(enquiry_id: UUID, **changes: Any) -> OutboxMessage:
    """Return a message that is due."""
    return OutboxMessage(**outbox_row(enquiry_id, **changes))


def make_account(**changes: Any) -> StaffAccount:
    """Return a staff account."""
    return StaffAccount(
        **{
            "id": uuid4(),
            "name": "Lin",
            "email": f"{uuid4().hex}@zone.example",
            "role": "exporter",
            "created_at": NOW,
            "password": "hash",
            "active": True,
            "language": "",
            "fs_uniquifier": uuid4().hex,
            **changes,
        }
    )


def make_invitation(token: str, **changes: Any) -> Invitation:
    """Return an invitation that a token opens."""
    return Invitation(
        **{
            "token_sha256": token_sha256(token),
            "email": "lin@zone.example",
            "name": "",
            "role": "exporter",
            "language": "",
            "invited_by": "",
            "created_at": NOW,
            "expires_at": NOW,
            "used_at": None,
            **changes,
        }
    )


def add_correction(
    session: Session, enquiry: Enquiry, at: datetime, field: str, value: str
) -> None:
    """Store the correction of an answer, with its act."""
    act = record_follow_up(
        session,
        LEDGER_KEY,
        session.get_one(ConsentRecord, enquiry.consent_record_id),
        Act.CORRECTED,
        {},
        method="my_data",
        gpc=False,
        at=at,
        phone=value if field == PHONE_E164 else "",
        facts=correction_facts(enquiry.id, at, {field: value}),
    )
    session.add(
        Correction(
            id=uuid4(),
            enquiry_id=enquiry.id,
            consent_record_id=act,
            at=at,
            field=field,
            value=value,
        )
    )
