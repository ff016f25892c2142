"""Confirming an address, from the mailed link."""

import json
from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.consent.rules.standing import Standing, WithdrawalMethod
from app.core.db import Database
from app.core.rules.errors import NotFound
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind, token_sha256
from app.enquiries.models import Person
from app.rights.consent_decisions import confirm_address, withdraw_consent
from app.rights.my_data_session import revoke_links
from tests.support.at_once import together
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RIGHTS_DESK, make_submission
from tests.support.enquiries.people import LATER, mailed_token, person_of, stands, write_to_us
from tests.support.stored import count_rows, every, only, row_of


@pytest.fixture
def enquiry(database: Database) -> UUID:
    """An enquiry with a tick for news."""
    return write_to_us(database)


@pytest.fixture
def token(database: Database, enquiry: UUID) -> str:
    """The token of the link that was mailed for its address."""
    return mailed_token(database, enquiry, LinkKind.CONFIRM)


def confirm(
    database: Database,
    token: str,
    at: datetime = LATER,
    purposes: Collection[Purpose] = (Purpose.UPDATES_EMAIL,),
) -> Standing | None:
    """Tick purposes and press the button behind a confirmation link; return the consent to news."""
    return confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(token),
        purposes=purposes,
        gpc=False,
        now=at,
    ).get(Purpose.UPDATES_EMAIL)


def test_news_counts_only_once_the_address_is_confirmed(
    database: Database, enquiry: UUID, token: str
) -> None:
    person = person_of(database, enquiry)
    assert stands(database, person)[Purpose.UPDATES_EMAIL] is Standing.UNCONFIRMED

    assert confirm(database, token) is Standing.GIVEN

    assert stands(database, person)[Purpose.UPDATES_EMAIL] is Standing.GIVEN
    record = only(database, select(ConsentRecord).where(ConsentRecord.act == "confirmed"))
    decision = only(
        database, select(ConsentDecision).where(ConsentDecision.consent_record_id == record.id)
    )
    assert row_of(database, Person, person).email_confirmed_at == LATER
    assert (record.method, decision.purpose, decision.state) == (
        "mailed_link",
        "updates_email",
        "given",
    )


def test_repeated_and_concurrent_clicks_record_nothing_more(database: Database, token: str) -> None:
    assert set(together(5, lambda _: confirm(database, token))) == {Standing.GIVEN}
    before = count_rows(database)
    assert before["consent_record"] == 2
    assert confirm(database, token, at=LATER + timedelta(days=1)) is Standing.GIVEN

    assert count_rows(database) == before
    assert only(database, select(Person.email_confirmed_at)) == LATER


def test_without_the_tick_only_the_address_is_confirmed(database: Database) -> None:
    enquiry = write_to_us(database, ticks=make_submission().ticks)
    assert confirm(database, mailed_token(database, enquiry, LinkKind.CONFIRM)) is None

    assert count_rows(database)["consent_record"] == 1
    assert only(database, select(Person.email_confirmed_at)) == LATER


def test_a_tick_set_later_with_the_address_is_not_confirmed_by_older_links(
    database: Database,
) -> None:
    own = write_to_us(database, ticks=make_submission().ticks)
    token = mailed_token(database, own, LinkKind.CONFIRM)
    write_to_us(database, at=NOW + timedelta(minutes=1))

    assert confirm(database, token) is None

    assert stands(database, person_of(database, own))[Purpose.UPDATES_EMAIL] is Standing.UNCONFIRMED


def test_a_wrong_expired_revoked_or_unknown_link_confirms_nothing(
    database: Database,
    enquiry: UUID,
    token: str,
) -> None:
    other_kind = mailed_token(database, enquiry, LinkKind.MY_DATA)
    for wrong, at in [
        (other_kind, LATER),
        (token, NOW + timedelta(days=30)),
        (uuid4().hex, LATER),
    ]:
        with pytest.raises(NotFound):
            confirm(database, wrong, at)
    revoke_links(database, LEDGER_KEY, person_id=person_of(database, enquiry), now=LATER)
    with pytest.raises(NotFound):
        confirm(database, token)

    assert only(database, select(Person.email_confirmed_at)) is None


def test_the_address_is_confirmed_without_consent_to_unchosen_purposes(
    database: Database,
    enquiry: UUID,
    token: str,
) -> None:

    assert confirm(database, token, purposes=()) is Standing.UNCONFIRMED
    assert only(database, select(Person.email_confirmed_at)) == LATER
    assert count_rows(database)["consent_record"] == 1

    assert confirm(database, token, purposes=[Purpose.UPDATES_PHONE]) is Standing.UNCONFIRMED
    assert stands(database, person_of(database, enquiry))[Purpose.UPDATES_PHONE] is Standing.GIVEN
    assert confirm(database, token) is Standing.GIVEN
    acts = [json.loads(each.payload) for each in every(database, ConsentEvidence)]
    bound = {tuple(each["decisions"]): each["phone"] is not None for each in acts}
    assert bound["updates_phone",]
    assert not bound["updates_email",]


def test_an_old_link_never_restores_a_withdrawn_consent(
    database: Database,
    enquiry: UUID,
    token: str,
) -> None:
    person = person_of(database, enquiry)
    withdraw_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        person_id=person,
        purpose=Purpose.UPDATES_EMAIL,
        method=WithdrawalMethod.ONE_CLICK,
        gpc=False,
        now=LATER,
    )
    assert confirm(database, token) is Standing.WITHDRAWN
    write_to_us(database, at=LATER + timedelta(minutes=1))

    assert confirm(database, token, LATER + timedelta(minutes=2)) is Standing.UNCONFIRMED

    assert stands(database, person)[Purpose.UPDATES_EMAIL] is Standing.UNCONFIRMED
