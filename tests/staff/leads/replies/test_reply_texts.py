"""Administrators change the texts that replies start from, see them first, and can go back."""

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.rules.audit_events import AuditEvent
from app.leads.models.replies import ReplyWording
from tests.staff.desk import NOON, lead_of, receive, zone_of
from tests.staff.reception.test_enter import ENTER, send
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every

SHIPPED = "Answer the question"
SAVE = EN.reply_texts.save
EDIT = "/staff/reply-texts/answer"
NEW: dict[str, Any] = {
    "label_en": "Halls",
    "label_zh": "厂房",
    "subject_en": "Halls for {name}",
    "subject_zh": "厂房：{name}",
    "body_en": "Dear {name},\n\n- [hall]\n\n{signature}",
    "body_zh": "{name}，您好：\n\n- [厂房]\n\n{signature}",
}


def wordings(app: Flask) -> list[ReplyWording]:
    """Return all wordings, the oldest first."""
    return every(app, select(ReplyWording).order_by(ReplyWording.at))


def texts(app: Flask, administrator: PageClient) -> Page:
    """Open a new lead, on which the texts are offered."""
    return administrator.get(f"/staff/leads/{lead_of(app, receive(app, NOON)).id}")


def test_a_changed_text_is_offered_and_the_shipped_one_can_be_used_again(
    app: Flask, administrator: PageClient
) -> None:
    form = administrator.get(EDIT).form("body_en")
    assert form.value("body_en").startswith("Dear {name},")

    changed = EN.reply_texts.changed(name="Kim Officer", time="").rstrip()
    assert changed in form.submit(button=SAVE, **NEW).follow().words
    lead = texts(app, administrator).form("reply_text").submit(button="Halls", expect=200)
    assert "- [hall]" in lead.form("reply_text").value("reply_text")
    told = lead.form("reply_text").submit(button=EN.lead.reply.send, expect=422)
    assert EN.lead.errors.reply_gap(gap="[hall]") in told.words

    again = administrator.get(EDIT).form(action=f"{EDIT}/restore")
    page = again.submit(button=EN.reply_texts.use_shipped).follow()

    assert page.form("body_en").value("label_en") == SHIPPED
    assert [(each.code, each.current) for each in wordings(app)] == [
        ("answer", False), ("answer", True),
    ]  # fmt: skip
    assert len(audit(app, AuditEvent.REPLY_TEXT_CHANGED.tag)) == 2


def test_a_text_addresses_the_organisation_if_no_person_is_named(administrator: PageClient) -> None:
    firm = "Sample Ltd"
    call = send(administrator.get(ENTER), 303, name="", organisation=firm, email="a@example.com")
    page = call.follow().form("reply_text").submit(button="Ask for details", expect=200)

    assert f"Dear {firm}," in page.form("reply_text").value("reply_text")


@pytest.mark.parametrize(
    ("time_zone", "said"),
    [
        ("Asia/Shanghai", ("They are in Beijing time.", "以下时间（北京时间）是否方便")),
        ("Europe/Berlin", ("They are in Europe/Berlin.", "以下时间（Europe/Berlin时间）是否方便")),
    ],
)
def test_proposed_times_are_in_the_time_zone_of_the_service(
    app: Flask, administrator: PageClient, time_zone: str, said: tuple[str, str]
) -> None:
    zone = zone_of(app)
    app.extensions["zone"] = replace(zone, settings=replace(zone.settings, time_zone=time_zone))

    form = texts(app, administrator).form("reply_text")
    page = form.submit(button="Propose a call or a visit", expect=200)
    edited = administrator.get("/staff/reply-texts/meeting").form("body_en")
    letters = edited.submit(button="Preview", expect=200).words

    assert said[0] in page.form("reply_text").value("reply_text")
    assert all(each in letters for each in said)


def test_a_preview_shows_the_letter_in_every_language_and_stores_nothing(
    app: Flask, administrator: PageClient
) -> None:
    page = administrator.get(EDIT).form("body_en").submit(button="Preview", expect=200, **NEW)

    for said in (NEW["subject_en"].format(name="Ana Lüdtke"), "张伟，您好："):
        assert said in page.words
    assert page.form("body_en").value("body_en") == NEW["body_en"]
    assert not wordings(app)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("Dear {nmae},", EN.reply_texts.errors.variable(field="Text (English)", name="{nmae}")),
        ("Dear {name", EN.reply_texts.errors.braces(example="{name}", field="Text (English)")),
        (
            "Dear {name!r:>999999999}",
            EN.reply_texts.errors.braces(example="{name}", field="Text (English)"),
        ),
        (
            "Dear {name.__class__}",
            EN.reply_texts.errors.braces(example="{name}", field="Text (English)"),
        ),
    ],
)
def test_a_variable_that_there_is_not_is_refused_by_name(
    app: Flask, administrator: PageClient, body: str, said: str
) -> None:
    form = administrator.get(EDIT).form("body_en")

    page = form.submit(button=SAVE, expect=422, **{**NEW, "body_en": body})

    assert said in page.words
    assert page.form("body_en").value("body_en") == body
    assert not wordings(app)


def test_a_text_of_ones_own_is_added_and_taken_from_the_leads(
    app: Flask, administrator: PageClient
) -> None:
    administrator.get("/staff/reply-texts/new").form("body_en").submit(button=SAVE, **NEW)
    (own,) = wordings(app)
    assert own.code.startswith("own_")
    assert "Halls" in texts(app, administrator).words

    edit = administrator.get(f"/staff/reply-texts/{own.code}").form("body_en")
    assert EN.reply_texts.hidden in edit.submit(button=SAVE, offered=False).follow().words
    assert "Halls" not in texts(app, administrator).words


def test_the_second_of_two_editors_loses_nothing_and_overwrites_nothing(
    app: Flask, administrator: PageClient
) -> None:
    first, second = (administrator.get(EDIT).form("body_en") for _ in range(2))
    first.submit(button=SAVE, **NEW)

    page = second.submit(button=SAVE, expect=409, **{**NEW, "body_en": "Mine."})

    assert EN.reply_texts.errors.conflict in page.words
    assert page.form("body_en").value("body_en") == "Mine."
    assert len(wordings(app)) == 1
