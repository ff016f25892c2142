"""All open work of an account is handed over: by hand, at an absence, at leaving, by a role."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffAccount
from app.content.local import list_text
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotAnAssignee, StorageUnavailable
from app.core.rules.permissions import Role
from app.leads import handover
from app.leads.models import Lead, LeadEvent, LeadTask
from app.leads.models.replies import PlannedReply
from app.leads.steps.ownership import hand_over as hand_over_some
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.staff.accounts import handover as views
from tests.staff.accounts.test_people import add_task
from tests.staff.desk import (
    another_browser,
    lead_of,
    make_account,
    place,
    post_to,
    read_in,
    receive,
    signed_in,
    zone_of,
)
from tests.support.content.copy import EN, WORDS
from tests.support.leads.desk_work import make_reply
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, change_row, every, only, row_of

LATER = datetime(2036, 3, 4, 9, 30, tzinfo=UTC)
OWN = "/staff/account/work"


@dataclass(frozen=True)
class Work:
    """The ids of an owner's lead, task and planned reply; the task and the reply on others'."""

    lead: UUID
    task: UUID
    reply: UUID


def give_work(app: Flask, owner: UUID) -> Work:
    """Give somebody a lead, and on another lead a task and a planned reply."""
    own, other = (lead_of(app, receive(app, clock.now())).id for _ in range(2))
    place(app)
    work = Work(own, uuid4(), uuid4())
    with zone_of(app).database.transaction() as session:
        session.get_one(Lead, own).owner_id = owner
        session.add(
            LeadTask(
                id=work.task, lead_id=other, created_at=LATER, author=owner.hex, title="Call",
                assignee_id=owner, due_on=date(2036, 3, 5), due_time=None, done_at=None, done_by="",
            )
        )  # fmt: skip
        session.add(
            PlannedReply(
                id=work.reply, lead_id=other, author=owner.hex, planned_at=LATER, send_at=LATER,
                reply=make_reply().stored(), held="",
            )
        )  # fmt: skip
    return work


def holders(app: Flask, work: Work) -> list[UUID | None]:
    """Return who has the lead, the task and the planned reply."""
    return [
        row_of(app, Lead, work.lead).owner_id,
        row_of(app, LeadTask, work.task).assignee_id,
        UUID(row_of(app, PlannedReply, work.reply).author),
    ]


def counts(page: Page) -> dict[str, str]:
    """Return how much open work a page names, by its kind."""
    return {
        each.attrib["data-work"]: each.attrib["data-count"]
        for each in page.root.iter()
        if "data-work" in each.attrib
    }


def colleague(app: Flask, role: Role = Role.HANDLER) -> UUID:
    return make_account(app, role, f"{uuid4().hex}@example.com", "Dee Colleague")


ALL = {"leads": "1", "tasks": "1", "replies": "1"}


@pytest.fixture
def dee(app: Flask) -> UUID:
    """A colleague."""
    return colleague(app)


@pytest.fixture
def work(app: Flask, me: UUID) -> Work:
    """The open work of the officer who has signed in."""
    return give_work(app, me)


def test_one_sees_ones_open_work_and_hands_all_of_it_over_at_once(
    app: Flask, me: UUID, client: PageClient, dee: UUID, work: Work
) -> None:
    assert counts(client.get("/staff/account")) == ALL
    page = client.get(OWN)
    assert counts(page) == ALL
    links = {each.attrib.get("href", "").partition("#")[0] for each in page.all("a")}
    assert f"/staff/leads/{work.lead}" in links
    assert holders(app, work) == [me] * 3
    line = "Two calls are promised"
    page.form("taker").submit(taker=dee.hex, line=line, expect=303)

    assert holders(app, work) == [dee] * 3
    assert counts(client.get("/staff/account")) == {}
    kinds = every(app, select(LeadEvent.kind).where(LeadEvent.actor == me.hex))
    assert sorted(kinds) == ["owner", "reply_assigned", "task_corrected"]
    kind = OutboxMessage.kind == MessageKind.ASSIGNED_NOTICE.value
    mail = only(app, select(OutboxMessage).where(kind))
    assert mail.recipient == row_of(app, StaffAccount, dee).email
    assert line not in str(mail.details)
    for tag in (
        AuditEvent.LEAD_ASSIGNED.tag,
        AuditEvent.TASKS_HANDED_OVER.tag,
        AuditEvent.REPLIES_HANDED_OVER.tag,
    ):
        assert len(audit(app, tag)) == 1
    other = row_of(app, LeadTask, work.task).lead_id
    histories = [client.get(f"/staff/leads/{each}").words for each in (work.lead, other)]
    assert [line in each for each in histories] == [True, True]
    assert "Dee Colleague" in histories[1]


def test_a_colleague_and_a_short_line_are_asked_for(
    app: Flask, me: UUID, client: PageClient, dee: UUID, work: Work
) -> None:
    reader = colleague(app, Role.READER)

    for taker in ("", me.hex, reader.hex, "nobody", "nonsense"):
        page = post_to(client, OWN, 422, taker=taker)
        assert page.one("p", id="taker-error") is not None
        assert counts(page) == ALL
    page = post_to(client, OWN, 422, taker=dee.hex, line="x" * 501)
    assert page.one("p", id="line-error") is not None
    assert holders(app, work) == [me] * 3


def test_a_second_press_finds_nothing_and_says_so(
    app: Flask, officer: PageClient, dee: UUID, work: Work
) -> None:
    other = colleague(app)
    form = officer.get(OWN).form("taker")
    form.submit(taker=dee.hex, expect=303)
    page = form.submit(taker=other.hex, expect=303).follow()

    assert page.url == "/staff/account"
    assert page.all("p", class_="notice-success")
    assert holders(app, work) == [dee] * 3
    assert every(app, OutboxMessage.kind).count(MessageKind.ASSIGNED_NOTICE.value) == 1


@pytest.mark.parametrize("away", [True, False])
def test_saving_an_absence_leads_to_the_open_work(
    app: Flask, me: UUID, client: PageClient, dee: UUID, *, away: bool
) -> None:
    first, last = ("2036-10-01", "2036-10-08") if away else ("", "")
    form = client.get("/staff/account").form("deputy").fill(first=first, last=last, deputy=dee.hex)
    assert form.submit().follow().url == "/staff/account"

    work = give_work(app, me)
    page = form.submit().follow()

    assert page.url == (OWN if away else "/staff/account")
    assert counts(page) == ALL
    if away:
        assert page.form("taker").value("taker") == dee.hex
        page.form("taker").submit(expect=303)
        assert holders(app, work) == [dee] * 3


def test_an_administrator_hands_over_the_work_of_a_colleague(
    app: Flask, administrator: PageClient, dee: UUID
) -> None:
    kim = colleague(app)
    work, path = give_work(app, kim), f"/staff/people/{kim}"
    page = administrator.get(path)
    assert counts(page) == ALL
    form = page.form("deputy")
    page = form.submit(first="2036-10-01", last="2036-10-08", deputy=dee.hex).follow()
    assert page.url == f"{path}/work"

    assert page.form("taker").submit(taker=dee.hex, line="", expect=303).follow().url == path
    assert holders(app, work) == [dee] * 3
    administrator.get(f"/staff/people/{uuid4()}/work", expect=404)
    another_browser(app, Role.HANDLER).get(f"{path}/work", expect=403)


@pytest.mark.parametrize("role", ["", "reader"])
def test_leaving_and_a_role_hand_over_to_whom_the_administrator_chose(
    app: Flask, administrator: PageClient, dee: UUID, role: str
) -> None:
    kim, other = colleague(app), colleague(app)
    change_every(app, StaffAccount, StaffAccount.id == kim, deputy_id=other)
    work, path = give_work(app, kim), f"/staff/people/{kim}"
    if role:
        page = administrator.get(path).form("role").submit(role=role, expect=409)
    else:
        page = administrator.get(f"{path}/deactivate")
    assert counts(page) == ALL
    assert page.form("taker").value("taker") == other.hex
    address = f"{path}/{'role' if role else 'deactivate'}"
    page = post_to(administrator, address, 422, taker=kim.hex, role=role, moves="yes")
    kept = row_of(app, StaffAccount, kim)
    assert (kept.active, kept.role) == (True, "handler")

    page.form("taker").submit(taker=dee.hex, line="Please call", expect=303)

    assert holders(app, work) == [dee] * 3
    after = row_of(app, StaffAccount, kim)
    assert (after.active, after.role) == ((True, role) if role else (False, "handler"))


@pytest.mark.parametrize("role", ["", "auditor"])
def test_without_a_deputy_nobody_may_be_chosen_and_the_page_says_what_follows(
    app: Flask, client: PageClient, role: str
) -> None:
    me, kim = signed_in(app, client, Role.ADMINISTRATOR), colleague(app)
    work, path = give_work(app, kim), f"/staff/people/{kim}"
    person = client.get(path)
    assert not person.all("form", action=f"{path}/deactivate")
    if role:
        asked = person.form("role").submit(role=role, expect=409)
    else:
        asked = client.get(person.link("Deactivate…"))
    assert asked.form("taker").value("taker") == "nobody"
    assert EN.handover.nobody_hint.you(name="") in asked.says("p", id="taker-hint")[0]

    page = asked.form("taker").submit(expect=303).follow()

    assert holders(app, work) == [None, me, kim]
    assert EN.handover.moved(what=shortly("en", leads=1, tasks=1)) in page.words
    assert counts(page) == {"replies": "1"}


def test_of_work_that_nobody_had_and_of_replies_that_stay_nothing_is_said_to_have_moved(
    app: Flask, administrator: PageClient
) -> None:
    kim, reader = colleague(app), colleague(app, Role.READER)
    work = give_work(app, kim)
    change_every(app, Lead, Lead.id == work.lead, owner_id=None)
    change_every(app, LeadTask, LeadTask.id == work.task, done_at=LATER)
    for each in (reader, kim):
        page = post_to(administrator, f"/staff/people/{each}/deactivate", taker="nobody").follow()
        assert len(page.all("p", class_="notice-success")) == 1
    assert counts(page) == {"replies": "1"}


@pytest.mark.parametrize("away", [False, True])
def test_whoever_gives_up_their_own_work_reads_who_else_gets_their_tasks(
    app: Flask, client: PageClient, *, away: bool
) -> None:
    own = signed_in(app, client, Role.ADMINISTRATOR)
    other = make_account(app, Role.ADMINISTRATOR, "second@example.com", "Sam Second")
    add_task(app, client, own)
    its = StaffAccount.id == other
    change_every(app, StaffAccount, its, away_from=clock.now() if away else None)

    asked = client.get(f"/staff/people/{own}").form("role").submit(role="reader", expect=409)

    assert EN.handover.nobody_hint.other(name="Sam Second") in asked.words
    asked.form("moves").submit()
    assert only(app, LeadTask.assignee_id) == other


def test_a_colleague_who_is_deactivated_meanwhile_gets_nothing(
    app: Flask, me: UUID, client: PageClient, dee: UUID, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = client.get(OWN).form("taker")

    def leave(*_given: object) -> None:
        raise NotAnAssignee("The colleague was deactivated meanwhile.")

    monkeypatch.setattr(handover, "hand_over", leave)
    page = form.submit(taker=dee.hex, expect=303).follow()

    assert page.url == OWN
    left = shortly("en", **dict.fromkeys(ALL, 1))
    assert EN.handover.gone(what=EN.handover.nothing_yet, left=left) in page.words
    assert holders(app, work) == [me] * 3


def fail_at_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one lead, task and reply move at a time, and the database be away for the second."""
    turns = count(1)

    def hand_over(*given: Any) -> Any:
        if next(turns) == 2:
            raise StorageUnavailable("It is away.")
        return hand_over_some(*given)

    monkeypatch.setattr(handover, "BATCH", 1)
    monkeypatch.setattr(handover, "hand_over", hand_over)


