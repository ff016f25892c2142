"""An organisation's people and leads are found by name, mail domain and number, and audited."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, StorageUnavailable
from app.enquiries.models import Enquiry
from app.leads import organisation as service
from app.leads.models import Lead
from app.leads.organisation import OrganisationView, view_organisation
from app.leads.placement import place_leads
from app.leads.rules.duplicates import Likeness
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import ACTOR, MAILING
from tests.support.stored import audited, only, without_table


def write(
    database: Database, email: str, organisation: str, number: str = "", minute: int = 0
) -> UUID:
    """Store an enquiry and place its lead; return the lead's id."""
    submission = make_submission(
        answers=make_answers(email=email, organisation=organisation, name=email),
        email=email,
        phone_e164=number,
        idempotency_key=f"{email} {minute}",
        ticks={"privacy_policy": True, "cookie_policy": minute % 2 == 0},
    )
    at = NOW + timedelta(minutes=minute)
    reference = submit_enquiry(database, RECEPTION, submission, at).reference
    place_leads(database, LEDGER_KEY, MAILING, NOW)
    found = select(Lead.id).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    return only(database, found.where(Enquiry.reference == reference))


def view(database: Database, lead_id: UUID, before: int | None = None) -> OrganisationView:
    """View the organisation of a lead."""
    return view_organisation(
        database, LEDGER_KEY, actor=ACTOR, lead_id=lead_id, before=before, now=NOW
    )


def leads(seen: OrganisationView) -> list[UUID]:
    """Return the leads that are shown, by person."""
    return [each.lead_id for theirs in seen.people.values() for each in theirs]


def test_leads_are_found_by_name_domain_and_number_and_grouped_by_person(
    database: Database,
) -> None:
    mine = write(database, "ada@mueller.example", "Müller GmbH", "+49301", 1)
    again = write(database, "ada@mueller.example", "Müller GmbH", "+49301", 2)
    spelled = write(database, "bo@gmail.com", "Mueller", "", 3)
    domain = write(database, "cy@mueller.example", "Our works", "", 4)
    number = write(database, "di@gmail.com", "Somewhere", "+49301", 5)
    write(database, "ed@gmail.com", "Else", "+49302", 6)

    seen = view(database, mine)

    assert seen.name == "Müller GmbH"
    assert leads(seen) == [number, domain, spelled, again, mine]
    assert [len(each) for each in seen.people.values()] == [1, 1, 1, 2]
    assert seen.reasons[spelled] == (Likeness.SAME_ORGANISATION,)
    assert seen.reasons[domain] == (Likeness.SAME_MAIL_DOMAIN,)
    assert seen.reasons[number] == (Likeness.SAME_PHONE,)
    assert seen.older is None


def test_the_audit_event_names_the_leads_shown_page_by_page(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "SHOWN", 2)
    ids = [write(database, f"p{n}@sample.example", "Sample", minute=n) for n in range(5)]

    first = view(database, ids[0])
    second = view(database, ids[0], first.older)
    last = view(database, ids[0], second.older)

    assert last.older is None
    pages = [leads(each) for each in (first, second, last)]
    assert pages == [[ids[4], ids[3]], [ids[2], ids[1]], [ids[0]]]
    told = {each["leads"] for each in audited(database, AuditEvent.ORGANISATION_VIEWED.tag)}
    assert told == {",".join(each.hex for each in page) for page in pages}


@pytest.mark.parametrize("table", ["audit_event", "ledger_pending"])
def test_nothing_is_shown_without_the_event(database: Database, table: str) -> None:
    mine = write(database, "ada@sample.example", "Sample")
    assert view(database, mine).words == {mine: " ".join(make_answers().message.split())}

    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        view(database, mine)


def test_an_organisation_without_a_name_is_that_of_its_domain(database: Database) -> None:
    mine = write(database, "ada@sample.example", "")
    write(database, "bo@gmail.com", "")

    assert leads(view(database, mine)) == [mine]


def test_an_unknown_lead_has_no_organisation(database: Database) -> None:
    with pytest.raises(NotFound):
        view(database, UUID(int=1))
