"""Rows of verifications and closed alarms that somebody forges change nothing, and are found."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import canonical_json, commit
from app.core.rules.moments import instant_text
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.health import EVERY_DAY
from app.ledger.rules.verdict import Alarm
from app.ledger.steps.sealing import Sealer
from app.ledger.verdicts import read_verified
from app.ledger.verification import ask_verification, is_verification_due, verify_ledger
from tests.ledger.checks.test_verify_ledger import verifying
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import Administrator
from tests.support.ledger.ringing import (
    MINUTE,
    RESTORED,
    ring,
    rung,
    verified_ledger,
    verify_new_at,
)
from tests.support.ledger.sealing import seal_all, tamper


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """The sealer of a sound ledger, verified once."""
    return verified_ledger(database, tmp_path)


def forge_event(administrator: Administrator, alarm: Alarm) -> str:
    """Insert the audit event of a closed alarm, which opens its commitment; return that."""
    at, event_id, salt = alarm.latest.at + MINUTE, uuid4(), bytes(32)
    details = {"until": "2099-01-01T00:00:00.000Z", "verification": "", "row_sha256": ""}
    row = {
        "actor": "a" * 32,
        "event": AuditEvent.LEDGER_ALARM_CLOSED.tag,
        "subject": UUID(int=9).hex,
    }
    payload = canonical_json(
        {**row, "details": details, "id": event_id.hex, "kind": "audit", "time": instant_text(at)}
    )
    opening = {"salt": salt, "payload": payload, "commitment": commit(salt, payload)}
    administrator.insert("audit_event", {**row, **opening, "id": event_id, "at": at})
    return str(opening["commitment"])


def forge_pending(administrator: Administrator, alarm: Alarm) -> None:
    """Insert the event of a closed alarm, and its pending entry without the key."""
    commitment = forge_event(administrator, alarm)
    pending = {"id": uuid4(), "at": alarm.latest.at, "commitment": commitment, "mac": bytes(32)}
    administrator.insert("ledger_pending", pending)


def forge_leaf(administrator: Administrator, alarm: Alarm) -> None:
    """Insert the event of a closed alarm, and an entry that no checkpoint covers."""
    leaf = {"generation": 1, "leaf_index": 9000, "commitment": forge_event(administrator, alarm)}
    administrator.insert("ledger_leaf", leaf)


def forge_entry(administrator: Administrator, alarm: Alarm) -> None:
    """Insert the event of a closed alarm, and let an entry of the tree be its."""
    leaf = administrator.rows("ledger_leaf")[0]
    administrator.change("ledger_leaf", leaf, {"commitment": forge_event(administrator, alarm)})


def insert_closing(administrator: Administrator, alarm: Alarm) -> None:
    """Insert the row of a closed alarm alone."""
    closed = {"verification_id": alarm.latest.verification, "reason": "All well.", "actor": "a"}
    at = alarm.latest.at + MINUTE
    administrator.insert("ledger_closing", {"id": UUID(int=9), "at": at, **closed})


def set_in_row(**values: object) -> Callable[[Administrator, Alarm], None]:
    """Return a change of the failed verification's row."""

    def change(administrator: Administrator, alarm: Alarm) -> None:
        administrator.change("ledger_verification", failed(administrator, alarm), values)

    return change


def failed(administrator: Administrator, alarm: Alarm) -> dict[str, object]:
    """Return the row of the failed verification."""
    rows = administrator.rows("ledger_verification")
    return next(row for row in rows if row["id"] == alarm.latest.verification)


def delete_row(administrator: Administrator, alarm: Alarm) -> None:
    """Delete the failed verification's row."""
    administrator.delete("ledger_verification", failed(administrator, alarm))


def change_event(administrator: Administrator, alarm: Alarm) -> None:
    """Let the failed verification's audit event name another actor."""
    administrator.change("audit_event", failed_event(administrator, alarm), {"actor": "x"})


def delete_event(administrator: Administrator, alarm: Alarm) -> None:
    """Delete the failed verification's audit event and its row."""
    administrator.delete("audit_event", failed_event(administrator, alarm))
    delete_row(administrator, alarm)


