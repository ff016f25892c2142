"""Restrictions from before they kept anybody from working on leads."""

from sqlalchemy import select, text

from app.consent.models.consent import ConsentRecord
from app.core.db import Database
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.models.legal_hold import LegalHold
from app.enquiries.models.person import Person
from app.leads.models.lead import Lead
from app.migrations import downgrade, upgrade
from tests.migrations.test_migrations import insert_old_rows


def test_what_was_restricted_before_is_not_worked_on_from_now_on(empty_url: str) -> None:
    database = Database(empty_url)
    upgrade(database, "0022")
    with database.transaction() as session:
        insert_old_rows(session, Person, ConsentRecord, Enquiry, Lead, LegalHold)
        session.execute(text("UPDATE legal_hold SET reason = 'GDPR Art. 18; 限制处理'"))

    upgrade(database)
    with database.reading() as session:
        assert session.scalars(select(Lead.consent)).one() == "restricted"
        assert session.execute(select(LegalHold.restricts, LegalHold.told_at)).one() == (True, None)

    downgrade(database, "0022")
    with database.reading() as session:
        assert session.execute(text("SELECT consent FROM lead")).scalar_one() == "answer_only"
    database.dispose()
