"""Mail leaves once, is tried again when it could not, and never repeats what was written."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.adapters.mail import FileMailer, NullMailer
from app.db import Database
from app.domain.delivery import Mail
from app.domain.installation import Operator
from app.models import OutboxMessage
from app.services.deliver_outbox import deliver_outbox
from app.services.submit_enquiry import Reception, submit_enquiry
from tests.support.enquiries import (
    DESK,
    NOW,
    RECEPTION,
    make_answers,
    make_notice,
    make_submission,
)
from tests.support.site import content, make_settings

INSTALLATION = make_settings(Path("/nowhere")).installation
MESSAGE = make_answers().message


class BrokenMailer(NullMailer):
    """Cannot hand over any mail until it is mended."""

    broken = True

    def send(self, mail: Mail) -> None:
        """Keep the mail, or fail as a mail server that is away."""
        if self.broken:
            raise OSError("connection refused")
        super().send(mail)


def deliver(database: Database, mailer: NullMailer | FileMailer, now: datetime = NOW) -> int:
    """Send what is due."""
    return deliver_outbox(database, mailer, content(), INSTALLATION, now)


def submit(database: Database, lang: str = "zh", reception: Reception = RECEPTION) -> str:
    """Store an enquiry in a language; give its reference."""
    submission = make_submission(notice=make_notice(lang=lang))
    return submit_enquiry(database, reception, submission, NOW).reference


def queued(database: Database) -> list[OutboxMessage]:
    """Read the outbox."""
    with database.reading() as session:
        return list(session.scalars(select(OutboxMessage)))


def test_every_due_message_leaves_once(database: Database) -> None:
    submit(database)
    mailer = NullMailer()

    assert deliver(database, mailer) == 2
    assert deliver(database, mailer) == 0
    assert deliver(database, mailer, NOW + timedelta(days=9)) == 0

    assert sorted(mail.recipient for mail in mailer.sent) == ["Wei.Zhang@example.com", DESK]
    assert {message.settled_at for message in queued(database)} == {NOW}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_acknowledgement_is_in_the_language_of_the_page(database: Database, lang: str) -> None:
    reference = submit(database, lang, replace(RECEPTION, desk_email=""))
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = mailer.sent
    assert mail.language == lang
    assert reference in mail.subject
    assert reference in mail.text
    assert "张伟" not in mail.text
    for each in ("en", "zh"):
        assert (content().text(each, "mail.ack.next") in mail.text) == (each == lang)
    assert f"http://localhost:8000/{lang}/privacy" in mail.text


@pytest.mark.parametrize(("lang", "says"), [("en", "Talent"), ("zh", "人才")])
def test_the_desk_is_told_in_its_own_language(database: Database, lang: str, says: str) -> None:
    reference = submit(database, "en", replace(RECEPTION, desk_language=lang))
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = [mail for mail in mailer.sent if mail.recipient == DESK]
    assert mail.language == lang
    assert reference in mail.text
    assert says in mail.text
    assert "http://localhost:8000/staff/leads" in mail.text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_mail_ever_repeats_the_message(database: Database, lang: str) -> None:
    submit(database, lang, replace(RECEPTION, desk_language=lang))
    mailer = NullMailer()
    deliver(database, mailer)

    assert len(mailer.sent) == 2
    for mail in mailer.sent:
        for line in MESSAGE.splitlines():
            assert line not in mail.text
            assert line not in mail.subject


def test_the_desk_notice_names_nobody(database: Database) -> None:
    submit(database)
    mailer = NullMailer()
    deliver(database, mailer)

    (mail,) = [mail for mail in mailer.sent if mail.recipient == DESK]
    assert "张伟" not in mail.text
    assert "Wei.Zhang" not in mail.text


def test_mail_is_signed_by_the_operator_or_as_a_demonstration(database: Database) -> None:
    operated = replace(
        INSTALLATION, operator=Operator(name="Example Operator", email="o@x.example")
    )
    submit(database, "en")
    mailer = NullMailer()
    deliver_outbox(database, mailer, content(), operated, NOW, limit=1)
    deliver(database, mailer)

    first, second = mailer.sent
    assert first.text.endswith("Example Operator\n")
    assert first.sender == "o@x.example"
    assert "Example Operator" not in second.text
    assert second.sender == "no-reply@localhost"


def test_a_mail_that_could_not_leave_is_tried_again_later_as_the_same_mail(
    database: Database,
) -> None:
    submit(database, reception=replace(RECEPTION, desk_email=""))
    mailer = BrokenMailer()

    assert deliver(database, mailer) == 1
    (message,) = queued(database)
    assert (message.attempts, message.settled_at) == (1, None)
    assert message.last_error == "connection refused"
    assert timedelta(seconds=45) <= message.due_at - NOW <= timedelta(seconds=75)

    assert deliver(database, mailer, NOW + timedelta(seconds=44)) == 0
    mailer.broken = False
    assert deliver(database, mailer, NOW + timedelta(seconds=76)) == 1

    (mail,) = mailer.sent
    assert mail.message_id == message.message_id
    (message,) = queued(database)
    assert (message.attempts, message.last_error) == (2, "")


def test_each_failure_waits_longer_than_the_one_before(database: Database) -> None:
    submit(database, reception=replace(RECEPTION, desk_email=""))
    mailer, now, waits = BrokenMailer(), NOW, []
    for _ in range(5):
        assert deliver(database, mailer, now) == 1
        due_at = queued(database)[0].due_at
        waits.append(due_at - now)
        now = due_at

    # Doubling outweighs the luck of a quarter either way.
    assert waits == sorted(waits)
    assert waits[-1] >= timedelta(minutes=12)


def test_one_mail_that_cannot_leave_does_not_hold_back_the_others(database: Database) -> None:
    class PickyMailer(NullMailer):
        """Refuses one recipient."""

        def send(self, mail: Mail) -> None:
            if mail.recipient == DESK:
                raise OSError("mailbox full")
            super().send(mail)

    submit(database)
    mailer = PickyMailer()

    assert deliver(database, mailer) == 2
    assert [mail.recipient for mail in mailer.sent] == ["Wei.Zhang@example.com"]


def test_one_mail_that_cannot_be_written_does_not_hold_back_the_others(database: Database) -> None:
    answers = make_answers(topics=("no-longer-offered",))
    submit_enquiry(database, RECEPTION, make_submission(answers=answers), NOW)
    submit(database)
    mailer = NullMailer()

    assert deliver(database, mailer) == 4

    assert [mail.recipient for mail in mailer.sent].count(DESK) == 1
    assert [mail.recipient for mail in mailer.sent].count("Wei.Zhang@example.com") == 2
    (failed,) = [message for message in queued(database) if message.settled_at is None]
    assert "no-longer-offered" in failed.last_error


def test_a_worker_that_died_on_the_way_leaves_its_mail_to_the_next(database: Database) -> None:
    class DyingMailer(NullMailer):
        """Ends the worker."""

        def send(self, mail: Mail) -> None:
            raise KeyboardInterrupt

    submit(database, reception=replace(RECEPTION, desk_email=""))
    with pytest.raises(KeyboardInterrupt):
        deliver(database, DyingMailer())

    mailer = NullMailer()
    assert deliver(database, mailer, NOW + timedelta(seconds=119)) == 0
    assert deliver(database, mailer, NOW + timedelta(seconds=120)) == 1
    assert len(mailer.sent) == 1


def test_mail_becomes_a_file_under_its_message_id(database: Database, tmp_path: Path) -> None:
    submit(database)

    deliver(database, FileMailer(tmp_path / "mail"))

    assert sorted(file.stem for file in (tmp_path / "mail").iterdir()) == sorted(
        message.id.hex for message in queued(database)
    )
