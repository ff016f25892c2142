"""Rows inserted outside the signed trees, or in another spelling, are found."""

import re
from collections.abc import Callable
from uuid import UUID

import pytest

from tests.support.ledger.audited import Audited
from tests.support.ledger.evidence import Administrator

FABRICATED = "f" * 64


def fabricate(administrator: Administrator) -> None:
    """Insert an act in which an invented person agrees to everything."""
    record = administrator.rows("consent_record")[0]
    made = {**record, "id": UUID(int=9), "person": UUID(int=8), "commitment": FABRICATED}
    administrator.insert("consent_record", made)
    decision = {"consent_record_id": UUID(int=9), "purpose": "updates_email", "state": "given"}
    administrator.insert("consent_decision", decision)


def leaf_at(generation: int, index: int) -> Callable[[Administrator], None]:
    """Return the leaf that gives the fabricated act its own entry."""

    def place(administrator: Administrator) -> None:
        leaf = administrator.rows("ledger_leaf")[-1]
        at = {"generation": generation, "leaf_index": index, "commitment": FABRICATED}
        administrator.insert("ledger_leaf", {**leaf, **at})

    return place


def wait(administrator: Administrator) -> None:
    """Queue the fabricated act, without the key that would authenticate it."""
    record = next(
        row for row in administrator.rows("consent_record") if row["commitment"] == FABRICATED
    )
    pending = {"id": UUID(int=7), "at": record["at"], "commitment": FABRICATED}
    administrator.insert("ledger_pending", {**pending, "mac": bytes(32)})


@pytest.mark.parametrize("place", [leaf_at(2, 0), leaf_at(0, 0), leaf_at(1, 5000), wait])
def test_a_fabricated_act_with_its_own_entry_is_found(
    audited: Audited, place: Callable[[Administrator], None]
) -> None:
    fabricate(audited.administrator)
    place(audited.administrator)

    assert audited.is_found()


def test_fabricated_words_with_a_pending_event_are_found(audited: Audited) -> None:
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
    "UPDATE consent_evidence SET root = CAST(hex(root) AS TEXT)",
    "UPDATE ledger_leaf SET commitment = CAST(commitment AS BLOB) WHERE leaf_index = 0",
    "UPDATE ledger_tile SET hashes = CAST(hashes || x'00' AS BLOB)",
    "UPDATE ledger_checkpoint SET note = CAST(note AS TEXT)",
    "UPDATE ledger_checkpoint SET note = CAST(note || x'e2809420782041414141410a' AS BLOB)",
    "INSERT INTO ledger_checkpoint SELECT 0, note FROM ledger_checkpoint",
    "UPDATE policy_text SET published_at = substr(published_at, 1, 23)",
    "UPDATE person_erasure SET id = upper(id)",
)


@pytest.mark.engine("sqlite", only=True)
@pytest.mark.parametrize("statement", RESPELLED)
def test_a_row_in_another_spelling_is_found(audited: Audited, statement: str) -> None:
    audited.administrator.execute(statement)

    assert audited.is_found()
