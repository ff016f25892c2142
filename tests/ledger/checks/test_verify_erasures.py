"""A full verification takes account of an erasure anywhere in the ledger."""

from pathlib import Path
from uuid import UUID

import pytest

from app.core.db import Database
from app.ledger.rules.health import VerificationState
from app.ledger.steps.sealing import Sealer
from tests.ledger.checks.test_verify_ledger import verified
from tests.support.ledger.evidence import enquire, erase, publish_words
from tests.support.ledger.restored import begin_anew
from tests.support.ledger.sealing import make_sealer, seal_all


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer of a ledger with published words."""
    publish_words(database)
    return make_sealer(tmp_path / "instance", database)


@pytest.fixture
def agreed(database: Database, sealer: Sealer) -> UUID:
    """The act of consent that came with an enquiry, sealed."""
    record = enquire(database, "ada", 1)
    seal_all(database, sealer)
    return record


def test_a_very_recent_erasure_is_not_mistaken_for_a_loss(
    database: Database, sealer: Sealer, agreed: UUID, tmp_path: Path
) -> None:
    erase(database, tmp_path / "instance", agreed)

    assert verified(database, sealer).state == VerificationState.HELD


def test_an_erasure_counts_for_the_tree_before_a_restore(
    database: Database, sealer: Sealer, agreed: UUID, tmp_path: Path
) -> None:
    begin_anew(database, sealer, tmp_path / "instance")
    erase(database, tmp_path / "instance", agreed)
    seal_all(database, sealer)

    assert verified(database, sealer).state == VerificationState.HELD
