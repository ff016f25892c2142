"""Staff correct their own texts on a page of its own, and the original stays visible."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadMessage, LeadNote, LeadTask
from app.leads.models.facts import LeadTopic
from app.leads.rules.priority import Priority
from tests.staff.desk import another_browser, lead_of, place, receive, signed_in
from tests.staff.reception.test_enter import ENTER, send
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, every, only, row_of

BY_KIM = EN.noted.words.corrected(name="Kim Officer", time="").rstrip()


@pytest.fixture
def here(app: Flask, client: PageClient) -> str:
    """The address of a lead, with somebody who works on leads signed in."""
    signed_in(app, client, Role.HANDLER)
    return f"/staff/leads/{lead_of(app, receive(app, clock.now())).id}"


def listed(client: PageClient, lead: str, topic: str) -> bool:
    """Return whether the list of enquiries about a topic has a lead."""
    page = client.get(f"/staff/leads?folder=all&topic={topic}")
    return any(each.attrib.get("href", "").startswith(lead) for each in page.all("a"))


def test_a_note_is_corrected_and_shown_with_its_original(
    app: Flask, client: PageClient, here: str
) -> None:
    client.get(here).form("note_text").submit(note_text="Wants 50 ha", expect=303)
    note_id = only(app, LeadNote.id)

    page = client.get(client.get(here).link("Correct"))
    assert page.url == f"{here}/words/{note_id}"
    form = page.form("amended")
    assert form.value("amended").strip() == "Wants 50 ha"
    assert EN.noted.errors.amended in form.submit(amended=" ", expect=422).words
    page = form.submit(amended="Wants 5 ha", expect=303).follow()

    assert EN.noted.words.done(name="") in page.words
    assert f"Wants 5 ha {BY_KIM}" in page.words
    assert f"{EN.noted.words.original} Wants 50 ha" in page.words


def test_a_logged_call_is_corrected_where_it_stands(client: PageClient, here: str) -> None:
    client.get(here).form("contact_text").submit(
        contact_direction="theirs", contact_channel="phone", contact_text="Called", expect=303
    )

    assert EN.lead.line.theirs_phone in client.get(here).words
    page = client.get(client.get(here).link("Correct"))
    page = page.form("amended").submit(amended="Called twice", expect=303).follow()

    assert page.words.count("Called twice") == 3  # Above the reply twice, and in the history.
    assert f"{EN.noted.words.original} Called Correct" in page.words


def test_who_spoke_when_and_how_is_corrected_and_the_page_says_what_counts(
    app: Flask, client: PageClient, here: str
) -> None:
    client.get(here).form("contact_text").submit(
        contact_direction="ours", contact_channel="phone", contact_text="Told all", expect=303
    )
    page = client.get(client.get(here).link("Correct"))
    assert EN.noted.words.clock in page.words
    form = page.form("amended")
    assert form.value("contact_direction") == "ours"
    future = f"{clock.now() + timedelta(days=2):%Y-%m-%dT%H:%M}"
    assert EN.lead.errors.contact_future in form.submit(contact_at=future, expect=422).words
    early = form.submit(contact_at="2020-01-01T10:00", expect=422)
    assert EN.lead.errors.contact_early in early.words

    form = client.get(page.url).form("amended")
    page = form.submit(contact_direction="theirs", contact_channel="meeting", expect=303).follow()

    spoken = EN.noted.mended.direction(new="They contacted us", old="We contacted them")
    told = f"{spoken}; {EN.noted.mended.channel(new='Meeting', old='Telephone')}"
    assert page.words.count(told) == 2  # Below the contact, and as a line of its own.
    assert EN.noted.history.contact_corrected.before("changes") in page.words
    assert EN.due.why.first_response(n=5) in page.words
    assert (only(app, LeadMessage).direction, only(app, Lead).first_answered_at) == ("theirs", None)
    assert len(audit(app, AuditEvent.LEAD_WORDS_AMENDED.tag)) == 1


def test_a_task_is_corrected_and_its_history_shows_what_it_was(
    app: Flask, client: PageClient, here: str
) -> None:
    wrong = "Send plna"
    client.get(here).form("task_title").submit(task_title=wrong, expect=303)
    task = only(app, LeadTask)
    form = client.get(f"{here}/words/{task.id}").form("amended")
    assert form.value("amended") == wrong
    assert form.value("task_day") == task.due_on.isoformat()
    assert EN.lead.errors.task_day_past in form.submit(task_day="2020-01-01", expect=422).words

    right = {"amended": "Send plan", "task_day": f"{task.due_on}", "task_time": "23:59"}
    page = form.fill(**right).submit(expect=303).follow()

    mended = EN.noted.mended.title(new="Send plan", old=wrong)
    assert EN.noted.history.task_corrected(changes=mended) in page.words
    assert BY_KIM in page.words
    assert f"{EN.noted.words.original} {wrong}" in client.get(f"{here}/words/{task.id}").words
    change_every(app, LeadTask, due_on=date(2020, 1, 1))
    late = client.get(f"{here}/words/{task.id}").form("amended")
    late.submit(amended="Send plan at last", expect=303)
    assert row_of(app, LeadTask, task.id).due_on == date(2020, 1, 1)


def test_only_an_enquiry_that_staff_entered_offers_its_message_and_facts_for_correction(
    app: Flask, client: PageClient, here: str
) -> None:
    enquiry = only(app, Enquiry)
    words = f"{here}/words/{enquiry.id}"
    client.get(words, expect=404)
    assert EN.noted.entry.title not in client.get(here).words
    client.get(f"{here}/entry", expect=404)

    change_every(app, Enquiry, entered_by="a" * 32)
    page = client.get(words).form("amended").submit(amended="Said so", expect=303).follow()

    assert page.says("p", id="message") == ["Said so"]
    assert f"{EN.noted.words.original} {' '.join(enquiry.message.split())}" in page.words


def test_facts_entered_by_hand_are_corrected_and_told_as_such(
    app: Flask, client: PageClient, here: str
) -> None:
    lead = send(client.get(ENTER), 303, organisation="Smaple Ltd").location.partition("#")[0]

    page = client.get(client.get(lead).link(EN.noted.entry.title))
    assert page.form("organisation").value("organisation") == "Smaple Ltd"
    page = page.form("organisation").submit(organisation="Sample Ltd", expect=303).follow()

    assert page.heading.startswith("李示例, Sample Ltd")
    assert f"Smaple Ltd {BY_KIM}" in page.words
    assert EN.noted.history.entry_corrected(fields=EN.form.organisation.label) in page.words
    assert EN.staff.lead.corrected.before("time") not in page.words
    (event,) = audit(app, AuditEvent.ENTRY_CORRECTED.tag)
    assert (event.subject, b"Sample" in event.payload) == (UUID(lead[-36:]).hex, False)
    changed = row_of(app, Lead, UUID(lead[-36:]))
    assert (changed.organisation_key, changed.organisation_end) == ("sample", "ple")
    act = only(app, select(ConsentRecord).where(ConsentRecord.act == "corrected"))
    assert act.method == "staff"


def test_topics_and_size_that_were_chosen_by_hand_are_corrected_wherever_they_count(
    app: Flask, client: PageClient, here: str
) -> None:
    wrong = {"topics": ["sites"], "size_band": "lt1", "currency": "CNY", "readiness": "ready"}
    lead = send(client.get(ENTER), 303, **wrong).location.partition("#")[0]
    place(app)
    form = client.get(client.get(lead).link(EN.noted.entry.title)).form("organisation")
    assert (form.values["topics"], form.value("size_band")) == (["sites"], "lt1")
    refused = form.submit(size_band="20to100", currency="", expect=422)
    assert EN.form.errors.currency_missing in refused.words

    right: dict[str, Any] = {
        "topics": ["ai", "talent"],
        "size_band": "20to100",
        "currency": "USD",
    }
    page = refused.form("organisation").submit(**right, expect=303).follow()

    assert BY_KIM in page.words
    form = EN.form
    labels = f"{form.topics.short}, {form.size_band.short}, {form.currency.short}"
    assert EN.noted.history.entry_corrected(fields=labels) in page.words
    stored = row_of(app, Lead, UUID(lead[-36:]))
    enquiry = row_of(app, Enquiry, stored.enquiry_id)
    topics = every(app, select(LeadTopic.topic).where(LeadTopic.lead_id == stored.id))
    assert sorted(topics) == ["ai", "talent"]
    assert (stored.size_band, Priority(stored.priority)) == ("20to100", Priority.HIGH)
    assert (enquiry.topics, enquiry.size_band, enquiry.currency) == (["sites"], "lt1", "CNY")
    assert listed(client, lead, "talent")
    assert not listed(client, lead, "sites")
    again = client.get(f"{lead}/entry").form("organisation")
    assert sorted(again.values["topics"]) == ["ai", "talent"]


def test_a_correction_before_the_lead_has_its_place_counts_in_lists(
    app: Flask, client: PageClient, here: str
) -> None:
    lead = send(client.get(ENTER), 303, topics=["sites"]).location.partition("#")[0]
    client.get(f"{lead}/entry").form("organisation").submit(topics=["ai"], expect=303)
    place(app)
    assert listed(client, lead, "ai")

    topics = select(LeadTopic.topic).where(LeadTopic.lead_id == UUID(lead[-36:]))
    assert every(app, topics) == ["ai"]


def test_a_call_is_shown_as_entered_and_names_no_form(client: PageClient, here: str) -> None:
    sent, entered = client.get(here).words, send(client.get(ENTER), 303).follow().words

    assert EN.staff.lead.as_sent in sent
    assert EN.staff.standing.on_form in sent
    assert EN.staff.lead.as_entered in entered
    assert EN.staff.standing.on_entry in entered
    assert EN.staff.lead.as_sent not in entered
    assert EN.staff.standing.on_form not in entered


def test_a_correction_of_a_colleague_is_read_before_it_is_replaced(
    app: Flask, client: PageClient, here: str
) -> None:
    client.get(here).form("task_title").submit(task_title="Call", expect=303)
    client.get(here).form("note_text").submit(note_text="Wants 50 ha", expect=303)
    colleague = another_browser(app, Role.HANDLER, name="Lin")
    for item in (LeadTask.id, LeadNote.id):
        words = f"{here}/words/{only(app, item)}"
        mine = client.get(words).form("amended")
        colleague.get(words).form("amended").submit(amended="5 ha, Lin", expect=303)

        page = mine.submit(amended="5 ha", expect=409)
        assert EN.noted.errors.amended_conflict in page.words
        assert "5 ha, Lin" in page.words
        page.form("amended").submit(amended="5 ha", expect=303)
        assert client.get(words).form("amended").value("amended").strip() == "5 ha"


def test_the_draft_of_a_correction_replaces_no_later_one_unseen(
    app: Flask, client: PageClient, here: str
) -> None:
    client.get(here).form("note_text").submit(note_text="Wants 50 ha", expect=303)
    words = f"{here}/words/{only(app, LeadNote.id)}"
    client.get(words).form("amended").fill(amended="5 ha").submit(button=EN.drafts.save)
    colleague = another_browser(app, Role.HANDLER, name="Lin")
    colleague.get(words).form("amended").submit(amended="500 ha", expect=303)

    page = client.get(words).form("amended").submit(expect=409)
    assert EN.noted.errors.amended_conflict in page.words
    page.form("amended").submit(expect=303)
