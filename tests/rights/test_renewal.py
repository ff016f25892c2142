"""People are asked once by mail to agree again, and their answers are recorded."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.consent.rules.standing import Standing
from app.consent.steps.publication import words_on
from app.consent.store.coverage import list_to_reconfirm
from app.core.config import Settings
from app.core.db import Database
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.core.rules.tokens import LinkKind, token_sha256
from app.enquiries.models import Person
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.store import outbox
from app.rights import renewal
from app.rights.consent_decisions import confirm_address
from app.rights.renewal import ask_to_reconfirm, renew_consent, view_renewal
from app.rights.rules.requests import RightsKind
from tests.support.consent.publishing import CHANGED, Desk
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RIGHTS_DESK, make_answers
from tests.support.enquiries.people import mailed_token, person_of, stands, write_to_us
from tests.support.exports.people import hold, withdraw
from tests.support.ledger.evidence import publish_words
from tests.support.mail.mailing import mailed
from tests.support.rights.requests import make_request
from tests.support.stored import change_every, every, read_by, write_by

MAILING = Mailing("zone.example", "")
SHANGHAI = ZoneInfo("Asia/Shanghai")
LATER = NOW + timedelta(days=2)
WEI, LIN = "wei@example.com", "lin@example.com"


@pytest.fixture
def wei(database: Database) -> UUID:
    """The enquiry of somebody who confirmed their address, under the first words."""
    publish_words(database)
    return write(database, "wei")


def write(
    database: Database,
    name: str,
    at: datetime = NOW,
    *,
    confirmed: bool = True,
    language: str = "zh",
) -> UUID:
    """Send an enquiry under the words in force; return its id."""
    notice = read_by(database, words_on, at.date(), SHANGHAI, "zh", "contact/1")
    answers = make_answers(reply_language=language)
    sent = {"email": f"{name}@example.com", "answers": answers, "notice": notice}
    enquiry = write_to_us(database, at, **sent)
    if confirmed:
        theirs = Person.id == person_of(database, enquiry)
        change_every(database, Person, theirs, email_confirmed_at=NOW)
    return enquiry


def change(database: Database, doc: str = "privacy_policy", days: int = 1) -> None:
    """Publish a version that needs consent again."""
    desk = Desk(database, Settings(Path()).installation, now=NOW + timedelta(days=days))
    desk.publish_more(doc, categories=("purpose",))


def ask(database: Database, now: datetime = LATER) -> list[OutboxMessage]:
    """Ask everybody who has to renew; return every letter so far."""
    ask_to_reconfirm(database, LEDGER_KEY, MAILING, now)
    wanted = select(OutboxMessage).where(OutboxMessage.kind == MessageKind.RECONFIRM.value)
    return every(database, wanted.order_by(OutboxMessage.created_at))


def test_a_person_is_asked_once_for_each_version_that_needs_it(
    database: Database, wei: UUID
) -> None:
    assert ask(database) == []
    change(database)

    [letter] = ask(database)
    assert (letter.recipient, letter.language) == (WEI, "zh")
    assert letter.details == {"privacy_policy": 2}
    assert len(ask(database, LATER + timedelta(days=30))) == 1

    change(database, "cookie_policy", days=40)
    [_first, second] = ask(database, NOW + timedelta(days=41))
    assert second.details == {"cookie_policy": 2, "privacy_policy": 2}


def test_the_letter_says_what_its_version_changed_not_a_later_one(
    database: Database, wei: UUID
) -> None:
    change(database)
    ask(database)
    desk = Desk(database, Settings(Path()).installation, now=LATER)
    desk.publish_more(changed=dict.fromkeys(("en", "zh"), "Later."))

    text = mailed(database, LATER)[-1].text
    assert CHANGED["zh"] in text
    assert "Later." not in text


def test_a_person_whose_letter_was_cancelled_is_asked_once_more(
    database: Database, wei: UUID
) -> None:
    write(database, "lin")
    change(database)
    [letter] = [each for each in ask(database) if each.recipient == WEI]
    write_by(database, outbox.cancel, letter.id, LATER)

    later = LATER + timedelta(hours=1)
    *both, second = ask(database, later)
    assert {(each.recipient, each.state) for each in both} == {(WEI, "cancelled"), (LIN, "queued")}
    assert (second.recipient, second.state) == (WEI, "queued")
    assert len(ask(database, later + timedelta(hours=1))) == 3
    write_by(database, outbox.cancel, second.id, later, "recipient_refused: 550 no such user")
    assert len(ask(database, later + timedelta(hours=2))) == 3


def test_nobody_is_asked_who_withdrew_or_cannot_be_written_to(
    database: Database, wei: UUID
) -> None:
    write(database, "unconfirmed", confirmed=False)
    gone, refused, kept, leaving = (
        write(database, each) for each in ("gone", "refused", "kept", "leaving")
    )
    withdraw(database, person_of(database, gone))
    with database.transaction() as session:
        session.execute(
            update(OutboxMessage)
            .where(OutboxMessage.enquiry_id == refused)
            .values(state="parked", last_error="recipient_refused: 550 5.1.1 unknown")
        )
        session.add(hold(person_of(database, kept)))
        session.add(make_request(person_of(database, leaving), kind=RightsKind.ERASURE.value))
    change(database)

    assert [each.recipient for each in ask(database)] == [WEI]


def test_a_search_that_finds_nobody_makes_no_writer_wait(
    database: Database, wei: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(database)
    assert len(ask(database)) == 1

    monkeypatch.setattr(database, "transaction", lambda: pytest.fail("It waits to write."))

    assert ask_to_reconfirm(database, LEDGER_KEY, MAILING, LATER) == 0


def test_who_withdraws_during_the_search_is_not_asked(
    database: Database, wei: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(database, "lin")
    change(database)
    usual = database.transaction

    def after_a_withdrawal() -> AbstractContextManager[Session]:
        monkeypatch.setattr(database, "transaction", usual)
        withdraw(database, person_of(database, wei))
        return usual()

    monkeypatch.setattr(database, "transaction", after_a_withdrawal)

    assert [each.recipient for each in ask(database)] == [LIN]


def test_many_people_are_asked_in_one_round_and_other_mail_passes_them(
    database: Database, wei: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal, "_AT_ONCE", 2)
    for name in ("ana", "bo", "cy", "di"):
        write(database, name)
    change(database)

    due = sorted(each.due_at for each in ask(database))

    assert due == [LATER + timedelta(seconds=each) for each in range(5)]


def test_a_form_that_anybody_sent_does_not_agree_again_for_a_person(
    database: Database, wei: UUID
) -> None:
    change(database)
    stranger = write(database, "wei", LATER, confirmed=False)
    [letter] = ask(database)
    assert letter.details == {"privacy_policy": 2}

    confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(mailed_token(database, stranger, LinkKind.CONFIRM, LATER)),
        purposes={Purpose.UPDATES_EMAIL},
        gpc=False,
        now=LATER,
    )

    assert not read_by(database, list_to_reconfirm, {person_of(database, wei)})


def test_the_letter_goes_by_an_enquiry_that_is_not_set_aside(database: Database, wei: UUID) -> None:
    spam = write(database, "wei", NOW + timedelta(hours=1), language="en")
    change_every(database, Lead, Lead.enquiry_id == spam, suspect=True)
    change(database)

    [letter] = ask(database)

    assert (letter.enquiry_id, letter.language) == (wei, "zh")


def answer(
    database: Database, enquiry: UUID, *ticked: Purpose, hidden: tuple[Purpose, ...] = ()
) -> None:
    """Follow the link of the letter, tick boxes, hidden ones included, and send them."""
    token = mailed_token(database, enquiry, LinkKind.RENEW, LATER, message=MessageKind.RECONFIRM)
    notice = read_by(database, words_on, LATER.date(), SHANGHAI, "zh", "renewal/1")
    shown = tuple(each for each in notice.purposes if each not in hidden)
    renew_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        token_sha256=token_sha256(token),
        notice=replace(notice, purposes=shown),
        ticked=frozenset({*REQUIRED_PURPOSES, *ticked}),
        gpc=False,
        now=LATER,
    )


def test_an_answer_is_recorded_once_under_the_present_words(database: Database, wei: UUID) -> None:
    change(database)
    ask(database)

    answer(database, wei)
    answer(database, wei)

    acts = every(database, select(ConsentRecord).order_by(ConsentRecord.at))
    assert [each.act for each in acts] == ["given", "renewed"]
    versions = {each["doc"]: each["version"] for each in acts[-1].documents}
    assert versions == {"privacy_policy": 2, "cookie_policy": 1}
    assert (acts[-1].method, acts[-1].form) == ("mailed_link", "renewal/1")
    token = mailed_token(database, wei, LinkKind.RENEW, LATER, message=MessageKind.RECONFIRM)
    assert view_renewal(database, token_sha256=token_sha256(token), now=LATER).asking == []
    assert len(ask(database, LATER + timedelta(days=1))) == 1


@pytest.mark.parametrize("again", [True, False])
def test_what_is_left_unticked_ends(database: Database, wei: UUID, again: bool) -> None:
    confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(mailed_token(database, wei, LinkKind.CONFIRM)),
        purposes={Purpose.UPDATES_EMAIL},
        gpc=False,
        now=NOW + timedelta(minutes=5),
    )
    change(database)
    ask(database)

    answer(database, wei, *([Purpose.UPDATES_EMAIL] if again else []))

    found = stands(database, person_of(database, wei))
    assert found[Purpose.UPDATES_EMAIL] is (Standing.GIVEN if again else Standing.WITHDRAWN)
    assert found[Purpose.UPDATES_PHONE] is Standing.UNCONFIRMED
    assert found[Purpose.PRIVACY_POLICY] is Standing.GIVEN


def test_consent_whose_box_was_not_shown_is_not_withdrawn(database: Database, wei: UUID) -> None:
    confirm_address(
        database,
        LEDGER_KEY,
        token_sha256=token_sha256(mailed_token(database, wei, LinkKind.CONFIRM)),
        purposes={Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE},
        gpc=False,
        now=NOW,
    )
    change(database)
    ask(database)

    answer(database, wei, hidden=(Purpose.UPDATES_EMAIL,))

    after = stands(database, person_of(database, wei))
    assert after[Purpose.UPDATES_EMAIL] is Standing.GIVEN
    assert after[Purpose.UPDATES_PHONE] is Standing.WITHDRAWN
