"""Text typed on the desk is kept as a draft, with or without a script, until it is sent."""

from typing import Any

from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffDraft
from app.accounts.rules.drafts import LONGEST, MOST_BESIDE
from app.core.rules.permissions import Role
from app.leads.models import LeadMessage, LeadNote, LeadTask
from tests.staff.desk import another_browser
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import every, only


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
    app: Flask, officer: PageClient, lead: str
) -> None:
    saved = begin(officer.get(lead), reply_text="Dear 张示例,", reply_subject="Sites")
    assert EN.drafts.saved.before("time") in saved.words

    again = officer.get(lead)
    form = again.form("reply_text")
    assert form.value("reply_text").strip() == "Dear 张示例,"
    assert form.value("reply_subject") == "Sites"
    assert EN.drafts.restored.before("time") in again.words
    assert EN.drafts.restored.after("time") in again.words
    assert every(app, LeadMessage) == []


def test_nobody_else_is_shown_it(app: Flask, officer: PageClient, lead: str) -> None:
    words = "He is nervous"
    begin(officer.get(lead), note_text=words)
    page = another_browser(app, Role.ADMINISTRATOR, "Ana").get(lead)
    assert words not in page.text
    assert page.form("note_text").value("note_text") == ""


def test_sending_clears_the_draft_and_a_refused_sending_does_not(
    app: Flask, officer: PageClient, lead: str
) -> None:
    words = "We can offer"
    begin(officer.get(lead), reply_text=words, reply_subject="")
    form = officer.get(lead).form("reply_text")
    refused = form.submit(button=EN.lead.reply.send, reply_subject="", expect=422)
    assert [each["reply_text"] for each in kept(app)] == [words]

    refused.form("reply_text").submit(button=EN.lead.reply.send, reply_subject="Sites")
    assert kept(app) == []
    assert officer.get(lead).form("reply_text").value("reply_text") == ""


def test_a_script_saves_by_itself_and_is_told_when(
    app: Flask, officer: PageClient, lead: str
) -> None:
    page = officer.get(lead)
    # A character that no database keeps is replaced.
    answer = save_by_script(page, note_text="He\0said")
    assert answer.status_code == 200
    assert kept(app) == [{"note_text": "He\ufffdsaid"}]
    assert EN.drafts.saved.before("time") in answer.json["said"]
    again = save_by_script(page, note_text="Refused", draft=answer.json["draft"])
    assert again.json["beside"] is False
    assert kept(app) == [{"note_text": "Refused"}]


def test_a_second_window_is_told_that_both_texts_are_kept(
    app: Flask, officer: PageClient, lead: str
) -> None:
    begin(officer.get(lead), note_text="Begun")
    windows = [officer.get(lead), officer.get(lead)]
    told = [save_by_script(page, note_text=f"Begun {n}") for n, page in enumerate(windows)]
    assert [each.json["beside"] for each in told] == [False, True]

    page = officer.get(lead)
    assert page.form("note_text").value("note_text").strip() in {"Begun 0", "Begun 1"}
    assert EN.drafts.other.before("time") in page.words
    assert "Begun 0" in page.words
    assert "Begun 1" in page.words


def test_a_draft_can_be_discarded(app: Flask, officer: PageClient, lead: str) -> None:
    page = begin(officer.get(lead), note_text="Nonsense")
    page.form("note_text").submit(button=EN.drafts.discard).follow()
    assert kept(app) == []


def test_too_much_is_refused_with_the_reason(app: Flask, officer: PageClient, lead: str) -> None:
    page = officer.get(lead)
    answer = save_by_script(page, note_text="x" * (LONGEST + 1))
    assert answer.status_code == 422
    assert "100,000" in answer.json["said"]
    for number in range(MOST_BESIDE + 1):
        last = save_by_script(page, note_text=f"{number}", draft="")
    assert last.status_code == 422
    assert len(kept(app)) == MOST_BESIDE


def test_only_boxes_that_the_role_may_write_in_are_kept(
    app: Flask, reader: PageClient, lead: str
) -> None:
    (token,) = {each.attrib["value"] for each in reader.get(lead).all("input", name="csrf_token")}
    path = f"/staff/drafts/note/{lead.rpartition('/')[2]}"
    for box, status in ((path, 403), ("/staff/drafts/unknown", 404)):
        reader.post(box, {"csrf_token": token, "note_text": "x"}, expect=status)
    assert kept(app) == []


def test_a_draft_needs_the_token_of_its_session(app: Flask, officer: PageClient, lead: str) -> None:
    path = f"/staff/drafts/note/{lead.rpartition('/')[2]}"
    officer.post(path, {"csrf_token": "x", "note_text": "x"}, expect=400)
    told = officer.flask_client.get("/staff/drafts/token").json or {}
    officer.post(path, {"csrf_token": told["token"], "note_text": "kept"}, expect=303)
    assert kept(app) == [{"note_text": "kept"}]


def test_saving_a_draft_leads_back_to_the_lead_in_its_list(
    app: Flask, officer: PageClient, lead: str
) -> None:
    there = f"{lead}?folder=mine&country=CN"
    assert begin(officer.get(there), note_text="He said").url == there
    for odd, of_list in (("?folder=mine&x='%3Cb%3E", "?folder=mine"), ("?planned=1", "")):
        assert begin(officer.get(f"{lead}{odd}"), note_text=odd).url == f"{lead}{of_list}"


def test_a_correction_is_kept_for_its_note_alone_until_it_is_stored(
    app: Flask, officer: PageClient, lead: str
) -> None:
    for words in ("Gleis 7", "Halle 9"):
        officer.get(lead).form("note_text").submit(note_text=words)
    one, other = (each.id for each in every(app, LeadNote))
    begin(officer.get(f"{lead}/words/{one}"), amended="Gleis 8")

    assert officer.get(f"{lead}/words/{other}").form("amended").value("amended") != "Gleis 8"
    form = officer.get(f"{lead}/words/{one}").form("amended")
    assert form.value("amended").strip() == "Gleis 8"
    assert only(app, StaffDraft.person_id) is not None
    form.submit()
    assert kept(app) == []


def test_a_correction_of_a_task_and_of_a_contact_is_kept_with_all_that_is_chosen(
    app: Flask, officer: PageClient, lead: str
) -> None:
    officer.get(lead).form("task_title").submit(task_title="Gleis 7")
    contact = officer.get(lead).form("contact_text")
    contact.submit(contact_direction="theirs", contact_text="Halle 9")
    task, call = (only(app, each.id) for each in (LeadTask, LeadMessage))
    begin(officer.get(f"{lead}/words/{task}"), amended="Gleis 8", task_time="09:30")
    begin(officer.get(f"{lead}/words/{call}"), amended="Halle 8", contact_channel="other")

    form = officer.get(f"{lead}/words/{task}").form("amended")
    assert (form.value("amended"), form.value("task_time")) == ("Gleis 8", "09:30")
    form = officer.get(f"{lead}/words/{call}").form("amended")
    assert (form.value("amended").strip(), form.value("contact_channel")) == ("Halle 8", "other")
    assert None not in every(app, StaffDraft.person_id)
