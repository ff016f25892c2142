"""An export heeds what people have withdrawn and corrected, up to the moment it is recorded."""

import csv
import io
import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.db import Database
from app.domain.consent import Purpose
from app.domain.withdrawal import WithdrawalMethod
from app.models import AuditRecord, Correction, Enquiry, ExportMember, Lead
from app.services.export_leads import ExportFile, export_leads
from app.services.submit_enquiry import submit_enquiry
from app.services.withdraw_consent import withdraw_consent
from app.store import lead as leads
from tests.support.enquiries import LEDGER_KEY, NOW, RECEPTION, make_submission

PEOPLE = ("wei", "lin", "kim")


@pytest.fixture
def people(database: Database) -> dict[str, UUID]:
    """Three people with an enquiry each."""
    for minute, name in enumerate(PEOPLE):
        submission = make_submission(email=f"{name}@example.com", idempotency_key=name)
        submit_enquiry(database, RECEPTION, submission, NOW + timedelta(minutes=minute))
    with database.reading() as session:
        rows = session.execute(select(Enquiry.email, Enquiry.person_id)).all()
    return {email.partition("@")[0]: person for email, person in rows}


def withdraw(database: Database, person: UUID, purpose: Purpose = Purpose.PRIVACY_POLICY) -> None:
    """Withdraw as the person would."""
    assert withdraw_consent(
        database,
        LEDGER_KEY,
        RECEPTION.mailing,
        person_id=person,
        purpose=purpose,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=NOW + timedelta(hours=1),
    )


def export(database: Database) -> ExportFile:
    """Export the leads for reporting."""
    return export_leads(database, LEDGER_KEY, actor="a", purpose="reporting", now=NOW)


def rows(file: ExportFile) -> list[dict[str, str]]:
    """Read an export as another program would."""
    text = file.content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def held(file: ExportFile) -> list[str]:
    """Give who is in an export, sorted."""
    return sorted(row["email"].partition("@")[0] for row in rows(file))


def set_aside(database: Database, person: UUID) -> None:
    """Make the leads of a person suspect."""
    theirs = select(Enquiry.id).where(Enquiry.person_id == person)
    with database.transaction() as session:
        session.execute(
            update(Lead)
            .where(Lead.enquiry_id.in_(theirs))
            .values(suspect=True, suspicions=["markup"])
        )


def test_who_withdrew_and_what_is_set_aside_are_left_out_and_counted(
    database: Database, people: dict[str, UUID]
) -> None:
    withdraw(database, people["wei"])
    set_aside(database, people["lin"])

    file = export(database)

    assert held(file) == ["kim"]
    assert (file.count, file.left_out_suspect, file.left_out_withdrawn) == (1, 1, 1)
    with database.reading() as session:
        event = session.scalars(
            select(AuditRecord).where(AuditRecord.event == "staff:lead:export")
        ).one()
        (member,) = session.scalars(
            select(Enquiry.person_id).join(ExportMember, ExportMember.enquiry_id == Enquiry.id)
        ).all()
    assert member == people["kim"]
    assert json.loads(event.payload)["details"] == {
        "count": 1,
        "left_out_suspect": 1,
        "left_out_withdrawn": 1,
        "purpose": "reporting",
        "sha256": file.sha256,
    }


def test_a_withdrawal_of_something_else_leaves_the_person_in(
    database: Database, people: dict[str, UUID]
) -> None:
    withdraw(database, people["wei"], Purpose.COOKIE_POLICY)

    assert held(export(database)) == sorted(PEOPLE)


def test_a_withdrawal_made_while_the_lines_are_written_is_seen_by_that_very_export(
    database: Database, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = leads.iter_for_export

    def interrupted(session: Session) -> Iterator[tuple[Lead, Enquiry]]:
        found = list(read(session))
        yield found[0]
        # In the middle of the export, by somebody else, over a connection of their own.
        withdrawing = threading.Thread(target=withdraw, args=(database, people["wei"]))
        withdrawing.start()
        withdrawing.join(30)
        assert not withdrawing.is_alive()
        yield from found[1:]

    monkeypatch.setattr(leads, "iter_for_export", interrupted)
    file = export(database)

    assert held(file) == ["kim", "lin"]
    assert file.left_out_withdrawn == 1
    with database.reading() as session:
        assert len(session.scalars(select(ExportMember)).all()) == 2


def test_no_export_that_begins_after_a_withdrawal_holds_the_person_however_they_race(
    database: Database, people: dict[str, UUID]
) -> None:
    began_after: list[ExportFile] = []
    withdrawn = threading.Event()

    def exports() -> None:
        for _ in range(8):
            after = withdrawn.is_set()
            file = export(database)
            if after:
                began_after.append(file)

    threads = [threading.Thread(target=exports) for _ in range(2)]
    for thread in threads:
        thread.start()
    withdraw(database, people["wei"])
    withdrawn.set()
    for thread in threads:
        thread.join(60)

    assert [held(file) for file in (*began_after, export(database))] == [
        ["kim", "lin"] for _ in range(len(began_after) + 1)
    ]


def test_corrected_answers_are_written_as_corrected_and_named(
    database: Database, people: dict[str, UUID]
) -> None:
    with database.transaction() as session:
        enquiry = session.scalars(select(Enquiry).where(Enquiry.person_id == people["lin"])).one()
        for minute, (field, value) in enumerate(
            [("name", "Lin A"), ("country", "DE"), ("name", "=Lin B"), ("phone_e164", "+4930123")]
        ):
            at = NOW + timedelta(minutes=minute)
            session.add(
                Correction(id=uuid4(), enquiry_id=enquiry.id, at=at, field=field, value=value)
            )

    by_email = {row["email"]: row for row in rows(export(database))}

    lin, wei = by_email["lin@example.com"], by_email["wei@example.com"]
    assert (lin["name"], lin["country"], lin["phone_e164"]) == ("'=Lin B", "DE", "'+4930123")
    assert lin["corrected"] == "country name phone_e164"
    assert (wei["name"], wei["country"], wei["corrected"]) == ("张伟 🏭", "CN", "")


def test_a_later_form_with_the_address_brings_back_no_earlier_enquiry(
    database: Database, people: dict[str, UUID]
) -> None:
    withdraw(database, people["wei"])
    later = make_submission(email="wei@example.com", idempotency_key="anybody's")
    reference = submit_enquiry(database, RECEPTION, later, NOW + timedelta(hours=2)).reference

    file = export(database)

    assert [row["reference"] for row in rows(file) if row["email"] == "wei@example.com"] == [
        reference
    ]
    assert (file.count, file.left_out_withdrawn) == (3, 1)