def shortly(lang: str, **counts: int) -> str:
    """Return how much work there is of each kind in a list of words."""
    return list_text((WORDS[lang].handover[kind](n=n) for kind, n in counts.items()), lang)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_handing_over_that_is_interrupted_says_what_is_left_and_goes_on_from_there(
    app: Flask, me: UUID, client: PageClient, dee: UUID, work: Work,
    monkeypatch: pytest.MonkeyPatch, lang: str,
) -> None:  # fmt: skip
    others = [give_work(app, me) for _ in range(2)]
    read_in(client, lang)
    form, say = client.get(OWN).form("taker"), WORDS[lang].handover
    fail_at_second(monkeypatch)

    page = form.submit(taker=dee.hex, expect=303).follow()

    assert page.url == OWN
    what, left = (shortly(lang, leads=n, tasks=n, replies=n) for n in (1, 2))
    assert say.stopped(what=what, left=left) in page.words
    assert counts(page) == dict.fromkeys(ALL, "2")
    page = page.form("taker").submit(taker=dee.hex, expect=303).follow()
    assert say.done(name="Dee Colleague", what=left) in page.words
    assert [holders(app, each) for each in (work, *others)] == [[dee] * 3] * 3
    assert counts(page) == {}
    assert len(audit(app, AuditEvent.LEAD_ASSIGNED.tag)) == 3


