"""Mail files open in any mail program, and no answer can forge a header."""

import email
import stat
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from app.core.config import CHECKOUT
from app.mail.outside.mail import LetterPages, as_message
from app.mail.outside.mailers import FileMailer
from app.mail.rules.delivery import Mail
from app.mail.rules.letter import (
    Attachment,
    Block,
    Fact,
    Heading,
    Items,
    Letter,
    Lines,
    Link,
    Paragraph,
    Verbatim,
)
from tests.support.content.copy import ZH

MAIL = Mail(
    message_id="<0123abcd@zone.example>",
    recipient="wei@example.com",
    sender="no-reply@zone.example",
    subject=f"我们{ZH.received.title}（GDZ-7F3K-92QX）",
    text="您好，张伟 🏭：\n\n我们已收到您的咨询。\n",
    language="zh",
    date=datetime(2026, 3, 4, 8, 30, 15, tzinfo=UTC),
)


def opened(file: Path) -> EmailMessage:
    """Parse a mail as another program would."""
    message = email.message_from_bytes(file.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage) -> str:
    """Return a mail's text; its line breaks are CRLF in transit (RFC 5322 section 2.1)."""
    return str(message.get_content()).replace("\r\n", "\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder for mail; it does not exist yet."""
    return tmp_path / "mail"


def test_another_program_parses_the_mail_correctly(folder: Path) -> None:
    FileMailer(folder).send(MAIL)

    message = opened(folder / "0123abcd.eml")

    assert (message["Subject"], message["To"]) == (MAIL.subject, MAIL.recipient)
    assert (message["From"], message["Message-ID"]) == (MAIL.sender, MAIL.message_id)
    assert message["Content-Language"] == "zh"
    assert message["Auto-Submitted"] == "auto-generated"
    assert text_of(message) == MAIL.text


def test_an_internationalised_address_is_kept(folder: Path) -> None:
    mail = replace(MAIL, recipient="用户@例子.中国")
    FileMailer(folder).send(mail)

    assert opened(folder / "0123abcd.eml")["To"] == mail.recipient


def test_a_mail_file_is_readable_by_its_owner_alone(folder: Path) -> None:
    FileMailer(folder).send(MAIL)

    assert stat.S_IMODE((folder / "0123abcd.eml").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_deleted_instance_is_not_made_again_for_a_mail(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FileMailer(tmp_path / "gone" / "mail").send(MAIL)


def test_the_same_mail_sent_twice_is_one_file_and_another_is_another(folder: Path) -> None:
    mailer, again = FileMailer(folder), replace(MAIL, text="The second attempt.\n")
    for mail in (MAIL, again, replace(MAIL, message_id="<other@zone.example>")):
        mailer.send(mail)

    assert sorted(file.name for file in folder.iterdir()) == ["0123abcd.eml", "other.eml"]
    assert text_of(opened(folder / "0123abcd.eml")) == again.text


@pytest.mark.parametrize("header", ["recipient", "sender", "subject", "message_id", "language"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_a_line_break_in_a_header_is_refused_and_nothing_is_written(
    folder: Path, header: str, line_break: str
) -> None:
    changed: dict[str, Any] = {header: f"x{line_break}Bcc: everyone@example.com"}
    forged = replace(MAIL, **changed)

    with pytest.raises(ValueError):
        FileMailer(folder).send(forged)

    assert not list(folder.glob("*.eml"))


def test_text_that_resembles_a_header_stays_text(folder: Path) -> None:
    mail = replace(MAIL, text="\nBcc: everyone@example.com\n\nhello\n")
    FileMailer(folder).send(mail)

    message = opened(folder / "0123abcd.eml")

    assert message["Bcc"] is None
    assert text_of(message) == mail.text


@pytest.mark.parametrize(
    "block",
    [
        Heading("<i>x"),
        Paragraph("<i>x"),
        Lines(["<i>x"]),
        Fact("<i>x", "<i>x"),
        Items(["<i>x"]),
        Link("<i>x", '"><i>x'),
        Verbatim("<i>x"),
    ],
)
def test_text_that_resembles_markup_in_a_letter_stays_text(block: Block) -> None:
    page = LetterPages(CHECKOUT / "templates").page(Letter("<i>x", [block], "<i>x"), "en")

    assert "<i>" not in page
    assert page.count("&lt;i&gt;x") >= 4


def test_an_unwritable_folder_is_an_error_to_retry(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")

    with pytest.raises(OSError):
        FileMailer(blocked / "mail").send(MAIL)


def test_a_long_subject_is_folded_and_reads_back_complete() -> None:
    subject = "研发中心" * 60

    raw = as_message(replace(MAIL, subject=subject)).as_bytes()

    assert max(map(len, raw.splitlines())) <= 998
    assert email.message_from_bytes(raw, policy=default)["Subject"] == subject


@pytest.mark.parametrize(
    "recipient",
    [
        "=?utf-8?q?victim=40bank.example=2C_x?=@example.com",
        "=?utf-8?q?a=0a?=@example.com",
        "a@example.com, b@example.com",
    ],
)
def test_an_ambiguous_recipient_is_refused(recipient: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        as_message(replace(MAIL, recipient=recipient))


@pytest.mark.parametrize("html", ["", "<p>您好</p>"])
def test_an_attachment_arrives_byte_for_byte_beside_the_text(folder: Path, html: str) -> None:
    content = "origin\n3\n\n\u2014 zone.example c2ln\n\r\n.\nend without a newline".encode()
    file = Attachment("3.checkpoint", content)
    FileMailer(folder).send(replace(MAIL, html=html, attachments=[file]))

    message = opened(folder / "0123abcd.eml")

    (attached,) = message.iter_attachments()
    assert attached.get_payload(decode=True) == content
    assert attached.get_filename() == "3.checkpoint"
    assert attached.get_content_type() == "text/plain"
    assert attached.get_content_charset() == "utf-8"
    body = message.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    assert text_of(body) == MAIL.text
    assert (message["Subject"], message["Content-Language"]) == (MAIL.subject, "zh")
