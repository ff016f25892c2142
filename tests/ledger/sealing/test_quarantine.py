"""A pending row that nobody vouches for stops no other; moved aside, its consent is not given."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.consent.rules.standing import Standing
from app.core.db import Database
from app.core.models import AuditRecord, LedgerQuarantine
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import pending_mac
from app.core.rules.keys import Key
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.steps.lead import refresh_consent_state
from app.ledger.outside.ledger_files import Vouching
from app.ledger.quarantine import (
    RowReferredTo,
    has_new_foreign_row,
    quarantine_pending,
    reject_pending,
    return_quarantined,
)
from app.ledger.rules.health import FindingKind, VerificationState
from app.ledger.steps.sealing import Sealer
from tests.ledger.checks.test_verify_ledger import found, verified
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import stands
from tests.support.exports.people import held, late, subscribed, withdraw, write
from tests.support.ledger.evidence import (
    Administrator,
    bundle,
    check,
    enquire,
    erase,
    publish_words,
)
from tests.support.ledger.ringing import verify_new_at
from tests.support.ledger.sealing import (
    commitments,
    count_pending,
    queue,
    seal_all,
)
from tests.support.stored import every, only

OTHER_KEY = b"k" * 32


@pytest.fixture
def worded(database: Database, sealer: Sealer) -> Sealer:
    """A sealer that has sealed the published words."""
    publish_words(database)
    seal_all(database, sealer)
    return sealer


def spoil(database: Database, key: bytes | None = None) -> int:
    """Give every pending row the MAC of another key, or none; return how many there are."""
    administrator = Administrator(database)
    rows = administrator.rows("ledger_pending")
    for row in rows:
        mac = bytes(32) if key is None else pending_mac(key, row["commitment"], row["at"])
        administrator.change("ledger_pending", row, {"mac": mac})
    administrator.dispose()
    return len(rows)


def quarantine(database: Database, key: bytes = LEDGER_KEY) -> int:
    """Move aside; return the number of rows."""
    return len(quarantine_pending(database, key, refresh_consent_state, NOW))


def give_back(database: Database, key: bytes = LEDGER_KEY) -> tuple[int, int]:
    """Return valid rows to the queue; return the numbers of rows returned and left."""
    returned = return_quarantined(database, key, refresh_consent_state, NOW)
    return len(returned.ids), returned.left


def aside(database: Database) -> list[LedgerQuarantine]:
    """Return the rows in quarantine."""
    return every(database, LedgerQuarantine)


def test_very_many_bad_rows_do_not_hold_up_the_others(database: Database, sealer: Sealer) -> None:
    queue(database, 1100)
    spoil(database)
    sound = queue(database, 2)

    seal_all(database, sealer)

    assert commitments(database) == sound
    assert count_pending(database) == 1100
    assert sealer.folder.halt() is None


def test_quarantine_moves_bad_rows_aside_undeleted(
    database: Database, sealer: Sealer, administrator: Administrator
) -> None:
    queue(database, 2)
    spoil(database)
    before = administrator.rows("ledger_pending")
    sound = queue(database, 1)

    assert quarantine(database) == 2

    assert administrator.rows("ledger_quarantine") == before
    seal_all(database, sealer)
    assert set(sound) < set(commitments(database))
    events = every(database, AuditRecord)
    assert {each.event for each in events} == {AuditEvent.LEDGER_ROW_QUARANTINED.tag}
    assert {each.subject for each in events} == {row["id"].hex for row in before}


def test_consent_in_quarantine_is_not_given_and_not_exported(
    database: Database, worded: Sealer
) -> None:
    person = subscribed(database, "ada@example.com")
    spoil(database)
    write(database, "lin", 3)
    assert stands(database, person)[Purpose.UPDATES_EMAIL] is Standing.GIVEN
    before = consent_shown(database, person)

    quarantine(database)

    assert set(stands(database, person).values()) <= {Standing.NOT_GIVEN, Standing.NOT_ASKED}
    assert consent_shown(database, person) != before
    assert held(late(database)) == ["lin"]


def consent_shown(database: Database, person: UUID) -> str:
    """Return a person's consent as lists show it."""
    asked = select(Lead.consent).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    return only(database, asked.where(Enquiry.person_id == person))


