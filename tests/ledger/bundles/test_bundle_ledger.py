"""A ledger's bundle verifies, for every log and checkpoint that can be requested."""

from pathlib import Path
from typing import Any

import pytest

from app.core.db import Database
from app.core.rules.errors import NotFound
from app.ledger.outside.outside_lists import ErasureList
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.bundle import ErasureWaits
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.steps.sealing import Sealer
from app.verifier.spelling import Failed
from tests.support.enquiries.answers import NOW
from tests.support.ledger.evidence import (
    Administrator,
    bundle,
    check,
    enquire,
    erase,
    publish_words,
)
from tests.support.ledger.sealing import ORIGIN, make_sealer, seal_all

SIZE = 9
"""Four publications, two enquiries, and an erasure with its event."""


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer of a ledger with published words, two enquiries, and the erasure of one."""
    made = make_sealer(tmp_path / "instance", database)
    publish_words(database)
    first = enquire(database, "ada", 1)
    seal_all(database, made)
    enquire(database, "bo", 2, lang="en")
    erase(database, tmp_path / "instance", first)
    seal_all(database, made)
    return made


def bundled(database: Database, sealer: Sealer, folder: Path, **options: Any) -> dict[str, Any]:
    """Bundle the ledger, and return the findings of its check."""
    bundle(database, sealer, folder, **options)
    return check(folder, sealer, sealer.folder.kept_checkpoint() if not options else None)


def test_a_sound_ledger_verifies_with_its_erasure_and_its_words(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    found = bundled(database, sealer, tmp_path / "b")

    assert found["kinds"] == {"audit": 6, "consent.given": 2, "person.erased": 1}
    assert (found["evidence_held"], found["evidence_erased"]) == (SIZE - 1, 1)
    [row] = (tmp_path / "b" / "rows.jsonl").read_text().splitlines()
    assert '"row":"consent_record ' in row


def test_an_erasure_is_listed_outside_the_database(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    [listed] = ErasureList(tmp_path / "instance").payloads()

    bundle(database, sealer, tmp_path / "b")
    administrator = Administrator(database)
    [kept] = administrator.rows("person_erasure")
    administrator.dispose()
    assert kept["payload"] == listed


def test_pending_entries_are_not_in_the_bundle(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    enquire(database, "cy", 50)

    assert bundled(database, sealer, tmp_path / "b")["entries"] == SIZE


def test_without_a_checkpoint_there_is_no_bundle(database: Database, tmp_path: Path) -> None:
    fresh = make_sealer(tmp_path / "fresh", database)

    with pytest.raises(NotFound, match="There is no log yet: nothing has been sealed"):
        bundle(database, fresh, tmp_path / "b")
    assert not (tmp_path / "b").exists()


def test_an_emptied_database_has_no_bundle_and_the_loss_is_told(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    administrator = Administrator(database)
    for table in ("ledger_checkpoint", "ledger_leaf", "ledger_tile"):
        for row in administrator.rows(table):
            administrator.delete(table, row)
    administrator.dispose()

    with pytest.raises(NotFound, match=f"The log is gone: the last checkpoint .* has {SIZE} entri"):
        bundle(database, sealer, tmp_path / "b")


def test_an_unknown_log_is_refused_with_a_list_of_the_known(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    with pytest.raises(NotFound, match=f"There is no log other; there are: {ORIGIN}"):
        bundle(database, sealer, tmp_path / "b", origin="other")


def test_a_pending_erasure_prevents_the_bundle(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    record = enquire(database, "cy", 50)
    seal_all(database, sealer)
    erase(database, tmp_path / "instance", record, minutes=60)

    with pytest.raises(ErasureWaits, match="An erasure has not been sealed yet"):
        bundle(database, sealer, tmp_path / "a")
    seal_all(database, sealer)

    assert bundled(database, sealer, tmp_path / "b")["evidence_erased"] == 2


def test_after_a_restore_each_log_has_a_bundle_of_its_own(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    ahead = Checkpoint(ORIGIN, SIZE + 2, bytes(32))
    signers = sealer.folder.signers(ORIGIN)
    sealer.folder.keep_checkpoint(bytes(sign_checkpoint(ahead, signers)))
    later = rebase_ledger(database, sealer, NOW).origin
    enquire(database, "cy", 50)
    seal_all(database, sealer)

    written = bundle(database, sealer, tmp_path / "later")
    found = check(tmp_path / "later", sealer)
    before = bundled(database, sealer, tmp_path / "before", origin=ORIGIN)

    assert (written.origin, written.others) == (later, [ORIGIN])
    assert found["begun_anew"] == f"after {ORIGIN} at size 11, losing 2 entries"
    assert found["kinds"] == {"consent.given": 1, "rebase": 1}
    assert (before["origin"], before["entries"]) == (ORIGIN, SIZE)


def test_words_changed_before_a_restore_are_found_in_the_later_log_too(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    ahead = Checkpoint(ORIGIN, SIZE + 2, bytes(32))
    signers = sealer.folder.signers(ORIGIN)
    sealer.folder.keep_checkpoint(bytes(sign_checkpoint(ahead, signers)))
    rebase_ledger(database, sealer, NOW)
    administrator = Administrator(database)
    administrator.change(
        "policy_text", administrator.rows("policy_text")[0], {"changed": "Nothing."}
    )
    administrator.dispose()

    with pytest.raises(Failed, match="differs in what was published before"):
        bundled(database, sealer, tmp_path / "b", origin=None)
