"""The page of one's tasks after work was planned, cancelled or given to somebody else."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask

from app.accounts.models import StaffAccount
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.leads import amendments
from app.leads.models import LeadTask
from app.leads.models.replies import PlannedReply
from app.leads.store.lead import count_tasks_due
from app.staff.leads import words
from tests.staff.desk import NOON, change, lead_of, make_account, receive, signed_in
from tests.staff.leads.test_tasks import ANN, TASKS, plan
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, read_by, row_of, store


def store_planned(app: Flask, reference: str, author: UUID, held: str = "") -> None:
    """Store a planned reply, which did not leave if there is a reason."""
    store(
        app,
        PlannedReply(
            id=uuid4(),
            lead_id=lead_of(app, reference).id,
            author=author.hex,
            planned_at=NOON,
            send_at=NOON,
            reply={},
            held=held,
        ),
    )


def test_replies_that_were_not_sent_are_told_to_their_author_and_to_the_owner(
    app: Flask, me: UUID, client: PageClient, lin: UUID
) -> None:
    mine, owned, theirs = (
        receive(app, NOON, email=f"{each}@example.com") for each in ("mine", "owned", "theirs")
    )
    store_planned(app, mine, me, "spoken_meanwhile")
    store_planned(app, owned, lin, "author_gone")
    store_planned(app, theirs, lin, "withdrawn")
    change(app, owned, owner_id=me)

    page = client.get(TASKS)

    assert set(page.says("a", class_="reference-link")) == {mine, owned}
    assert len(page.says("span", class_="whose")) == 2
    assert EN.reply.planned.held.author_gone in page.words
    assert EN.staff.nav.due_or_held(n=2) in page.words
    assert theirs not in page.words


def test_planned_replies_are_listed_for_their_author_until_they_leave(
    app: Flask, me: UUID, client: PageClient, lin: UUID
) -> None:
    mine = receive(app, NOON, email="mine@example.com", name="Ann Lee", organisation="Lee GmbH")
    store_planned(app, mine, me)
    store_planned(app, receive(app, NOON, email="theirs@example.com"), lin)

    page = client.get(TASKS)

    assert page.says("h2", id="waiting-title") == [EN.tasks.waiting]
    assert page.says("a", class_="reference-link") == [mine]
    assert page.says("span", class_="whose") == [ANN]
    assert EN.tasks.waiting_for(time="4 Mar 2026, 12:00") in page.words
    assert EN.staff.nav.due_or_held.after("n") not in page.words


def test_of_people_whose_data_may_not_be_used_neither_tasks_nor_names_are_listed(
    app: Flask, me: UUID, client: PageClient, lin: UUID
) -> None:
    reference = receive(app, NOON, name="Ann Lee", organisation="Lee GmbH")
    plan(app, reference, me, "Call Ann", date(2026, 3, 5))
    plan(app, reference, me, "Write to Ann", date(2026, 3, 5), doer=lin)
    store_planned(app, reference, me)
    store_planned(app, reference, me, "restricted")
    change(app, reference, consent="restricted")

    page = client.get(TASKS)

    assert page.says("a", class_="reference-link") == [reference] * 2
    assert "Ann" not in page.words
    assert "Lee" not in page.words


def test_planned_replies_are_not_listed_for_an_author_who_works_on_enquiries_no_longer(
    app: Flask, client: PageClient, reference: str
) -> None:
    me = signed_in(app, client, Role.READER)
    store_planned(app, reference, me)
    store_planned(app, reference, me, "author_gone")

    assert reference not in client.get(TASKS).words


def test_replies_not_sent_on_leads_of_nobody_are_told_to_administrators(
    app: Flask, administrator: PageClient, lin: UUID, reference: str
) -> None:
    store_planned(app, reference, lin, "author_gone")

    page = administrator.get(TASKS)

    assert page.says("a", class_="reference-link") == [reference]
    assert EN.staff.nav.due_or_held(n=1) in page.words


def test_a_task_is_cancelled_and_is_neither_done_nor_open(
    app: Flask, me: UUID, client: PageClient, reference: str, lead: str
) -> None:
    task_id = plan(app, reference, me, "Call them", date(2026, 3, 3))
    form = client.get(lead).form(action=f"{lead}/tasks/{task_id}")

    page = form.submit(button="Cancel").follow()

    assert [each.attrib["class"] for each in page.one("ul", class_="tasks")] == ["cancelled"]
    assert EN.lead.line.task_cancelled(title="Call them") in page.words
    assert not client.get(TASKS).says("p", class_="what")
    assert read_by(app, count_tasks_due, me, NOON.date()) == 0
    # A page that was open before marks nothing as done that a colleague has cancelled.
    page = form.submit(button=EN.lead.task.make.done).follow()
    assert [each.attrib["class"] for each in page.one("ul", class_="tasks")] == ["cancelled"]
    assert EN.lead.task.now.done not in page.words
    assert len({each.payload for each in audit(app, AuditEvent.LEAD_TASK_CHANGED.tag)}) == 1

    client.get(lead).form(action=f"{lead}/tasks/{task_id}").submit(button="Reopen")
    assert client.get(TASKS).says("p", class_="what") == ["Call them"]


def test_a_task_is_handed_to_a_colleague_where_it_is_corrected(
    app: Flask, me: UUID, client: PageClient, lin: UUID, reference: str, lead: str
) -> None:
    reader = make_account(app, Role.READER, "reader@example.com", "Reader")
    task_id = plan(app, reference, me, "Call them", date(2026, 3, 3))
    form = client.get(f"{lead}/words/{task_id}").form("amended")
    assert form.value("task_for") == me.hex
    assert set(form.choices("task_for")) == {"", me.hex, lin.hex}
    assert reader.hex not in form.choices("task_for")
    assert form.submit(task_for="", expect=422).errors_of("task_for")

    form = client.get(f"{lead}/words/{task_id}").form("amended")
    page = form.submit(task_for=lin.hex, expect=303).follow()

    assert EN.noted.words.done_for(name="Lin") in page.words
    assert EN.noted.mended.doer(new="Lin", old="Kim Officer") in page.words
    task = row_of(app, LeadTask, task_id)
    assert (task.assignee_id, task.due_on) == (lin, date(2026, 3, 3))
    assert client.get(TASKS).one("ul", class_="wide") is not None  # Among those of colleagues.


def test_a_correction_for_a_colleague_who_has_just_left_comes_back_with_all_that_was_typed(
    app: Flask,
    me: UUID,
    client: PageClient,
    monkeypatch: pytest.MonkeyPatch,
    lin: UUID,
    reference: str,
    lead: str,
) -> None:
    task_id = plan(app, reference, me, "Call them", date(2026, 3, 3))
    form = client.get(f"{lead}/words/{task_id}").form("amended")
    correct = amendments.amend_words

    def leave_first(*given: Any, **named: Any) -> None:
        change_every(app, StaffAccount, StaffAccount.id == lin, active=False)
        correct(*given, **named)

    monkeypatch.setattr(words, "amend_words", leave_first)
    page = form.submit(amended="Call Friday", task_for=lin.hex, expect=422)

    assert page.errors_of("task_for")
    assert page.form("amended").value("amended") == "Call Friday"
