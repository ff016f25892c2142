"""A witness that has seen lost entries is reported by mail, once."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.alarm import tell_of_halt
from app.ledger.outside.ed25519_keys import cosignature_signer
from app.ledger.rules.witness import Witness, WitnessAhead, WitnessFailed, parse_witness
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import DESK, NOW
from tests.support.ledger.alarm import watch
from tests.support.ledger.sealing import make_sealer, queue, seal_all
from tests.support.mail.mailing import NullMailer, deliver, outbox_of

MINUTE = timedelta(minutes=1)


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed three entries."""
    sealer = make_sealer(tmp_path, database)
    queue(database, 3)
    seal_all(database, sealer)
    return sealer


@pytest.fixture
def witness() -> Witness:
    """A witness without a server."""
    key = cosignature_signer("witness.example", bytes(32), 1_767_268_800).key
    return parse_witness(f"http://127.0.0.1:1 {key.text}")


def disagree(sealer: Sealer, witness: Witness, size: int) -> None:
    """Record that a witness has seen entries that the database lacks."""
    said = WitnessAhead(f"It has cosigned 7 entries, and the database has only {size}.")
    state = sealer.folder.witness_state(witness.key).after_failure(said, NOW)
    sealer.folder.report_witness(witness.key, state)


@pytest.mark.parametrize(
    ("lang", "subject", "said"),
    [
        ("en", "A witness disagrees with the consent ledger", "that the database has lost or"),
        ("zh", "见证方的记录与存证账本不符", "在数据库中已缺失或被更改"),
    ],
)
def test_a_disagreeing_witness_is_reported_once_while_sealing_continues(
    database: Database, sealer: Sealer, tmp_path: Path, witness: Witness,
    lang: str, subject: str, said: str,
) -> None:  # fmt: skip
    watching, mailer = watch(sealer, tmp_path, DESK, lang=lang, witnesses=[witness]), NullMailer()
    told = []
    for minute in range(20):
        disagree(sealer, witness, minute)
        told.append(tell_of_halt(database, watching, NOW + minute * MINUTE))
        deliver(database, mailer, NOW + minute * MINUTE)

    assert told == [True] + [False] * 19
    [mail] = mailer.sent
    text = " ".join(mail.text.split())
    assert mail.subject == subject
    assert said in text.replace(" ", "") or said in text
    assert re.search(r"\b7 entries\b.*\b0\b", text)
    assert "zone ledger cosign" in text


def test_only_a_witness_that_disagrees_is_reported(
    database: Database, sealer: Sealer, tmp_path: Path, witness: Witness
) -> None:
    watching = watch(sealer, tmp_path, DESK, witnesses=[witness])
    well = sealer.folder.witness_state(witness.key)
    sealer.folder.report_witness(witness.key, well.after_failure(WitnessFailed("Away."), NOW))
    assert not watching.has_news(NOW)
    disagree(sealer, witness, 3)
    assert tell_of_halt(database, watching, NOW)
    sealer.folder.report_witness(witness.key, replace(well, size=9, cosigned_at=NOW))

    assert not tell_of_halt(database, watching, NOW + MINUTE)
    assert not watching.has_news(NOW + MINUTE)
    disagree(sealer, witness, 3)
    assert tell_of_halt(database, watching, NOW + 2 * MINUTE)
    kinds = [message.kind for message in outbox_of(database)]
    assert kinds == ["ledger.witness_disagrees"] * 2