def test_a_withdrawal_in_quarantine_still_counts(database: Database, sealer: Sealer) -> None:
    person = subscribed(database, "ada@example.com")
    seal_all(database, sealer)
    withdraw(database, person)
    spoil(database)

    quarantine(database)

    assert stands(database, person)[Purpose.UPDATES_EMAIL] is Standing.WITHDRAWN
    assert held(late(database)) == []


def test_a_row_returns_only_under_a_key_whose_mac_holds(database: Database, sealer: Sealer) -> None:
    queued = queue(database, 1)
    spoil(database, OTHER_KEY)
    assert quarantine(database) == 1
    assert give_back(database) == (0, 1)
    assert len(aside(database)) == 1

    rotated = Key(b"n" * 32, NOW, Key(OTHER_KEY))
    assert give_back(database, rotated) == (1, 0)
    assert aside(database) == []
    assert count_pending(database) == 3
    seal_all(database, replace(sealer, ledger_key=rotated))
    assert queued[0] in commitments(database)


def test_consent_counts_again_once_its_row_has_returned(database: Database, sealer: Sealer) -> None:
    person = subscribed(database, "ada@example.com")
    spoil(database, OTHER_KEY)
    quarantine(database)
    give_back(database, OTHER_KEY)

    assert stands(database, person)[Purpose.UPDATES_EMAIL] is Standing.GIVEN


def test_an_act_whose_person_was_erased_meanwhile_stays_in_quarantine(
    database: Database, worded: Sealer, tmp_path: Path
) -> None:
    enquire(database, "ada")
    gone = enquire(database, "bob", minutes=2)
    spoil(database, OTHER_KEY)
    quarantine(database)
    erase(database, tmp_path / "instance", gone)
    rotated = Key(LEDGER_KEY, NOW + timedelta(minutes=10), Key(OTHER_KEY))

    returned = return_quarantined(database, rotated, refresh_consent_state, NOW)

    assert (returned.left, returned.erased, len(aside(database))) == (1, 1, 1)
    seal_all(database, replace(worded, ledger_key=rotated))
    bundle(database, worded, tmp_path / "audit")
    found = check(tmp_path / "audit", worded)
    assert (found["kinds"]["consent.given"], found["set_aside"]) == (1, 1)


def test_a_bad_row_rings_within_the_minute_and_is_not_asked_for_again(
    database: Database, worded: Sealer, administrator: Administrator
) -> None:
    vouching = Vouching(LEDGER_KEY, worded.folder)
    assert verified(database, worded).state == VerificationState.HELD
    assert not has_new_foreign_row(database, vouching)
    row = {"id": uuid4(), "at": NOW, "commitment": "f" * 64, "mac": bytes(32)}
    administrator.insert("ledger_pending", row)

    assert has_new_foreign_row(database, vouching)
    assert verify_new_at(database, worded, NOW + timedelta(hours=1))
    assert not has_new_foreign_row(database, vouching)
    findings = found(database, worded)
    assert [each.problem for each in findings if "ledger_pending" in each.object] == [
        FindingKind.FOREIGN
    ]


def test_a_ledger_with_a_quarantine_holds(database: Database, worded: Sealer) -> None:
    subscribed(database, "ada@example.com")
    spoil(database)
    assert verified(database, worded).state == VerificationState.FAILED

    quarantine(database)
    seal_all(database, worded)

    assert verified(database, worded).state == VerificationState.HELD


def test_a_row_moved_aside_by_sql_is_found(
    database: Database, worded: Sealer, administrator: Administrator
) -> None:
    subscribed(database, "ada@example.com")
    row = administrator.rows("ledger_pending")[0]
    administrator.delete("ledger_pending", row)
    administrator.insert("ledger_quarantine", row)

    assert f"ledger_quarantine {row['id']}" in [each.object for each in found(database, worded)]


def test_a_row_that_a_record_refers_to_is_not_rejected(
    database: Database, administrator: Administrator
) -> None:
    subscribed(database, "ada@example.com")
    spoil(database)
    rows = administrator.rows("ledger_pending")

    for row in rows:
        with pytest.raises(RowReferredTo, match="zone ledger quarantine"):
            reject_pending(database, LEDGER_KEY, row["id"], NOW)
    assert count_pending(database) == len(rows)
