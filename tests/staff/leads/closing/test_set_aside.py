"""Suspected spam is in a folder of its own, with the reasons, until staff empty it."""

from datetime import timedelta

import pytest
from flask import Flask

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.staff.leads.forms import many_forms
from app.staff.leads.inbox import inbox
from app.web.paging import PAGE_SIZE
from tests.staff.desk import NOON, SENDER, lead_of, receive, set_aside, withdraw
from tests.staff.leads.inbox.lists import ALL, references
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, audited

FOLDER = "/staff/leads?folder=suspect"
MOVE_ALL = EN.staff.set_aside.move_all


def suspects(app: Flask, count: int) -> list[str]:
    """Set enquiries aside that came a minute apart; return their references, the oldest first."""
    found = [receive(app, NOON + timedelta(minutes=n)) for n in range(count)]
    for each in found:
        set_aside(app, each, "markup")
    return found


def test_a_suspect_lead_is_in_its_folder_with_reasons_not_in_the_inbox(
    database: Database, app: Flask, officer: PageClient
) -> None:
    clean = receive(app, NOON)
    suspect = receive(app, NOON + timedelta(minutes=1))
    set_aside(app, suspect, "honeypot", "disposable_address")

    every, folder = officer.get(ALL), officer.get(FOLDER)

    assert references(every) == [clean]
    assert every.link(f"{EN.inbox.folders.suspect} 1") == FOLDER
    assert officer.get("/staff/leads/set-aside", expect=302).location == FOLDER
    assert references(folder) == [suspect]
    assert folder.says("ul", class_="why") == [
        f"{EN.staff.suspicions.honeypot} {EN.staff.suspicions.disposable_address}"
    ]
    assert SENDER not in folder.text


def test_the_chosen_leads_are_moved_and_the_others_stay(
    database: Database, app: Flask, officer: PageClient
) -> None:
    sent = suspects(app, 3)
    ids = [str(lead_of(app, each).id) for each in (sent[0], sent[2])]

    form = officer.get(FOLDER).form("lead")
    page = form.submit(button=EN.staff.set_aside.move_chosen, lead=ids).follow()

    assert EN.staff.set_aside.done(n=2) in page.words
    assert references(page) == [sent[1]]
    assert references(officer.get(ALL)) == [sent[2], sent[0]]
    assert audited(app, AuditEvent.LEADS_MOVED_TO_INBOX.tag) == [{"count": 2}]


def test_the_whole_folder_is_emptied_from_any_page(
    database: Database, app: Flask, officer: PageClient
) -> None:
    suspects(app, PAGE_SIZE + 2)
    first = officer.get(FOLDER)
    second = officer.get(first.link(EN.inbox.older))
    assert [len(references(page)) for page in (first, second)] == [PAGE_SIZE, 2]
    assert references(officer.get(second.link(EN.inbox.newer))) == references(first)

    page = second.form("lead").submit(button=MOVE_ALL(n=PAGE_SIZE + 2)).follow()

    assert EN.staff.set_aside.done(n=PAGE_SIZE + 2) in page.words
    assert EN.inbox.empty.suspect.title in page.words
    assert f"deleted 30 days {EN.retention['from'].drafts}" in page.words
    assert f"{EN.inbox.folders.suspect} 0" in page.words
    assert len(references(officer.get(ALL))) == PAGE_SIZE


def test_emptying_the_whole_folder_is_undone_as_one(app: Flask, officer: PageClient) -> None:
    sent = suspects(app, 3)

    done = officer.get(FOLDER).form("lead").submit(button=MOVE_ALL(n=3)).follow()
    assert not any(lead_of(app, each).suspect for each in sent)
    back = done.form("act").submit().follow()

    assert EN.undo.done(n=3) in back.words
    assert references(back) == sent[::-1]


def test_emptying_a_folder_too_full_to_be_undone_asks_first(
    app: Flask, officer: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (inbox, many_forms):
        monkeypatch.setattr(module, "MOST_MATCHING", 2)
    sent = suspects(app, 3)
    button = MOVE_ALL(n=3)

    asked = officer.get(FOLDER).form("lead").submit(button=button, expect=422)
    assert EN.staff.errors.move_sure(limit=2) in asked.words
    assert all(lead_of(app, each).suspect for each in sent)
    done = asked.form("lead").submit(button=button).follow()

    assert EN.staff.set_aside.done(n=3) in done.words
    assert not done.all("input", name="act")
    assert not any(lead_of(app, each).suspect for each in sent)


def test_moving_without_a_choice_gives_advice_and_moves_nothing(
    app: Flask, officer: PageClient, reference: str
) -> None:
    set_aside(app, reference, "markup")
    form = officer.get(FOLDER).form("lead")
    for nonsense in ([], ["x"], [reference]):
        form.values["lead"] = nonsense
        page = form.submit(button=EN.staff.set_aside.move_chosen, expect=422)
        assert page.title.startswith("Error: ")
        assert page.errors_of("lead") == [EN.staff.errors.lead]

    assert references(page) == [reference]
    assert not audit(app, AuditEvent.LEADS_MOVED_TO_INBOX.tag)


def test_a_leads_own_page_shows_the_reasons_and_moves_it_and_back(
    database: Database, app: Flask, officer: PageClient, reference: str
) -> None:
    path = f"/staff/leads/{set_aside(app, reference, 'link_in_name', 'fast')}"

    before = officer.get(path)
    assert EN.staff.lead.suspect in before.words
    assert EN.staff.suspicions.link_in_name in before.words
    after = before.form(action=f"{path}/inbox").submit().follow()

    assert EN.staff.set_aside.done_one in after.words
    assert EN.staff.set_aside.move not in after.words
    told = after.says("ol", class_="history")[0]
    assert told.startswith(f"{EN.staff.history.moved_to_inbox} Kim Officer, ")
    assert (
        f"{EN.staff.history.set_aside_for} "
        f"{EN.staff.suspicions.link_in_name} {EN.staff.suspicions.fast}"
    ) in told
    assert lead_of(app, reference).version == 2
    after.form("act").submit()
    assert lead_of(app, reference).suspect


def test_withdrawn_people_are_marked_in_both_lists(
    database: Database, app: Flask, officer: PageClient
) -> None:
    stays, goes = receive(app, NOON), receive(app, NOON, email="other@example.com")
    set_aside(app, receive(app, NOON, email="other@example.com"), "markup")
    assert EN.staff.withdrawn.badge not in officer.get(ALL).words

    withdraw(app, goes)

    rows = officer.get(ALL).says("tr")[1:]
    assert {row.split()[-1]: EN.staff.withdrawn.badge in row for row in rows} == {
        stays: False,
        goes: True,
    }
    assert EN.staff.withdrawn.badge in officer.get(FOLDER).words


def test_a_code_without_words_gets_a_general_sentence(app: Flask, reader: PageClient) -> None:
    lead_id = set_aside(app, receive(app, NOON), "long_gone")
    assert EN.staff.suspicions.unnamed in reader.get(f"/staff/leads/{lead_id}").words
