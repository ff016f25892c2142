"""A halt of the ledger is mailed at once and once, as are its end and a witness's disagreement."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.alarm import Watch, tell_of_halt
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.halt import LedgerHalted, ToldAlarm, parse_told
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, NOW
from tests.support.ledger.alarm import AUDITOR, watch
from tests.support.ledger.sealing import (
    ORIGIN,
    make_sealer,
    queue,
    seal_all,
    sealed_ledger,
    tamper,
)
from tests.support.mail.mailing import NullMailer, deliver, outbox_of
from tests.support.stored import write_by

MINUTE = timedelta(minutes=1)


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer with three sealed entries, one of them changed since, and one pending entry."""
    sealer = sealed_ledger(database, tmp_path, 3)
    queue(database, 1)
    tamper(database, "UPDATE ledger_leaf SET commitment = commitment || 'x' WHERE leaf_index = 1")
    return sealer


def halt(database: Database, sealer: Sealer, minutes: int = 0) -> None:
    """Attempt to seal."""
    with pytest.raises(LedgerHalted):
        seal_ledger(database, sealer, NOW + minutes * MINUTE)


def mend(database: Database, sealer: Sealer) -> None:
    """Undo the change, and seal."""
    before = "commitment = substr(commitment, 1, 64)"
    tamper(database, f"UPDATE ledger_leaf SET {before} WHERE leaf_index = 1")
    seal_all(database, sealer)


