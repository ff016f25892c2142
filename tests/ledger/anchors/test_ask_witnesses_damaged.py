"""Witnesses of a ledger with a damaged tree or a wrong clock: it is reported and stops no other."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.ledger.witness import make_witness_app, read_logs
from app.core.db import Database
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.witness import Witness
from app.ledger.steps.sealing import Sealer
from app.ledger.witnesses import ask_witnesses
from tests.ledger.anchors.test_ask_witnesses import ask
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import grow, tamper
from tests.support.ledger.witnesses import served


@pytest.mark.parametrize(
    ("tampering", "problem"),
    [
        ("DELETE FROM ledger_tile", "cannot be sent a consistency proof"),
        ("UPDATE ledger_checkpoint SET note = {junk}", "cannot be asked"),
    ],
    ids=["tiles", "checkpoint"],
)
def test_a_damaged_tree_is_a_problem_only_of_witnesses_that_need_it(
    database: Database, sealer: Sealer, witness: Witness, tampering: str, problem: str
) -> None:
    ask(database, sealer, witness)
    grow(database, sealer, 4)
    tamper(database, tampering.format(junk="x'fffe00'" if database.is_sqlite else "'\\xfffe00'"))

    [state] = ask(database, sealer, witness)

    assert problem in state.problem
    assert (state.size, state.failing_since, state.disagrees) == (3, NOW, False)
    assert sealer.folder.witness_problems([witness]) == [state]


def test_a_damaged_tile_stops_only_witnesses_that_need_it(
    database: Database, sealer: Sealer, witness: Witness, tmp_path: Path
) -> None:
    ask(database, sealer, witness)
    size = grow(database, sealer, 4)
    tamper(database, "DELETE FROM ledger_tile")
    new = WitnessFolder(tmp_path / "new", "new.example")
    app = make_witness_app(new, read_logs(sealer.folder.verifier_keys()))
    with served(app, new) as other:
        failed, good = ask(database, sealer, witness, other)

    assert "consistency proof" in failed.problem
    assert (good.problem, good.size) == ("", size)


def test_a_cosignature_of_a_witness_ahead_of_time_is_not_kept(
    database: Database, sealer: Sealer, witness: Witness
) -> None:
    [state] = ask_witnesses(database, sealer.folder, [witness], NOW - timedelta(minutes=10))

    assert "time to come" in state.problem
    assert not sealer.folder.cosigned()
    [state] = ask(database, sealer, witness)
    assert (state.size, state.problem) == (3, "")
