"""Expired rows, and only those, are deleted."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.accounts.models import StaffDraft, StaffInvitation, StaffSession
from app.accounts.rules.drafts import Box
from app.core.db import Database
from app.core.models import Base, RateCount
from app.core.rules.retention import RetentionClass, RetentionPeriods
from app.enquiries.models import ReceiptToken
from app.mail.models import OutboxMessage, PersonLink
from app.rights import retention as module
from app.rights.holds import place_hold
from app.rights.retention import clear_expired
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_enquiry, make_account, make_message, make_person
from tests.support.rights.retention import would_go
from tests.support.stored import every

DAY = timedelta(days=1)


def count(database: Database, model: type[Base]) -> int:
    """Count the rows of a table."""
    return len(every(database, model))


def test_counts_links_and_messages_expire(database: Database) -> None:
    with database.transaction() as session:
        enquiry = add_enquiry(session)
        for age in (0, 1, 2.5, 29, 31):
            then = NOW - age * DAY
            session.add(RateCount(key=b"k", window_start=then, count=1))
            session.add(
                ReceiptToken(token_sha256=str(age).encode(), enquiry_id=enquiry, expires_at=then)
            )
            session.add(make_message(enquiry, state="sent", due_at=then, settled_at=then))
        session.add(ReceiptToken(token_sha256=b"open", enquiry_id=enquiry, expires_at=NOW + DAY))

    clear_expired(database, RetentionPeriods(), NOW)

    assert count(database, RateCount) == 2
    assert count(database, ReceiptToken) == 1
    assert count(database, OutboxMessage) == 4


def test_messages_of_people_under_a_hold_stay_until_it_ends(database: Database) -> None:
    then, until = NOW - 31 * DAY, NOW + DAY
    with database.transaction() as session:
        held, other = make_person(), make_person()
        session.add_all((held, other))
        enquiry = add_enquiry(session)
        for person in (held.id, other.id, None):
            own = make_message(
                enquiry, person_id=person, state="sent", due_at=then, settled_at=then
            )
            session.add(own)
    place_hold(database, LEDGER_KEY, actor="a", person_id=held.id, reason="A suit.",
               until=until, now=NOW - DAY)  # fmt: skip

    assert [each.kind for each in would_go(database, NOW)] == [RetentionClass.MESSAGES] * 2
    clear_expired(database, RetentionPeriods(), NOW)
    assert every(database, select(OutboxMessage.person_id)) == [held.id]
    clear_expired(database, RetentionPeriods(), until)
    assert count(database, OutboxMessage) == 0


def test_sessions_and_invitations_are_deleted_a_month_after_their_end(database: Database) -> None:
    with database.transaction() as session:
        account = make_account()
        session.add(account)
        session.flush()
        for number, (expires, over) in enumerate(
            ((-31, None), (-29, None), (1, None), (1, -31), (1, -29))
        ):
            token, over_at = bytes([number]), None if over is None else NOW + over * DAY
            session.add(
                StaffSession(
                    token_sha256=token,
                    account_id=account.id,
                    started_at=NOW,
                    expires_at=NOW + expires * DAY,
                    seen_at=NOW,
                    agent="",
                    ended_at=over_at,
                )
            )
            session.add(
                StaffInvitation(
                    token_sha256=token,
                    email="lin@zone.example",
                    name="",
                    role="reader",
                    language="",
                    invited_by="",
                    created_at=NOW,
                    expires_at=NOW + expires * DAY,
                    used_at=over_at,
                )
            )

    clear_expired(database, RetentionPeriods(), NOW)

    for column in (StaffSession.token_sha256, StaffInvitation.token_sha256):
        assert set(every(database, column)) == {b"\x01", b"\x02", b"\x04"}


def test_a_draft_goes_after_a_month_and_one_of_an_entered_enquiry_after_a_day(
    database: Database,
) -> None:
    with database.transaction() as session:
        account = make_account()
        session.add(account)
        session.flush()
        for box in (Box.NOTE, Box.ENTRY):
            for days in (0.9, 1.1, 29, 31):
                draft = StaffDraft(
                    id=uuid4(), account_id=account.id, box=box.value, subject="",
                    words={"days": f"{days}"}, version=1, saved_at=NOW - days * DAY,
                )  # fmt: skip
                session.add(draft)

    clear_expired(database, RetentionPeriods(), NOW)

    with database.reading() as session:
        left = session.execute(select(StaffDraft.box, StaffDraft.words)).all()
    kept = {(box, words["days"]) for box, words in left}
    assert kept == {("entry", "0.9"), ("note", "0.9"), ("note", "1.1"), ("note", "29")}


def test_a_link_that_never_expires_stays(database: Database) -> None:
    with database.transaction() as session:
        person = make_person()
        session.add(person)
        session.flush()
        for number, expires_at in enumerate((None, NOW, NOW + DAY)):
            link = PersonLink(
                token_sha256=bytes([number]),
                kind="my_data",
                person_id=person.id,
                created_at=NOW,
                expires_at=expires_at,
                revoked_at=NOW,
            )
            session.add(link)

    clear_expired(database, RetentionPeriods(), NOW)

    assert set(every(database, PersonLink.token_sha256)) == {b"\x00", b"\x02"}


def test_a_large_deletion_runs_in_many_short_transactions(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 3)
    with database.transaction() as session:
        enquiry = add_enquiry(session)
        for _ in range(10):
            row = {"state": "sent", "due_at": NOW, "settled_at": NOW}
            session.add(make_message(enquiry, **row))

    clear_expired(database, RetentionPeriods(), NOW + 31 * DAY)

    assert count(database, OutboxMessage) == 0
