"""Rows that SQL put into the queue take no sealed consent away, hide nothing, and ring once."""

from uuid import UUID, uuid4

from app.consent.rules.standing import Standing
from app.consent.store.withdrawals import iter_aside
from app.core.db import Database
from app.ledger.outside.ledger_files import Vouching
from app.ledger.quarantine import has_new_foreign_row
from app.ledger.rules.health import FindingKind, Scope, VerificationState
from app.ledger.rules.verdict import Verdict
from app.ledger.steps.sealing import Sealer
from tests.ledger.checks.test_verify_ledger import found, verified
from tests.ledger.sealing.test_quarantine import consent_shown, give_back, quarantine, spoil
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import stands
from tests.support.exports.people import subscribed
from tests.support.ledger.evidence import Administrator, publish_words
from tests.support.ledger.sealing import (
    commitments,
    count_pending,
    queue,
    seal_all,
    tamper,
)
from tests.support.stored import read_by


def queue_again(database: Database) -> int:
    """Insert pending rows for everything that is sealed; return how many there are."""
    administrator = Administrator(database)
    for leaf in administrator.rows("ledger_leaf"):
        row = {"id": uuid4(), "at": NOW, "commitment": leaf["commitment"], "mac": bytes(32)}
        administrator.insert("ledger_pending", row)
    administrator.dispose()
    return len(commitments(database))


def test_sealed_consent_counts_whatever_is_in_quarantine(
    database: Database, sealer: Sealer
) -> None:
    publish_words(database)
    person = subscribed(database, "ada@example.com")
    seal_all(database, sealer)
    before, shown = stands(database, person), consent_shown(database, person)
    assert quarantine(database) == 0
    queue_again(database)
    assert quarantine(database) > 0

    assert Standing.GIVEN in before.values()
    assert stands(database, person) == before
    assert consent_shown(database, person) == shown
    assert read_by(database, lambda session: [*iter_aside(session)]) == []
    seal_all(database, sealer)
    assert verified(database, sealer).state == VerificationState.HELD


def test_a_sealed_row_queued_again_stops_no_other_and_is_moved_aside(
    database: Database, sealer: Sealer, administrator: Administrator
) -> None:
    publish_words(database)
    [*rows] = administrator.rows("ledger_pending")
    seal_all(database, sealer)
    administrator.insert("ledger_pending", rows[0])
    sound = queue(database, 2)

    seal_all(database, sealer)

    assert set(sound) < set(commitments(database))
    assert count_pending(database) == 1
    assert f"ledger_pending {rows[0]['id']}" in [each.object for each in found(database, sealer)]
    assert quarantine(database) == 1
    seal_all(database, sealer)
    assert count_pending(database) == 0
    assert give_back(database) == (0, 1)


def test_a_flood_of_bad_rows_hides_nothing_and_rings_once(
    database: Database, sealer: Sealer
) -> None:
    vouching = Vouching(LEDGER_KEY, sealer.folder)
    publish_words(database)
    subscribed(database, "ada@example.com")
    seal_all(database, sealer)
    verified(database, sealer)
    seal_all(database, sealer)
    queue(database, 60)
    spoil(database)
    tamper(database, "UPDATE consent_record SET method = 'paper'")
    assert has_new_foreign_row(database, vouching)

    findings = found(database, sealer)

    assert FindingKind.DIFFERS in [each.problem for each in findings]
    assert [each.object for each in findings if each.object.startswith("55 ")]
    assert not has_new_foreign_row(database, vouching)
    quarantine(database)
    queue(database, 1)
    spoil(database)
    assert has_new_foreign_row(database, vouching)


def test_a_verdict_on_very_many_objects_says_that_there_are_more() -> None:
    def named(findings: int) -> tuple[str, int]:
        verdict = (UUID(int=1), NOW, False, Scope.WHOLE, 1, 1, 1, findings, "")
        return Verdict(*verdict).named

    assert (named(50), named(51)) == (("", 50), ("_more", 50))
