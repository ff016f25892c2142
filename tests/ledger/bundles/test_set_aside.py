"""A record whose entry is in quarantine fails no bundle; the verdict counts and names it."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.core.db import Database
from app.ledger.quarantine import quarantine_pending
from app.ledger.steps.sealing import Sealer
from app.verifier.spelling import Failed
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import Administrator, bundle, check, enquire
from tests.support.ledger.sealing import seal_all

pytestmark = pytest.mark.engine("both")


def ignore(*_arguments: object) -> None:
    """Refresh nothing: no list is looked at."""


def test_a_record_in_quarantine_is_counted_and_named(
    database: Database, sealer: Sealer, tmp_path: Path, administrator: Administrator
) -> None:
    record = enquire(database, "bo", 2)
    pending = administrator.rows("ledger_pending")
    for row in pending:
        administrator.change("ledger_pending", row, {"mac": b"lost"})

    quarantine_pending(database, LEDGER_KEY, ignore, NOW + timedelta(minutes=3))
    seal_all(database, sealer)
    bundle(database, sealer, tmp_path / "bundle")

    found = check(tmp_path / "bundle", sealer)

    assert found["set_aside"] == len(pending)
    assert f"consent_record {record}" in found["set_aside_rows"]


def test_a_record_moved_into_quarantine_by_sql_alone_is_found(
    database: Database, sealer: Sealer, tmp_path: Path, administrator: Administrator
) -> None:
    record = enquire(database, "bo", 2)
    for row in administrator.rows("ledger_pending"):
        administrator.delete("ledger_pending", row)
        administrator.insert("ledger_quarantine", row)

    seal_all(database, sealer)
    bundle(database, sealer, tmp_path / "bundle")

    with pytest.raises(Failed, match=f"consent_record {record}.* belongs to no entry of the log"):
        check(tmp_path / "bundle", sealer)
