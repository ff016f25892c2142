"""Events of security are few among all audit events, and found without reading the others."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from app.core.db import Database
from app.core.store.security_event import SecurityAsked, changes_statement
from tests.support.leads.plans import plan_of
from tests.support.stored import read_by

NOW = datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize("asked", [SecurityAsked(), SecurityAsked(since=NOW)])
@pytest.mark.parametrize("before", [None, (NOW, UUID(int=1))], ids=["first", "further"])
def test_a_page_is_read_from_the_index_of_security(
    database: Database, asked: SecurityAsked, before: tuple[datetime, UUID] | None
) -> None:
    plan = read_by(database, plan_of, changes_statement(asked, before).limit(51))

    assert "ix_audit_event_security" in plan
    assert "Sort" not in plan
    assert "TEMP B-TREE" not in plan
