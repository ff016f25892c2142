"""A person's own page: reading and all actions but withdrawal."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.rules.tokens import LinkKind, token_sha256
from app.enquiries.models import Correction, Enquiry
from app.mail.rules.delivery import MessageKind
from app.mail.store import person_link
from app.rights.corrections import correct_enquiry
from app.rights.models import RightsRequest
from app.rights.my_data import view_my_data
from app.rights.my_data_session import open_my_data, revoke_links
from app.rights.requests import open_request
from app.rights.steps.requests import Opened
from tests.support.at_once import together
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RIGHTS_DESK, erasure_asked
from tests.support.enquiries.people import (
    LATER,
    ORIGIN,
    mailed_token,
    person_of,
    values_of,
    write_to_us,
)
from tests.support.exports.exporting import take
from tests.support.stored import (
    audit,
    change_every,
    count_rows,
    every,
    read_by,
    row_of,
)

ACTED = AuditEvent.PERSON_ACTED.tag


def correct(database: Database, enquiry: Enquiry, **changes: str) -> int:
    return correct_enquiry(
        database,
        LEDGER_KEY,
        person_id=enquiry.person_id,
        reference=enquiry.reference,
        values=values_of(enquiry, **changes),
        now=LATER,
    )


def ask_erasure(database: Database, person_id: UUID, at: datetime) -> Opened:
    return open_request(database, LEDGER_KEY, RIGHTS_DESK, erasure_asked(person_id, at), at)


def test_a_correction_is_stored_beside_the_original(database: Database, enquiry: UUID) -> None:
    before = row_of(database, Enquiry, enquiry)

    new = {"name": "Zhang Wei", "website": "www.example.com"}
    assert correct(database, before, **new) == 2

    after = row_of(database, Enquiry, enquiry)
    assert (after.name, after.website) == (before.name, before.website)
    (held,) = view_my_data(database, person_id=before.person_id, now=LATER).enquiries
    assert held.current.items() >= new.items()
    assert held.current["organisation"] == before.organisation
    assert {each.field: each.value for each in held.corrections} == new
    assert {each.at for each in held.corrections} == {LATER}
    assert len(audit(database, ACTED)) == 1


def test_a_repeated_or_concurrent_correction_adds_nothing(
    database: Database, enquiry: UUID
) -> None:
    before = row_of(database, Enquiry, enquiry)
    clicks = together(5, lambda _: correct(database, before, name="Zhang Wei"))
    assert sorted(clicks) == [0, 0, 0, 0, 1]
    assert count_rows(database)["correction"] == 1
    assert len(audit(database, ACTED)) == 1


def test_a_corrected_number_replaces_its_international_form(
    database: Database, enquiry: UUID
) -> None:
    changed = correct(
        database,
        row_of(database, Enquiry, enquiry),
        phone="+49 30 1234567",
        phone_e164="+49301234567",
    )

    assert changed == 1
    assert {(each.field, each.value) for each in every(database, Correction)} == {
        ("phone", "+49 30 1234567"),
        ("phone_e164", "+49301234567"),
    }


def test_no_one_can_correct_another_persons_enquiry(database: Database, enquiry: UUID) -> None:
    stranger = person_of(database, write_to_us(database, email="other@example.com"))

    with pytest.raises(NotFound):
        correct_enquiry(
            database,
            LEDGER_KEY,
            person_id=stranger,
            reference=row_of(database, Enquiry, enquiry).reference,
            values=values_of(row_of(database, Enquiry, enquiry), name="Mallory"),
            now=LATER,
        )

    assert "correction" not in count_rows(database)


def test_repeated_or_concurrent_erasure_requests_open_one(database: Database, person: UUID) -> None:
    clicks = together(5, lambda _: ask_erasure(database, person, LATER).new)
    assert sorted(clicks) == [False] * 4 + [True]
    (request,) = view_my_data(database, person_id=person, now=LATER).requests
    assert (request.kind, request.method, request.closed_at) == ("erasure", "my_data", None)
    assert (request.identity, request.identity_proven_at) == ("proven", LATER)
    assert len(audit(database, AuditEvent.RIGHTS_OPENED.tag)) == 1
    # Once it is closed, it can be made again.
    change_every(database, RightsRequest, closed_at=LATER)
    assert ask_erasure(database, person, LATER).new
    assert count_rows(database)["rights_request"] == 2
    with pytest.raises(NotFound):
        ask_erasure(database, uuid4(), LATER)


def test_revoking_ends_every_link_but_the_unsubscribe_link(
    database: Database, enquiry: UUID, person: UUID
) -> None:
    tokens = {kind: mailed_token(database, enquiry, kind) for kind in LinkKind}
    stranger = write_to_us(database, email="other@example.com")
    other = mailed_token(database, stranger, LinkKind.MY_DATA)
    before = view_my_data(database, person_id=person, now=LATER)
    assert {each.kind for each in before.links} == {kind.value for kind in LinkKind}
    assert len(before.confirmations) == 1

    revoke_links(database, LEDGER_KEY, person_id=person, now=LATER)

    with database.reading() as session:
        opens = {
            kind: person_link.find_open(session, token_sha256(token), kind.value, LATER)
            for kind, token in tokens.items()
        }
        assert person_link.find_open(session, token_sha256(other), "my_data", LATER) is not None
    assert {kind for kind, link in opens.items() if link is not None} == {LinkKind.UNSUBSCRIBE}
    left = view_my_data(database, person_id=person, now=LATER)
    assert [each.kind for each in left.links] == [LinkKind.UNSUBSCRIBE.value]
    assert left.confirmations == []
    # A retry of the same mail does not restore its link.
    assert mailed_token(database, enquiry, LinkKind.MY_DATA, at=LATER) == tokens[LinkKind.MY_DATA]
    with database.reading() as session:
        found = token_sha256(tokens[LinkKind.MY_DATA])
        assert person_link.find_open(session, found, "my_data", LATER) is None


def test_an_unsubscribe_link_never_expires_and_the_others_do(
    database: Database, enquiry: UUID
) -> None:
    for kind, days, opens in [
        (LinkKind.MY_DATA, 89, True),
        (LinkKind.MY_DATA, 90, False),
        (LinkKind.UNSUBSCRIBE, 10_000, True),
    ]:
        digest = token_sha256(mailed_token(database, enquiry, kind))
        found = read_by(
            database, person_link.find_open, digest, kind.value, NOW + timedelta(days=days)
        )
        assert (found is not None) == opens


def test_opening_the_page_is_audited_under_the_pseudonym(
    database: Database, enquiry: UUID, person: UUID
) -> None:
    def press(token: bytes) -> bool:
        return open_my_data(
            database, LEDGER_KEY, ORIGIN, token_sha256=token, session_sha256=bytes(32),
            language="en", mail_domain="zone.example", now=LATER,
        )  # fmt: skip

    assert press(token_sha256(mailed_token(database, enquiry, LinkKind.MY_DATA)))

    [record] = audit(database, ACTED)
    assert (record.subject, record.actor) == (person.hex, "")
    with pytest.raises(NotFound):
        press(b"x" * 32)
    with pytest.raises(NotFound):
        view_my_data(database, person_id=uuid4(), now=LATER)


def test_a_person_sees_their_own_data_and_no_other(
    database: Database, enquiry: UUID, person: UUID
) -> None:
    second = write_to_us(database, at=NOW + timedelta(minutes=1))
    stranger = write_to_us(database, email="other@example.com")
    mailed_token(database, stranger, LinkKind.MY_DATA)
    ask_erasure(database, person_of(database, stranger), LATER)
    take(database, clock=lambda: LATER)

    held = view_my_data(database, person_id=person, now=LATER)

    assert [each.enquiry.id for each in held.enquiries] == [second, enquiry]
    assert len(held.acts) == 2
    assert {each.kind for each in held.messages} == {MessageKind.ACKNOWLEDGEMENT}
    assert len(held.messages) == 2
    assert (held.links, held.requests) == ([], [])
    assert {reference for _export, reference in held.exports} == {
        each.enquiry.reference for each in held.enquiries
    }
