"""Every publication of a checkpoint is recorded, and a cosignature once an hour."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.ledger.checkpoints import WEEK, mail_checkpoint
from app.ledger.models import LedgerAnchor
from app.ledger.rules.checkpoint import AnchorKind
from app.ledger.rules.witness import Witness
from app.ledger.steps.sealing import Sealer
from app.ledger.witnesses import ask_witnesses
from app.mail.rules.delivery import Mailing
from tests.support.enquiries.answers import DESK, NOW
from tests.support.ledger.sealing import ORIGIN, held, make_sealer, queue, seal_all

MAILING = Mailing("x.example", DESK)


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed three entries."""
    sealer = make_sealer(tmp_path / "instance", database)
    queue(database, 3)
    seal_all(database, sealer)
    return sealer


def anchors(database: Database) -> list[tuple[str, str, int]]:
    """Return the recorded anchors: kind, place and number of entries."""
    with database.reading() as session:
        rows = session.scalars(select(LedgerAnchor).order_by(LedgerAnchor.at))
        return [(row.kind, row.place, row.size) for row in rows]


def test_a_mail_is_recorded_without_its_recipients(database: Database, sealer: Sealer) -> None:
    for now in (NOW, NOW + timedelta(hours=1), NOW + WEEK):
        mail_checkpoint(database, sealer.folder, "auditor@audit.example", MAILING, now)

    assert anchors(database) == [(AnchorKind.MAILED, "", 3)] * 2
    with database.reading() as session:
        row = session.scalars(select(LedgerAnchor)).first()
    assert row is not None
    assert (row.origin, row.root, row.at) == (ORIGIN, held(sealer).root.hex(), NOW)


def test_cosignatures_are_recorded_once_an_hour(
    database: Database, sealer: Sealer, witness: Witness
) -> None:
    for minutes in (0, 30, 60, 61):
        queue(database, 1)
        seal_all(database, sealer)
        now = NOW + timedelta(minutes=minutes)
        [state] = ask_witnesses(database, sealer.folder, [witness], now)
        assert state.problem == ""

    name = witness.key.name
    assert anchors(database) == [(AnchorKind.COSIGNED, name, 4), (AnchorKind.COSIGNED, name, 6)]
