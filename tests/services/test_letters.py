"""What messages say, in both languages, as text and as pages, and what they never say."""

import re
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import html5lib
import pytest
from sqlalchemy import select

from app.adapters.ed25519_keys import log_signer
from app.adapters.mail import NullMailer, as_message
from app.db import Database
from app.domain.delivery import Mail, MessageKind
from app.domain.installation import Operator
from app.domain.ledger.checkpoint import Checkpoint, sign_checkpoint
from app.domain.ledger.merkle import EMPTY_ROOT
from app.domain.permissions import Role
from app.models import Lead, OutboxMessage, Person
from app.services.mail_invitation import Invitation, InvitationDesk, mail_invitation
from app.services.send_my_data_link import send_my_data_link
from app.services.steps.queue_messages import QueuedMessage, queue_messages
from app.services.submit_enquiry import submit_enquiry
from tests.services import desk_work
from tests.services.letters import ADDRESS, acknowledged, addresses, of_exports, of_leads, submit
from tests.support import schedules
from tests.support.enquiries import (
    DESK,
    LEDGER_KEY,
    NOW,
    REQUIRED_TICKS,
    make_answers,
    make_submission,
    reception,
)
from tests.support.erasing import erase
from tests.support.exporting import ask
from tests.support.mailing import LINK_KEY, deliver
from tests.support.people import ORIGIN
from tests.support.rights import queue_rights_letters
from tests.support.site import content

MESSAGE = make_answers().message
PEOPLE = select(Person.id)
LEDGER = "zone.example/ledger"
COUNTS = {"new": 1, "all": 1, "new_set_aside": 2, "set_aside": 7}


def words(mail: Mail) -> str:
    """Give a mail's text without its line breaks, which depend on the language."""
    return re.sub(r"\n", " " if mail.language == "en" else "", mail.text)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_acknowledgement_is_in_the_language_of_the_page(database: Database, lang: str) -> None:
    reference = submit(database, lang, reception(desk_email=""))
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = mailer.sent
    assert mail.language == lang
    assert reference in mail.subject
    assert reference in mail.text
    assert "张伟" not in mail.text
    for each in ("en", "zh"):
        assert (content().text(each, "mail.ack.next_demonstration") in words(mail)) == (
            each == lang
        )
    assert f"http://localhost:8000/{lang}/my-data/" in mail.text


@pytest.mark.parametrize(("lang", "says"), [("en", "Talent"), ("zh", "人才")])
def test_the_desk_is_told_in_its_own_language(database: Database, lang: str, says: str) -> None:
    reference = submit(database, "en", reception(desk_language=lang))
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = [mail for mail in mailer.sent if mail.recipient == DESK]
    assert mail.language == lang
    assert reference in mail.text
    assert says in mail.text
    country = {"en": "Country or region: China", "zh": "国家或地区：中国"}[lang]
    time = {"en": "4 March 2026 16:30 (Asia/Shanghai)", "zh": "2026年3月4日 16:30 (Asia/Shanghai)"}
    assert country in words(mail)
    assert time[lang] in words(mail)
    with database.reading() as session:
        lead_id = session.scalars(select(Lead.id)).one()
    assert f"http://localhost:8000/staff/leads/{lead_id}\n" in mail.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_mail_ever_repeats_the_message(database: Database, lang: str) -> None:
    submit(database, lang, reception(desk_language=lang))
    mailer = NullMailer()
    deliver(database, mailer)

    assert len(mailer.sent) == 2
    for mail in mailer.sent:
        for line in (*MESSAGE.splitlines(), "张伟", "示例新材料有限公司"):
            assert line not in mail.text + mail.subject + mail.html


def test_the_desk_notice_names_nobody(database: Database) -> None:
    submit(database)
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = [mail for mail in mailer.sent if mail.recipient == DESK]
    assert "张伟" not in mail.text
    assert "Wei.Zhang" not in mail.text


