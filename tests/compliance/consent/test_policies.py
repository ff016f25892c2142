"""The words to agree to are written in both languages and published by two people."""

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from app.consent.models import PolicyDraft
from app.consent.rules.publication import WAITING as WAITING_STATES
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from tests.staff.desk import another_browser, zone_of
from tests.support.consent.publishing import sources_of
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, every, only

WAITING = select(PolicyDraft).where(PolicyDraft.state.in_(WAITING_STATES))
LIST = "/compliance/policies"
DRAFT = f"{LIST}/privacy_policy/draft"
MORE = {"en": "Something more.", "zh": "更多内容。"}
CHANGED = {"changed_en": "Says more.", "changed_zh": "说明更多。"}


@pytest.fixture
def second(app: Flask) -> PageClient:
    """An administrator with a browser of their own."""
    return another_browser(app, Role.ADMINISTRATOR, "Bo Administrator")


def more(app: Flask, **changes: str) -> dict[str, str]:
    """Return the texts in force with more at their ends, as fields of the form."""
    sources = sources_of(zone_of(app).database, "privacy_policy")
    ends = {**MORE, **changes}
    return {f"source_{lang}": f"{sources[lang]}\n\n{ends[lang]}" for lang in ends}


def save(client: PageClient, fields: dict[str, Any], expect: int = 303) -> Page:
    """Save the draft as typed."""
    return client.get(DRAFT).form("source_en").submit(expect=expect, **{**CHANGED, **fields})


def test_two_people_take_words_from_the_front_page_to_publication(
    app: Flask, auditor: PageClient, second: PageClient
) -> None:
    assert LIST in {each.attrib.get("href") for each in auditor.get("/compliance/").all("a")}
    assert DRAFT in {each.attrib.get("href") for each in auditor.get(LIST).all("a")}

    saved = save(auditor, {**more(app), "categories": ["purpose"]}).follow()
    assert EN.policies.flash.saved in saved.words
    assert EN.policies.history.asks in saved.words
    assert "Differences: 1" in saved.words
    assert "Something more." not in auditor.get("/en/privacy").words
    proposed = saved.form(action=f"{DRAFT}/propose").submit(expect=303).follow()
    assert EN.policies.page.mine in proposed.words
    assert not proposed.all("form", action=f"{DRAFT}/approve")
    auditor.post(f"{DRAFT}/approve", saved.form(action=f"{DRAFT}/propose").values, expect=303)
    assert audit(app, AuditEvent.POLICY_APPROVED.tag) == []

    page = second.get(DRAFT)
    assert "Ada Auditor" in page.words
    done = page.form(action=f"{DRAFT}/approve").submit(expect=303).follow()

    assert EN.policies.flash.published in done.words
    assert (
        EN.policies.history.by_two(approver="Bo Administrator", proposer="Ada Auditor")
        in done.words
    )
    assert EN.policies.history.older_not_yet in done.words
    assert "Something more." in auditor.get("/en/privacy").words
    assert MORE["zh"] in auditor.get("/zh/privacy").words
    shown = second.get(f"{LIST}/privacy_policy/versions/2")
    assert "Something more." in shown.words
    assert "Differences: 1" in shown.words
    assert every(app, WAITING) == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"source_zh": ""}, "Enter the Chinese text"),
        ({"changed_zh": " "}, "Say what changes in one sentence (Chinese)"),
        ({"source_zh": "{{ controller.nmae }}"}, "controller.nmae is not a setting"),
        ({"source_en": "{{ config }}"}, "config is not a setting"),
        ({"source_en": "{% for a in b %}{% endfor %}"}, "not a setting"),
        ({"source_en": "{% if transfer %}"}, "Line 1 cannot be read"),
        ({"source_en": "{{ ''.__class__ }}", "source_zh": "x"}, "not a setting"),
        ({"source_en": "{{ 9 ** 9 }}", "source_zh": "x"}, "Line 1 uses Pow"),
        (
            {"source_zh": "## 一节", "source_en": "None."},
            "headings are not those of the English text",
        ),
        (
            {"source_en": "{{ transfer.place }}", "source_zh": "{{ transfer.place }}"},
            "between {% if",
        ),
        (
            {"source_en": "{{ controller.name }}", "source_zh": "x"},
            "controller.name is missing here",
        ),
    ],
)
def test_unpublishable_text_is_reported_beside_what_was_typed(
    app: Flask, auditor: PageClient, fields: dict[str, Any], said: str
) -> None:
    typed = {**more(app), "changed_en": "Own sentence.", **fields}

    page = save(auditor, typed, expect=422)

    assert said in page.words
    form = page.form("source_en")
    assert form.value("changed_en") == "Own sentence."
    assert str(form.value("source_zh")).strip() == typed["source_zh"].strip()
    assert every(app, WAITING) == []


