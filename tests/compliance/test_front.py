"""The console's front page: waiting work, the state of the ledger, and links to every task."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from flask import Flask

from app.compliance.tasks import TASKS, task_of
from app.consent.models import ErasureProposal, UnlistedWithdrawal
from app.core import clock
from app.core.db import Database
from app.core.rules.languages import LANGUAGE
from app.core.rules.permissions import Role, allows
from app.exports.models import NotifyTask
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.store import pending_entry
from app.rights.models import RightsRequest
from app.rights.rules.erasure import ErasureGround, ProposalState
from tests.staff.desk import NOON, receive, record_of, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.requests import make_request
from tests.support.stored import read_by

COMMAND = "zone db reapply"


def waiting(page: Page) -> list[str]:
    return [text for text in page.says("li") if text[0].isdigit()]


def asked(due: datetime) -> RightsRequest:
    return make_request(uuid4(), due_at=due)


def to_tell() -> NotifyTask:
    return NotifyTask(
        id=uuid4(), export_id=uuid4(), enquiry_id=uuid4(), reference="GDZ-7F3K-92QX",
        kind="erasure", opened_at=NOON, done_at=None, done_by="",
    )  # fmt: skip


def proposed() -> ErasureProposal:
    return ErasureProposal(
        id=uuid4(), person=uuid4(), request_id=None, ground=ErasureGround.ASKED.value,
        remark="By phone.", proposed_by="x", proposed_at=NOON, state=ProposalState.OPEN.value,
        decided_by="", decided_at=None, why_not="", erasure_id=None,
    )  # fmt: skip


def test_pending_work_is_counted_and_late_work_comes_first(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    empty = auditor.get("/compliance/")
    assert EN.console.nothing in empty.words
    assert waiting(empty) == []
    now, record = clock.now(), record_of(app, receive(app, NOON))
    with zone_of(app).database.transaction() as session:
        session.add_all([asked(now + timedelta(days=9)), asked(now - timedelta(days=1)), to_tell()])
        session.add_all([asked(now + timedelta(days=1)), to_tell(), to_tell(), proposed()])
        session.add(UnlistedWithdrawal(consent_record_id=record))
    assert waiting(auditor.get("/compliance/")) == [
        f"1 {EN.console.attention.overdue}",
        f"2 {EN.console.attention.requests}",
        f"1 {EN.console.attention.erasures}",
        f"1 {EN.console.attention.unlisted}",
        f"3 {EN.console.attention.receivers}",
    ]


def test_the_ledger_line_shows_pending_entries_and_a_halt(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    assert read_by(app, pending_entry.has_pending)
    assert EN.console.ledger.waiting.before("time") in auditor.get("/compliance/").words
    folder = LedgerFolder(zone_of(app).settings)
    with folder.turn():
        folder.report_halt("2026-03-04T04:00:00.000Z Planted.")
    assert EN.console.ledger.halted in auditor.get("/compliance/").words


def test_every_task_is_one_click_away_and_states_its_purpose(
    app: Flask, auditor: PageClient
) -> None:
    page = auditor.get("/compliance/")
    links = {
        each.attrib["href"] for card in page.all("li", class_="card") for each in card.iter("a")
    }
    with app.test_request_context():
        wanted = {app.url_map.bind("").build(task.endpoint) for task in TASKS}
    assert links == wanted
    for each in links:
        assert auditor.get(each).link("Compliance") == "/compliance/"


def test_a_subpage_belongs_to_its_task() -> None:
    found = {each: task_of(each) for each in ("compliance.consent", "compliance.receivers")}
    assert [each and each.endpoint for each in found.values()] == [
        "compliance.consents",
        "compliance.receivers",
    ]
    assert task_of("compliance.front") is None


def test_every_page_of_the_console_belongs_to_a_task(app: Flask) -> None:
    lost = [
        rule.endpoint
        for rule in app.url_map.iter_rules()
        if rule.endpoint.startswith("compliance.") and rule.endpoint != "compliance.front"
        if task_of(rule.endpoint) is None
    ]
    assert lost == []


@pytest.mark.parametrize("role", [Role.READER, Role.HANDLER, Role.EXPORTER])
def test_nobody_who_works_on_leads_may_open_a_page_of_the_console(app: Flask, role: Role) -> None:
    views = [view for name, view in app.view_functions.items() if name.startswith("compliance.")]
    assert not [each for each in views if allows(role, vars(each)["required_permission"])]


@both_languages
def test_the_front_page_says_that_exports_are_withheld(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    words = WORDS[lang].console.withheld.text
    assert words not in auditor.get("/compliance/").words
    OutsideLists(zone_of(app).settings.instance).withdrawals.append(b"no withdrawal")
    assert f"{words}{LANGUAGE[lang].space}{COMMAND}" in auditor.get("/compliance/").words