@pytest.mark.parametrize("role", ["", "reader"])
def test_leaving_that_is_interrupted_ends_the_account_and_its_page_hands_over_the_rest(
    app: Flask, administrator: PageClient, dee: UUID, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    kim = colleague(app)
    works, path = [give_work(app, kim) for _ in range(3)], f"/staff/people/{kim}"
    if role:
        asked = administrator.get(path).form("role").submit(role=role, expect=409)
    else:
        asked = administrator.get(f"{path}/deactivate")
    fail_at_second(monkeypatch)

    page = asked.form("taker").submit(taker=dee.hex, expect=303).follow()

    account = row_of(app, StaffAccount, kim)
    assert (account.active, account.role) == ((True, role) if role else (False, "handler"))
    assert account.deputy_id == dee
    assert page.url == path
    what, left = (shortly("en", leads=n, tasks=n, replies=n) for n in (1, 2))
    assert EN.handover.stopped(what=what, left=left) in page.words
    assert counts(page) == dict.fromkeys(ALL, "2")
    # The same press again goes on, like the page that the account's own leads to.
    again = asked.form("taker").submit(taker=dee.hex, expect=303).follow()
    assert EN.handover.done(name="Dee Colleague", what=left) in again.words
    assert [holders(app, each) for each in works] == [[dee] * 3] * 3
    tag = AuditEvent.ROLE_CHANGED.tag if role else AuditEvent.ACTIVITY_CHANGED.tag
    assert len(audit(app, tag)) == 1


def test_a_page_counts_all_open_work_and_says_how_much_it_does_not_list(
    app: Flask, me: UUID, client: PageClient, work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_work(app, me)
    monkeypatch.setattr(views, "MOST_MATCHING", 1)

    page = client.get(OWN)

    assert counts(page) == counts(client.get("/staff/account")) == dict.fromkeys(ALL, "2")
    assert page.says("li", class_="muted") == [EN.handover.more(n=1)] * 3


def test_closed_leads_and_done_tasks_stay(
    app: Flask, me: UUID, client: PageClient, dee: UUID, work: Work
) -> None:
    change_row(app, Lead, work.lead, closed=True)
    change_row(app, LeadTask, work.task, done_at=LATER - timedelta(days=1))

    page = client.get(OWN)
    assert counts(page) == {"replies": "1"}
    page.form("taker").submit(taker=dee.hex, expect=303)

    assert holders(app, work) == [me, me, dee]