def queue_event(administrator: Administrator, alarm: Alarm) -> None:
    """Insert a pending row without the key for the failed verification's sealed audit event."""
    commitment = failed_event(administrator, alarm)["commitment"]
    pending = {"id": uuid4(), "at": alarm.latest.at, "commitment": commitment, "mac": bytes(32)}
    administrator.insert("ledger_pending", pending)


def failed_event(administrator: Administrator, alarm: Alarm) -> dict[str, object]:
    """Return the audit event of the failed verification."""
    rows = administrator.rows("audit_event")
    subject, event = alarm.latest.verification.hex, AuditEvent.LEDGER_FAILED.tag
    return next(row for row in rows if (row["subject"], row["event"]) == (subject, event))


FORGERIES: dict[str, tuple[Callable[[Administrator, Alarm], None], str]] = {
    "failed turned into held": (set_in_row(state="held"), "ledger_verification"),
    "findings emptied": (set_in_row(findings=[]), "ledger_verification"),
    "held and emptied": (set_in_row(state="held", findings=[]), "ledger_verification"),
    "opened again": (set_in_row(state="open", owner="x"), "ledger_verification"),
    "asked for by another": (set_in_row(asked_by="operator"), "ledger_verification"),
    "the row deleted": (delete_row, "ledger_verification"),
    "the event of another actor": (change_event, "audit_event"),
    "the event and the row deleted": (delete_event, ""),
    "the event queued again": (queue_event, "ledger_pending"),
    "closed in its table": (insert_closing, "ledger_closing"),
    "closed by an event with a bad MAC": (forge_pending, "audit_event"),
    "closed by an event outside the tree": (forge_leaf, "entries"),
    "closed by an event in place of another": (forge_entry, "entries"),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_verification_row_changes_nothing_and_is_found(
    database: Database, sealer: Sealer, administrator: Administrator, name: str
) -> None:
    forge, table = FORGERIES[name]
    alarm = ring(database, sealer)
    seal_all(database, sealer)
    tamper(database, RESTORED)

    forge(administrator, alarm)

    after = rung(database, sealer)
    assert after is not None
    assert after.latest == alarm.latest
    if table == "ledger_verification":
        assert after.altered
    assert read_verified(database, Vouching(LEDGER_KEY, sealer.folder), 9).latest == alarm.latest
    if name == "opened again":
        tamper(database, "DELETE FROM ledger_verification WHERE state = 'open'")
    verify_new_at(database, sealer, alarm.latest.at + MINUTE)
    latest = rung(database, sealer)
    assert latest is not None
    assert latest.latest != alarm.latest
    assert any(table in each.object.lower() for each in latest.findings)


def test_a_forged_verification_does_not_put_off_the_next(
    database: Database, sealer: Sealer, administrator: Administrator
) -> None:
    vouching = Vouching(LEDGER_KEY, sealer.folder)
    [row] = administrator.rows("ledger_verification")
    at = NOW + timedelta(days=3)
    administrator.insert("ledger_verification", {**row, "id": UUID(int=9), "ended_at": at})
    event = next(
        each
        for each in administrator.rows("audit_event")
        if each["event"] == AuditEvent.LEDGER_CHECKED.tag
    )
    forged = {"id": UUID(int=9), "at": at, "commitment": "f" * 64, "subject": UUID(int=9).hex}
    administrator.insert("audit_event", {**event, **forged})

    assert not is_verification_due(database, vouching, NOW + MINUTE)
    assert is_verification_due(database, vouching, NOW + EVERY_DAY + MINUTE)


def test_a_verification_leased_for_years_by_sql_is_taken_over(
    database: Database, sealer: Sealer
) -> None:
    ask_verification(database, LEDGER_KEY, actor="system", now=NOW)
    tamper(
        database,
        "UPDATE ledger_verification SET owner = 'x', owned_until = '2099-01-01 00:00:00.000000'"
        " WHERE state = 'open'",
    )

    assert verify_ledger(database, verifying(database, sealer))
