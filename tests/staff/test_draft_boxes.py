"""Everything that can be typed or chosen in a box comes back from its draft, in every box."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffAccount, StaffDraft
from app.accounts.rules.drafts import Box
from app.core.config import Settings
from app.core.rules.permissions import Role
from tests.compliance.consent.test_policies import CHANGED, DRAFT, more
from tests.compliance.consent.test_transfers import TERMS
from tests.staff.desk import NOON, another_browser, enter, later, receive
from tests.staff.draft_pages import controls, filled, form_of, page_of, shown
from tests.staff.exports.exports import NEW, USUAL
from tests.support.consent.transfers import ABROAD
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every, every, only

pytestmark = pytest.mark.own_app

TEMPLATES = Path(__file__).parents[2] / "templates"
WITHOUT_DRAFTS = {
    "staff/exports/export_terms.html": "a part of two forms, which keep their words",
    "staff/leads/lead/reply.html": "outside its form, for words that cannot be sent any more",
    "staff/leads/routing.html": "a trial of the rules, of which nothing is stored",
    "compliance/ledger/prove.html": "a checkpoint is pasted, and nothing is stored",
}


@pytest.fixture(autouse=True)
def _soon_afterwards() -> Iterator[None]:
    with time_machine.travel(NOON.replace(hour=5)):
        yield


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """An installation with a recipient abroad, where every export waits for a second person."""
    return replace(settings, transfer=ABROAD, export_approval_rows=1)


def keep(form: Form) -> Page:
    (button,) = [each for each in form.element.iter() if "data-draft-save" in each.attrib]
    return form.submit(button="".join(button.itertext())).follow()


@pytest.mark.parametrize("box", list(Box))
def test_everything_in_a_box_is_declared_and_comes_back(
    app: Flask, client: PageClient, box: Box
) -> None:
    page = page_of(app, client, box)
    form = form_of(page, box)
    assert controls(form).keys() <= {*box.texts, *box.beside}, "lost after an expired session"
    sent = filled(form)

    keep(form)

    assert only(app, StaffDraft).box == box.value
    assert shown(form_of(client.get(page.url), box)) == sent


@pytest.mark.parametrize("box", [Box.NOTE, Box.REPLY, Box.EXPORT, Box.POLICY])
def test_everything_comes_back_after_an_expired_session(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch, box: Box
) -> None:
    client.flask_client.environ_base["HTTP_SEC_FETCH_SITE"] = "same-origin"
    page = page_of(app, client, box)
    if box is Box.EXPORT:
        page = client.get(f"{NEW}?folder=all&country=CN")
    form = form_of(page, box)
    sent = filled(form)
    (first,) = box.texts[:1]
    email = only(app, select(StaffAccount.email).where(StaffAccount.role == Role.ADMINISTRATOR))
    later(monkeypatch, timedelta(minutes=61))
    button = {
        Box.NOTE: EN.lead.note.submit,
        Box.REPLY: EN.lead.reply.send,
        Box.EXPORT: EN.exports.new_page.submit,
        Box.POLICY: EN.policies.page.save,
    }
    late = form.submit(button=button[box], expect=403)
    change_every(app, StaffAccount, tf_primary_method=None)
    enter(app, client, email)

    again = EN.drafts.open_again
    stale = late.form(first).submit(button=again, expect=400)
    there = stale.form(first).submit(button=again).follow()

    assert there.url == page.url
    assert shown(form_of(there, box)) == sent


SENT: Mapping[Box, dict[str, Any]] = {
    Box.NOTE: {"note_text": "Gleis 7"},
    Box.TASK: {"task_title": "Gleis 7"},
    Box.PRIORITY: {"priority_reason": "Gleis 7", "priority": "high"},
    Box.CLOSING: {
        "ending": "won",
        "elsewhere_where": "Gleis 7",
        "elsewhere_at": "2026-03-04T12:30",
    },
    Box.CONTACT: {
        "contact_text": "Gleis 7",
        "contact_direction": "ours",
        "contact_channel": "phone",
        "contact_next": "2026-03-06",
    },
    Box.REPLY_TEXT: {
        "label_en": "Sites",
        "subject_en": "Sites",
        "body_en": "Dear {name}",
        "label_zh": "地块",
        "subject_zh": "地块",
        "body_zh": "您好",
    },
    Box.EXPORT: USUAL,
    Box.EXPORT_REFUSAL: {"why_not": "Too many"},
    Box.SAVED_EXPORT: {**USUAL, "name": "Weekly"},
    Box.SIGNATURE: {"signature_en": "Kim, Zone"},
    Box.REVEAL: {"why": "They called"},
    Box.POLICY: CHANGED,
    Box.POLICY_RETURN: {"reason": "Not now"},
    Box.TRANSFER: TERMS,
    Box.TRANSFER_END: {"why_ended": "The contract ended"},
    Box.CONSENTS_FILE: {"why": "For the audit"},
    Box.ALARM: {"reason": "The row was put back"},
    Box.BUNDLE: {"reason": "For the audit"},
}


@pytest.mark.parametrize("box", SENT)
def test_sending_clears_the_draft(app: Flask, client: PageClient, box: Box) -> None:
    page = page_of(app, client, box)
    keep(form_of(page, box).fill(**SENT[box] | (more(app) if box is Box.POLICY else {})))
    assert [each.box for each in every(app, StaffDraft)] == [box.value]

    expect = 200 if box in {Box.REVEAL, Box.CONSENTS_FILE} else 303
    form_of(client.get(page.url), box).submit(expect=expect)
    assert every(app, StaffDraft) == []


def test_the_draft_of_a_policy_that_was_saved_meanwhile_replaces_nothing_unseen(
    app: Flask, client: PageClient
) -> None:
    page = page_of(app, client, Box.POLICY)
    keep(form_of(page, Box.POLICY).fill(**CHANGED, **more(app, en="Mine.", zh="我的。")))
    hers = form_of(another_browser(app, Role.AUDITOR, "Ada").get(DRAFT), Box.POLICY).fill(
        **CHANGED, **more(app, en="Hers.", zh="她的。")
    )
    hers.submit(button=EN.policies.page.save)

    shown_again = client.get(DRAFT)
    assert EN.drafts.policy.restored.after("time") in shown_again.words
    refused = form_of(shown_again, Box.POLICY).submit(button=EN.policies.page.save, expect=409)
    assert "Mine." in refused.form("source_en").value("source_en")


def test_the_terms_of_an_earlier_export_are_shown_beside_a_draft(
    app: Flask, client: PageClient
) -> None:
    form = form_of(page_of(app, client, Box.EXPORT), Box.EXPORT)
    receive(app, NOON)
    asked = form.submit(
        button=EN.exports.new_page.submit, **{**USUAL, "reason": "The first"}
    ).follow()
    keep(form_of(client.get(NEW), Box.EXPORT).fill(reason="The second"))

    number = asked.url.rpartition("/")[2]
    again = client.get(f"{NEW}?folder=all&again={number}")
    assert form_of(again, Box.EXPORT).value("reason").strip() == "The first"
    assert "The second" in again.words


def test_every_long_text_of_desk_and_console_has_a_box() -> None:
    found = (
        each for part in ("staff", "compliance") for each in (TEMPLATES / part).rglob("*.html")
    )
    long_text = re.compile(r"ui\.(textarea|ask)\(|<textarea|terms\.purpose_and_file\(")
    without = set()
    for each in found:
        source = each.read_text("utf-8")
        kept_forms = r"<form(?:(?!</form>).)*drafts\.keep\((?:(?!</form>).)*</form>"
        if long_text.search(re.sub(kept_forms, "", source, flags=re.DOTALL)):
            without.add(each.relative_to(TEMPLATES).as_posix())
    assert without == WITHOUT_DRAFTS.keys()
