"""A file for news holds people whose sealed act confirms it, at the number of that form."""

from collections.abc import Set
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind, token_sha256
from app.exports.rules.export import ExportPurpose
from app.rights.consent_decisions import confirm_address
from tests.consent.test_figures import act
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    REQUIRED_TICKS,
    make_answers,
)
from tests.support.enquiries.people import ALL_TICKS, mailed_token, person_of, write_to_us
from tests.support.exports.exporting import Taken, take
from tests.support.exports.people import withdraw
from tests.support.ledger.sealing import tamper
from tests.support.stored import only

OWN, OTHER = "+862082110000", "+861066667777"
LATER = NOW + timedelta(hours=1)


def send(database: Database, minute: int, phone: str, ticks: dict[str, bool] | None = None) -> UUID:
    """Send an enquiry with one address and a number; return its id."""
    answers = make_answers(phone=phone, message=uuid4().hex)
    sent = {"email": "wei@example.com", "phone_e164": phone, "answers": answers}
    return write_to_us(database, NOW + timedelta(minutes=minute), ticks=ticks or ALL_TICKS, **sent)


def confirm(
    database: Database,
    enquiry: UUID,
    minute: int = 5,
    purposes: Set[Purpose] = frozenset({Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE}),
) -> None:
    """Confirm news, in both ways or in one, by the link of an enquiry."""
    confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(mailed_token(database, enquiry, LinkKind.CONFIRM)),
        purposes=purposes,
        gpc=False,
        now=NOW + timedelta(minutes=minute),
    )


def news(database: Database, purpose: ExportPurpose = ExportPurpose.NEWS_PHONE) -> Taken:
    """Export everybody who wants news."""
    return take(database, clock=lambda: LATER, purpose=purpose)


def numbers(taken: Taken) -> list[str]:
    """Return the numbers of a file."""
    return [row["phone_e164"].removeprefix("'") for row in taken.rows]


def test_no_form_of_the_same_address_but_the_confirmed_one_gives_a_number(
    database: Database,
) -> None:
    own = send(database, 0, OWN)
    send(database, 1, OTHER)
    confirm(database, own)
    send(database, 10, OTHER, dict(REQUIRED_TICKS))
    send(database, 11, OTHER)

    assert numbers(news(database)) == [OWN]


def test_a_number_that_was_confirmed_anew_is_the_one_to_call(database: Database) -> None:
    first = send(database, 0, OWN)
    confirm(database, first)
    withdraw(database, person_of(database, first), Purpose.UPDATES_PHONE)
    confirm(database, send(database, 70, OTHER), 75)

    taken = take(database, clock=lambda: NOW + timedelta(hours=2), purpose=ExportPurpose.NEWS_PHONE)

    assert numbers(taken) == [OTHER]


@pytest.mark.parametrize("purpose", [ExportPurpose.NEWS_EMAIL, ExportPurpose.NEWS_PHONE])
def test_consent_inserted_by_sql_puts_nobody_into_a_file(
    database: Database, purpose: ExportPurpose
) -> None:
    person = person_of(database, send(database, 0, OWN, dict(REQUIRED_TICKS)))
    forged = {"updates_email": "given", "updates_phone": "given"}
    act(database, person, NOW + timedelta(minutes=9), "confirmed", **forged)

    taken = news(database, purpose)

    assert taken.rows == []
    assert (taken.export.left_out or {})["unproven"] == 1


def test_a_decision_inserted_by_sql_puts_nobody_into_a_file(database: Database) -> None:
    confirm(database, send(database, 0, OWN), purposes={Purpose.UPDATES_EMAIL})
    assert numbers(news(database)) == []
    confirmed = only(database, select(ConsentRecord.id).where(ConsentRecord.act == "confirmed"))
    tamper(
        database,
        "INSERT INTO consent_decision (consent_record_id, purpose, state) "
        f"VALUES ('{confirmed.hex}', 'updates_phone', 'given')",
    )

    assert numbers(news(database)) == []
