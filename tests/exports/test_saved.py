"""Exports are saved under a name, run again, changed only by their author, and deleted."""

from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NameTaken, NotAllowed, NotFound
from app.core.rules.permissions import Role
from app.exports.models import SavedExport
from app.exports.rules.columns import Barred, why_barred
from app.exports.rules.export import LONGEST_NAME, BadExport, ExportPurpose
from app.exports.rules.filter import BadExportFilter, ExportFilter
from app.exports.saved import delete_saved_export, save_export
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import REQUEST, ask
from tests.support.stored import audited, every, row_of

KIM, LI = uuid4(), uuid4()
ZONE = "Asia/Shanghai"


def save(
    database: Database,
    name: str = "CRM",
    *,
    author_id: UUID = KIM,
    role: str = Role.EXPORTER,
    saved_id: UUID | None = None,
    **changes: object,
) -> SavedExport:
    """Save an export."""
    request = replace(REQUEST, **changes)  # type: ignore[arg-type]
    return save_export(
        database, LEDGER_KEY, name=name, request=request, author_id=author_id, role=role,
        now=NOW, saved_id=saved_id,
    )  # fmt: skip


def delete(database: Database, saved_id: UUID, by: UUID, *, anybodys: bool = False) -> None:
    """Delete a saved export."""
    delete_saved_export(database, LEDGER_KEY, saved_id, account_id=by, anybodys=anybodys, now=NOW)


def test_its_terms_are_requested_again_and_its_last_export_is_stored(
    database: Database,
) -> None:
    saved = save(database, "  The CRM ", filter=ExportFilter(filters={"country": "DE"}))

    other = save(database, "Other")
    asked = ask(database, saved.request(ZONE, since_last=True), saved_id=saved.id)

    assert row_of(database, SavedExport, other.id).last_export_id is None
    now = row_of(database, SavedExport, saved.id)
    assert (now.name, now.author_id, now.last_export_id) == ("The CRM", KIM, asked.id)
    assert now.request(asked.time_zone, since_last=True) == asked.request
    assert asked.saved_id == saved.id


def test_each_change_is_on_record(database: Database) -> None:
    saved = save(database)
    save(database, "Other", saved_id=saved.id)
    delete(database, saved.id, KIM)

    told = audited(database, AuditEvent.EXPORT_SAVED.tag)
    assert sorted(each["change"] for each in told) == ["added", "deleted", "edited"]
    assert not every(database, SavedExport)


def test_invalid_terms_are_not_saved(database: Database) -> None:
    for name in ("", "  ", "a" * (LONGEST_NAME + 1), "a\nb"):
        with pytest.raises(BadExport):
            save(database, name)
    with pytest.raises(BadExportFilter):
        save(database, filter=ExportFilter(leads=(uuid4(),)))
    wrong: dict[str, Any] = {
        "role": Role.HANDLER, "purpose": ExportPurpose.NEWS_EMAIL, "columns": (), "reason": " ",
    }  # fmt: skip
    for field, value in wrong.items():
        with pytest.raises(BadExport):
            save(database, **{field: value})
    assert not every(database, SavedExport)


def test_saved_exports_have_unique_names(database: Database) -> None:
    saved = save(database)
    with pytest.raises(NameTaken):
        save(database, " CRM ", author_id=LI)
    other = save(database, "a" * LONGEST_NAME)
    with pytest.raises(NameTaken):
        save(database, "CRM", saved_id=other.id)
    save(database, "CRM", saved_id=saved.id, reason="Anew.")

    assert {each.name: each.reason for each in every(database, SavedExport)} == {
        "CRM": "Anew.", "a" * LONGEST_NAME: REQUEST.reason,
    }  # fmt: skip


def test_only_the_author_changes_it_and_managers_may_delete_it(
    database: Database,
) -> None:
    saved = save(database)
    with pytest.raises(NotAllowed):
        save(database, saved_id=saved.id, author_id=LI)
    with pytest.raises(NotAllowed):
        delete(database, saved.id, LI)
    delete(database, saved.id, LI, anybodys=True)
    for act in (lambda: save(database, saved_id=saved.id), lambda: delete(database, saved.id, KIM)):
        with pytest.raises(NotFound):
            act()


def test_the_reason_that_bars_an_export_is_reported() -> None:
    assert why_barred(None, "follow_up", ["name"]) is Barred.ACCOUNT
    assert why_barred(Role.HANDLER, "follow_up", ["name"]) is Barred.PERMISSION
    assert why_barred(Role.EXPORTER, "news_email", ["message"]) is Barred.COLUMNS
    assert why_barred(Role.EXPORTER, "follow_up", ["message"]) is None
