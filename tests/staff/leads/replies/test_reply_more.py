"""Enclosures of a reply: signature, quotation, copies and figures, with a preview."""

from uuid import uuid4

from flask import Flask

from app.core import clock
from app.leads.models import LeadMessage
from tests.staff.desk import lead_of, open_lead, zone_of
from tests.staff.leads.replies.conftest import (
    ASKED,
    GREETING,
    PREVIEW,
    SAID,
    SEND,
    Typed,
    reply_form,
)
from tests.support.content.copy import EN
from tests.support.leads.desk_work import add_account
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient
from tests.support.stored import every, only, store

FIGURE = "AI and talent programmes: 50 AI application scenarios"
SHARE = "65% advanced manufacturing as a share of industrial output"
SIGNATURE = "Kim\nInvestor service"
LAW = "Law@example.org"


def test_a_preview_shows_the_letter_sends_nothing_and_keeps_what_was_typed(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = open_lead(app, officer, reference)
    assert FIGURE in page.words
    form = page.form("reply_text")

    seen = form.submit(
        button=PREVIEW, **SAID, reply_quote=["message"], reply_facts=["t27-adv"]
    ).follow()

    letter = " ".join("".join(seen.one("article", **{"class": "letter"}).itertext()).split())
    assert letter.startswith(EN.site.name)
    for said in (GREETING, f"wrote: {ASKED}", SHARE):
        assert said in letter
    assert EN.mail.reply.reference(reference=reference) in letter
    assert not every(app, LeadMessage)
    seen.form("reply_text").submit(button=SEND)
    reply = only(app, LeadMessage)
    assert reply.text == SAID["reply_text"]
    assert reply.quoted.endswith(f"wrote:\n\n> {ASKED}\n>\n> With a crane?")
    assert reply.enclosed.startswith(f"{EN.reply.facts.title}\n\n- {SHARE[:3]}")


def test_a_signature_stands_below_a_reply_once_and_in_its_language(
    app: Flask, officer: PageClient, reference: str
) -> None:
    account = officer.get("/staff/account").form("signature_en")
    account.submit(button=EN.account.signature.save, signature_en=SIGNATURE).follow()
    open_lead(app, officer, reference).form("reply_text").submit(button=SEND, **SAID)
    page = open_lead(app, officer, reference)
    ready = page.form("reply_text").submit(button="Ask whether it is still of interest", expect=200)
    ready.form("reply_text").submit(button=SEND)
    page = open_lead(app, officer, reference)
    page.form("reply_text").submit(button=SEND, reply_language="zh", **SAID)

    first, second, third = (each.text for each in every(app, LeadMessage))
    assert first == SAID["reply_text"] + f"\n\n{SIGNATURE}"
    assert second.endswith(f"Kind regards,\n{SIGNATURE}")
    assert third == SAID["reply_text"]


def test_a_signature_that_is_too_long_comes_back(officer: PageClient) -> None:
    form = officer.get("/staff/account").form("signature_en")

    page = form.submit(button=EN.account.signature.save, signature_en="x" * 601, expect=422)

    assert EN.account.errors.signature_long(limit="600") in page.words


def test_copies_go_to_colleagues_and_to_others_with_the_reason(
    app: Flask, officer: PageClient, reference: str
) -> None:
    ann = add_account(zone_of(app).database, name="Ann", email="ann@x.example", role="reader")
    form = reply_form(app, officer, reference)
    other: Typed = {
        "other_address": "Law@Example.org",
        "other_name": "Li",
        "other_why": "Her lawyer",
    }

    told = form.submit(button=SEND, expect=422, **SAID, **{**other, "other_why": ""})
    assert EN.lead.errors.reply_other_why in told.words
    form.submit(button=SEND, **SAID, **other, reply_cc=[ann.hex])

    reply = only(app, LeadMessage)
    assert reply.copies == [
        {"address": "ann@x.example", "name": "Ann", "account": ann.hex, "why": ""},
        {"address": LAW, "name": "Li", "account": "", "why": other["other_why"]},
    ]
    went = EN.reply.copies.went(names=f"Ann, Li ({other['other_why']})")
    assert went in open_lead(app, officer, reference).words


def test_two_copies_to_one_address_are_refused_in_words_with_the_text_kept(
    app: Flask, form: Form
) -> None:
    addresses = {"other_address": "law@x.example", "second_address": "law@x.example"}
    both: Typed = {**addresses, "other_why": "Asked", "second_why": "Asked"}

    twice = form.submit(button=SEND, expect=422, **SAID, **both)

    assert EN.lead.errors.copy_twice(address="law@x.example", n=10) in twice.words
    assert twice.form("reply_text").value("reply_text") == SAID["reply_text"]
    assert not every(app, LeadMessage)


def test_the_last_mail_of_each_side_is_quoted_but_no_call(
    app: Flask, officer: PageClient, reference: str
) -> None:
    open_lead(app, officer, reference).form("reply_text").submit(button=SEND, **SAID)
    for channel, text in (("phone", "Internal remark"), ("mail", "Thank you.")):
        call = open_lead(app, officer, reference).form("contact_text")
        call.fill(contact_direction="theirs", contact_channel=channel, contact_text=text)
        call.submit(button=EN.lead.contact.submit)
    declared = LeadMessage(
        id=uuid4(), lead_id=lead_of(app, reference).id, at=clock.now(), direction="ours",
        channel="mail", author="", language="", template="", subject="",
        text="Internal: from my own mailbox", declared=True,
    )  # fmt: skip
    store(app, declared)

    page = open_lead(app, officer, reference)
    later = {**SAID, "reply_subject": "Halls, once more"}
    page.form("reply_text").submit(
        button=SEND, **later, reply_language="zh", reply_quote=["exchange"]
    )

    quoted = every(app, LeadMessage)[-1].quoted
    theirs, ours = quoted.index("> Thank you."), quoted.index("> We have two.")
    assert theirs < ours
    assert "Kim Officer写道：" in quoted
    assert "Internal" not in quoted
