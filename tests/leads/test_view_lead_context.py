"""A lead is shown with its context: corrections, current consent, other enquiries."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.consent.rules.standing import Standing, Stop
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.leads.lead_view import LeadView, view_lead
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.leads.rules.duplicates import Likeness
from app.leads.steps.duplicates import SHOWN
from app.rights.corrections import correct_enquiry
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.enquiries.people import values_of
from tests.support.enquiries.stored_rows import add_correction
from tests.support.exports.people import withdraw
from tests.support.stored import only, write_by

TICKED = {"privacy_policy": True, "cookie_policy": True, "updates_email": True}


def submit(database: Database, key: str, minute: int = 0, number: str = "", **answers: str) -> str:
    """Store an enquiry with some answers changed; return its reference."""
    submission = make_submission(
        answers=make_answers(**{"email": answers.get("email", "wei@example.com"), **answers}),
        phone_e164=number,
        idempotency_key=key,
        ticks=TICKED,
    )
    at = NOW + timedelta(minutes=minute)
    reference = submit_enquiry(database, RECEPTION, submission, at).reference
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, at)
    return reference


def view(database: Database, reference: str) -> LeadView:
    """View the lead of an enquiry."""
    lead_id = only(
        database,
        select(Lead.id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Enquiry.reference == reference),
    )
    return view_lead(database, LEDGER_KEY, actor="a", lead_id=lead_id, now=NOW)


def test_current_consent_is_shown_beside_what_the_form_said(database: Database) -> None:
    reference = submit(database, "k")
    before = view(database, reference)
    withdraw(database, before.enquiry.person_id)
    after = view(database, reference)

    assert before.standings[Purpose.UPDATES_EMAIL] is Standing.UNCONFIRMED
    assert before.stop is None
    assert after.decisions == before.decisions
    assert after.standings[Purpose.PRIVACY_POLICY] is Standing.WITHDRAWN
    assert after.standings[Purpose.COOKIE_POLICY] is Standing.GIVEN
    assert after.stop is Stop.WITHDRAWN


def test_the_latest_correction_of_each_answer_is_beside_the_original(
    database: Database,
) -> None:
    reference = submit(database, "k")
    enquiry = view(database, reference).enquiry
    for minute, value in enumerate(("Wei A", "Wei B")):
        write_by(database, add_correction, enquiry, NOW + timedelta(minutes=minute), "name", value)

    seen = view(database, reference)

    assert {field: each.value for field, each in seen.corrections.items()} == {"name": "Wei B"}
    assert seen.enquiry.name == "张伟 🏭"


def test_the_persons_other_enquiries_are_linked_and_no_duplicates(database: Database) -> None:
    first = submit(database, "k", 0)
    again = submit(database, "k", 1, message="Changed after going back")
    later = submit(database, "another", 2, message="Another question")
    submit(database, "else", 3, email="b@x.example", name="Bo", organisation="Somebody Else")

    seen = view(database, first)

    assert [each.reference for each in seen.others] == [later, again]
    assert [each.idempotency_key == "k" for each in seen.others] == [False, True]
    assert seen.duplicates == []


def test_likely_duplicates_of_other_people_come_first_with_the_reasons(database: Database) -> None:
    mine = submit(database, "1", 0, name="Wei Zhang", organisation="Sample Materials Ltd")
    near = submit(database, "2", 1, email="b@x.example", name="Kim", organisation="Sample Material")
    same = submit(
        database, "3", 2, email="c@example.com", name="Lee", organisation="SAMPLE MATERIALS"
    )
    submit(database, "4", 3, email="d@x.example", name="Park", organisation="Other Works")

    found = view(database, mine).duplicates

    assert [(each.other.reference, each.reasons) for each in found] == [
        (same, (Likeness.SAME_ORGANISATION,)),
        (near, (Likeness.NEAR_ORGANISATION,)),
    ]


def test_umlauts_numbers_and_company_domains_show_duplicates(database: Database) -> None:
    mine = submit(
        database, "1", 0, "+49171", email="a@mueller.example", name="Jörg", organisation="Müller"
    )
    spelled = submit(database, "2", 1, email="b@x.example", name="Ada", organisation="Mueller Gmbh")
    called = submit(database, "3", 2, "+49171", email="c@x.example", name="Bo", organisation="B")
    wrote = submit(database, "4", 3, email="d@Mueller.example", name="Cy", organisation="C")
    for address in ("dee@gmail.com", "eli@gmail.com", "fay@mailinator.com", "gus@mailinator.com"):
        free = submit(database, address, 4, email=address, name=address, organisation=address[:3])

    assert view(database, free).duplicates == []
    assert [(each.other.reference, each.reasons) for each in view(database, mine).duplicates] == [
        (spelled, (Likeness.SAME_ORGANISATION,)),
        (called, (Likeness.SAME_PHONE,)),
        (wrote, (Likeness.SAME_MAIL_DOMAIN,)),
    ]
    assert view(database, wrote).duplicates[0].other.reference == mine


@pytest.mark.parametrize("domain", ["example.com", "host.test"])
def test_a_reserved_domain_suggests_nothing(database: Database, domain: str) -> None:
    submit(database, "1", 0, email=f"a@{domain}", name="Ada", organisation="Sample Works")
    mine = submit(database, "2", 1, email=f"b@{domain}", name="Bo", organisation="Other Mills")

    assert view(database, mine).duplicates == []


def test_a_domain_of_many_organisations_suggests_nothing_but_the_same_name(
    database: Database,
) -> None:
    names = ("Ada Works", "Bo Mills", "Cy Lines")
    for number, name in enumerate(names):
        mine = submit(
            database, str(number), number, email=f"{number}@park.example",
            name=name[:2], organisation=name,
        )  # fmt: skip
    assert len(view(database, mine).duplicates) == 2

    submit(database, "4", 4, email="d@park.example", name="Di", organisation="Di Tools")
    same = submit(database, "5", 5, email="e@park.example", name="Ed", organisation="Cy Lines Ltd")

    found = view(database, mine).duplicates
    assert [(each.other.reference, each.reasons) for each in found] == [
        (same, (Likeness.SAME_ORGANISATION,))
    ]


def test_what_is_compared_follows_a_correction(database: Database) -> None:
    mine = submit(database, "1", 0, email="a@x.example", name="Ada", organisation="First")
    other = submit(database, "2", 1, "+4930", email="b@y.example", name="Bo", organisation="Köln")
    enquiry = view(database, mine).enquiry
    correct_enquiry(
        database,
        LEDGER_KEY,
        person_id=enquiry.person_id,
        reference=mine,
        values=values_of(enquiry, organisation="Koeln AG", phone="030", phone_e164="+4930"),
        now=NOW,
    )

    (found,) = view(database, mine).duplicates

    assert found.other.reference == other
    assert found.reasons == (Likeness.SAME_ORGANISATION, Likeness.SAME_PHONE)


def test_withdrawn_people_are_marked_among_the_duplicates_too(database: Database) -> None:
    mine = submit(database, "1", organisation="Sample Materials")
    submit(database, "2", email="b@x.example", organisation="Sample Materials")
    other = view(database, mine).duplicates[0].other
    withdraw(database, other.person_id)

    seen = view(database, mine)

    assert seen.stops == {other.lead_id: Stop.WITHDRAWN}
    assert seen.stop is None


def test_the_number_of_suggestions_is_limited(database: Database) -> None:
    mine = submit(database, "mine", organisation="Sample Materials")
    for number in range(SHOWN + 3):
        address = f"p{number}@x.example"
        submit(database, address, number, email=address, organisation="Sample Materials")

    assert len(view(database, mine).duplicates) == SHOWN
