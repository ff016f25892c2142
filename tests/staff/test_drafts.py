"""Text typed on the desk is kept as a draft, with or without a script, until it is sent."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffDraft
from app.accounts.rules.drafts import LONGEST, MOST_BESIDE
from app.core import clock
from app.core.rules.permissions import Role
from app.leads.models import LeadMessage, LeadNote, LeadTask
from tests.staff.desk import NOON, another_browser, lead_of, receive, signed_in
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import every, only

SOON = f"{clock.now() + timedelta(days=30):%Y-%m-%d}"


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.HANDLER, "Kim 金")
    return client


@pytest.fixture
def address(app: Flask) -> str:
    return f"/staff/leads/{lead_of(app, receive(app, NOON)).id}"


def kept(app: Flask) -> list[dict[str, str]]:
    found = every(app, select(StaffDraft).order_by(StaffDraft.saved_at, StaffDraft.id))
    return [each.words for each in found]


def begin(page: Page, **words: str) -> Page:
    return page.form(next(iter(words))).fill(**words).submit(button=EN.drafts.save).follow()


def save_by_script(page: Page, **words: Any) -> Any:
    form = page.form(next(iter(words)))
    (bar,) = [each for each in form.element.iter() if "data-draft" in each.attrib]
    data = {name: form.value(name) for name in ("csrf_token", "draft")} | words
    return page.client.flask_client.post(
        bar.attrib["data-draft"], data=data, headers={"Accept": "application/json"}
    )


def test_a_reply_half_written_is_shown_again_with_its_time_and_not_sent(
    app: Flask, officer: PageClient, address: str
) -> None:
    saved = begin(officer.get(address), reply_text="Dear 张示例,", reply_subject="Sites")
    assert EN.drafts.saved.before("time") in saved.words

    again = officer.get(address)
    form = again.form("reply_text")
    assert form.value("reply_text").strip() == "Dear 张示例,"
    assert form.value("reply_subject") == "Sites"
    assert EN.drafts.restored.before("time") in again.words
    assert EN.drafts.restored.after("time") in again.words
    assert every(app, LeadMessage) == []


def test_nobody_else_is_shown_it(app: Flask, officer: PageClient, address: str) -> None:
    begin(officer.get(address), note_text="He is nervous")
    page = another_browser(app, Role.ADMINISTRATOR, "Ana").get(address)
    assert "He is nervous" not in page.text
    assert page.form("note_text").value("note_text") == ""


def test_sending_clears_the_draft_and_a_refused_sending_does_not(
    app: Flask, officer: PageClient, address: str
) -> None:
    begin(officer.get(address), reply_text="We can offer", reply_subject="")
    form = officer.get(address).form("reply_text")
    refused = form.submit(button=EN.lead.reply.send, reply_subject="", expect=422)
    assert [each["reply_text"] for each in kept(app)] == ["We can offer"]

    refused.form("reply_text").submit(button=EN.lead.reply.send, reply_subject="Sites")
    assert kept(app) == []
    assert officer.get(address).form("reply_text").value("reply_text") == ""


@pytest.mark.parametrize(
    ("press", "words", "needed"),
    [
        (EN.noted.priority.submit, {"priority_reason": "Gleis 7"}, {"priority": "high"}),
        (
            EN.closing.submit,
            {"elsewhere_where": "Gleis 7"},
            {"ending": "won", "elsewhere_at": "2026-03-05T09:00"},
        ),
        (EN.lead.note.submit, {"note_text": "Gleis 7"}, {}),
        (EN.lead.task.submit, {"task_title": "Gleis 7"}, {}),
        (
            EN.lead.contact.submit,
            {"contact_text": "Gleis 7", "contact_direction": "ours", "contact_next": SOON},
            {"contact_channel": "phone"},
        ),
    ],
)
def test_notes_tasks_and_calls_are_kept_until_they_are_saved(
    app: Flask,
    officer: PageClient,
    address: str,
    press: str,
    words: dict[str, str],
    needed: dict[str, str],
) -> None:
    form = begin(officer.get(address), **words).form(next(iter(words)))
    assert {name: form.value(name).strip() for name in words} == words
    form.fill(**needed).submit(button=press)
    assert kept(app) == []


def test_a_script_saves_by_itself_and_is_told_when(
    app: Flask, officer: PageClient, address: str
) -> None:
    page = officer.get(address)
    answer = save_by_script(page, note_text="He said")
    assert answer.status_code == 200
    assert EN.drafts.saved.before("time") in answer.json["said"]
    again = save_by_script(page, note_text="Refused", draft=answer.json["draft"])
    assert again.json["beside"] is False
    assert kept(app) == [{"note_text": "Refused"}]


def test_a_second_window_is_told_that_both_texts_are_kept(
    app: Flask, officer: PageClient, address: str
) -> None:
    begin(officer.get(address), note_text="Begun")
    windows = [officer.get(address), officer.get(address)]
    told = [save_by_script(page, note_text=f"Begun {n}") for n, page in enumerate(windows)]
    assert [each.json["beside"] for each in told] == [False, True]

    page = officer.get(address)
    assert page.form("note_text").value("note_text").strip() in {"Begun 0", "Begun 1"}
    assert EN.drafts.other.before("time") in page.words
    assert "Begun 0" in page.words
    assert "Begun 1" in page.words


def test_a_draft_can_be_discarded(app: Flask, officer: PageClient, address: str) -> None:
    page = begin(officer.get(address), note_text="Nonsense")
    page.form("note_text").submit(button=EN.drafts.discard).follow()
    assert kept(app) == []


def test_too_much_is_refused_with_the_reason(app: Flask, officer: PageClient, address: str) -> None:
    page = officer.get(address)
    answer = save_by_script(page, note_text="x" * (LONGEST + 1))
    assert answer.status_code == 422
    assert "100,000" in answer.json["said"]
    for number in range(MOST_BESIDE + 1):
        last = save_by_script(page, note_text=f"{number}", draft="")
    assert last.status_code == 422
    assert len(kept(app)) == MOST_BESIDE


def test_only_boxes_that_the_role_may_write_in_are_kept(
    app: Flask, client: PageClient, address: str
) -> None:
    signed_in(app, client, Role.READER)
    page = client.get(address)
    (token,) = {each.attrib["value"] for each in page.all("input", name="csrf_token")}
    path = f"/staff/drafts/note/{address.rpartition('/')[2]}"
    for box, status in ((path, 403), ("/staff/drafts/unknown", 404)):
        client.post(box, {"csrf_token": token, "note_text": "x"}, expect=status)
    assert kept(app) == []


def test_a_draft_needs_the_token_of_its_session(
    app: Flask, officer: PageClient, address: str
) -> None:
    path = f"/staff/drafts/note/{address.rpartition('/')[2]}"
    officer.post(path, {"csrf_token": "x", "note_text": "x"}, expect=400)
    told = officer.flask_client.get("/staff/drafts/token").json or {}
    officer.post(path, {"csrf_token": told["token"], "note_text": "kept"}, expect=303)
    assert kept(app) == [{"note_text": "kept"}]


def test_a_character_that_no_database_keeps_is_replaced(
    app: Flask, officer: PageClient, address: str
) -> None:
    assert save_by_script(officer.get(address), note_text="a\0b").status_code == 200
    assert kept(app) == [{"note_text": "a\ufffdb"}]


def test_saving_a_draft_leads_back_to_the_lead_in_its_list(
    app: Flask, officer: PageClient, address: str
) -> None:
    there = f"{address}?folder=mine&country=CN"
    assert begin(officer.get(there), note_text="He said").url == there
    for odd, of_list in (("?folder=mine&x='%3Cb%3E", "?folder=mine"), ("?planned=1", "")):
        assert begin(officer.get(f"{address}{odd}"), note_text=odd).url == f"{address}{of_list}"


def test_a_correction_is_kept_for_its_note_alone_until_it_is_stored(
    app: Flask, officer: PageClient, address: str
) -> None:
    for words in ("Gleis 7", "Halle 9"):
        officer.get(address).form("note_text").submit(note_text=words)
    one, other = (each.id for each in every(app, LeadNote))
    begin(officer.get(f"{address}/words/{one}"), amended="Gleis 8")

    assert officer.get(f"{address}/words/{other}").form("amended").value("amended") != "Gleis 8"
    form = officer.get(f"{address}/words/{one}").form("amended")
    assert form.value("amended").strip() == "Gleis 8"
    assert only(app, StaffDraft.person_id) is not None
    form.submit()
    assert kept(app) == []


def test_a_correction_of_a_task_and_of_a_contact_is_kept_with_all_that_is_chosen(
    app: Flask, officer: PageClient, address: str
) -> None:
    officer.get(address).form("task_title").submit(task_title="Gleis 7")
    contact = officer.get(address).form("contact_text")
    contact.submit(contact_direction="theirs", contact_text="Halle 9")
    task, call = (only(app, each.id) for each in (LeadTask, LeadMessage))
    begin(officer.get(f"{address}/words/{task}"), amended="Gleis 8", task_time="09:30")
    begin(officer.get(f"{address}/words/{call}"), amended="Halle 8", contact_channel="other")

    form = officer.get(f"{address}/words/{task}").form("amended")
    assert (form.value("amended"), form.value("task_time")) == ("Gleis 8", "09:30")
    form = officer.get(f"{address}/words/{call}").form("amended")
    assert (form.value("amended").strip(), form.value("contact_channel")) == ("Halle 8", "other")
    assert None not in every(app, StaffDraft.person_id)


def test_a_text_that_replies_start_from_is_kept_in_both_languages_until_it_is_saved(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    path = "/staff/reply-texts/new"
    typed = {"label_en": "Sites", "body_en": "Dear {name}", "body_zh": "您好"}
    begin(client.get(path), **typed)

    form = client.get(path).form("label_en")
    assert {name: form.value(name).strip() for name in typed} == typed
    form.submit(
        button=EN.reply_texts.save,
        label_zh="地块",
        subject_en="Sites",
        subject_zh="地块",
        body_en="Dear all",
    )
    assert kept(app) == []


def test_the_reason_for_an_export_is_kept_until_it_is_requested(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.EXPORTER)
    receive(app, NOON)
    path = "/staff/exports/new?folder=all"
    begin(client.get(path), reason="Fair list")

    form = client.get(path).form("reason")
    assert form.value("reason").strip() == "Fair list"
    form.submit(button=EN.exports.new_page.submit, purpose="follow_up", expect=303)
    assert kept(app) == []
