"""A witness that has seen lost entries is reported by mail, once."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.alarm import tell_of_halt
from app.ledger.outside.ed25519_keys import cosignature_signer
from app.ledger.rules.witness import Witness, WitnessAhead, WitnessFailed, parse_witness
from app.ledger.steps.sealing import Sealer
from app.mail.rules.delivery import MessageKind
from tests.support.content.copy import WORDS
from tests.support.enquiries.answers import DESK, NOW
from tests.support.ledger.alarm import watch
from tests.support.mail.mailing import NullMailer, deliver, outbox_of

MINUTE = timedelta(minutes=1)


@pytest.fixture
def witness() -> Witness:
    """A witness without a server."""
    key = cosignature_signer("witness.example", bytes(32), 1_767_268_800).key
    return parse_witness(f"http://127.0.0.1:1 {key.text}")


def saying(size: int) -> str:
    """Return what is said of a witness that has seen more than a database of a size."""
    return f"It has cosigned 7 entries, and the database has only {size}."


def disagree(sealer: Sealer, witness: Witness, size: int) -> None:
    """Record that a witness has seen entries that the database lacks."""
    state = sealer.folder.witness_state(witness.key).after_failure(WitnessAhead(saying(size)), NOW)
    sealer.folder.report_witness(witness.key, state)


@pytest.mark.parametrize("lang", WORDS)
def test_a_disagreeing_witness_is_reported_once_while_sealing_continues(
    database: Database, sealer: Sealer, tmp_path: Path, witness: Witness, lang: str
) -> None:
    watching, mailer = watch(sealer, tmp_path, DESK, lang=lang, witnesses=[witness]), NullMailer()
    told = []
    for minute in range(20):
        disagree(sealer, witness, minute)
        told.append(tell_of_halt(database, watching, NOW + minute * MINUTE))
        deliver(database, mailer, NOW + minute * MINUTE)
    assert told == [True] + [False] * 19
    [mail] = mailer.sent
    text, words = "".join(mail.text.split()), WORDS[lang].mail.disagreement
    assert mail.subject == words.subject
    for said in (words.body.before("time"), saying(0), words.check):
        assert "".join(said.split()) in text


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
    assert kinds == [MessageKind.LEDGER_WITNESS_DISAGREES] * 2
