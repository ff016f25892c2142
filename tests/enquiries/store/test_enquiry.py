"""A submission is stored once, and its confirmation opens only with its token."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.tokens import token_sha256
from app.core.store.statements import Prepared, Row, insert_rows, insert_unless_present
from app.enquiries.models import Enquiry, Person
from app.enquiries.store import enquiry as enquiries
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import (
    add_enquiry,
    enquiry_row,
    make_consent_record,
    make_person,
)
from tests.support.stored import row_of, write_by


def test_a_row_is_inserted_unless_its_unique_columns_exist(database: Database) -> None:
    def person(address: str) -> dict[str, object]:
        return {
            "id": uuid4(),
            "email_key": address,
            "created_at": NOW,
            "email_confirmed_at": None,
        }

    with database.transaction() as session:
        insert_rows(session, Person, [])
        assert insert_unless_present(session, Person, person("a@x.example"))
        assert not insert_unless_present(session, Person, person("a@x.example"))
        assert insert_unless_present(session, Person, person("b@x.example"))
        assert len(session.scalars(select(Person)).all()) == 2


def test_people_are_found_by_address_or_created(database: Database) -> None:
    with database.transaction() as session:
        first = enquiries.find_or_create_people(session, ["a@x.example"], NOW)
        both = enquiries.find_or_create_people(session, ["b@x.example", "a@x.example"] * 2, NOW)

        assert both["a@x.example"] == first["a@x.example"]
        assert both["b@x.example"].id != first["a@x.example"].id
        assert both["b@x.example"].email_confirmed_at is None
        assert len(session.scalars(select(Person)).all()) == 2


SEVERAL_STATEMENTS = 34
"""More rows than one statement inserts."""


def test_two_batches_of_the_same_people_do_not_deadlock(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses = [f"{number:02}@x.example" for number in range(SEVERAL_STATEMENTS)]

    def batch(addresses: Sequence[str]) -> object:
        return write_by(database, enquiries.find_or_create_people, addresses, NOW)

    acts = [partial(batch, addresses), partial(batch, addresses[::-1])]
    first, second = outcomes_at_once(monkeypatch, Prepared, "fetch", acts)

    assert first == second


def test_two_batches_of_the_same_submissions_do_not_deadlock(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, record = make_person(), make_consent_record()
    write_by(database, Session.add_all, [person, record])
    rows = [
        enquiry_row(
            idempotency_key=f"{number:02}", person_id=person.id, consent_record_id=record.id
        )
        for number in range(SEVERAL_STATEMENTS)
    ]

    def batch(rows: Sequence[Row]) -> object:
        return len(write_by(database, enquiries.insert_unless_repeated, rows))

    acts = [partial(batch, rows), partial(batch, rows[::-1])]
    assert {*outcomes_at_once(monkeypatch, Prepared, "fetch", acts)} == {0, SEVERAL_STATEMENTS}


def test_the_same_key_and_digest_is_stored_once(
    database: Database,
) -> None:
    with database.transaction() as session:
        person, record = make_person(), make_consent_record()
        session.add_all([person, record])
        session.flush()

        def insert(key: str, digest: str) -> bool:
            row = enquiry_row(
                idempotency_key=key,
                digest=digest,
                person_id=person.id,
                consent_record_id=record.id,
            )
            return enquiries.insert_unless_repeated(session, [row]) == {row["id"]}

        assert insert("k", "d")
        assert not insert("k", "d")
        assert insert("k", "other")
        assert insert("other", "d")
        assert len(session.scalars(select(Enquiry)).all()) == 3
        first = enquiries.find_by_submission(session, "k", "d")
        assert first is not None
        assert (first.idempotency_key, first.digest) == ("k", "d")
        assert enquiries.find_by_submission(session, "other", "other") is None


def test_an_enquiry_may_precede_its_consent_but_not_lack_it(database: Database) -> None:
    with database.transaction() as session:
        person, record = make_person(), make_consent_record()
        session.add(person)
        session.flush()
        row = enquiry_row(person_id=person.id, consent_record_id=record.id)
        enquiries.insert_unless_repeated(session, [row])
        session.add(record)

    with pytest.raises(DBAPIError), database.transaction() as session:
        enquiries.insert_unless_repeated(session, [enquiry_row(person_id=person.id)])


TAKEN = "GDZ-AAAA-BBBB"


def test_two_enquiries_never_share_a_reference(database: Database) -> None:
    with database.transaction() as session:
        add_enquiry(session, reference=TAKEN)
        assert not enquiries.insert_unless_repeated(session, [enquiry_row(reference=TAKEN)])
    with pytest.raises(DBAPIError), database.transaction() as session:
        add_enquiry(session, reference=TAKEN)


def test_a_token_opens_its_enquiry_until_it_expires(database: Database) -> None:
    until = NOW + timedelta(days=1)
    with database.transaction() as session:
        mine, other = add_enquiry(session), add_enquiry(session)
        enquiries.add_receipt_token(session, token_sha256("mine"), mine, until)
        enquiries.add_receipt_token(session, token_sha256("other"), other, until)

    with database.reading() as session:

        def opened(token: str, at: timedelta) -> object:
            found = enquiries.find_by_receipt_token(session, token_sha256(token), NOW + at)
            return found and found.id

        assert opened("mine", timedelta()) == mine
        assert opened("other", timedelta(hours=23)) == other
        assert opened("mine", timedelta(days=1)) is None
        assert opened("stranger", timedelta()) is None


def test_an_enquiry_is_stored_letter_by_letter(database: Database) -> None:
    words = "混合 text\twith tab\n第二行 👩\u200d🔬 \"quotes' \\ \u202b"
    kept = write_by(database, add_enquiry, message=words, topics=["policy", "ai"])

    enquiry = row_of(database, Enquiry, kept)
    assert (enquiry.message, enquiry.topics) == (words, ["policy", "ai"])
