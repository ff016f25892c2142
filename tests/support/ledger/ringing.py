"""A ledger verified once, whose rows somebody then changes, and the alarm about that."""

from datetime import datetime, timedelta
from pathlib import Path

from app.core.db import Database
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.verdict import Alarm
from app.ledger.steps.sealing import Sealer
from app.ledger.verdicts import close_alarm, read_alarm
from app.ledger.verification import ask_verification, verify_ledger, verify_new
from tests.ledger.checks.test_verify_ledger import verified, verifying
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import enquire, publish_words
from tests.support.ledger.sealing import make_sealer, seal_all, tamper

MINUTE = timedelta(minutes=1)
CHANGED = "UPDATE consent_record SET method = 'paper'"
RESTORED = "UPDATE consent_record SET method = 'web_form'"


def verified_ledger(database: Database, tmp_path: Path) -> Sealer:
    """Return the sealer of a sound ledger with published words and an enquiry, verified once."""
    made = make_sealer(tmp_path / "instance", database)
    publish_words(database)
    enquire(database, "ada")
    seal_all(database, made)
    verified(database, made)
    seal_all(database, made)
    return made


def rung(database: Database, sealer: Sealer) -> Alarm | None:
    """Return the alarm that rings."""
    return read_alarm(database, Vouching(LEDGER_KEY, sealer.folder))


def alarm_of(database: Database, sealer: Sealer) -> Alarm:
    """Return the alarm that rings, and fail if none does."""
    alarm = rung(database, sealer)
    assert alarm is not None
    return alarm


def ring(database: Database, sealer: Sealer) -> Alarm:
    """Change rows, verify everything, and return the alarm."""
    tamper(database, CHANGED)
    verify_at(database, sealer, NOW + 10 * MINUTE)
    return alarm_of(database, sealer)


def close(database: Database, sealer: Sealer, alarm: Alarm) -> None:
    """Close an alarm as an auditor does."""
    close_alarm(
        database,
        Vouching(LEDGER_KEY, sealer.folder),
        actor="a" * 32,
        verification_id=alarm.latest.verification,
        reason="Restored.",
        now=alarm.latest.at + MINUTE,
    )


def verify_at(database: Database, sealer: Sealer, now: datetime) -> None:
    """Verify everything at a moment."""
    ask_verification(database, LEDGER_KEY, actor="system", now=now)
    work = verifying(database, sealer)
    work.clock.now = now  # type: ignore[attr-defined]
    assert verify_ledger(database, work)


def verify_new_at(database: Database, sealer: Sealer, now: datetime) -> bool:
    """Verify new entries at a moment."""
    work = verifying(database, sealer)
    work.clock.now = now  # type: ignore[attr-defined]
    return verify_new(database, work)
