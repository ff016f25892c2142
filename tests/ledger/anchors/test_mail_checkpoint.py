"""The auditor gets the latest signed checkpoint every week, for later checks."""

from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.checkpoints import WEEK, mail_checkpoint
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.halt import LedgerHalted
from app.ledger.rules.verifier_key import parse_verifier_key
from app.ledger.sealing import seal_ledger
from app.ledger.steps.sealing import Sealer
from app.mail.rules.delivery import Mail, Mailing
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import DESK, NOW
from tests.support.ledger.restored import lose_tree
from tests.support.ledger.sealing import ORIGIN, grow, kept_note, make_sealer, tamper
from tests.support.mail.mailing import deliver_by_smtp, mailed, outbox_of
from tests.support.mail.server import Recorder, mail_server

AUDITOR = "auditor@audit.example"
MAILING = Mailing("x.example", DESK)
COMMAND = "python zone-verify.py bundle.zip --key KEY --since 3.checkpoint"


def round_at(
    database: Database, sealer: Sealer, now: datetime = NOW, mailing: Mailing = MAILING
) -> bool:
    """Run the weekly work."""
    return mail_checkpoint(database, sealer.folder, AUDITOR, mailing, now)


def letters(database: Database) -> list[Mail]:
    """Send the queued mails; return them, each text on one line."""
    sent = mailed(database, NOW + 10 * WEEK)
    return [replace(mail, text=" ".join(mail.text.split())) for mail in sent]


def test_the_checkpoint_arrives_byte_for_byte_and_verifies(
    database: Database, sealer: Sealer
) -> None:
    assert round_at(database, sealer)
    recorder = Recorder()
    with mail_server(recorder) as port:
        deliver_by_smtp(database, port)

    (received,) = recorder.received
    (file,) = received.message.iter_attachments()
    assert isinstance(file, EmailMessage)
    content = file.get_payload(decode=True)
    assert content == kept_note(sealer)
    assert (file.get_filename(), file.get_content_type()) == ("3.checkpoint", "text/plain")
    assert received.recipient == AUDITOR
    body = received.message.get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert content.decode() in text
    (key,) = [line for line in text.splitlines() if line.startswith(f"{ORIGIN}+")]
    opened = open_checkpoint(content, [verifier_for(parse_verifier_key(key))])
    assert (opened.checkpoint.origin, opened.checkpoint.size) == (ORIGIN, 3)


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        (
            "en",
            (
                f"- Entries: 3 - "
                f"{EN.mail.checkpoint.time(time='4 March 2026 16:30 (Beijing time)')} - New since"
            ),
        ),
        (
            "zh",
            (
                f"- {ZH.mail.checkpoint.size(size=3)} - "
                f"{ZH.mail.checkpoint.time(time='2026年3月4日 16:30（北京时间）')}"
                f" - 自上一封邮件以来新增：3"
            ),
        ),
    ],
)
def test_the_letter_states_the_ledgers_size_and_how_to_check_it(
    database: Database, sealer: Sealer, lang: str, says: str
) -> None:
    round_at(database, sealer, mailing=replace(MAILING, desk_language=lang))

    (mail,) = letters(database)
    assert says in mail.text
    assert ORIGIN in mail.text
    assert COMMAND in mail.text
    assert mail.language == lang


def test_each_letter_counts_the_entries_since_the_one_before(
    database: Database, sealer: Sealer
) -> None:
    assert round_at(database, sealer)
    grow(database, sealer, 4)
    assert round_at(database, sealer, NOW + WEEK)
    assert round_at(database, sealer, NOW + 2 * WEEK)

    assert [message.details["new"] for message in outbox_of(database)] == [3, 4, 0]


def test_a_letter_is_sent_once_a_week_and_one_dated_by_a_fast_clock_does_not_count(
    database: Database, sealer: Sealer
) -> None:
    assert round_at(database, sealer, NOW + 50 * WEEK)
    assert round_at(database, sealer)
    assert not round_at(database, sealer, NOW + timedelta(minutes=10))


def test_before_the_first_seal_no_letter_is_sent(database: Database, tmp_path: Path) -> None:
    assert not round_at(database, make_sealer(tmp_path, database))
    assert outbox_of(database) == []


def test_a_letter_reports_a_halt_with_the_checkpoint_before_it(
    database: Database, sealer: Sealer
) -> None:
    tamper(database, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1")
    tamper(database, f"UPDATE ledger_checkpoint SET note = {_literal(database, b'made up')}")
    with pytest.raises(LedgerHalted):
        seal_ledger(database, sealer, NOW)
    round_at(database, sealer)

    (mail,) = letters(database)
    assert EN.mail.checkpoint.halted in mail.text
    assert f"{EN.mail.halt.reason} {EN.mail.halt_cause.checkpoint}" in mail.text
    assert [file.content for file in mail.attachments] == [kept_note(sealer)]


def test_a_shrunken_ledger_is_reported_as_such(database: Database, sealer: Sealer) -> None:
    before = kept_note(sealer)
    grow(database, sealer, 2)
    round_at(database, sealer)
    tamper(database, f"UPDATE ledger_checkpoint SET note = {_literal(database, before)}")
    round_at(database, sealer, NOW + WEEK)

    assert EN.mail.checkpoint.fewer(missing=2) in letters(database)[1].text


def test_after_a_rebase_all_entries_of_the_new_tree_are_new(
    database: Database, sealer: Sealer
) -> None:
    round_at(database, sealer)
    lose_tree(database)
    origin = rebase_ledger(database, sealer, NOW).origin
    round_at(database, sealer, NOW + WEEK)
    assert outbox_of(database)[1].details["new"] == 1
    said = f"{EN.ledger_view.checkpoint.origin}: {origin} - {EN.mail.checkpoint.size(size=1)} "
    assert said in letters(database)[1].text


def _literal(database: Database, note: bytes) -> str:
    return f"x'{note.hex()}'" if database.is_sqlite else f"'\\x{note.hex()}'::bytea"
