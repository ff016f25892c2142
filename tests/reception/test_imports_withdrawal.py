"""A person who has withdrawn stays out of an import that states an earlier agreement."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.errors import ImportRefused, StorageUnavailable
from app.enquiries.models import Enquiry, Person
from app.reception import imports as accept_import
from app.reception.rules.imports import ReadDraft
from app.reception.steps.drafts import read_draft
from tests.support.enquiries.answers import (
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.exports.people import withdraw
from tests.support.reception.imports import accept, author, csv_file, draft, preview, row
from tests.support.stored import every, only

WEI, ANA = "wei.zhang@example.com", "ana@example.com"


def test_no_import_undoes_a_withdrawal(database: Database, by: UUID) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    withdraw(database, only(database, Person.id), at=NOW)
    content = csv_file(row(email="WEI.ZHANG@example.com"), row())

    found = preview(database, by, draft(database, by, content))
    assert [each.row.row.number for each in found.withdrawn] == [2]
    with pytest.raises(ImportRefused):
        accept(database, by, found.id, all_or_none=True)
    accept(database, by, found.id)

    assert every(database, select(Enquiry.email).where(Enquiry.channel == "import")) == [""]


def test_a_person_who_agreed_after_a_withdrawal_is_imported(database: Database, by: UUID) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW - timedelta(days=2))
    withdraw(database, only(database, Person.id), at=NOW - timedelta(days=1))

    found = preview(database, by, draft(database, by, csv_file(row(email=WEI))))

    assert (len(found.new), found.withdrawn) == (1, ())


def between(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """Call a function once, after an import has read its rows and before it stores them."""
    left = [happens]

    def read_then(*args: Any) -> ReadDraft:
        found = read_draft(*args)
        if left:
            left.pop()()
        return found

    monkeypatch.setattr(accept_import, "read_draft", read_then)


def sent_by(database: Database, email: str) -> list[UUID]:
    """Return the people of the imported enquiries of an address."""
    found = select(Enquiry.person_id).where(Enquiry.channel == "import", Enquiry.email == email)
    return every(database, found)


def test_a_person_who_withdraws_while_rows_are_read_is_not_imported(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    person = only(database, select(Person.id))
    draft_id = draft(database, by, csv_file(row(email=WEI), row(email=ANA)))
    between(monkeypatch, lambda: withdraw(database, person, at=NOW))

    assert [each.row.row.number for each in accept(database, by, draft_id).withdrawn] == [2]
    assert sent_by(database, WEI) == []
    assert len(sent_by(database, ANA)) == 1


def test_a_person_who_first_writes_meanwhile_is_one_person(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = draft(database, by, csv_file(row(email=WEI)))
    between(monkeypatch, lambda: submit_enquiry(database, RECEPTION, make_submission(), NOW))

    accept(database, by, draft_id)

    assert sent_by(database, WEI) == [only(database, select(Person.id))]


def test_rows_imported_meanwhile_by_others_are_present(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, content = author(database), csv_file(row(), row(message="Sites?"))
    first, second = draft(database, by, content), draft(database, other, content)
    between(monkeypatch, lambda: accept(database, other, second))

    done = accept(database, by, first)

    assert (len(done.new), len(done.already_there)) == (0, 2)
    assert len(sent_by(database, "")) == 2


def test_an_import_that_keeps_conflicting_stores_nothing(
    database: Database, by: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = draft(database, by, csv_file(row(email=ANA)))
    monkeypatch.setattr(accept_import, "list_gone", lambda *_: frozenset({ANA}))

    with pytest.raises(StorageUnavailable):
        accept(database, by, draft_id)

    assert sent_by(database, ANA) == []
    assert len(preview(database, by, draft_id).new) == 1
