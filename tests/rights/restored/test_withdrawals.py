"""Withdrawals outlive the restore of an older database, by a list outside it."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.standing import Standing
from app.consent.store.withdrawals import count_unlisted
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.exports.models import NotifyTask
from app.exports.rules.export import (
    DatabaseBehind,
)
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.rights.models import RightsRequest
from app.rights.reapplication import (
    reapply_withdrawals,
)
from app.rights.withdrawal_listing import list_withdrawals, unlisted_wait
from tests.support.content.copy import ZH
from tests.support.disks import small_disk
from tests.support.enquiries.answers import LEDGER_KEY, RIGHTS_DESK
from tests.support.enquiries.people import stands, write_to_us
from tests.support.exports.exporting import take
from tests.support.exports.people import subscribed
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.rights.restoring import ACTED_AT, LATER, Place
from tests.support.stored import audit, every, read_by

HOUR = timedelta(hours=1)
WEI, LIN = "wei@example.com", "lin@example.com"


def unlisted(place: Place) -> int:
    """Return how many withdrawals are not listed."""
    return read_by(place.database, count_unlisted)


def withdrawals(place: Place, person: UUID) -> list[ConsentRecord]:
    """Return a person's acts of withdrawal."""
    theirs = select(ConsentRecord).where(
        ConsentRecord.act == "withdrawn", ConsentRecord.person == person
    )
    return every(place.database, theirs)


def test_nobody_who_withdrew_is_in_a_news_export_after_a_restore(
    place: Place, people: dict[str, UUID]
) -> None:
    dump = place.dump()
    place.withdraw(people["wei"])
    place.withdraw(people["lin"], Purpose.PRIVACY_POLICY)
    assert place.in_news() == ["kim"]

    dump.restore()
    assert stands(place.database, people["wei"])[Purpose.UPDATES_EMAIL] is Standing.GIVEN
    with pytest.raises(DatabaseBehind):
        place.in_news()
    assert set(place.reapply()) == {people["wei"].hex, people["lin"].hex}

    assert place.in_news() == ["kim"]
    [act] = withdrawals(place, people["wei"])
    assert (act.method, act.at) == ("restored", LATER)
    again = audit(place.database, AuditEvent.WITHDRAWN_AGAIN.tag)
    assert [each.actor for each in again] == [SYSTEM] * 2
    assert place.reapply() == []
    assert len(withdrawals(place, people["wei"])) == 1


def test_nobody_who_withdrew_all_gets_mail_after_a_restore(
    place: Place, people: dict[str, UUID]
) -> None:
    take(place.database)
    dump = place.dump()
    place.withdraw(people["wei"], Purpose.PRIVACY_POLICY)

    dump.restore()
    place.reapply()

    mailer = NullMailer()
    while deliver(place.database, mailer, LATER):
        pass
    assert {mail.recipient for mail in mailer.sent} & {WEI, LIN} == {LIN}
    with place.database.reading() as session:
        [request] = session.scalars(select(RightsRequest))
        assert (request.kind, request.person_id) == ("erasure", people["wei"])
        states = session.execute(
            select(Lead.consent, Lead.due_at)
            .join(Enquiry, Enquiry.id == Lead.enquiry_id)
            .where(Enquiry.person_id == people["wei"])
        ).all()
        assert [tuple(each) for each in states] == [("withdrawn", None)]
        [row] = session.scalars(select(NotifyTask))
        assert row.kind == "withdrawal"
        kept = set(session.scalars(select(OutboxMessage.state)))
    assert "queued" not in kept


def test_a_restored_withdrawal_keeps_the_day_of_its_letter_and_sends_no_second_one(
    place: Place, people: dict[str, UUID]
) -> None:
    mailer, dump = NullMailer(), place.dump()
    place.withdraw(people["wei"], Purpose.PRIVACY_POLICY)
    deliver(place.database, mailer, ACTED_AT)
    [told] = every(place.database, RightsRequest)

    dump.restore()
    place.reapply()
    place.reapply()
    [again] = every(place.database, RightsRequest)
    # A person who agrees and withdraws again still has this request, of which a letter told them.
    write_to_us(place.database, LATER + HOUR, email=WEI)
    place.withdraw(people["wei"], Purpose.PRIVACY_POLICY, at=LATER + 2 * HOUR)
    while deliver(place.database, mailer, LATER + 2 * HOUR):
        pass

    assert (again.received_at, again.due_at) == (told.received_at, told.due_at)
    assert len(every(place.database, RightsRequest)) == 1
    subject = ZH.rights_mail.erasure.subject_withdrawn
    letters = [mail for mail in mailer.sent if subject in mail.subject]
    assert [mail.recipient for mail in letters] == [WEI]


