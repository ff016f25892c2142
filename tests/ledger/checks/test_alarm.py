"""A bad verification rings until it is closed, whatever somebody writes into the database."""

from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.ledger.alarm import has_alarm_news, tell_of_alarm
from app.ledger.models import LedgerClosing
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.health import EVERY_DAY, FindingKind
from app.ledger.rules.verdict import Verdict
from app.ledger.steps.sealing import Sealer
from app.ledger.steps.verdicts import find_latest
from app.ledger.verdicts import AlarmChanged, read_verified
from app.ledger.verification import ask_verification, is_verification_due
from app.mail.rules.delivery import MessageKind
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.answers import DESK, LEDGER_KEY, NOW
from tests.support.ledger.alarm import AUDITOR, watch
from tests.support.ledger.evidence import Administrator, enquire
from tests.support.ledger.ringing import (
    CHANGED,
    MINUTE,
    RESTORED,
    alarm_of,
    close,
    ring,
    rung,
    verified_ledger,
    verify_at,
    verify_new_at,
)
from tests.support.ledger.sealing import seal_all, tamper
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.stored import audit, only


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """The sealer of a sound ledger, verified once."""
    return verified_ledger(database, tmp_path)


def test_an_alarm_rings_until_an_auditor_closes_it(database: Database, sealer: Sealer) -> None:
    assert rung(database, sealer) is None
    alarm = ring(database, sealer)
    assert [each.problem for each in alarm.findings] == [FindingKind.DIFFERS]

    tamper(database, RESTORED)
    verify_at(database, sealer, NOW + timedelta(hours=1))
    seal_all(database, sealer)
    assert rung(database, sealer) == alarm

    close(database, sealer, alarm)
    assert rung(database, sealer) is None
    seal_all(database, sealer)
    assert rung(database, sealer) is None


def test_the_next_bad_verification_rings_again(database: Database, sealer: Sealer) -> None:
    close(database, sealer, ring(database, sealer))
    verify_at(database, sealer, NOW + timedelta(days=1))
    alarm = alarm_of(database, sealer)
    assert alarm.first == alarm.latest


def test_only_the_alarm_that_was_shown_can_be_closed(database: Database, sealer: Sealer) -> None:
    alarm = ring(database, sealer)
    verify_at(database, sealer, NOW + timedelta(days=1))

    with pytest.raises(AlarmChanged):
        close(database, sealer, alarm)
    later = alarm_of(database, sealer)
    assert (later.first, later.latest == alarm.latest) == (alarm.first, False)


def test_who_closed_an_alarm_and_why_is_sealed(database: Database, sealer: Sealer) -> None:
    close(database, sealer, ring(database, sealer))
    seal_all(database, sealer)

    closing = only(database, LedgerClosing)
    [event] = audit(database, AuditEvent.LEDGER_ALARM_CLOSED.tag)
    assert (closing.actor, closing.reason) == ("a" * 32, "Restored.")
    assert (event.actor, event.subject) == (closing.actor, closing.id.hex)
    read = read_verified(database, Vouching(LEDGER_KEY, sealer.folder), 9)
    assert [each.reason for each in read.closed.values()] == ["Restored."]


def test_everything_is_verified_daily_and_asked_for_once(
    database: Database, sealer: Sealer
) -> None:
    vouching = Vouching(LEDGER_KEY, sealer.folder)
    tomorrow = NOW + EVERY_DAY + MINUTE
    assert is_verification_due(database, vouching, tomorrow)

    for first in (True, False):
        assert ask_verification(database, LEDGER_KEY, actor="system", now=tomorrow) is first
    assert not is_verification_due(database, vouching, tomorrow)


def test_new_rows_are_verified_without_the_old_ones(
    database: Database, sealer: Sealer, administrator: Administrator
) -> None:
    assert not verify_new_at(database, sealer, NOW + timedelta(hours=1)), "nothing is new"
    tamper(database, CHANGED)
    later = NOW + timedelta(hours=1)
    enquire(database, "bo", 50)
    enquire(database, "cy", 51)
    seal_all(database, sealer)
    assert verify_new_at(database, sealer, later)
    assert rung(database, sealer) is None

    enquire(database, "di", 70)
    seal_all(database, sealer)
    newest = max(administrator.rows("consent_record"), key=lambda row: row["at"])
    administrator.change("consent_record", newest, {"method": "paper"})
    assert verify_new_at(database, sealer, later + timedelta(hours=1))

    [finding] = alarm_of(database, sealer).findings
    assert finding.object == f"consent_record {newest['id']}"


def test_an_inserted_row_is_found_among_the_new_ones(
    database: Database, sealer: Sealer, administrator: Administrator
) -> None:
    record = administrator.rows("consent_record")[0]
    made = {"id": UUID(int=9), "commitment": "f" * 64, "at": NOW + MINUTE}
    administrator.insert("consent_record", {**record, **made})
    assert verify_new_at(database, sealer, NOW + timedelta(hours=1))
    found = [each.object for each in alarm_of(database, sealer).findings]
    assert f"consent_record {UUID(int=9)}" in found


@pytest.mark.parametrize("outside", [False, True])
def test_a_changed_entry_or_no_checkpoint_outside_is_found_with_the_new_rows(
    database: Database, sealer: Sealer, tmp_path: Path, outside: bool
) -> None:
    enquire(database, "bo", 2)
    seal_all(database, sealer)
    if outside:
        (tmp_path / "instance" / "ledger" / "checkpoint").unlink()
    else:
        tamper(database, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 8")
    assert verify_new_at(database, sealer, NOW + timedelta(hours=1))
    assert [each.problem for each in alarm_of(database, sealer).findings] == [FindingKind.TREE]


def test_sealing_meanwhile_is_no_alarm(
    database: Database, sealer: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seal_meanwhile(*asked: Any) -> Verdict | None:
        latest = find_latest(*asked)
        enquire(database, "bo", 2)
        seal_all(database, sealer)
        return latest

    monkeypatch.setattr("app.ledger.verification.find_latest", seal_meanwhile)

    assert verify_new_at(database, sealer, NOW + timedelta(hours=1))

    assert rung(database, sealer) is None


@pytest.mark.parametrize("lang", WORDS)
def test_one_mail_is_sent_for_each_alarm(
    database: Database, sealer: Sealer, tmp_path: Path, lang: str
) -> None:
    watching, mailer = watch(sealer, tmp_path, lang=lang), NullMailer()
    assert not has_alarm_news(database, watching, LEDGER_KEY, NOW)
    alarm = ring(database, sealer)
    told = []
    for hours in range(3):
        now = NOW + timedelta(hours=hours + 1)
        told.append(tell_of_alarm(database, watching, LEDGER_KEY, now))
        deliver(database, mailer, now)
        verify_at(database, sealer, now)

    assert told == [True, False, False]
    sent = [mail for mail in mailer.sent if mail.subject == WORDS[lang].mail.alarm.subject]
    assert [mail.recipient for mail in sent] == [DESK, AUDITOR]
    assert alarm.findings[0].object in sent[0].text
    close(database, sealer, alarm_of(database, sealer))
    assert not tell_of_alarm(database, watching, LEDGER_KEY, NOW + timedelta(hours=5))
    verify_at(database, sealer, NOW + timedelta(days=1))
    assert tell_of_alarm(database, watching, LEDGER_KEY, NOW + timedelta(days=1))
    assert [EN[label] for label in MessageKind.LEDGER_ALARM.labels] == [EN.deliveries.kinds.alarm]
