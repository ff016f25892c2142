"""The person gets one last mail, in their language; its row and address are deleted when sent."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.models import ErasureLeftover, ErasureOverwriting
from app.core.db import Database
from app.mail.models import OutboxMessage
from app.mail.outside.mailers import FileMailer
from app.mail.rules.delivery import Mail, MailNotSent, Trouble
from tests.support.content.copy import WORDS
from tests.support.enquiries.answers import NOW, make_answers
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.languages import both_languages
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.rights.erasing import ERASED_AT, erase, overwrite
from tests.support.stored import every


def known(database: Database, **answers: str) -> UUID:
    """A person who wrote to us, with all mail sent."""
    person = person_of(database, write_to_us(database, answers=make_answers(**answers)))
    deliver(database, NullMailer())
    return person


def left(database: Database) -> set[str]:
    """Return the places where data of an erased person is left."""
    return set(every(database, ErasureLeftover.place))


def rows(database: Database) -> int:
    """Count the messages to people."""
    return sum("Wei" in each for each in every(database, OutboxMessage.recipient))


@both_languages
def test_it_confirms_in_their_language_and_its_row_is_deleted_when_sent(
    database: Database, tmp_path: Path, lang: str
) -> None:
    certificate = erase(database, tmp_path, known(database, reply_language=lang), mail_leaves=True)
    assert rows(database) == 1
    overwrite(database, tmp_path)
    assert left(database) == {"last_mail", "database"}

    mailer = NullMailer()
    deliver(database, mailer, ERASED_AT)

    mail = next(each for each in mailer.sent if each.recipient == "Wei.Zhang@example.com")
    assert WORDS[lang].erasure_mail.subject in mail.subject
    assert mail.language == lang
    assert certificate.erasure in mail.text
    assert "张伟" not in mail.text
    assert rows(database) == 0
    assert left(database) == {"database"}


def test_an_unsendable_mail_is_not_parked(database: Database, tmp_path: Path) -> None:
    class Refusing(NullMailer):
        def send(self, mail: Mail) -> None:
            raise MailNotSent(Trouble.RECIPIENT_REFUSED, mail.recipient)

    erase(database, tmp_path, known(database), mail_leaves=True)
    deliver(database, Refusing(), ERASED_AT)

    assert rows(database) == 0
    assert left(database) == {"database"}


@pytest.mark.parametrize(
    ("answers", "leaves", "told"), [({}, False, "no_server"), ({"email": ""}, True, "no_address")]
)
def test_without_a_mail_server_or_an_address_none_is_written(
    database: Database, tmp_path: Path, answers: dict[str, str], leaves: bool, told: str
) -> None:
    assert erase(database, tmp_path, known(database, **answers), mail_leaves=leaves).told == told
    assert rows(database) == 0


@pytest.mark.engine("sqlite", only=True)
def test_bytes_count_as_overwritten_once_the_last_mail_was_sent(
    database: Database, tmp_path: Path
) -> None:
    erase(database, tmp_path, known(database), mail_leaves=True)
    overwrite(database, tmp_path)
    assert every(database, ErasureOverwriting) == []

    deliver(database, NullMailer(), ERASED_AT)
    overwrite(database, tmp_path)

    assert every(database, select(ErasureOverwriting.method)) == ["log_emptied"]


def test_a_mail_being_delivered_leaves_no_file(database: Database, tmp_path: Path) -> None:
    person = person_of(database, write_to_us(database))

    class Slow(FileMailer):
        """A mailer that has the person erased while it writes."""

        def send(self, mail: Mail) -> None:
            if mail.recipient.startswith("Wei") and not self.erased:
                self.erased = True
                erase(database, tmp_path, person)
                overwrite(database, tmp_path)
            super().send(mail)

        erased = False

    mailer = Slow(tmp_path / "mail")
    deliver(database, mailer, NOW)

    assert mailer.erased
    assert not [each for each in (tmp_path / "mail").iterdir() if b"Wei" in each.read_bytes()]


def test_a_file_a_running_worker_may_write_is_sought_until_its_claim_ends(
    database: Database, tmp_path: Path
) -> None:
    person = person_of(database, write_to_us(database))
    with database.transaction() as session:
        claimed = session.scalars(
            select(OutboxMessage).where(OutboxMessage.recipient.like("Wei%"))
        ).one()
        claimed.attempts, claimed.due_at = 1, ERASED_AT + timedelta(minutes=2)
        name = f"{claimed.id.hex}.eml"
    erase(database, tmp_path, person)
    overwrite(database, tmp_path)
    (tmp_path / "mail").mkdir(exist_ok=True)
    (tmp_path / "mail" / name).write_text("To: Wei.Zhang@example.com")

    overwrite(database, tmp_path)

    assert not (tmp_path / "mail" / name).exists()
    assert left(database) == {"mail", "database"}
    overwrite(database, tmp_path, ERASED_AT + timedelta(minutes=2))
    assert "mail" not in left(database)
