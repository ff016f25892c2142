"""A reply is seen as its letter before it leaves, on a page that can be gone back to."""

import pytest
from flask import Flask

from app.core import clock
from app.leads.models import LeadMessage
from tests.staff.desk import open_lead, zone_of
from tests.staff.leads.replies.conftest import PREVIEW, SAID, SEND, Typed, reply_form
from tests.support.content.copy import EN
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient
from tests.support.stored import every


def test_a_preview_is_a_page_to_go_back_to_until_the_reply_is_sent(
    officer: PageClient, form: Form
) -> None:
    seen = form.submit(button=PREVIEW, **SAID).follow()
    again = officer.get(seen.url)
    assert again.form("reply_text").value("reply_text").strip() == SAID["reply_text"]
    assert len(again.all("article", class_="letter")) == 1
    again.form("reply_text").submit(button=SEND)

    back = officer.get(seen.url)
    assert back.form("reply_text").value("reply_text") == ""
    assert not back.all("article", class_="letter")


def test_a_preview_still_knows_what_was_said_when_the_reply_was_begun(
    app: Flask, officer: PageClient, reference: str, form: Form
) -> None:
    other = reply_form(app, officer, reference)
    other.submit(button=SEND, reply_subject="Rent", reply_text="We offer 20%.")
    form.submit(button=PREVIEW, **SAID).follow().form("reply_text").submit(button=SEND, expect=409)
    assert len(every(app, LeadMessage)) == 1


def test_a_preview_shows_gaps_that_a_reply_must_not_have(app: Flask, form: Form) -> None:
    said: Typed = {"reply_subject": "Halls", "reply_text": "[answer]"}

    assert EN.reply.seen.gaps(gaps="[answer]") in form.submit(button=PREVIEW, **said).follow().words
    form.submit(button=SEND, expect=422, **said)
    assert not every(app, LeadMessage)


@pytest.mark.parametrize(
    ("written", "typed", "signed"),
    [("en", "Dear Ms Li,\n\nWe have two.", "Kim"), ("zh", "李女士：\n\n共两处。", "祝好！\n小金")],
)
def test_figures_stand_above_a_first_name_alone_in_mail_and_history(
    app: Flask,
    officer: PageClient,
    reference: str,
    written: str,
    typed: str,
    signed: str,
    form: Form,
) -> None:
    said: Typed = {"reply_subject": "Halls", "reply_text": f"{typed}\n\n{signed}"}

    form.submit(button=SEND, reply_language=written, reply_facts=["t27-adv"], **said)
    mailer = NullMailer()
    deliver(zone_of(app).database, mailer, clock.now())

    (letter,) = (each.text for each in mailer.sent if each.subject == "Halls")
    history = next(
        text
        for each in open_lead(app, officer, reference).all("p", class_="message")
        if "65%" in (text := "".join(each.itertext()))
    )
    for shown in (letter, history):
        places = [shown.index(each) for each in (typed, "65%", signed)]
        assert places == sorted(places)


@pytest.mark.parametrize("text", ["Ask for details", ""])
def test_figures_stand_above_the_signature_in_preview_and_mail_alike(
    app: Flask, officer: PageClient, reference: str, text: str
) -> None:
    account = officer.get("/staff/account").form("signature_en")
    account.submit(button=EN.account.signature.save, signature_en="Kim\nInvestor service").follow()
    form = reply_form(app, officer, reference)
    said: Typed = {"reply_subject": "Halls", "reply_text": "Dear Ms Li,\n\nWe have two."}
    if text:
        form = form.submit(button=text, expect=200).form("reply_text")
        said["reply_text"] = form.value("reply_text").replace("[answer]", "We have two.")

    seen = form.submit(button=PREVIEW, **said, reply_facts=["t27-adv"]).follow()
    seen.form("reply_text").submit(button=SEND)
    mailer = NullMailer()
    deliver(zone_of(app).database, mailer, clock.now())

    letter = "".join(seen.one("article", class_="letter").itertext())
    (mail,) = (
        each
        for each in mailer.sent
        if each.subject == seen.form("reply_text").value("reply_subject")
    )
    for shown in (letter, mail.text, mail.html):
        words = " ".join(shown.split())
        farewell = "Kind regards" if text else "Investor service"
        parts = ("Dear", EN.reply.facts.title, "65% advanced", "Source", farewell, "Nobody")
        places = [words.index(each) for each in parts]
        assert places == sorted(places)
        assert words.count("Investor service") == 1
