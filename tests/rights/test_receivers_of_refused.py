"""Receivers of a list for news by e-mail hear of an address that takes no mail any more."""

from contextlib import closing
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import update

from app.core.db import Database
from app.exports.models import NotifyTask
from app.exports.prepared import close_stale_exports
from app.exports.rules.export import ExportPurpose, ExportStopped
from app.exports.store import receivers as exported
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mail, MailNotSent, Trouble
from app.rights.my_data import view_my_data
from app.rights.rules.receivers import Recipients
from tests.support.at_once import meanwhile
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.exports.exporting import ask, begin, record, take
from tests.support.exports.people import LATER, subscribed
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.stored import every, execute, read_by

NEWS = ExportPurpose.NEWS_EMAIL
ALL = (ExportPurpose.FOLLOW_UP, NEWS, ExportPurpose.NEWS_PHONE)


class _Refusing(NullMailer):
    """A mailer whose server refuses people for a reason, or one of them alone."""

    def __init__(self, answer: str, address: str = "") -> None:
        super().__init__()
        self._answer, self._address = answer, address

    def send(self, mail: Mail) -> None:
        if self._address in mail.recipient:
            raise MailNotSent(Trouble.RECIPIENT_REFUSED, self._answer)
        super().send(mail)


@pytest.mark.parametrize(
    ("answer", "concerned"),
    [
        ("550 5.1.1 No such person", {NEWS}),
        ("550 no such person", {NEWS}),
        ("550 5.2.1 Disabled", {NEWS}),
        ("554 5.7.1 Your host is on a blocklist", set()),
        ("550 5.7.1 Your host is on a blocklist", set()),
        ("552 5.2.2 Over quota", set()),
    ],
)
def test_an_address_that_refuses_for_good_is_told_to_those_who_mail_news_to_it(
    database: Database, subscriber: UUID, answer: str, concerned: set[ExportPurpose]
) -> None:
    for purpose in ALL:
        take(database, purpose=purpose)
    to_nobody = update(OutboxMessage).where(OutboxMessage.person_id.is_(None))
    execute(database, to_nobody.values(state="cancelled", settled_at=NOW))

    for _ in range(4):
        deliver(database, _Refusing(answer))

    assert {
        record(database, each.export_id).purpose for each in every(database, NotifyTask)
    } == concerned
    assert {each.kind for each in every(database, NotifyTask)} <= {"refused_address"}
    assert len(every(database, NotifyTask)) == len(concerned)
    assert view_my_data(database, person_id=subscriber, now=LATER).recipients == Recipients(0, 0)


@pytest.mark.parametrize("ended", ["complete", "lost"])
def test_an_address_refused_while_a_file_is_written_is_told_to_its_receiver(
    database: Database, subscriber: UUID, ended: str
) -> None:
    subscribed(database, "li@example.com")
    asked = ask(database, purpose=NEWS)
    refused = _Refusing("550 5.1.1 No such person", "zhang.wei@example.com")
    with closing(begin(database, asked.id)) as stream:
        next(stream)
        next(stream)
        deliver(database, refused)
        assert every(database, NotifyTask) == []
        if ended == "complete":
            [*_rest] = stream
        else:
            close_stale_exports(database, LEDGER_KEY, NOW + timedelta(days=1))
            with pytest.raises(ExportStopped):
                [*_rest] = stream

    assert [(each.export_id, each.kind) for each in every(database, NotifyTask)] == [
        (asked.id, "refused_address")
    ]
    theirs = read_by(database, exported.list_references_of, {subscriber}, LATER)
    assert [each.enquiry_id for each in every(database, NotifyTask)] == list(theirs)


@pytest.mark.engine("both")
def test_an_address_refused_as_a_file_is_closed_is_told_to_its_receiver(
    database: Database, subscriber: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act() -> None:
        deliver(database, _Refusing("550 5.1.1 No such person"))

    write_to_us(database, email="in.no.file@example.com")
    with meanwhile(monkeypatch, exported, "list_references_of", act):
        export = take(database, purpose=NEWS).export

    assert {(each.export_id, each.kind) for each in every(database, NotifyTask)} == {
        (export.id, "refused_address")
    }
    theirs = read_by(database, exported.list_references_of, {subscriber}, LATER)
    assert [each.enquiry_id for each in every(database, NotifyTask)] == list(theirs)