def test_a_withdrawal_holds_on_a_full_disk_and_is_listed_later(
    place: Place, people: dict[str, UUID], tmp_path: Path
) -> None:
    with small_disk(tmp_path, 1) as disk:
        place.instance = disk.path
        dump = place.dump()
        disk.fill()
        place.withdraw(people["wei"])

        assert stands(place.database, people["wei"])[Purpose.UPDATES_EMAIL] is Standing.WITHDRAWN
        assert unlisted(place) == 1
        with pytest.raises(OSError, match="No space"):
            list_withdrawals(place.database, place.lists.withdrawals)
        assert unlisted_wait(place.database)
        disk.free()
        assert list_withdrawals(place.database, place.lists.withdrawals) == 1
        assert unlisted(place) == 0

        dump.restore()
        with pytest.raises(DatabaseBehind):
            place.open()
        assert place.reapply() == [people["wei"].hex]
        assert place.in_news() == ["kim", "lin"]


def test_a_crash_before_the_listing_leaves_the_mark_for_the_worker(
    place: Place, people: dict[str, UUID]
) -> None:
    place.withdraw(people["wei"], Purpose.PRIVACY_POLICY, listing=False)
    assert unlisted(place) == 1
    assert place.lists.withdrawals.payloads() == []

    assert list_withdrawals(place.database, place.lists.withdrawals) == 1

    [act] = withdrawals(place, people["wei"])
    [line] = place.lists.withdrawals.payloads()
    found = ListedWithdrawal.of(line)
    assert (found.id, found.person, found.time) == (act.id.hex, people["wei"].hex, act.at)
    assert set(found.purposes) == {
        Purpose.PRIVACY_POLICY, Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE,
    }  # fmt: skip
    assert list_withdrawals(place.database, place.lists.withdrawals) == 0


def test_consent_given_again_since_the_withdrawal_is_kept(
    place: Place, people: dict[str, UUID]
) -> None:
    dump = place.dump()
    place.withdraw(people["wei"], Purpose.PRIVACY_POLICY)
    dump.restore()
    write_to_us(place.database, LATER, email="wei@example.com")

    assert place.reapply() == [people["wei"].hex]

    found = stands(place.database, people["wei"])
    assert found[Purpose.PRIVACY_POLICY] is Standing.GIVEN
    # Anybody can type anybody's address: a tick alone brings no news back.
    assert found[Purpose.UPDATES_EMAIL] is Standing.WITHDRAWN
    assert place.in_news() == ["kim", "lin"]


def test_people_whom_the_restored_database_does_not_know_hold_nothing_up(place: Place) -> None:
    dump = place.dump()
    place.withdraw(subscribed(place.database, "new@example.com"))
    dump.restore()
    assert place.in_news() == []
    assert place.reapply() == []


def test_a_list_that_was_changed_is_read_from_its_beginning(
    place: Place, people: dict[str, UUID]
) -> None:
    place.withdraw(people["wei"])
    place.dump().restore()
    path = place.lists.withdrawals.path
    line = ListedWithdrawal("0" * 32, people["kim"].hex, (Purpose.UPDATES_EMAIL,), ACTED_AT).line()
    path.write_bytes(line + b"\n" + path.read_bytes())
    with pytest.raises(DatabaseBehind):
        place.open()
    assert place.reapply(as_they_are=True) == [people["kim"].hex]
    assert place.in_news() == ["lin"]


def test_lines_that_record_no_withdrawal_are_counted_and_skipped(
    place: Place, people: dict[str, UUID]
) -> None:
    place.withdraw(people["wei"])
    place.lists.withdrawals.append(b'{"id":"x"}', b'{"person":1}')
    found = reapply_withdrawals(
        place.database, LEDGER_KEY, RIGHTS_DESK, place.lists.withdrawals, LATER
    )
    assert (found.done, found.unreadable) == ([], 2)