def test_mail_is_signed_by_the_operator_or_as_a_demonstration(database: Database) -> None:
    operator, mailer = Operator(name="Example Operator", email="o@x.example"), NullMailer()
    submit(database, "en", reception(desk_email=""))
    deliver(database, mailer, operator=operator)
    submit_enquiry(database, reception(desk_email=""), make_submission(idempotency_key="2"), NOW)
    deliver(database, mailer)

    first, second = mailer.sent
    assert first.text.endswith("Example Operator\n")
    assert (first.sender, first.sender_name) == ("o@x.example", "Example Operator")
    assert "Example Operator" not in second.text
    assert (second.sender, second.sender_name) == ("no-reply@localhost", "")


def test_the_acknowledgement_says_what_was_agreed_to(database: Database) -> None:
    _reference, mail = acknowledged(database, "en", news=True)

    documents = "- Cookie policy, version 1\n- Privacy policy, version 2\n"
    assert f"{documents}- News by email: asked for, once confirmed\n" in mail.text
    assert "News by telephone" not in mail.text


def test_one_summary_names_the_enquiries_that_got_no_message_of_their_own(
    database: Database,
) -> None:
    references = [
        submit(database, "en", reception(desk_email=""), idempotency_key=f"form-{number}")
        for number in range(6)
    ]
    mailer = NullMailer()
    deliver(database, mailer)
    deliver(database, mailer, NOW + timedelta(days=1))

    assert len(mailer.sent) == 4
    summary = mailer.sent[-1]
    assert summary.subject == content().text("en", "mail.summary.subject")
    assert "On 2026-03-04 (UTC)" in summary.text
    named = re.findall(r"^- (GDZ-\S+)$", summary.text, re.M)
    assert sorted(named) == sorted(references[3:])
    assert set(addresses(summary)) == {"my-data", "confirm"}


def test_the_notice_of_parked_messages_counts_them_and_leads_to_their_list(
    database: Database,
) -> None:
    notice = QueuedMessage(
        MessageKind.PARKED_DIGEST, DESK, "en", details={**COUNTS, "new": 3, "all": 1204}
    )
    with database.transaction() as session:
        queue_messages(session, [notice], "x.example", NOW)
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = mailer.sent
    assert mail.subject == "Waiting at the enquiry desk, new: 5"
    assert "- Messages that could not be sent: 1204, new since the last notice: 3\n" in mail.text
    assert "possible spam: 7, new since" in words(mail)
    assert "http://localhost:8000/staff/deliveries" in mail.text
    assert "http://localhost:8000/staff/leads/set-aside" in mail.text


def of_the_ledger(lang: str) -> list[QueuedMessage]:
    """Give one message of each kind that is about the ledger."""
    checkpoint = Checkpoint(LEDGER, 1204, EMPTY_ROOT)
    note = bytes(sign_checkpoint(checkpoint, [log_signer(LEDGER, bytes(32))])).decode()
    key = log_signer(LEDGER, bytes(32)).key.text
    reason = "The entries from 256 on are not those of its tile."
    details: dict[MessageKind, dict[str, str | int]] = {
        MessageKind.LEDGER_CHECKPOINT: {"note": note, "new": 7, "keys": key, "halt": reason},
        MessageKind.LEDGER_HALTED: {"reason": reason},
        MessageKind.LEDGER_RESUMED: {"origin": LEDGER, "size": 1204},
        MessageKind.LEDGER_WITNESS_DISAGREES: {"reason": reason},
    }
    return [QueuedMessage(kind, DESK, lang, details=said) for kind, said in details.items()]


