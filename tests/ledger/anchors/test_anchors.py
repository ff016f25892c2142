"""Every publication of a checkpoint is recorded, and a cosignature once an hour."""

from datetime import timedelta

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
from tests.support.ledger.sealing import ORIGIN, grow, held
from tests.support.stored import every

MAILING = Mailing("x.example", DESK)


def anchors(database: Database) -> list[LedgerAnchor]:
    """Return the recorded anchors in their order."""
    return every(database, select(LedgerAnchor).order_by(LedgerAnchor.at))


def told(anchor: LedgerAnchor) -> tuple[str, str, int]:
    """Return an anchor's kind, place and number of entries."""
    return anchor.kind, anchor.place, anchor.size


def test_a_mail_is_recorded_without_its_recipients(database: Database, sealer: Sealer) -> None:
    for now in (NOW, NOW + timedelta(hours=1), NOW + WEEK):
        mail_checkpoint(database, sealer.folder, "auditor@audit.example", MAILING, now)

    row, again = anchors(database)
    assert told(row) == told(again) == (AnchorKind.MAILED, "", 3)
    assert (row.origin, row.root, row.at) == (ORIGIN, held(sealer).root.hex(), NOW)


def test_cosignatures_are_recorded_once_an_hour(
    database: Database, sealer: Sealer, witness: Witness
) -> None:
    for minutes in (0, 30, 60, 61):
        grow(database, sealer, 1)
        now = NOW + timedelta(minutes=minutes)
        [state] = ask_witnesses(database, sealer.folder, [witness], now)
        assert state.problem == ""

    cosigned = AnchorKind.COSIGNED, witness.key.name
    assert [told(each) for each in anchors(database)] == [(*cosigned, 4), (*cosigned, 6)]
