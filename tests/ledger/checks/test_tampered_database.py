"""Every change by an administrator below a checkpoint that an auditor holds is
found: in each row and column, by deletion, insertion, exchange and new signatures.
"""

from collections.abc import Callable
from uuid import UUID

import pytest

from app.consent.rules.record_filter import Facet
from app.core.rules.commitment import EvidenceKey, commit
from tests.support.ledger.audited import Audited
from tests.support.ledger.evidence import Administrator, Row, other, rows_with

pytestmark = pytest.mark.engine("sqlite")

TABLES = (
    "audit_event",
    "consent_decision",
    "consent_evidence",
    "consent_record",
    "erasure_certificate",
    "ledger_checkpoint",
    "ledger_leaf",
    "ledger_tile",
    "person_erasure",
    "policy_text",
)


@pytest.mark.parametrize("table", TABLES)
def test_a_change_in_any_column_and_the_deletion_of_any_row_are_found(
    audited: Audited, table: str
) -> None:
    administrator, rows = audited.administrator, audited.administrator.rows(table)
    edited = [
        edit
        for row in rows
        for edit in administrator.each_edit(table, row, other)
        if not audited.is_found()
    ]
    lost = [row for row in administrator.each_loss(table, rows) if not audited.is_found()]
    assert (edited, lost) == ([], [])
    assert not audited.is_found()


KEYS: dict[str, Callable[[Row], Row]] = {
    "audit_event": lambda row: {"id": UUID(int=1), "commitment": "0" * 64},
    "consent_decision": lambda row: {"purpose": "transfer_abroad"},
    "consent_evidence": lambda row: {"consent_record_id": UUID(int=1)},
    "consent_record": lambda row: {"id": UUID(int=1), "commitment": "0" * 64},
    "erasure_certificate": lambda row: {"erasure_id": UUID(int=1)},
    "ledger_checkpoint": lambda row: {"generation": 2},
    "ledger_leaf": lambda row: {"leaf_index": -1, "commitment": "0" * 64},
    "ledger_tile": lambda row: {"tile_index": 1},
    "person_erasure": lambda row: {"id": UUID(int=1), "commitment": "0" * 64},
    "policy_text": lambda row: {"version": 9},
}
"""By table, the changes that make a copy of a row a new row."""


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


def test_swapped_entries_are_found(audited: Audited) -> None:
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
    """Delete the last entry and its record."""
    last = max(administrator.rows("ledger_leaf"), key=lambda row: int(row["leaf_index"]))
    for table in ("ledger_leaf", "person_erasure", "consent_record", "audit_event"):
        for row in rows_with(administrator, table, commitment=last["commitment"]):
            administrator.delete(table, row)


def change_a_decision(administrator: Administrator) -> None:
    """Change a decision to an agreement, with matching evidence and facet."""
    [evidence] = administrator.rows("consent_evidence")
    key = evidence["consent_record_id"]
    [record] = rows_with(administrator, "consent_record", id=key)
    [decision] = rows_with(
        administrator, "consent_decision", consent_record_id=key, purpose="updates_email"
    )
    [leaf] = rows_with(administrator, "ledger_leaf", commitment=record["commitment"])
    administrator.change("consent_decision", decision, {"state": "given"})
    payload = evidence["payload"].replace(
        b'"updates_email":"not_given"', b'"updates_email":"given"'
    )
    assert payload != evidence["payload"]
    administrator.change("consent_evidence", evidence, {"payload": payload})
    commitment = commit(EvidenceKey.SALT.of(evidence["root"]), payload)
    decisions = {
        row["purpose"]: row["state"]
        for row in rows_with(administrator, "consent_decision", consent_record_id=key)
    }
    named = {name: record[name] for name in ("act", "method", "lang", "block_sha256")}
    facet = Facet.of(record["documents"], decisions, **named).key
    administrator.change("consent_record", record, {"commitment": commitment, "facet": facet})
    administrator.change("ledger_leaf", leaf, {"commitment": commitment})


@pytest.mark.parametrize("rewrite", [change_a_decision, cut_back])
def test_history_rewritten_and_signed_with_the_real_key_is_found(
    audited: Audited, rewrite: Callable[[Administrator], None]
) -> None:
    rewrite(audited.administrator)
    audited.sign_again()

    # It has no contradiction in itself, so only the held checkpoint shows the change.
    if rewrite is change_a_decision:
        assert not audited.is_found(resigned=True)
    assert audited.is_found()


def test_every_changed_and_newly_signed_entry_is_found(audited: Audited) -> None:
    administrator, missed = audited.administrator, []
    for row in administrator.rows("ledger_leaf"):
        administrator.change("ledger_leaf", row, {"commitment": other(row["commitment"])})
        audited.sign_again()
        if not audited.is_found():
            missed.append(row["leaf_index"])
        administrator.change("ledger_leaf", row, row)

    assert missed == []
