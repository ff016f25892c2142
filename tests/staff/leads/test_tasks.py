"""The page of one's tasks, those with colleagues, planned replies and mentions."""

from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
import time_machine
from flask import Flask

from app.core.rules.permissions import Role
from app.leads.tasks import add_task
from tests.staff.desk import (
    NOON,
    another_browser,
    lead_of,
    make_account,
    receive,
    signed_in,
    zone_of,
)
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.html import text_of
from tests.support.pages.page_client import PageClient

TASKS, ANN = "/staff/tasks", "Ann Lee, Lee GmbH"

pytestmark = pytest.mark.usefixtures("wall")


def plan(
    app: Flask, reference: str, who: UUID, title: str, day: date, doer: UUID | None = None
) -> UUID:
    """Add a task, for its author unless somebody else is to do it; return its id."""
    zone, lead_id, token = zone_of(app), lead_of(app, reference).id, uuid4()
    add_task(
        zone.database,
        zone.secrets.ledger_key,
        zone.first_response,
        actor=who.hex,
        lead_id=lead_id,
        token=token,
        title=title,
        due_on=day,
        assignee_id=doer or who,
        now=NOON,
    )
    return token


def test_the_page_lists_tasks_that_one_has_to_do_and_marks_late_ones(
    app: Flask, me: UUID, client: PageClient, lin: UUID
) -> None:
    reference = receive(app, NOON, name="Ann Lee", organisation="Lee GmbH")
    for title, day in (("Late one", 3), ("Of today", 4), ("Of tomorrow", 5)):
        plan(app, reference, me, title, date(2026, 3, day))
    plan(app, reference, lin, "Somebody else's", date(2026, 3, 3))

    page = client.get(TASKS)

    assert page.says("p", class_="what") == ["Late one", "Of today", "Of tomorrow"]
    assert page.says("span", class_="overdue") == ["Overdue"]
    assert page.says("span", class_="due") == ["Today"]
    assert page.says("a", class_="reference-link") == [reference] * 3
    assert page.says("span", class_="whose") == [ANN] * 3


def test_a_task_on_a_lead_with_a_draft_is_marked_for_its_author(
    app: Flask, me: UUID, client: PageClient
) -> None:
    for day, name in ((5, "Ada"), (6, "Bo")):
        found = receive(app, NOON, email=f"{name}@example.com", name=name)
        plan(app, found, me, f"Call {name}", date(2026, 3, day))
    form = client.get(f"/staff/leads/{lead_of(app, found).id}").form("note_text")
    form.fill(note_text="Call again").submit(button=EN.drafts.save)

    rows = client.get(TASKS).one("ul", class_="tasks").iter("li")

    assert ["Draft" in text_of(each) for each in rows] == [False, True]


def test_open_tasks_given_to_colleagues_are_listed_apart_with_who_does_them(
    app: Flask, me: UUID, client: PageClient
) -> None:
    lin, lee = (
        make_account(app, Role.HANDLER, f"{name.lower()}@example.com", name)
        for name in ("Lin", "Lee")
    )
    reference = receive(app, NOON, name="Ann Lee", organisation="Lee GmbH")
    plan(app, reference, me, "Send plans", date(2026, 3, 5), doer=lin)
    plan(app, reference, me, "Call back", date(2026, 3, 3), doer=lee)
    plan(app, reference, lin, "Of others", date(2026, 3, 3), doer=lee)

    page = client.get(TASKS)

    assert page.says("h2", id="given-title") == [EN.tasks.given]
    assert page.says("p", class_="what") == ["Call back", "Send plans"]
    assert f"{EN.lead.task['for'](day='3 March 2026', name='Lee')} Overdue" in page.words
    assert EN.lead.task["for"](day="5 March 2026", name="Lin") in page.words
    assert page.says("span", class_="whose") == [ANN] * 2
    assert not page.all("button", name="done")


def test_who_gives_a_task_away_is_told_where_the_colleague_finds_it(
    app: Flask, me: UUID, client: PageClient, lin: UUID, lead: str
) -> None:
    for who, told in ((me, EN.lead.task.done), (lin, EN.lead.task.done_for(name="Lin"))):
        form = client.get(lead).form("task_title")
        said = form.submit(task_title=f"Call {who}", task_for=who.hex).follow()
        assert told in said.words
        assert (EN.lead.task.done_for.after("name") in said.words) == (who == lin)


