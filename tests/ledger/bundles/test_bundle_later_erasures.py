"""An erasure after a restore is accounted for in the earlier log's bundle too."""

import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.core.db import Database
from app.core.rules.commitment import canonical_json
from app.ledger.check import check_ledger
from app.ledger.rules.health import VerificationState
from app.ledger.steps.sealing import Sealer
from app.verifier.files import Bundle
from app.verifier.notes import LOG, key_of
from app.verifier.policy import Trust
from app.verifier.spelling import Failed
from app.verifier.verdict import check_bundle
from tests.ledger.checks.test_verify_ledger import verified
from tests.support.enquiries.answers import NOW
from tests.support.ledger.evidence import (
    Administrator,
    Row,
    bundle,
    check,
    enquire,
    erase,
    other,
    publish_words,
)
from tests.support.ledger.restored import begin_anew
from tests.support.ledger.sealing import ORIGIN, kept_note, make_sealer, seal_all

SIZE = 7
"""Four publications and two enquiries."""
LATER = f"{ORIGIN}/2"
LATEST = f"{ORIGIN}/3"
UNLOGGED = "listed_as_erased_but_not_logged"
FILE, BY_LATER = "later-erasures.jsonl", "erased_by_later_logs"


@pytest.fixture
def sealer(database: Database, instance: Path) -> Sealer:
    """A sealer of a ledger with published words."""
    publish_words(database)
    return make_sealer(instance, database)


@pytest.fixture
def agreed(database: Database, sealer: Sealer) -> list[UUID]:
    """Two acts of consent, the last entries of a log before a rebase."""
    records = [enquire(database, "ada", 1), enquire(database, "bo", 2, lang="en")]
    seal_all(database, sealer)
    return records


def erase_later(database: Database, sealer: Sealer, instance: Path, act: UUID) -> None:
    """Erase an act of consent in a new log, which has an act of its own."""
    begin_anew(database, sealer, instance)
    enquire(database, "cy", 3)
    erase(database, instance, act)
    seal_all(database, sealer)


@pytest.fixture
def erased(database: Database, sealer: Sealer, instance: Path, agreed: list[UUID]) -> None:
    """Erase the first act of consent in the following log."""
    erase_later(database, sealer, instance, agreed[0])


def of_logs(found: dict[str, Any]) -> Sequence[tuple[str, int]]:
    """Return the number of records that each later log has erased."""
    return [(each["log"], each["evidence_erased"]) for each in found[BY_LATER]]


def test_an_erasure_after_a_restore_is_in_the_bundles_of_both_logs(
    database: Database, sealer: Sealer, agreed: list[UUID], instance: Path, tmp_path: Path
) -> None:
    held = kept_note(sealer)
    erase_later(database, sealer, instance, agreed[0])

    written = bundle(database, sealer, tmp_path / "old", ORIGIN)
    found = check(tmp_path / "old", sealer, held)
    later = bundle(database, sealer, tmp_path / "new")
    found_later = check(tmp_path / "new", sealer)

    assert (written.later, later.later) == ([LATER], [])
    assert (found["entries"], found["evidence_erased"], found["erased_since"]) == (SIZE, 1, 1)
    assert of_logs(found) == [(LATER, 1)]
    [shown] = found["later_erasures"]
    assert (shown["log"], shown["records"]) == (LATER, 1)
    assert found_later["kinds"] == {
        "audit": 1, "consent.given": 1, "person.erased": 1, "rebase": 1,
    }  # fmt: skip
    assert not (tmp_path / "new" / FILE).exists()
    assert verified(database, sealer).state == VerificationState.HELD
    assert check_ledger(database, sealer.folder)[1] == 2


@pytest.mark.usefixtures("agreed")
def test_a_log_without_later_erasures_has_no_file_of_them(
    database: Database, sealer: Sealer, instance: Path, tmp_path: Path
) -> None:
    begin_anew(database, sealer, instance)
    erase(database, instance, enquire(database, "cy", 3))
    seal_all(database, sealer)

    assert bundle(database, sealer, tmp_path / "old", ORIGIN).later == []
    assert not (tmp_path / "old" / FILE).exists()
    assert BY_LATER not in check(tmp_path / "old", sealer)


@pytest.mark.usefixtures("erased")
def test_erasures_count_for_every_earlier_log(
    database: Database, sealer: Sealer, agreed: list[UUID], instance: Path, tmp_path: Path
) -> None:
    again = enquire(database, "BO", 40)
    seal_all(database, sealer)
    begin_anew(database, sealer, instance, NOW + timedelta(hours=1))
    erase(database, instance, agreed[1], again, minutes=90)
    seal_all(database, sealer)

    assert bundle(database, sealer, tmp_path / "1", ORIGIN).later == [LATER, LATEST]
    assert bundle(database, sealer, tmp_path / "2", LATER).later == [LATEST]

    assert of_logs(check(tmp_path / "1", sealer)) == [(LATER, 1), (LATEST, 1)]
    found = check(tmp_path / "2", sealer)
    assert of_logs(found) == [(LATEST, 1)]
    # The one of the first log that its own erasure lists.
    assert found[UNLOGGED] == 1


@pytest.mark.usefixtures("erased")
def test_with_one_logs_key_alone_the_other_key_is_requested(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    bundle(database, sealer, tmp_path / "old", ORIGIN)
    own = [key_of(LOG)(each) for each in sealer.folder.verifier_keys() if LATER not in each]

    with pytest.raises(Failed, match=f"no given key of the later log {LATER}"):
        check_bundle(Bundle(tmp_path / "old"), Trust(own), [], NOW, quiet=True)


def without_the_act(row: Row) -> Row:
    """Return an erasure that lists another record."""
    payload = json.loads(row["payload"])
    payload["records"][0]["commitment"] = "0" * 64
    return {"payload": canonical_json(payload)}


@pytest.mark.parametrize(
    ("table", "change", "reason"),
    [
        ("person_erasure", without_the_act, "entry 5 has no evidence here, and no erasure lists"),
        ("person_erasure", lambda _: {"payload": b"{}"}, "entry 5 has no evidence here"),
        ("person_erasure", lambda row: {"salt": other(row["salt"])},
         rf"entry \d of {LATER} .{FILE} line 1. has evidence that does not open its commitment"),
        ("ledger_tile", lambda row: {"hashes": bytes(32) + row["hashes"][32:]},
         rf"{FILE} line 1 does not prove that entry \d of {LATER} is this erasure"),
        ("ledger_tile", lambda row: {"hashes": row["hashes"][:32]},
         rf"{FILE} line 1 does not prove that entry \d of {LATER} is this erasure"),
        ("ledger_leaf", lambda row: {"commitment": other(row["commitment"])},
         r"rows.jsonl line 1 \(person_erasure .* belongs to no entry of the log"),
    ],
    ids=["what it lists", "all it says", "its salt", "a hash", "a lost hash", "its entry"],
)  # fmt: skip
@pytest.mark.usefixtures("erased")
def test_a_later_erasure_changed_in_the_database_is_found(
    database: Database,
    sealer: Sealer,
    tmp_path: Path,
    administrator: Administrator,
    table: str,
    change: Callable[[Row], Row],
    reason: str,
) -> None:
    rows = [each for each in administrator.rows(table) if each.get("generation", 2) == 2]
    of_erasure = administrator.rows("person_erasure")[0]["commitment"]
    row = next(each for each in rows if each.get("commitment", of_erasure) == of_erasure)
    administrator.change(table, row, change(row))

    bundle(database, sealer, tmp_path / "old", ORIGIN)

    with pytest.raises(Failed, match=reason):
        check(tmp_path / "old", sealer)
