"""A waiting draft can be changed, and a decided one cannot, through either engine."""

from uuid import UUID

import pytest
from sqlalchemy import insert, text

from app.consent.models import PolicyDraft
from app.core.db import Database
from tests.migrations.test_append_only import AT, drop, named_by_the_check, refused
from tests.support.stored import execute

COLUMNS = (
    "proposed_by = 'x'", "decided_by = 'x'", "author = 'x'", "texts = '{}'", "sources = '{}'",
    "sole = true", "reconfirm = true", "version = 9", "reason = 'x'", "state = 'open'",
)  # fmt: skip


def insert_draft(database: Database, state: str) -> None:
    """Store a draft in a state."""
    row = {
        "id": UUID(int=1), "doc": "privacy_policy", "base_version": 1, "source": "editor",
        "sources": {"en": "a"}, "texts": {"en": "a"}, "changed": {}, "categories": [],
        "shipped_sha256": "", "author": "a", "created_at": AT, "edition": 1, "changed_at": AT,
        "state": state, "proposed_by": "a", "proposed_at": AT, "decided_by": "b",
        "decided_at": AT, "reason": "", "sole": False, "version": 2, "reconfirm": False,
    }  # fmt: skip
    with database.transaction() as session:
        session.execute(insert(PolicyDraft), [row])


@pytest.mark.parametrize("state", ["published", "noted", "discarded"])
def test_a_decided_draft_cannot_be_changed_deleted_or_replaced(
    database: Database, state: str
) -> None:
    insert_draft(database, state)
    for change in COLUMNS:
        refused(database, "policy_draft", f"UPDATE policy_draft SET {change}")
    refused(database, "policy_draft", "DELETE FROM policy_draft")
    replaced = "INSERT OR REPLACE INTO policy_draft SELECT * FROM policy_draft"
    refused(database, "policy_draft", replaced if database.is_sqlite else "TRUNCATE policy_draft")


@pytest.mark.parametrize("state", ["open", "proposed"])
def test_a_waiting_draft_can_be_edited_and_decided(database: Database, state: str) -> None:
    insert_draft(database, state)
    execute(database, text("UPDATE policy_draft SET texts = '{}', state = 'published'"))
    refused(database, "policy_draft", "UPDATE policy_draft SET texts = '{}'")


@pytest.mark.parametrize("verb", ["update", "delete"])
def test_a_dropped_trigger_is_named_by_the_check(database: Database, verb: str) -> None:
    with database.transaction() as session:
        drop(session.connection(), "policy_draft", verb)
    named_by_the_check(database, f"policy_draft_refuse_{verb}")
