"""Every letter is valid: HTML and text, in both languages, with the headers for machines."""

import re
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import html5lib
import pytest
from sqlalchemy import select

from app.accounts.invitations import Invitation, InvitationDesk, mail_invitation
from app.accounts.models import StaffAccount
from app.accounts.passwords import PasswordDesk, make_password_link
from app.accounts.rules.owner_notice import OwnerNotice
from app.accounts.steps.owner import tell_owner
from app.core.db import Database
from app.core.rules.installation import Operator
from app.core.rules.permissions import Role
from app.enquiries.models import Person
from app.leads.models import Lead
from app.leads.rules.reply import Copied
from app.ledger.outside.ed25519_keys import log_signer
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.merkle import EMPTY_ROOT
from app.mail.models import OutboxMessage
from app.mail.outside.mail import as_message
from app.mail.rules.delivery import Mail, Mailing, MessageKind
from app.mail.rules.letter import quoted
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.rights.my_data_session import send_my_data_link
from tests.browser.hostile import HOSTILE, hostile
from tests.support.consent.transfers import record
from tests.support.enquiries.answers import (
    DESK,
    LEDGER_KEY,
    NOW,
    REQUIRED_TICKS,
    make_answers,
    reception,
)
from tests.support.enquiries.people import ORIGIN
from tests.support.exports.exporting import ask
from tests.support.leads import desk_work
from tests.support.mail.letters import (
    ADDRESS,
    of_exports,
    of_leads,
    submit,
)
from tests.support.mail.mailing import LINK_KEY, NullMailer, deliver
from tests.support.rights.erasing import erase
from tests.support.rights.requests import queue_rights_letters
from tests.support.site import content
from tests.support.stored import every

PEOPLE = select(Person.id)
LEDGER = "zone.example/ledger"
SUBJECT = hostile("Re:")
COUNTS = {"new": 1, "all": 1, "new_set_aside": 2, "set_aside": 7}


def of_the_ledger(lang: str) -> list[QueuedMessage]:
    """Return one message of each kind that is about the ledger."""
    checkpoint = Checkpoint(LEDGER, 1204, EMPTY_ROOT)
    note = bytes(sign_checkpoint(checkpoint, [log_signer(LEDGER, bytes(32))])).decode()
    key = log_signer(LEDGER, bytes(32)).key.text
    reason = "The entries from 256 on are not those of its tile."
    details: dict[MessageKind, dict[str, str | int]] = {
        MessageKind.LEDGER_CHECKPOINT: {"note": note, "new": 7, "keys": key, "halt": reason},
        MessageKind.LEDGER_HALTED: {"reason": reason},
        MessageKind.LEDGER_ALARM: {"findings": 2, "objects": "person 1\nenquiry 2"},
        MessageKind.LEDGER_RESUMED: {"origin": LEDGER, "size": 1204},
        MessageKind.LEDGER_WITNESS_DISAGREES: {"reason": reason},
    }
    return [QueuedMessage(kind, DESK, lang, details=said) for kind, said in details.items()]


def of_accounts(database: Database, lang: str, mailer: NullMailer) -> None:
    """Send links to new passwords, before they expire, and queue a notice of every kind."""
    desk = PasswordDesk(LEDGER_KEY, LINK_KEY, Mailing("x.example", ""))
    for forced in (False, True):
        owner = desk_work.add_account(database, language=lang)
        make_password_link(
            database, desk, actor="", account_id=owner, forced=forced, mailed=True, now=NOW
        )
    deliver(database, mailer, NOW)
    with database.transaction() as session:
        account = session.get_one(StaffAccount, owner)
        for notice in OwnerNotice:
            details = {"browser": "Firefox", "system": "", "role": Role.READER.value}
            tell_owner(session, desk.mailing, account, notice, NOW, details)


