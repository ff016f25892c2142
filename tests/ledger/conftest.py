"""Fixtures of several tests of the ledger's use-cases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine

from app.cli.ledger.witness import make_witness_app, read_logs
from app.core.db import Database
from app.ledger.outside.witness import WitnessFolder
from app.ledger.rules.witness import Witness
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import NOW
from tests.support.ledger.evidence import Administrator
from tests.support.ledger.restored import restore_older
from tests.support.ledger.sealing import make_sealer
from tests.support.ledger.witnesses import served


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer whose folder is still empty."""
    return make_sealer(tmp_path / "instance", database)


@pytest.fixture
def administrator(database: Database) -> Iterator[Administrator]:
    """Somebody who can change any row of the database, but has no key."""
    made = Administrator(database)
    yield made
    made.dispose()


@pytest.fixture
def restored(database: Database, sealer: Sealer) -> Database:
    """A database restored to its second entry after five had been signed."""
    restore_older(database, sealer)
    return database


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[WitnessFolder]:
    """The folder of a witness, whose clock shows the present time of tests."""
    with time_machine.travel(NOW):
        yield WitnessFolder(tmp_path / "witness", "witness.example")


@pytest.fixture
def witness(sealer: Sealer, kept: WitnessFolder) -> Iterator[Witness]:
    """A witness that knows the sealer's log."""
    app = make_witness_app(kept, read_logs(sealer.folder.verifier_keys()))
    with served(app, kept) as witness:
        yield witness
