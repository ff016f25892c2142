"""A rotated key signs from then on, and a reader of only one of two keys can still check."""

from pathlib import Path

import pytest

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.ledger.check import check_ledger
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.verifier_key import parse_verifier_key
from app.ledger.sealing import rotate_ledger_key
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import NOW
from tests.support.ledger.sealing import make_sealer, seal_all, sealed_ledger
from tests.support.stored import only


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed an entry."""
    return sealed_ledger(database, tmp_path / "instance", 1)


def opens(note: bytes | None, key: str) -> bool:
    """Return whether a key alone verifies a checkpoint."""
    assert note is not None
    try:
        open_checkpoint(note, [verifier_for(parse_verifier_key(key))])
    except LedgerInvalid:
        return False
    return True


def test_both_the_new_and_the_previous_key_verify_later_checkpoints(
    database: Database, sealer: Sealer
) -> None:
    [old] = sealer.folder.verifier_keys()
    before = sealer.folder.kept_checkpoint()

    new = rotate_ledger_key(database, sealer, NOW)
    event = only(database, AuditRecord)
    assert seal_all(database, sealer) == 2

    after = sealer.folder.kept_checkpoint()
    assert sealer.folder.verifier_keys() == [new, old]
    assert (opens(before, old), opens(before, new)) == (True, False)
    assert (opens(after, old), opens(after, new)) == (True, True)
    assert event.event == AuditEvent.LEDGER_KEY_ROTATED.tag
    assert new.encode() in event.payload


def test_a_second_rotation_retires_the_first_key_and_keeps_it_listed(
    database: Database, sealer: Sealer
) -> None:
    [first] = sealer.folder.verifier_keys()
    second = rotate_ledger_key(database, sealer, NOW)
    third = rotate_ledger_key(database, sealer, NOW)
    seal_all(database, sealer)

    note = sealer.folder.kept_checkpoint()
    assert sealer.folder.verifier_keys() == [third, second, first]
    assert [opens(note, key) for key in (first, second, third)] == [False, True, True]
    assert check_ledger(database, sealer.folder)[1] == 1


def test_the_keys_are_readable_by_their_owner_alone(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    rotate_ledger_key(database, sealer, NOW)

    files = [
        path for path in (tmp_path / "instance" / "secrets").iterdir() if "signing" in str(path)
    ]
    assert len(files) == 2
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}


def test_a_rotation_before_the_first_seal_uses_the_configured_name(
    database: Database, tmp_path: Path
) -> None:
    fresh = make_sealer(tmp_path / "fresh", database)

    assert rotate_ledger_key(database, fresh, NOW).startswith(f"{fresh.origin}+")
