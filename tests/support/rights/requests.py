"""Requests about data for tests."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.enquiries.store.legal_hold import insert_hold
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.rights.models import RightsRequest
from app.rights.rules.requests import NewRequest, RightsDesk, RightsKind, RightsMethod
from app.rights.steps.requests import confirm_erasure, open_rights_request, queue_rights_letter
from tests.browser.hostile import HOSTILE
from tests.support.enquiries.answers import LEDGER_KEY, NOW, STATUTORY_CLOCK

LETTERS = (
    MessageKind.RIGHTS_IDENTITY,
    MessageKind.RIGHTS_EXTENDED,
    MessageKind.RIGHTS_ANSWER,
    MessageKind.ERASURE_ASKED,
)


def hold_row(person_id: UUID, at: datetime, *, restricts: bool = True) -> dict[str, Any]:
    """Return the row of an endless hold, by default one requested by the person."""
    return {
        "id": uuid4(),
        "person_id": person_id,
        "reason": "Asked for",
        "placed_by": uuid4().hex,
        "placed_at": at,
        "until": None,
        "lifted_by": "",
        "lifted_at": None,
        "restricts": restricts,
    }


def make_request(person_id: UUID, **changes: Any) -> RightsRequest:
    """Return an open request that came by mail, with some of it changed."""
    return RightsRequest(
        **{
            "id": uuid4(),
            "person_id": person_id,
            "kind": "access",
            "method": "mail",
            "language": "en",
            "asked": "What do you hold about me?",
            "received_at": NOW - timedelta(days=1),
            "opened_at": NOW - timedelta(days=1),
            "statutory_due_at": NOW + timedelta(days=30),
            "due_at": NOW + timedelta(days=20),
            "extended_at": None,
            "extension_reason": "",
            "identity": "open",
            "identity_proof": "",
            "identity_asked_at": None,
            "identity_proven_at": None,
            "handled_by": "",
            "reminders": 0,
            "closed_at": None,
            "outcome": "",
            "outcome_text": "",
            **changes,
        }
    )


def queue_rights_letters(session: Session, person_id: UUID, mailing: Mailing) -> None:
    """Open a request of a person's, and queue each possible letter about it."""
    asked = NewRequest(person_id, RightsKind.ACCESS, RightsMethod.MY_DATA, NOW)
    desk = RightsDesk(mailing, STATUTORY_CLOCK)
    opened = open_rights_request(session, LEDGER_KEY, desk, asked, NOW)
    request = session.get_one(RightsRequest, opened.id)
    request.extension_reason, request.outcome = HOSTILE, "in_part"
    request.outcome_text = f"Not all of it.\nNor ever.\n\n{HOSTILE}"
    session.flush()
    # The hold is lifted, so that the person's enquiries can still be worked on.
    hold = hold_row(person_id, NOW) | {"why_lifted": HOSTILE, "lifted_at": NOW}
    insert_hold(session, hold)
    ends = QueuedMessage(
        MessageKind.RESTRICTION_ENDS, "ana@example.com", request.language, person_id,
        details={"hold": hold["id"].hex},
    )  # fmt: skip
    queue_messages(session, [ends], mailing.domain, NOW)
    for kind in LETTERS:
        assert queue_rights_letter(session, mailing, request, kind, NOW)
    assert confirm_erasure(session, mailing, request.id, NOW, withdrawn="privacy_policy")
    told = {"requests": request.id.hex}
    reminder = QueuedMessage(
        MessageKind.RIGHTS_REMINDER, mailing.desk_email, mailing.desk_language, details=told
    )
    queue_messages(session, [reminder], mailing.domain, NOW)
