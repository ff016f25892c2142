"""Whatever an administrator changes in the database below a checkpoint that an auditor holds is
found: each row and each column, by deletion, insertion and exchange, and signed again.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from app.db import Database
from app.domain.errors import NotFound
from app.domain.ledger.checkpoint import Checkpoint, sign_checkpoint
from app.domain.ledger.commitment import commit, raw_entry
from app.domain.ledger.invalid import LedgerInvalid
from app.domain.ledger.merkle import HASH_BYTES, leaf_hashes, tree_root
from app.services.steps.sealer import Sealer
from app.verifier.spelling import Failed
from tests.support.evidence import (
    Administrator,
    Row,
    bundle,
    check,
    enquire,
    erase,
    other,
    publish_words,
)
from tests.support.ledger import ORIGIN, make_sealer, seal_all

TABLES = (
    "audit_event",
    "consent_decision",
    "consent_evidence",
    "consent_record",
    "ledger_checkpoint",
    "ledger_leaf",
    "ledger_tile",
    "person_erasure",
    "policy_text",
)


@dataclass
class Audited:
    """A ledger whose latest checkpoint an auditor holds, and an administrator of its database."""

    database: Database
    sealer: Sealer
    administrator: Administrator
    held: bytes
    folder: Path
    bundles: int = 0

    def is_found(self, *, resigned: bool = False) -> bool:
        """Return whether the auditor sees that the ledger is not what it was.

        A database of which no bundle can be written at all is seen as well.
        """
        self.bundles += 1
        target = self.folder / str(self.bundles)
        try:
            bundle(self.database, self.sealer, target)
            check(target, self.sealer, None if resigned else self.held)
        except (Failed, LedgerInvalid, NotFound):
            return True
        return False

    def sign_again(self) -> None:
        """Give the entries as they are a new tree and checkpoint, with the real key."""
        leaves = sorted(
            self.administrator.rows("ledger_leaf"), key=lambda row: int(row["leaf_index"])
        )
        hashes = leaf_hashes(raw_entry(row["commitment"], row["kind"], row["at"]) for row in leaves)
        [tile] = self.administrator.rows("ledger_tile")
        assert len(tile["hashes"]) <= 255 * HASH_BYTES
        self.administrator.change("ledger_tile", tile, {"hashes": b"".join(hashes)})
        tree = Checkpoint(ORIGIN, len(leaves), tree_root(hashes))
        note = bytes(sign_checkpoint(tree, self.sealer.folder.signers(ORIGIN)))
        [checkpoint] = self.administrator.rows("ledger_checkpoint")
        self.administrator.change("ledger_checkpoint", checkpoint, {"note": note})


@pytest.fixture
def audited(database: Database, tmp_path: Path) -> Iterator[Audited]:
    """A ledger with words, enquiries, follow-ups and an erasure."""
    sealer = make_sealer(tmp_path / "instance", database)
    publish_words(database)
    first = enquire(database, "ada", 1)
    enquire(database, "bo", 2, lang="en")
    erase(database, tmp_path / "instance", first)
    seal_all(database, sealer)
    held = sealer.folder.held_checkpoint()
    assert held is not None
    administrator = Administrator(database)
    made = Audited(database, sealer, administrator, held, tmp_path / "bundles")
    assert not made.is_found()
    yield made
    administrator.dispose()


@pytest.mark.parametrize("table", TABLES)
def test_every_column_of_every_row_that_is_changed_is_found(audited: Audited, table: str) -> None:
    administrator, missed = audited.administrator, []
    for row in administrator.rows(table):
        for column, value in row.items():
            changed = {column: other(value)}
            administrator.change(table, row, changed)
            if not audited.is_found():
                missed.append((column, value))
            administrator.change(table, {**row, **changed}, row)

    assert missed == []
    assert not audited.is_found()


@pytest.mark.parametrize("table", TABLES)
def test_every_row_that_is_deleted_is_found(audited: Audited, table: str) -> None:
    administrator, missed = audited.administrator, []
    for row in administrator.rows(table):
        administrator.delete(table, row)
        if not audited.is_found():
            missed.append(row)
        administrator.insert(table, row)

    assert missed == []
    assert not audited.is_found()


KEYS: dict[str, Callable[[Row], Row]] = {
    "audit_event": lambda row: {"id": UUID(int=1), "commitment": "0" * 64},
    "consent_decision": lambda row: {"purpose": "transfer_abroad"},
    "consent_evidence": lambda row: {"consent_record_id": UUID(int=1)},
    "consent_record": lambda row: {"id": UUID(int=1), "commitment": "0" * 64},
    "ledger_checkpoint": lambda row: {"generation": 2},
    "ledger_leaf": lambda row: {"leaf_index": -1, "commitment": "0" * 64},
    "ledger_tile": lambda row: {"tile_index": 1},
    "person_erasure": lambda row: {"id": UUID(int=1), "commitment": "0" * 64},
    "policy_text": lambda row: {"version": 9},
}
"""By table, what makes a copy of a row another row."""


@pytest.mark.parametrize("table", KEYS)
def test_every_row_that_is_inserted_is_found(audited: Audited, table: str) -> None:
    administrator, missed = audited.administrator, []
    for row in administrator.rows(table):
        copy = {**row, **KEYS[table](row)}
        administrator.insert(table, copy)
        if not audited.is_found():
            missed.append(copy)
        administrator.delete(table, copy)

    assert missed == []


def test_entries_that_change_places_are_found(audited: Audited) -> None:
    administrator = audited.administrator
    one, two = administrator.rows("ledger_leaf")[4:6]
    for row, index in ((one, 99), (two, one["leaf_index"])):
        administrator.change("ledger_leaf", row, {"leaf_index": index})
    administrator.change(
        "ledger_leaf", {**one, "leaf_index": 99}, {"leaf_index": two["leaf_index"]}
    )

    assert audited.is_found()
    audited.sign_again()
    assert audited.is_found()


def cut_back(administrator: Administrator) -> None:
    """Delete the last entry, and what it stands for."""
    last = max(administrator.rows("ledger_leaf"), key=lambda row: int(row["leaf_index"]))
    administrator.delete("ledger_leaf", last)
    for table in ("person_erasure", "consent_record", "audit_event"):
        for row in administrator.rows(table):
            if row["commitment"] == last["commitment"]:
                administrator.delete(table, row)


def change_a_decision(administrator: Administrator) -> None:
    """Let someone have agreed to what they did not, with evidence that says so."""
    [evidence] = administrator.rows("consent_evidence")
    key = evidence["consent_record_id"]
    record = next(row for row in administrator.rows("consent_record") if row["id"] == key)
    decision = next(
        row
        for row in administrator.rows("consent_decision")
        if row["consent_record_id"] == key and row["purpose"] == "updates_email"
    )
    administrator.change("consent_decision", decision, {"state": "given"})
    payload = evidence["payload"].replace(
        b'"updates_email":"not_given"', b'"updates_email":"given"'
    )
    assert payload != evidence["payload"]
    administrator.change("consent_evidence", evidence, {"payload": payload})
    commitment = commit(evidence["salt"], payload)
    leaf = next(
        row
        for row in administrator.rows("ledger_leaf")
        if row["commitment"] == record["commitment"]
    )
    administrator.change("consent_record", record, {"commitment": commitment})
    administrator.change("ledger_leaf", leaf, {"commitment": commitment})


@pytest.mark.parametrize("rewrite", [change_a_decision, cut_back])
def test_history_that_is_written_anew_and_signed_with_the_real_key_is_found(
    audited: Audited, rewrite: Callable[[Administrator], None]
) -> None:
    rewrite(audited.administrator)
    audited.sign_again()

    # Nothing in it contradicts anything else, so it is the held checkpoint that tells.
    if rewrite is change_a_decision:
        assert not audited.is_found(resigned=True)
    assert audited.is_found()


def test_every_changed_entry_that_is_signed_again_is_found(audited: Audited) -> None:
    administrator, missed = audited.administrator, []
    for row in administrator.rows("ledger_leaf"):
        for column in ("at", "commitment", "kind"):
            changed = {column: other(row[column])}
            administrator.change("ledger_leaf", row, changed)
            audited.sign_again()
            if not audited.is_found():
                missed.append((row["leaf_index"], column))
            administrator.change("ledger_leaf", row, row)

    assert missed == []


FABRICATED = "f" * 64


def fabricate(administrator: Administrator) -> None:
    """Let someone have agreed to everything, of whom nobody has heard."""
    record = administrator.rows("consent_record")[0]
    made = {**record, "id": UUID(int=9), "person": UUID(int=8), "commitment": FABRICATED}
    administrator.insert("consent_record", made)
    decision = {"consent_record_id": UUID(int=9), "purpose": "updates_email", "state": "given"}
    administrator.insert("consent_decision", decision)


def leaf_at(generation: int, index: int) -> Callable[[Administrator], None]:
    """Return what puts the fabricated act into a place of its own."""

    def place(administrator: Administrator) -> None:
        leaf = administrator.rows("ledger_leaf")[-1]
        at = {"generation": generation, "leaf_index": index, "commitment": FABRICATED}
        administrator.insert("ledger_leaf", {**leaf, **at})

    return place


def wait(administrator: Administrator) -> None:
    """Let the fabricated act wait for its place, without the key that would vouch for it."""
    record = next(
        row for row in administrator.rows("consent_record") if row["commitment"] == FABRICATED
    )
    pending = {"id": UUID(int=7), "at": record["at"], "commitment": FABRICATED}
    administrator.insert("ledger_pending", {**pending, "kind": "consent.given", "mac": bytes(32)})


@pytest.mark.parametrize("place", [leaf_at(2, 0), leaf_at(0, 0), leaf_at(1, 5000), wait])
def test_an_act_that_is_fabricated_with_a_place_of_its_own_is_found(
    audited: Audited, place: Callable[[Administrator], None]
) -> None:
    fabricate(audited.administrator)
    place(audited.administrator)

    assert audited.is_found()


def test_words_that_are_fabricated_with_an_event_that_waits_are_found(audited: Audited) -> None:
    administrator = audited.administrator
    text = administrator.rows("policy_text")[0]
    administrator.insert("policy_text", {**text, "version": 9})
    event = next(
        row
        for row in administrator.rows("audit_event")
        if b'"doc":"%b"' % text["doc"].encode() in row["payload"]
    )
    payload = re.sub(rb'"version":\d', b'"version":9', event["payload"])
    made = {"id": UUID(int=9), "commitment": FABRICATED, "payload": payload}
    administrator.insert("audit_event", {**event, **made})

    assert audited.is_found()


RESPELLED = (
    "UPDATE consent_record SET person = upper(person)",
    "UPDATE consent_record SET at = substr(at, 1, 23)",
    "UPDATE consent_record SET documents = ' ' || documents",
    """UPDATE consent_record SET documents = replace(documents, '[{', '[{"doc": "evil", ')""",
    "UPDATE consent_record SET gpc = 2",
    "UPDATE audit_event SET id = upper(id)",
    "UPDATE audit_event SET payload = CAST(payload AS TEXT)",
    "UPDATE consent_evidence SET salt = CAST(hex(salt) AS TEXT)",
    "UPDATE ledger_leaf SET at = substr(at, 1, 23) WHERE leaf_index = 0",
    "UPDATE ledger_tile SET hashes = CAST(hashes || x'00' AS BLOB)",
    "UPDATE ledger_checkpoint SET note = CAST(note AS TEXT)",
    "UPDATE ledger_checkpoint SET note = CAST(note || x'e2809420782041414141410a' AS BLOB)",
    "INSERT INTO ledger_checkpoint SELECT 0, note FROM ledger_checkpoint",
    "UPDATE policy_text SET published_at = substr(published_at, 1, 23)",
    "UPDATE person_erasure SET id = upper(id)",
)


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
@pytest.mark.parametrize("statement", RESPELLED)
def test_a_row_that_is_spelled_otherwise_is_found(audited: Audited, statement: str) -> None:
    audited.administrator.execute(statement)

    assert audited.is_found()
