"""Compliance corrects a person's answers at their request, and the corrector is recorded."""

import json
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffDraft
from app.consent.models import ConsentEvidence
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.enquiries.models import Correction, Enquiry
from app.enquiries.rules.enquiry import CORRECTABLE
from app.rights.corrections import correct_enquiry
from tests.compliance.asking import LIST, acting, change, enter, request_of
from tests.staff.desk import FIRM, NOON, receive, zone_of
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, audited, every, only, row_of


def known(app: Flask, auditor: PageClient) -> tuple[Page, str]:
    """Enter a request for correction of a known person; return its page, and the reference."""
    reference = receive(app, NOON)
    page = enter(auditor, kind="correction", words="Firm renamed")
    page = acting(page, app, "identity").submit(proof="call_back", expect=303).follow()
    return page, reference


def test_a_draft_is_kept_with_the_person_and_undoes_nothing_that_they_have_corrected_meanwhile(
    app: Flask, auditor: PageClient
) -> None:
    page, reference = known(app, auditor)
    there = page.link(f"Correct {reference}")
    form = auditor.get(there).form("name").fill(organisation="New Ltd", country="DE")
    form.submit(button=EN.drafts.save)
    sent = only(app, Enquiry)
    assert only(app, StaffDraft).person_id == sent.person_id
    form = auditor.get(there).form("name")
    assert (form.value("organisation"), form.value("country")) == ("New Ltd", "DE")
    theirs = {name: sent.answer(name) for name in CORRECTABLE}
    correct_enquiry(
        zone_of(app).database, zone_of(app).secrets.ledger_key, person_id=sent.person_id,
        reference=reference, values={**theirs, "name": "Zhang", "country": "JP"}, now=clock.now(),
    )  # fmt: skip

    page = auditor.get(there)
    form = page.form("name")
    assert [form.value(each) for each in ("name", "organisation")] == ["Zhang", "New Ltd"]
    assert EN.noted.entry.since(field=EN.routing.country, value="Japan") in page.words
    form.submit(country="JP", expect=303)
    assert every(app, StaffDraft) == []
    rows = every(app, select(Correction).order_by(Correction.at))
    assert [each.field for each in rows if each.field != "phone_e164"][2:] == ["organisation"]


def test_a_number_that_its_country_does_not_have_is_asked_about_once(
    app: Flask, auditor: PageClient
) -> None:
    page, reference = known(app, auditor)
    form = auditor.get(page.link(f"Correct {reference}")).form("name")
    form.submit(country="JP", phone="13800138005", expect=422).form("name").submit(expect=303)
    corrected = [(each.field, each.value) for each in every(app, Correction)]
    assert ("phone", "13800138005") in corrected
    assert not [value for field, value in corrected if field == "phone_e164" and value]


def test_a_correction_is_beside_the_original_with_its_author(
    app: Flask, auditor: PageClient
) -> None:
    page, reference = known(app, auditor)
    page = auditor.get(page.link(f"Correct {reference}"))
    assert page.form("name").value("name") == "张示例"
    assert "Firm renamed" in page.words

    wrong = page.form("name").submit(name="", organisation="New Ltd", expect=422)
    assert wrong.form("name").value("organisation") == "New Ltd"
    done = page.form("name").submit(organisation="New Ltd", expect=303).follow()

    assert EN.rights.flash.corrected in done.words
    row, sent = only(app, Correction), only(app, Enquiry)
    assert (row.field, row.value, row.enquiry_id) == ("organisation", "New Ltd", sent.id)
    assert sent.organisation == FIRM
    act = json.loads(row_of(app, ConsentEvidence, row.consent_record_id).payload)
    assert act["taken_by"] == request_of(app).handled_by
    corrected = {"request": request_of(app).id.hex, "count": 1}
    assert audited(app, AuditEvent.CORRECTED_ON_REQUEST.tag) == [corrected]
    assert audit(app, AuditEvent.PERSON_ACTED.tag) == []
    revealed = {"request": request_of(app).id.hex, "enquiry": sent.id.hex}
    assert audited(app, AuditEvent.REVEALED_ON_REQUEST.tag) == [revealed] * 3
    looks = auditor.get(f"/compliance/access?person={sent.person_id}").words
    assert looks.count(EN.access.events.revealed_on_request) == 3
    again = page.form("name").submit(organisation="New Ltd", expect=303).follow()
    assert EN.rights.flash.unchanged in again.words


def test_unidentified_people_and_others_data_cannot_be_corrected(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    page = enter(auditor, kind="correction")
    mine = only(app, Enquiry.id)
    address = f"{LIST}/{request_of(app).id}/correct"
    refused = auditor.get(f"{address}/{mine}", expect=303).follow()
    assert EN.rights.refused.correction in refused.words
    assert "张示例" not in refused.text.replace("张示例 rang", "")
    assert audited(app, AuditEvent.REVEALED_ON_REQUEST.tag) == []
    acting(page, app, "identity").submit(proof="document", expect=303)
    auditor.get(f"{address}/{mine}")
    receive(app, NOON, email="li@example.com")
    (others,) = set(every(app, Enquiry.id)) - {mine}
    for strange in (UUID(int=5), others):
        auditor.get(f"{address}/{strange}", expect=404)
    change(app, closed_at=NOON, outcome="refused")
    closed = auditor.get(f"{address}/{mine}", expect=303).follow()
    assert EN.rights.refused.correction in closed.words


def test_a_request_of_another_kind_shows_nothing_to_correct(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    acting(enter(auditor, kind="access"), app, "identity").submit(proof="call_back", expect=303)
    place = f"{LIST}/{request_of(app).id}"

    refused = auditor.get(f"{place}/correct/{only(app, Enquiry).id}", expect=303)

    assert refused.location == place
    assert audit(app, AuditEvent.REVEALED_ON_REQUEST.tag) == []
