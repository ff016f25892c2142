"""Compliance enters people's requests about their data, and lists them by deadline."""

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.mail.rules.delivery import MessageKind
from app.rights.models import RightsRequest
from app.web.paging import PAGE_SIZE
from tests.compliance.asking import DAY, LIST, NEW, enter, fill, letters, request_of
from tests.staff.desk import NOON, SENDER, receive, zone_of
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audited, every

ODD = "state=closed&kind=nonsense"


def test_a_recorded_request_is_due_by_its_own_day_and_audited(
    app: Flask, auditor: PageClient
) -> None:
    receive(app, NOON)
    now = clock.now()
    page = enter(auditor, received=f"{zone_of(app).statutory_clock.day_of(now - 3 * DAY)}")

    request = request_of(app)
    due = zone_of(app).statutory_clock.deadline(now - 3 * DAY)
    assert (request.due_at, request.statutory_due_at) == (due.at, due.statutory)
    assert (request.kind, request.method, request.identity) == ("access", "phone", "open")
    assert "张*** z***@example.com" in page.words
    assert "张示例 rang" in page.words
    assert SENDER not in page.text
    opened = {"request": request.id.hex, "kind": "access", "method": "phone"}
    assert audited(app, AuditEvent.RIGHTS_OPENED.tag) == [opened]
    assert audited(app, AuditEvent.RIGHTS_VIEWED.tag) == [{"request": request.id.hex}]
    assert letters(app, MessageKind.RIGHTS_NOTICE) == []
    # The same opens once, and other words open another.
    again = enter(auditor, received=f"{zone_of(app).statutory_clock.day_of(now - 3 * DAY)}")
    assert EN.rights.flash.there in again.words
    enter(auditor, words="She rang again")
    assert len(every(app, RightsRequest)) == 2


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"received": "4/3/2026"}, EN.rights.errors.received_format),
        ({"received": "2999-01-01"}, EN.rights.errors.received_future),
        ({"received": "2019-01-01"}, EN.rights.errors.received_past),
        ({"received": ""}, EN.rights.errors.received),
        ({"who": "nobody@example.com"}, EN.rights.errors.nobody),
        ({"kind": "", "method": ""}, EN.rights.errors.kind),
    ],
)
def test_an_invalid_value_is_reported_beside_its_field_and_text_is_kept(
    app: Flask, auditor: PageClient, typed: dict[str, str], says: str
) -> None:
    receive(app, NOON)
    usual = {"who": SENDER, "kind": "access", "method": "mail", "words": "Kept"}
    page = auditor.get(NEW).form("who").submit(**{**usual, **typed}, expect=422)
    assert says in " ".join(page.one("div", class_="summary").itertext())
    assert page.form("who").value("words") == "Kept"


def test_open_requests_are_sorted_by_due_day_and_closed_ones_follow(
    app: Flask, auditor: PageClient
) -> None:
    fill(app, {"due_at": 3}, {"due_at": -1}, {"due_at": 0.5, "kind": "objection"})
    fill(app, {"closed_at": -1, "outcome": "refused"}, {"closed_at": -2, "outcome": "erased"})

    page = auditor.get(LIST)
    rows = page.says("tr")
    assert EN.rights.list.counts(open=3, overdue=1) in page.words
    assert [row.split()[0] for row in rows] == [
        "Request", "Access", "Objection", "Access", "Request", "Access", "Access"
    ]  # fmt: skip
    assert "overdue" in rows[1]
    assert "Refused" in rows[5]
    only = auditor.get(f"{LIST}?kind=objection&state=open")
    assert [row.split()[0] for row in only.says("tr")] == ["Request", "Objection"]
    assert len(auditor.get(f"{LIST}?{ODD}").says("tr")) == 3
    assert EN.rights.list.open_none_of in auditor.get(f"{LIST}?kind=portability").words


@pytest.mark.parametrize("state", ["open", "closed"])
def test_paging_a_long_list_misses_none(app: Flask, auditor: PageClient, state: str) -> None:
    moment = "due_at" if state == "open" else "closed_at"
    changes = {} if state == "open" else {"outcome": "refused"}
    fill(app, *({moment: n // 2, **changes} for n in range(PAGE_SIZE + 5)))
    first = auditor.get(LIST)
    second = auditor.get(
        first.link(EN.rights.list.later if state == "open" else EN.rights.list.older)
    )
    links = {link.get("href", "") for page in (first, second) for link in page.all("a")}
    assert len([each for each in links - {NEW} if each.startswith(f"{LIST}/")]) == PAGE_SIZE + 5