def every_letter(database: Database, lang: str, instance: Path) -> list[Mail]:
    """Give one mail of every kind."""
    for number in range(4):
        ticks = {**REQUIRED_TICKS, "updates_email": True, "updates_phone": True}
        answers, key = make_answers(reply_language=lang), str(number)
        by = reception(desk_language=lang)
        submit(database, lang, by, ticks=ticks, idempotency_key=key, answers=answers)
    send_my_data_link(
        database, ORIGIN, email=ADDRESS, language=lang, mail_domain="x.example", now=NOW
    )
    notice = QueuedMessage(MessageKind.PARKED_DIGEST, DESK, lang, details=COUNTS)
    author = desk_work.add_account(database, language=lang)
    asked, stopped = ask(database), schedules.save(database, author).id
    with database.transaction() as session:
        person = session.scalars(PEOPLE).one()
        queue_rights_letters(session, person, reception(desk_language=lang).mailing)
        lead_id, waiting, *_ = session.scalars(select(Lead.id))
        of_the_desk = [notice, *of_leads(waiting, lang), *of_exports(asked.id, stopped, lang)]
        queue_messages(session, [*of_the_desk, *of_the_ledger(lang)], "x.example", NOW)
    desk_work.note(database, lead_id, "Look", author)
    desk_work.send(database, lead_id, language=lang)
    desk = InvitationDesk(LEDGER_KEY, LINK_KEY, "x.example")
    guest = Invitation("Lin", ADDRESS, Role.HANDLER, lang)
    mail_invitation(database, desk, guest, actor="", now=NOW)
    mailer = NullMailer()
    deliver(database, mailer, NOW + timedelta(days=1))
    with database.reading() as session:
        kinds = set(session.scalars(select(OutboxMessage.kind)))
    erase(database, instance, person, mail_leaves=True)
    deliver(database, mailer, NOW + timedelta(days=1))
    assert kinds == {*MessageKind} - {MessageKind.ERASURE_DONE}
    return mailer.sent


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_letter_is_a_sound_page_and_well_set_text(
    database: Database, lang: str, tmp_path: Path
) -> None:
    for mail in every_letter(database, lang, tmp_path):
        parser = html5lib.HTMLParser(strict=True)
        page = parser.parse(mail.html)
        assert page.attrib["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
        assert not re.search(r"<(table|script|img|link)|style=|src=|@import|url\(", mail.html)
        for line in mail.text.splitlines():
            assert line == line.rstrip()
            # Addresses, signatures and keys stay whole.
            assert line.startswith(("http", "\u2014 ", f"{LEDGER}+")) or len(line) <= 72
        assert "\n\n\n" not in mail.text


def parts(message: EmailMessage) -> list[str]:
    """Name the kinds of content in a mail."""
    return [part.get_content_type() for part in message.walk()]


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_every_letter_leaves_as_text_and_page_with_what_machines_look_for(
    database: Database, tmp_path: Path
) -> None:
    letters = ("extended", "answer", "restriction_ends")
    by_hand = {content().text("zh", f"rights_mail.{key}.subject") for key in letters}
    by_hand.add(desk_work.make_reply().subject)
    for mail in every_letter(database, "zh", tmp_path):
        message = as_message(mail)
        letter = ["multipart/alternative", "text/plain", "text/html"]
        with_file = ["multipart/mixed", *letter, "text/plain"]
        assert parts(message) == (with_file if mail.attachments else letter)
        written = mail.subject in by_hand
        assert message["Auto-Submitted"] == (None if written else "auto-generated")
        assert message["Content-Language"] == "zh"
        assert message["Date"].datetime == NOW + timedelta(days=1)
        assert message["Message-ID"] == mail.message_id


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
def test_answers_go_where_the_operator_wants_them(database: Database) -> None:
    operator = Operator(name="An Office", email="office@x.example")
    for installation, answers in (
        ({"mail_from": "news@x.example", "mail_reply_to": "desk@x.example"}, "desk@x.example"),
        ({"mail_from": "news@x.example", "operator": operator}, "office@x.example"),
        ({"operator": operator}, ""),
        ({}, ""),
    ):
        with database.transaction() as session:
            notice = QueuedMessage(MessageKind.PARKED_DIGEST, DESK, "en", details=COUNTS)
            queue_messages(session, [notice], "x.example", NOW)
        mailer = NullMailer()
        deliver(database, mailer, **installation)
        assert mailer.sent[0].reply_to == answers


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_only_where_somebody_reads_and_replies_does_the_letter_say_so(
    database: Database, lang: str
) -> None:
    submit(database, lang, reception(desk_email=""))
    mailer, operator = NullMailer(), Operator(name="An Office", email="o@x.example")
    deliver(database, mailer, operator=operator)
    submit(database, lang, reception(desk_email=""), idempotency_key="another")
    deliver(database, mailer)

    real, demonstration = map(words, mailer.sent)
    for key in ("mail.ack.next", "mail.ack.not_you"):
        assert content().text(lang, key) in real
        assert content().text(lang, key) not in demonstration
        assert content().text(lang, f"{key}_demonstration") in demonstration