def every_letter(database: Database, lang: str, instance: Path) -> list[Mail]:
    """Return one mail of every kind, with hostile text wherever people write."""
    for number in range(4):
        ticks = {**REQUIRED_TICKS, "updates_email": True, "updates_phone": True}
        wrote = {"name": hostile("张伟"), "organisation": hostile("示例")}
        wrote["message"] = f"{HOSTILE}\n{number}"  # The same again would be the same enquiry.
        answers, key = make_answers(reply_language=lang, **wrote), str(number)
        by = reception(desk_language=lang)
        submit(database, lang, by, ticks=ticks, idempotency_key=key, answers=answers)
    send_my_data_link(
        database, ORIGIN, email=ADDRESS, language=lang, mail_domain="x.example", now=NOW
    )
    notice = QueuedMessage(MessageKind.PARKED_DIGEST, DESK, lang, details=COUNTS)
    ends = {"mechanism": record(database).hex}
    reminder = QueuedMessage(MessageKind.TRANSFER_REMINDER, DESK, lang, details=ends)
    author = desk_work.add_account(database, language=lang, name=hostile("Li"))
    asked = ask(database, reason=HOSTILE, author_id=author)
    with database.transaction() as session:
        person = session.scalars(PEOPLE).one()
        queue_rights_letters(session, person, reception(desk_language=lang).mailing)
        lead_id, waiting, *_ = session.scalars(select(Lead.id))
        digest = QueuedMessage(MessageKind.NOTICES_DIGEST, DESK, lang)
        figures = QueuedMessage(MessageKind.FACTS_DUE, DESK, lang)
        unbacked = QueuedMessage(
            MessageKind.BACKUP_MISSING, DESK, lang, details={"since": NOW.isoformat()}
        )
        enquiry, terms = session.get_one(Lead, lead_id).enquiry_id, {"privacy_policy": 2}
        again = QueuedMessage(MessageKind.RECONFIRM, ADDRESS, lang, person, enquiry, terms)
        added = QueuedMessage(MessageKind.WORDS_ADDED, DESK, lang, enquiry_id=enquiry)
        why = {"why": "spoken_meanwhile"}
        unsent = QueuedMessage(MessageKind.REPLY_HELD, DESK, lang, enquiry_id=enquiry, details=why)
        of_the_desk = [
            notice, digest, figures, unbacked, again, reminder, added, unsent,
            *of_leads(waiting, lang), *of_exports(asked.id, lang),
        ]  # fmt: skip
        queue_messages(session, [*of_the_desk, *of_the_ledger(lang)], "x.example", NOW)
    desk_work.note(database, lead_id, HOSTILE, author)
    copies = (Copied("lawyer@x.example", hostile("Ann"), why=HOSTILE),)
    more: dict[str, Any] = {"enclosed": HOSTILE, "quoted": quoted(HOSTILE), "copies": copies}
    desk_work.send(database, lead_id, language=lang, subject=SUBJECT, text=HOSTILE, **more)
    desk = InvitationDesk(LEDGER_KEY, LINK_KEY, "x.example")
    guest = Invitation(hostile("Lin"), ADDRESS, Role.HANDLER, lang)
    mail_invitation(database, desk, guest, actor="", now=NOW)
    mailer = NullMailer()
    of_accounts(database, lang, mailer)
    deliver(database, mailer, NOW + timedelta(days=1))
    kinds = set(every(database, OutboxMessage.kind))
    erase(database, instance, person, mail_leaves=True)
    deliver(database, mailer, NOW + timedelta(days=1))
    assert kinds == {*MessageKind} - {MessageKind.ERASURE_DONE}
    return mailer.sent


@pytest.mark.engine("sqlite", only=True)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_letter_is_valid_html_and_well_set_text_with_the_headers_for_machines(
    database: Database, lang: str, tmp_path: Path
) -> None:
    letters = ("extended", "answer", "restriction_ends")
    by_hand = {content().text(lang, f"rights_mail.{key}.subject") for key in letters}
    # Those that name their recipient and enquiry alone repeat nothing that was typed.
    named = set()
    for mail in every_letter(database, lang, tmp_path):
        page = html5lib.HTMLParser(strict=True).parse(mail.html)
        assert page.attrib["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
        assert not re.search(
            r"<(table|script|img|link)|<[^>]*(style|src)=|@import|url\(", mail.html
        )
        for line in mail.text.splitlines():
            assert line == line.rstrip()
            # Addresses, signatures and keys stay whole.
            assert line.startswith(("http", "\u2014 ", f"{LEDGER}+")) or len(line) <= 72
        assert "\n\n\n" not in mail.text
        message = as_message(mail)
        letter = ["multipart/alternative", "text/plain", "text/html"]
        with_file = ["multipart/mixed", *letter, "text/plain"]
        assert parts(message) == (with_file if mail.attachments else letter)
        written = mail.subject in {*by_hand, SUBJECT}
        assert message["Auto-Submitted"] == (None if written else "auto-generated")
        assert message["Content-Language"] == lang
        assert message["Date"].datetime in (NOW, NOW + timedelta(days=1))
        assert message["Message-ID"] == mail.message_id
        if mail.names:
            named.add(mail.recipient)
            said = f"{mail.subject} {mail.text} {mail.headers}"
            for typed in ("张伟", "示例", "hostile"):
                assert typed not in said + mail.html
            assert {*re.findall(r"[^\s<>:]+@[^\s<>]+", said)} <= {mail.sender, mail.reply_to}
            assert len({*re.findall(r"GDZ-[0-9A-Z]{4}-[0-9A-Z]{4}", said)}) <= 1
            assert (list(mail.cc), mail.to) == ([], "")
    assert named == {ADDRESS, DESK}


def parts(message: EmailMessage) -> list[str]:
    """Return the content types of a mail."""
    return [part.get_content_type() for part in message.walk()]


@pytest.mark.engine("sqlite", only=True)
def test_replies_go_to_the_operators_address(database: Database) -> None:
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
