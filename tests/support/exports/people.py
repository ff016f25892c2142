"""People whose enquiries are exported, and their acts meanwhile."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind, token_sha256
from app.enquiries.models import Enquiry, LegalHold
from app.rights.consent_decisions import confirm_address, withdraw_consent
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    REQUIRED_TICKS,
    RIGHTS_DESK,
    make_submission,
    submit_enquiry,
)
from tests.support.enquiries.people import mailed_token, person_of, write_to_us
from tests.support.exports.exporting import Taken, take
from tests.support.stored import only

PEOPLE = ("wei", "lin", "kim")
LATER = NOW + timedelta(hours=2)
NEWS = {**REQUIRED_TICKS, "updates_email": True}


def three_people(database: Database) -> dict[str, UUID]:
    """Let three people send an enquiry each; return their ids by name."""
    for minute, name in enumerate(PEOPLE):
        write(database, name, minute)
    with database.reading() as session:
        rows = session.execute(select(Enquiry.email, Enquiry.person_id)).all()
    return {email.partition("@")[0]: person for email, person in rows}


def write(database: Database, name: str, minute: int, **changes: Any) -> str:
    """Send an enquiry as somebody does; return its reference."""
    submission = make_submission(
        email=f"{name}@example.com", idempotency_key=f"{name} {minute}", **changes
    )
    return submit_enquiry(
        database, RECEPTION, submission, NOW + timedelta(minutes=minute)
    ).reference


def subscribed(database: Database, email: str) -> UUID:
    """Let somebody write who wants news in both ways, and confirm it; return their id."""
    enquiry = write_to_us(database, email=email)
    confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(mailed_token(database, enquiry, LinkKind.CONFIRM)),
        purposes={Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE},
        gpc=False,
        now=NOW,
    )
    return person_of(database, enquiry)


def withdraw(
    database: Database,
    person: UUID,
    purpose: Purpose = Purpose.PRIVACY_POLICY,
    at: datetime = NOW + timedelta(hours=1),
) -> None:
    """Withdraw as the person would."""
    assert withdraw_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        person_id=person,
        purpose=purpose,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=at,
    )


def hold(person: UUID, **changes: Any) -> LegalHold:
    """Return a hold in force on a person's data."""
    row = {
        "id": uuid4(),
        "person_id": person,
        "reason": "A lawsuit.",
        "placed_by": "a",
        "placed_at": NOW,
        "lifted_by": "",
    }
    return LegalHold(**{**row, **changes})


def elsewhere(act: Callable[[], object]) -> None:
    """Do something as another request does, over its own connection, and wait for its end."""
    acting = threading.Thread(target=act)
    acting.start()
    acting.join(30)
    assert not acting.is_alive()


def held(taken: Taken) -> list[str]:
    """Return the sorted names of the people in an export."""
    return sorted(row["email"].partition("@")[0] for row in taken.rows)


def late(database: Database, **changes: Any) -> Taken:
    """Take an export after all that has happened."""
    return take(database, clock=lambda: LATER, **changes)


def left_out(taken: Taken) -> dict[str, int]:
    """Return the number of people that an export left out, by reason."""
    return {reason: count for reason, count in taken.export.left_out.items() if count}


def enquiry_of(database: Database, person: UUID) -> Enquiry:
    """Return a person's only enquiry."""
    return only(database, select(Enquiry).where(Enquiry.person_id == person))
