"""A ledger's bundle verifies, for every log and checkpoint that can be requested."""

import json
import re
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
from tests.support.ledger.restored import lose_tree
from tests.support.ledger.sealing import ORIGIN, kept_note, make_sealer, seal_all

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
    return check(folder, sealer, kept_note(sealer) if not options else None)


def test_a_sound_ledger_verifies_with_its_words_and_an_erasure_that_is_listed_outside(
    database: Database, sealer: Sealer, tmp_path: Path, administrator: Administrator
) -> None:
    found = bundled(database, sealer, tmp_path / "b")

    assert found["kinds"] == {"audit": 6, "consent.given": 2, "person.erased": 1}
    assert (found["evidence_held"], found["evidence_erased"]) == (SIZE - 1, 1)
    [row] = (tmp_path / "b" / "rows.jsonl").read_text().splitlines()
    assert json.loads(row)["row"].split()[0] == "consent_record"
    [kept] = administrator.rows("person_erasure")
    assert ErasureList(tmp_path / "instance").payloads() == [kept["payload"]]


def test_pending_entries_are_not_in_the_bundle(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    enquire(database, "cy", 50)

    assert bundled(database, sealer, tmp_path / "b")["entries"] == SIZE


def test_without_a_checkpoint_there_is_no_bundle(database: Database, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no log yet: nothing has been sealed"):
        bundle(database, make_sealer(tmp_path / "fresh", database), tmp_path / "b")
    assert not (tmp_path / "b").exists()


def test_an_emptied_database_has_no_bundle_and_the_loss_is_told(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    lose_tree(database)
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


def begin_anew(database: Database, sealer: Sealer) -> str:
    """Begin a new log as if two entries had been lost; return its name."""
    ahead = Checkpoint(ORIGIN, SIZE + 2, bytes(32))
    sealer.folder.keep_checkpoint(bytes(sign_checkpoint(ahead, sealer.folder.signers(ORIGIN))))
    return rebase_ledger(database, sealer, NOW).origin


def test_after_a_restore_each_log_has_a_bundle_of_its_own(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    later = begin_anew(database, sealer)
    enquire(database, "cy", 50)
    seal_all(database, sealer)
    written = bundle(database, sealer, tmp_path / "later")
    found = check(tmp_path / "later", sealer)
    before = bundled(database, sealer, tmp_path / "before", origin=ORIGIN)
    assert (written.origin, written.others) == (later, [ORIGIN])
    assert re.findall(r"\d+", found["begun_anew"].removeprefix(f"after {ORIGIN}")) == ["11", "2"]
    assert found["kinds"] == {"consent.given": 1, "rebase": 1}
    assert (before["origin"], before["entries"]) == (ORIGIN, SIZE)


def test_words_changed_before_a_restore_are_found_in_the_later_log_too(
    database: Database, sealer: Sealer, tmp_path: Path, administrator: Administrator
) -> None:
    begin_anew(database, sealer)
    administrator.change(
        "policy_text", administrator.rows("policy_text")[0], {"changed": "Nothing."}
    )
    with pytest.raises(Failed, match="differs in what was published before"):
        bundled(database, sealer, tmp_path / "b", origin=None)
