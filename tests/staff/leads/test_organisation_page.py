"""An organisation's page counts, suggests and judges as the page of its lead does."""

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.leads.store.facts import find_relation
from tests.staff.desk import change, lead_of, open_lead, place, receive, withdraw
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, read_by

ITS = EN.organisation.link(n=2)


def write(
    app: Flask, name: str, organisation: str = "Sample Works", message: str = "A site, please."
) -> str:
    """Receive an enquiry of a person and an organisation, by no number; return its reference."""
    email = f"{name.lower()}@gmail.com"
    found = receive(
        app, clock.now(), name=name, organisation=organisation, email=email, message=message
    )
    change(app, found, phone_e164="")
    place(app)
    return found


def reason_of(app: Flask, one: str, other: str) -> str | None:
    """Return why two enquiries were judged; None if nobody has."""
    found = read_by(app, find_relation, lead_of(app, one).id, lead_of(app, other).id)
    return None if found is None else found.reason


def test_the_way_to_it_says_how_many_up_to_a_number_and_one_alone_has_none(
    app: Flask, officer: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = write(app, "Ada")
    assert EN.organisation.link.after("n") not in open_lead(app, officer, mine).words

    other = write(app, "Bo")

    for each in (mine, other):
        assert open_lead(app, officer, each).link(ITS)
    monkeypatch.setattr("app.leads.lead_view.COUNTED", 1)
    monkeypatch.setattr("app.staff.leads.lead_page.COUNTED", 1)
    assert open_lead(app, officer, mine).link(EN.organisation.link_many(n=1))


@both_languages
def test_it_shows_the_first_words_of_those_who_have_not_withdrawn_and_marks_drafts(
    app: Flask, officer: PageClient, lang: str
) -> None:
    mine = write(app, "Ada", message="We look\nfor a site.")
    write(app, "Bo", message="A warehouse, please.")
    write(app, "Cy", "Sample Worcs", message="Laboratories?")
    withdraw(app, write(app, "Di", message="An office, please."))
    draft = officer.get(f"/staff/leads/{lead_of(app, mine).id}").form("note_text")
    draft.fill(note_text="Call again").submit(button=WORDS[lang].drafts.save)

    page = officer.get(f"/staff/organisations/{lead_of(app, mine).id}")

    mark = {
        "en": f"Draft {EN.inbox.draft_said} ",
        "zh": f"{ZH.inbox.draft} {ZH.inbox.draft_said} ",
    }[lang]
    assert page.says("p", class_="first-words") == [
        "A warehouse, please.",
        f"{mark}We look for a site.",
        "Laboratories?",
    ]


@pytest.mark.engine("both")
def test_it_leads_to_the_list_where_several_are_closed_at_once(
    app: Flask, officer: PageClient
) -> None:
    mine, other = write(app, "Ada"), write(app, "Bo")
    near = write(app, "Cy", "Other Works")

    found = officer.get(f"/staff/organisations/{lead_of(app, mine).id}").form("q").submit().follow()

    assert found.says("small", class_="row-reference") == [other, mine]
    alone = officer.get(f"/staff/organisations/{lead_of(app, near).id}")
    assert EN.organisation.in_list not in alone.words


def test_an_enquiry_is_dismissed_there_with_a_reason_as_on_the_leads_page(
    app: Flask, officer: PageClient
) -> None:
    mine, other = write(app, "Ada"), write(app, "Bo")
    here = open_lead(app, officer, mine).link(ITS)

    page = officer.get(here)
    assert f"Link to {mine} or dismiss {other}" in page.says("summary")
    form = page.form("verdict")
    page = form.submit(button=EN.noted.relation.dismiss, relation_reason="x" * 201, expect=422)
    assert page.heading == EN.organisation.title(name="Sample Works")
    assert page.errors_of("relation_reason") == [EN.noted.errors.relation_reason_long(limit="200")]
    assert reason_of(app, mine, other) is None
    form = page.form("verdict")
    page = form.submit(button=EN.noted.relation.dismiss, relation_reason="Another plant").follow()

    assert page.url == here
    assert EN.noted.relation.dismissed in page.words
    assert reason_of(app, mine, other) == "Another plant"
    page = page.form("verdict").submit(button=f"{EN.noted.relation.take_back} {other}").follow()
    assert page.url == here
    page.form("verdict").submit(button=EN.noted.relation.link)
    assert reason_of(app, mine, other) == ""


def test_a_possible_duplicate_by_its_spelling_is_on_both_pages(
    app: Flask, officer: PageClient
) -> None:
    mine, _other = write(app, "Ada"), write(app, "Bo")
    near = write(app, "Cy", "Sample Worcs")
    page = open_lead(app, officer, mine)
    assert near in page.text

    (said,) = officer.get(page.link(ITS)).says("section", **{"aria-labelledby": "alike"})
    assert said.startswith(EN.organisation.alike)
    assert near in said
    assert EN.staff.duplicates.near_organisation in said
    (event,) = audit(app, AuditEvent.ORGANISATION_VIEWED.tag)
    assert lead_of(app, near).id.hex.encode() in event.payload