def test_the_consent_block_is_written_with_its_boxes(app: Flask, auditor: PageClient) -> None:
    address = f"{LIST}/consent_block/draft"
    form = auditor.get(address).form("source_en")
    fewer = str(form.value("source_en")).replace(
        "[ ] I have read and agree to the cookie", "I read"
    )

    page = form.submit(expect=422, source_en=fewer, **CHANGED)

    assert EN.policies.problems.block_box.after("what") in page.words
    form = auditor.get(address).form("source_en")
    # Only a box about a document links to one.
    lines = str(form.value("source_en")).splitlines()
    box = next(n for n, line in enumerate(lines) if line.startswith("[ ]") and "news" in line)
    below = box + 1 + lines[box + 1].startswith("    ")
    linked = "\n".join([*lines[:below], "    > Read it", *lines[below:]]) + "\n"
    page = form.submit(expect=422, source_en=linked, **CHANGED)
    assert EN.policies.problems.block_link.after("what") in page.words
    form = auditor.get(address).form("source_en")
    other = str(form.value("source_en")).replace("I have read", "I did read")
    assert "I did read" in form.submit(expect=303, source_en=other, **CHANGED).follow().words


def test_the_second_of_two_editors_sees_both_texts_and_decides(
    app: Flask, auditor: PageClient, second: PageClient
) -> None:
    mine = auditor.get(DRAFT).form("source_en")
    save(second, more(app, en="Theirs."))

    page = mine.submit(expect=409, **{**CHANGED, **more(app, en="Mine.")})

    assert EN.policies.page.meanwhile in page.words
    assert str(page.form("source_en").value("source_en")).endswith("Mine.")
    page.form("source_en").submit(expect=303)
    draft = only(app, WAITING)
    assert draft.sources["en"].endswith("Mine.")
    assert draft.edition == 2


def test_a_draft_is_handed_back_with_a_reason_and_discarded_with_one(
    app: Flask, auditor: PageClient, second: PageClient
) -> None:
    save(auditor, more(app)).follow().form(action=f"{DRAFT}/propose").submit(expect=303)
    back = second.get(DRAFT).form(action=f"{DRAFT}/return")
    assert EN.policies.errors.reason in back.submit(expect=422, reason=" ").words
    reason = "A word is missing."
    handed = back.submit(expect=303, reason=reason).follow()
    assert EN.policies.page.returned(name="Bo Administrator", reason=reason) in handed.words

    gone = handed.form(action=f"{DRAFT}/discard").submit(expect=303, reason="Not needed.").follow()

    assert EN.policies.flash.discarded in gone.words
    assert every(app, WAITING) == []


def test_a_sole_member_of_staff_is_told_that_the_record_says_so(
    app: Flask, auditor: PageClient
) -> None:
    zone = zone_of(app)
    app.extensions["zone"] = replace(zone, settings=replace(zone.settings, sole_officer=True))
    saved = save(auditor, more(app)).follow()
    proposed = saved.form(action=f"{DRAFT}/propose").submit(expect=303).follow()

    done = proposed.form(action=f"{DRAFT}/approve").submit(expect=303).follow()

    assert EN.policies.history.by_one(proposer="Ada Auditor") in done.words
    assert EN.policies.sole_allowed in auditor.get(LIST).words
