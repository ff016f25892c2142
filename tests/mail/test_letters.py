"""Content of messages in both languages, as text and HTML, and data that they never contain."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.installation import Operator
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mail, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.enquiries.answers import (
    DESK,
    NOW,
    make_answers,
    reception,
)
from tests.support.mail.letters import (
    acknowledged,
    submit,
)
from tests.support.mail.mailing import INSTALLATION, mailed
from tests.support.site import content
from tests.support.stored import only, write_by

MESSAGE = make_answers().message
COUNTS = {"new": 1, "all": 1, "new_set_aside": 2, "set_aside": 7}
OPERATOR = Operator(name="Example Operator", email="o@x.example")
HOST = "localhost"


def words(mail: Mail) -> str:
    """Return a mail's text without its line breaks, which depend on the language."""
    return re.sub(r"\n", " " if mail.language == "en" else "", mail.text)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_acknowledgement_is_in_the_language_of_the_page(database: Database, lang: str) -> None:
    reference = submit(database, lang, reception(desk_email=""))
    (mail,) = mailed(database)

    assert mail.language == lang
    assert reference in mail.subject
    assert reference in mail.text
    assert "张伟" not in mail.text
    for each in ("en", "zh"):
        assert (WORDS[each].mail.ack.next_demonstration in words(mail)) == (each == lang)
    assert f"{INSTALLATION.origin}/{lang}/receipt/" in mail.text


@pytest.mark.parametrize(("lang", "says"), [("en", "Talent"), ("zh", "人才")])
def test_the_desk_is_notified_in_its_own_language(database: Database, lang: str, says: str) -> None:
    reference = submit(database, "en", reception(desk_language=lang))
    (mail,) = [mail for mail in mailed(database) if mail.recipient == DESK]

    assert mail.language == lang
    assert reference in mail.text
    assert says in mail.text
    country = {
        "en": EN.mail.desk.country(country="China"),
        "zh": ZH.mail.desk.country(country="中国"),
    }[lang]
    time = {"en": "4 March 2026 16:30 (Beijing time)", "zh": "2026年3月4日 16:30（北京时间）"}
    assert country in words(mail)
    assert time[lang] in words(mail)
    assert f"{INSTALLATION.origin}/staff/leads/{only(database, select(Lead.id))}\n" in mail.text


def test_mail_is_signed_by_the_operator_or_as_a_demonstration(database: Database) -> None:
    submit(database, "en", reception(desk_email=""))
    (first,) = mailed(database, operator=OPERATOR)
    submit(database, "en", reception(desk_email=""), idempotency_key="another")
    (second,) = mailed(database)

    assert first.text.endswith(f"{OPERATOR.name}\nEmail: {OPERATOR.email}\n")
    assert (first.sender, first.sender_name) == (OPERATOR.email, OPERATOR.name)
    assert OPERATOR.name not in second.text
    assert (second.sender, second.sender_name) == (f"no-reply@{HOST}", "")


@pytest.mark.parametrize(
    ("lang", "said", "hours"),
    [
        (
            "en",
            EN.reach.answer_by(day="Friday 6 March", zone="Beijing time"),
            f"+86 20 1 ({EN.reach.days(first='Monday', last='Friday')}, 09:00–17:00, Beijing time)",
        ),
        (
            "zh",
            ZH.reach.answer_by(day="3月6日（星期五）", zone="北京时间"),
            "+86 20 1（周一至周五，09:00–17:00，北京时间）",
        ),
    ],
)
def test_the_acknowledgement_tells_the_day_that_was_told_and_how_to_reach_us(
    database: Database, lang: str, said: str, hours: str
) -> None:
    submit(database, lang, replace(reception(desk_email=""), tells_when=True))
    operator = Operator(
        "An Office", phone="+86 20 1", hours="Mon-Fri 09:00-17:00", names=(("zh", "某办公室"),)
    )
    (mail,) = mailed(database, operator=operator)
    assert mail.sender_name == operator.spoken(lang).name

    assert said in words(mail)
    assert hours in mail.text
    assert hours in mail.html


def test_an_acknowledgement_that_leaves_late_tells_no_day_gone_by(database: Database) -> None:
    submit(database, "en", replace(reception(desk_email=""), tells_when=True))
    late = NOW + timedelta(days=6)
    write_by(database, Session.execute, update(OutboxMessage).values(created_at=late))

    (mail,) = mailed(database, late)

    assert EN.reach.answer_by.before("day") not in mail.text


def test_the_acknowledgement_lists_what_was_agreed_to(database: Database) -> None:
    _reference, mail = acknowledged(database, "en", news=True)
    told, purposes = EN.mail.ack, EN.compliance.purposes
    documents = (
        told.document(title=EN.policy.cookies.title, version=1),
        told.document(title=EN.policy.privacy.title, version=2),
        told.unconfirmed(purpose=purposes.updates_email),
    )
    assert told.agreed(documents="; ".join(documents)) in words(mail)
    assert purposes.updates_phone not in mail.text


def test_the_notice_counts_parked_messages_and_links_to_their_list(
    database: Database,
) -> None:
    notice = QueuedMessage(
        MessageKind.PARKED_DIGEST, DESK, "en", details={**COUNTS, "new": 3, "all": 1204}
    )
    write_by(database, queue_messages, [notice], "x.example", NOW)
    (mail,) = mailed(database)

    assert mail.subject == EN.mail.digest.subject(new=5)
    assert f"- {EN.mail.digest.parked(all=1204, new=3)}\n" in mail.text
    assert EN.mail.digest.set_aside(all=7, new=2) in words(mail)
    assert f"{INSTALLATION.origin}/staff/deliveries" in mail.text
    assert f"{INSTALLATION.origin}/staff/leads/set-aside" in mail.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_letter_mentions_replies_only_if_somebody_reads_them(
    database: Database, lang: str
) -> None:
    submit(database, lang, reception(desk_email=""))
    real = mailed(database, operator=OPERATOR)
    submit(database, lang, reception(desk_email=""), idempotency_key="another")

    told, told_by_nobody = map(words, [*real, *mailed(database)])
    for key, of_both in (("mail.ack.next_email", "next"), ("mail.ack.not_you", "not_you")):
        assert content().text(lang, key) in told
        assert content().text(lang, key) not in told_by_nobody
        assert content().text(lang, f"mail.ack.{of_both}_demonstration") in told_by_nobody


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("way", ["phone", "wechat"])
def test_the_acknowledgement_names_the_way_that_was_chosen_and_no_number_or_id(
    database: Database, lang: str, way: str
) -> None:
    answers = make_answers(phone="+49 30 901820", reach_by=way, reach_note="wei-zhang")
    submit(database, lang, reception(desk_email=""), answers=answers)

    (mail,) = mailed(database, operator=OPERATOR)

    assert WORDS[lang].mail.ack[f"next_{way}"] in words(mail)
    assert WORDS[lang].mail.ack.next_email not in words(mail)
    assert "901820" not in mail.text
    assert "wei-zhang" not in mail.text