def test_a_task_cannot_be_planned_for_a_past_day(
    app: Flask, officer: PageClient, lead: str
) -> None:
    form = officer.get(lead).form(action=f"{lead}/tasks").fill(task_title="Call them")
    tomorrow = date.fromisoformat(form.value("task_day"))
    page = form.submit(task_day=(tomorrow - timedelta(days=2)).isoformat(), expect=422)
    assert EN.lead.errors.task_day_past in page.words
    form.submit(task_day=(tomorrow - timedelta(days=1)).isoformat())


def test_a_task_is_ticked_off_in_its_list_and_can_be_reopened(
    app: Flask, me: UUID, client: PageClient, reference: str, lead: str
) -> None:
    task_id = plan(app, reference, me, "Call them", date(2026, 3, 5))
    tick = f"{lead}/tasks/{task_id}"

    page = client.get(TASKS).form(action=tick).submit(button=EN.lead.task.make.done).follow()
    assert page.url == TASKS
    assert EN.lead.task.now.done in page.words
    assert not page.says("p", class_="what")

    page = client.get(lead).form(action=tick).submit(button="Reopen").follow()
    assert page.url == lead
    assert EN.lead.task.now.open in page.words
    assert client.get(TASKS).says("p", class_="what") == ["Call them"]


def test_a_closed_enquiry_says_which_tasks_are_open_and_ends_them_on_request(
    app: Flask, me: UUID, client: PageClient, reference: str, lead: str
) -> None:
    titles = ("Call them", "Send plans")
    for day, title in enumerate(titles, start=5):
        plan(app, reference, me, title, date(2026, 3, day))
    assert EN.lead.task.left.after("n") not in client.get(lead).words

    page = client.get(lead).form("ending").submit(ending="not_enquiry").follow()

    assert " ".join((EN.lead.task.left(n=2), *titles)) in page.words
    page = page.form(action=f"{lead}/tasks/done").submit().follow()
    assert EN.lead.task.all_finished(n=2) in page.words
    assert EN.lead.task.left.after("n") not in page.words
    assert not client.get(TASKS).says("p", class_="what")


@pytest.mark.parametrize(
    ("now", "usual"), [("2026-03-05 02:00", "2026-03-06"), ("2026-03-06 02:00", "2026-03-09")]
)
def test_a_task_is_usually_due_on_the_next_working_day(
    wall: time_machine.Traveller, app: Flask, client: PageClient, now: str, usual: str, lead: str
) -> None:
    wall.move_to(datetime.fromisoformat(f"{now}+00:00"))
    signed_in(app, client, Role.HANDLER)

    assert client.get(lead).form(action=f"{lead}/tasks").value("task_day") == usual


@pytest.mark.parametrize(
    ("typed", "says"),
    [("25:00", EN.lead.errors.task_time), ("11:59", EN.lead.errors.task_time_past)],
)
def test_a_task_may_have_a_time_that_is_still_to_come(
    wall: time_machine.Traveller, app: Flask, client: PageClient, typed: str, says: str, lead: str
) -> None:
    wall.move_to(NOON)
    signed_in(app, client, Role.HANDLER)
    form = client.get(lead).form(action=f"{lead}/tasks")

    wrong = form.submit(task_title="Ring them", task_day="2026-03-04", task_time=typed, expect=422)
    assert says in wrong.errors_of("task_time")[0]

    page = wrong.form(action=f"{lead}/tasks").submit(task_time="12:10").follow()
    by = "4 Mar 2026, 12:10"
    assert f"{by} Today" in page.words
    wall.move_to(NOON + timedelta(minutes=11))
    assert f"{by} Overdue" in client.get(TASKS).words


def test_a_mentioned_colleague_finds_the_enquiry_but_not_the_note(
    app: Flask, reader: PageClient, lin: UUID, reference: str, lead: str
) -> None:
    plan(app, reference, lin, "Call them", date(2026, 3, 5))
    other = another_browser(app, Role.HANDLER, "Ana Example")
    other.get(lead).form("note_text").submit(note_text="@Kim SECRET")

    page = reader.get(TASKS)

    assert page.says("a", class_="reference-link") == [reference]
    assert "Ana Example" in page.words
    assert "SECRET" not in page.words
    assert not page.says("p", class_="what")


@both_languages
def test_a_mention_of_nobody_is_said_with_the_nearest_names_and_the_note_is_kept(
    app: Flask, officer: PageClient, lead: str, lang: str
) -> None:
    make_account(app, Role.HANDLER, "ana@example.com", "Ana Lee")

    typed = "@Anna please look, and @Ana Lee too"
    page = officer.get(lead).form("note_text").submit(note_text=typed).follow()

    assert WORDS[lang].lead.note.unknown_near(names="Ana Lee", typed="Anna") in page.words
    assert page.words.count("Ana Lee") >= 3
    assert typed in page.words
