"""An address that staff add to an enquiry of theirs is bound to an act, and the evidence holds."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.models import ConsentRecord
from app.consent.store import policies
from app.core.db import Database
from app.core.rules.errors import AddressTaken, LeadChangedMeanwhile, PersonHasWithdrawn
from app.enquiries.models import Correction, Enquiry, Person
from app.leads.facts import set_priority
from app.leads.lead_view import view_lead
from app.leads.models import Lead
from app.leads.rules.priority import Priority
from app.ledger.consent_proof import ProofUnavailable, prove_consent
from app.ledger.rules.bundle import RowState
from app.ledger.steps.evidence import judge_rows
from app.rights.corrections import correct_enquiry
from app.rights.store.person_data import find_first_address
from tests.ledger.bundles.test_prove_consent import keys, verified
from tests.reception.test_entries import enter, incoming, with_address
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import add_account, withdraw
from tests.support.ledger.evidence import bundle, check, publish_words, published_notice
from tests.support.ledger.sealing import make_sealer, publish, seal_all, tamper
from tests.support.stored import every, only, read_by

ADDRESS = "Li@sample-robotics.example"
LATER = NOW + timedelta(hours=1)
STAFF = UUID(int=0)


def correct_answers(
    database: Database,
    reference: str,
    values: Mapping[str, str],
    now: datetime,
    staff: UUID = STAFF,
) -> int:
    """Correct answers of an enquiry that staff entered."""
    person = only(database, select(Enquiry.person_id).where(Enquiry.reference == reference))
    return correct_enquiry(
        database,
        LEDGER_KEY,
        person_id=person,
        reference=reference,
        values=values,
        now=now,
        staff=staff.hex,
    )


def add(database: Database, reference: str, address: str = ADDRESS, now: datetime = LATER) -> int:
    """Add an address to an enquiry that staff entered."""
    return correct_answers(database, reference, {"email": address}, now)


def enter_with_words(database: Database) -> str:
    """Enter an enquiry without an address under published words; return its reference."""
    publish_words(database)
    notice = published_notice(read_by(database, policies.list_all), "en", "by-hand/1")
    return enter(database, incoming(notice=notice)).reference


def acts(database: Database) -> list[UUID]:
    return every(database, select(ConsentRecord.id).order_by(ConsentRecord.at))


def states(database: Database) -> set[RowState]:
    """Return how the rows of all acts of consent compare with their sealed payloads."""
    return set(read_by(database, judge_rows, every(database, ConsentRecord.commitment)).values())


def test_the_act_before_it_and_the_one_that_adds_it_are_both_proven(
    database: Database, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path / "instance", database)
    assert add(database, enter_with_words(database)) == 1
    seal_all(database, sealer)
    publish(database, sealer)

    given, added = (
        prove_consent(database, each, keys(sealer), with_address=True) for each in acts(database)
    )

    assert given is not None
    assert added is not None
    assert b'"email":""' in (given.extra or b"")
    assert b'"email":"%b"' % ADDRESS.lower().encode() in (added.extra or b"")
    assert verified(given, sealer) == verified(added, sealer)
    bundle(database, sealer, tmp_path / "b")
    found = check(tmp_path / "b", sealer, sealer.folder.kept_checkpoint())
    assert (found["kinds"]["consent.given"], found["kinds"]["person.corrected"]) == (1, 1)


def test_an_address_that_was_corrected_leaves_each_act_bound_to_the_one_of_its_time(
    database: Database, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path / "instance", database)
    reference = enter_with_words(database)
    for hours, address in enumerate((ADDRESS, "Lee@sample-robotics.example", ADDRESS)):
        add(database, reference, address, LATER + timedelta(hours=hours))
    seal_all(database, sealer)
    publish(database, sealer)

    assert states(database) == {RowState.AS_SEALED}
    proofs = [
        prove_consent(database, each, keys(sealer), with_address=True) for each in acts(database)
    ]
    told = [each.extra or b"" for each in proofs if each is not None]
    li, lee = b"li@sample-robotics.example", b"lee@sample-robotics.example"
    for written, extra in zip((b"", li, lee, li), told, strict=True):
        assert b'"email":"%b"' % written in extra
    assert len({verified(each, sealer) for each in proofs if each is not None}) == 1
    bundle(database, sealer, tmp_path / "b")
    found = check(tmp_path / "b", sealer, sealer.folder.kept_checkpoint())
    assert found["kinds"]["person.corrected"] == 3

    for other in ("lee@sample-robotics.example", "eve@example.com"):
        tamper(database, f"UPDATE person SET email_key = '{other}'")
        assert RowState.DIFFERS in states(database)
        with pytest.raises(ProofUnavailable, match="bound to another address"):
            prove_consent(database, acts(database)[-1], keys(sealer))


@pytest.mark.engine("both")
def test_a_clock_that_is_set_back_between_corrections_is_no_false_alarm(
    database: Database, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path / "instance", database)
    reference = enter_with_words(database)
    for hours, name in ((2, "lee"), (0, "li"), (4, "lie")):
        add(database, reference, f"{name}@sample.example", LATER + timedelta(hours=hours))
        given = every(database, select(Correction.value).order_by(Correction.at))
        assert given[-1] == only(database, select(Person.email_key))
    # Set back once more: this looks as if it was done before the last correction.
    withdraw(database, LATER + timedelta(hours=3))
    seal_all(database, sealer)
    publish(database, sealer)

    assert states(database) == {RowState.AS_SEALED}
    proofs = [prove_consent(database, each, keys(sealer)) for each in acts(database)]
    assert len({verified(each, sealer) for each in proofs if each is not None}) == 1
    bundle(database, sealer, tmp_path / "b")
    check(tmp_path / "b", sealer, sealer.folder.kept_checkpoint())


def test_an_address_without_an_act_that_added_it_is_noticed(
    database: Database, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path / "instance", database)
    enter(database, incoming())
    seal_all(database, sealer)
    assert states(database) == {RowState.AS_SEALED}

    tamper(database, "UPDATE person SET email_key = 'eve@example.com'")

    assert states(database) == {RowState.DIFFERS}

    with pytest.raises(ProofUnavailable, match="bound to another address"):
        prove_consent(database, acts(database)[0], keys(sealer))


def test_mail_about_their_data_reaches_them_there(database: Database) -> None:
    add(database, enter(database, incoming()).reference)

    assert read_by(database, find_first_address, only(database, Person.id)) == ADDRESS.lower()


def test_no_person_gets_the_address_of_another_or_a_second_one(database: Database) -> None:
    submit_enquiry(database, RECEPTION, make_submission(email=ADDRESS), NOW)
    call = enter(database, incoming()).reference
    with pytest.raises(AddressTaken):
        add(database, call)

    own = with_address("bo@example.com", idempotency_key="the-next-page-opened")
    with pytest.raises(AddressTaken):
        add(database, enter(database, own).reference, "other@example.com")
    assert len(acts(database)) == 3


def test_nobody_who_has_withdrawn_gets_an_address(database: Database) -> None:
    call = enter(database, incoming()).reference
    withdraw(database, NOW)

    with pytest.raises(PersonHasWithdrawn):
        add(database, call)


def test_a_correction_after_a_clock_was_set_back_hides_no_later_change(database: Database) -> None:
    reference = enter_with_words(database)
    a, b = add_account(database), add_account(database)
    add(database, reference)
    withdraw(database, LATER + timedelta(days=1))
    correct_answers(database, reference, {"organisation": "Acme"}, LATER + timedelta(hours=1), a)
    view = view_lead(database, LEDGER_KEY, actor=a.hex, lead_id=only(database, Lead.id), now=LATER)
    assert view.corrected_by(view.corrections["organisation"]) == a.hex

    def judge(account: UUID, priority: Priority) -> None:
        set_priority(
            database,
            LEDGER_KEY,
            actor=account.hex,
            lead_id=view.lead.id,
            priority=priority,
            reason="Because",
            now=LATER + timedelta(hours=2),
            seen=view.changed_at,
        )

    judge(b, Priority.HIGH)

    with pytest.raises(LeadChangedMeanwhile):
        judge(a, Priority.LOW)
