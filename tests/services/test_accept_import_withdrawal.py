"""Whoever has withdrawn stays out of an import that says they agreed before."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.db import Database
from app.domain.consent import Purpose
from app.domain.errors import ImportRefused
from app.domain.withdrawal import WithdrawalMethod
from app.models import Enquiry, Person
from app.services.submit_enquiry import submit_enquiry
from app.services.withdraw_consent import withdraw_consent
from tests.services.imports import accept, author, csv_file, draft, preview, row
from tests.support.enquiries import LEDGER_KEY, NOW, RECEPTION, make_submission
from tests.support.evidence import publish_words


@pytest.fixture
def by(database: Database) -> UUID:
    """The member of staff who imports."""
    publish_words(database)
    return author(database)


def withdraw(database: Database, person: UUID, now: datetime) -> None:
    """Withdraw as the person would."""
    withdraw_consent(
        database,
        LEDGER_KEY,
        RECEPTION.mailing,
        person_id=person,
        purpose=Purpose.PRIVACY_POLICY,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=now,
    )


def test_no_import_undoes_a_withdrawal(database: Database, by: UUID) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    with database.reading() as session:
        person = session.scalars(select(Person.id)).one()
    withdraw(database, person, NOW)
    content = csv_file(row(email="WEI.ZHANG@example.com"), row())

    found = preview(database, by, draft(database, by, content))
    assert [each.row.row.number for each in found.withdrawn] == [2]
    with pytest.raises(ImportRefused):
        accept(database, by, found.id, all_or_none=True)
    accept(database, by, found.id)

    with database.reading() as session:
        emails = session.scalars(select(Enquiry.email).where(Enquiry.channel == "import")).all()
    assert emails == [""]


def test_whoever_agreed_after_a_withdrawal_is_imported(database: Database, by: UUID) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW - timedelta(days=2))
    with database.reading() as session:
        person = session.scalars(select(Person.id)).one()
    withdraw(database, person, NOW - timedelta(days=1))

    found = preview(database, by, draft(database, by, csv_file(row(email="wei.zhang@example.com"))))

    assert (len(found.new), found.withdrawn) == (1, ())