def test_a_halt_found_repeatedly_is_announced_once_to_desk_and_auditor(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    watching = watch(sealer, tmp_path)
    assert not watching.has_news(NOW)
    for minute in range(3):
        halt(database, sealer, minute)
        assert tell_of_halt(database, watching, NOW + minute * MINUTE) == (minute == 0)
    mailer = NullMailer()
    deliver(database, mailer, NOW + 3 * MINUTE)

    assert [mail.recipient for mail in mailer.sent] == [DESK, AUDITOR]
    for mail in mailer.sent:
        text = " ".join(mail.text.split())
        assert mail.subject == EN.mail.halt.subject
        assert EN.mail.halt.body(time="4 March 2026 16:30 (Beijing time)") in text
        assert f"{EN.mail.halt.reason} {EN.mail.halt_cause.last_entries(first=0)}" in text
        assert EN.mail.halt.check in text


def test_the_end_of_a_halt_is_announced_once_and_the_next_halt_again(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    watching = watch(sealer, tmp_path, DESK)
    halt(database, sealer)
    assert tell_of_halt(database, watching, NOW)
    mend(database, sealer)
    assert [tell_of_halt(database, watching, NOW + MINUTE) for _ in range(2)] == [True, False]
    tamper(database, "UPDATE ledger_leaf SET commitment = commitment || 'x' WHERE leaf_index = 1")
    halt(database, sealer)
    assert tell_of_halt(database, watching, NOW + 2 * MINUTE)

    kinds = ["ledger.halted", "ledger.resumed", "ledger.halted"]
    assert [message.kind for message in outbox_of(database)] == kinds
    mailer = NullMailer()
    deliver(database, mailer, NOW + 3 * MINUTE)
    text = " ".join(mailer.sent[1].text.split())
    assert f"- {EN.ledger_view.checkpoint.origin}: {ORIGIN} - Entries: 4 " in text


def test_a_halt_and_the_new_name_after_a_rebase_are_told_in_the_language_of_the_mail(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    watching = watch(sealer, tmp_path, DESK, lang="zh")
    halt(database, sealer)
    tell_of_halt(database, watching, NOW)
    origin = rebase_ledger(database, sealer, NOW).origin
    assert tell_of_halt(database, watching, NOW + MINUTE)
    mailer = NullMailer()
    deliver(database, mailer, NOW + MINUTE)

    assert [mail.subject for mail in mailer.sent] == [ZH.mail.halt.subject, ZH.mail.resumed.subject]
    halted, resumed = (mail.text for mail in mailer.sent)
    reason = f"{ZH.mail.halt.reason}{ZH.mail.halt_cause.last_entries(first=0)}"
    assert reason in "".join(halted.split())
    assert EN.mail.halt_cause.last_entries.before("first") not in halted
    assert ZH.mail.checkpoint.origin(origin=origin) in resumed


def test_a_mail_queued_by_an_earlier_version_keeps_its_words(database: Database) -> None:
    queued = QueuedMessage(MessageKind.LEDGER_HALTED, DESK, "zh", details={"reason": "It is odd."})
    write_by(database, queue_messages, [queued], "x.example", NOW)
    mailer = NullMailer()
    deliver(database, mailer, NOW)

    assert "It is odd." in mailer.sent[0].text


def test_a_message_forged_in_the_database_does_not_count_as_sent(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    forged = QueuedMessage(MessageKind.LEDGER_HALTED, DESK, "en", details={"reason": ""})
    write_by(database, queue_messages, [forged], "x.example", NOW)
    halt(database, sealer)

    assert tell_of_halt(database, watch(sealer, tmp_path, DESK), NOW + MINUTE)


def test_each_machine_announces_a_halt_itself(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    other = make_sealer(tmp_path / "other", database)
    halt(database, sealer)
    assert not watch(other, tmp_path / "other").has_news(NOW)
    assert tell_of_halt(database, watch(sealer, tmp_path), NOW)

    # The other machine, which has found nothing, must not announce an end.
    assert not tell_of_halt(database, watch(other, tmp_path / "other"), NOW + MINUTE)


def told_times(
    database: Database, watching: Watch, until: int, mailer: NullMailer | None = None
) -> list[int]:
    """Watch minute by minute, losing each mail unless it is sent; return the times of mails."""
    minutes = []
    for minute in range(until + 1):
        now = NOW + minute * MINUTE
        if watching.has_news(now) and tell_of_halt(database, watching, now):
            minutes.append(minute)
        if mailer is not None:
            deliver(database, mailer, now)
        tamper(database, "DELETE FROM outbox")
    return minutes


def test_a_halt_whose_mail_was_deleted_from_the_database_is_repeated(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    halt(database, sealer)

    # At growing intervals: days without a mail server must not cause hundreds of mails.
    assert told_times(database, watch(sealer, tmp_path), 240) == [0, 15, 45, 105, 225]


def test_a_halt_whose_mail_was_sent_is_not_repeated_once_the_row_is_gone(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    watching, mailer = watch(sealer, tmp_path), NullMailer()
    halt(database, sealer)
    assert tell_of_halt(database, watching, NOW)
    deliver(database, mailer, NOW + MINUTE)
    assert watching.has_news(NOW + 15 * MINUTE)
    assert not tell_of_halt(database, watching, NOW + 15 * MINUTE)

    assert told_times(database, watching, 60, mailer) == []
    assert [mail.recipient for mail in mailer.sent] == [DESK, AUDITOR]


def test_only_people_not_reached_yet_are_notified_again(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    watching, mailer = watch(sealer, tmp_path), NullMailer()
    halt(database, sealer)
    tell_of_halt(database, watching, NOW)
    tamper(database, f"DELETE FROM outbox WHERE recipient = '{AUDITOR}'")
    deliver(database, mailer, NOW + MINUTE)

    assert tell_of_halt(database, watching, NOW + 15 * MINUTE)
    deliver(database, mailer, NOW + 15 * MINUTE)
    assert [mail.recipient for mail in mailer.sent] == [DESK, AUDITOR]
    assert not tell_of_halt(database, watching, NOW + 45 * MINUTE)
    assert not watching.has_news(NOW + 46 * MINUTE)


def test_a_mail_about_an_earlier_halt_does_not_count_for_this_one(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    watching, mailer = watch(sealer, tmp_path, DESK), NullMailer()
    halt(database, sealer)
    tell_of_halt(database, watching, NOW)
    deliver(database, mailer, NOW)
    mend(database, sealer)
    tell_of_halt(database, watching, NOW + MINUTE)
    tamper(database, "UPDATE ledger_leaf SET commitment = commitment || 'x' WHERE leaf_index = 1")
    halt(database, sealer, 2)
    tell_of_halt(database, watching, NOW + 2 * MINUTE)
    tamper(database, "DELETE FROM outbox WHERE state = 'queued'")

    assert tell_of_halt(database, watching, NOW + 17 * MINUTE)


def test_a_halt_for_another_reason_is_announced_after_a_quarter_of_an_hour(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    watching, mailer = watch(sealer, tmp_path, DESK), NullMailer()
    halt(database, sealer)
    tell_of_halt(database, watching, NOW)
    deliver(database, mailer, NOW)
    tamper(database, "DELETE FROM ledger_tile")
    halt(database, sealer, 1)

    told = [tell_of_halt(database, watching, NOW + each * MINUTE) for each in (1, 14, 15, 16)]
    deliver(database, mailer, NOW + 20 * MINUTE)

    assert told == [False, False, True, False]
    assert "has 0 bytes" in mailer.sent[1].text


def test_the_record_of_announcements_reads_back_and_damage_counts_as_old() -> None:
    told = ToldAlarm("a reason", NOW, NOW + MINUTE, 3, sent=True)

    assert parse_told(bytes(told)) == told
    for damaged in (b"", b"{}", b"[]", b"2026-03-04T08:30:15.250Z a reason\n"):
        assert parse_told(damaged).is_due("a reason", NOW)
