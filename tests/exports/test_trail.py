"""Each act on an export leaves one audit record."""

from contextlib import closing
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.accounts.models import StaffAccount
from app.cli.exports.rounds import prepare_exports
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.prepared import close_stale_exports, fetch_export
from app.exports.record import trace_exports
from app.exports.request import decide_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import AuthorBarred, AwaitsApproval, FileVoid
from app.exports.rules.filter import ExportFilter
from app.exports.saved import delete_saved_export, save_export
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import REQUEST, RULES, ask, begin, record
from tests.support.exports.people import withdraw
from tests.support.exports.preparing import Workshop
from tests.support.leads.desk_work import add_account
from tests.support.stored import change_row, trail

ON_EXPORTS = {each.tag for each in AuditEvent if each.name.startswith("EXPORT")}
LATER = NOW + timedelta(hours=2)
TWO = ExportRules(approval_rows=2)


def test_each_act_on_an_export_is_recorded_with_its_terms_and_who_did_it(
    database: Database, people: dict[str, UUID], tmp_path: Path
) -> None:
    own, second = (add_account(database, role="exporter") for _ in range(2))
    moments = (NOW + timedelta(seconds=each) for each in count())
    shop = Workshop.make(database, tmp_path, clock=lambda: next(moments))
    by: dict[str, Any] = {"author_id": own, "actor": own.hex}
    ledger: tuple[Any, ...] = (database, LEDGER_KEY)

    def asked(rules: ExportRules = RULES, **terms: Any) -> Export:
        return ask(database, now=next(moments), rules=rules, **by, **terms)

    def decide(export: Export, *, approves: bool) -> None:
        decision: dict[str, Any] = {"approver_id": second, "approves": approves, "reason": "Why."}
        decide_export(*ledger, export_id=export.id, now=next(moments), **decision)

    refused = asked(TWO, filter=ExportFilter(filters={"country": "CN"}))
    decide(refused, approves=False)
    file = asked(TWO, prepared=True)
    decide(file, approves=True)
    prepare_exports(shop.tools)
    fetch: dict[str, Any] = {"export_id": file.id, "actor": own.hex, "rules": TWO}
    fetch_export(*ledger, **fetch, first=7, last=9, now=next(moments))
    trace_exports(*ledger, actor=second.hex, subject_id=people["wei"], now=next(moments))
    withdraw(database, people["wei"], at=next(moments))
    with pytest.raises(FileVoid):
        fetch_export(*ledger, **fetch, first=0, last=9, now=next(moments))
    saved = save_export(
        *ledger, name="CRM", request=REQUEST, author_id=own, role="exporter", now=next(moments)
    )
    delete_saved_export(
        database, LEDGER_KEY, saved.id, account_id=second, anybodys=True, now=next(moments)
    )
    grown, cut, lost, barred = (asked() for _ in range(4))
    with pytest.raises(AwaitsApproval):
        open_export(*ledger, export_id=grown.id, actor="a", rules=TWO, now=next(moments))
    with closing(begin(database, cut.id, lambda: next(moments))) as stream:
        next(stream)
    change_row(database, Export, lost.id, state="running", snapshot_at=NOW, progress_at=NOW)
    change_row(database, StaffAccount, own, role="reader")
    with pytest.raises(AuthorBarred):
        begin(database, barred.id, lambda: next(moments))
    close_stale_exports(database, LEDGER_KEY, LATER)

    def requested(export: Export, fields: str = "folder") -> dict[str, Any]:
        kind = {"purpose": "follow_up", "format": "csv", "prepared": int(export.prepared)}
        return {**kind, **terms(export), "fields": fields, "expected": 3}

    def terms(export: Export) -> dict[str, Any]:
        return {"request_sha256": export.request.sha256}

    def opened(export: Export) -> dict[str, Any]:
        return {"purpose": "follow_up", "format": "csv", **terms(export)}

    def closed(export: Export, outcome: str, left_out: int) -> dict[str, Any]:
        now = record(database, export.id)
        names = ("count", "bytes", "sha256", "members_sha256")
        counted = {"left_out": left_out, "withdrawn_since": 0}
        return {**{each: getattr(now, each) for each in names}, **counted, "outcome": outcome}

    me, them, event = own.hex, second.hex, AuditEvent
    told: list[tuple[AuditEvent, str, Any, dict[str, Any]]] = [
        (event.EXPORT_REQUESTED, me, refused, requested(refused, "folder country")),
        (event.EXPORT_REFUSED, them, refused, terms(refused)),
        (event.EXPORT_REQUESTED, me, file, requested(file)),
        (event.EXPORT_APPROVED, them, file, {**terms(file), "tie": ""}),
        (event.EXPORT_OPENED, SYSTEM, file, opened(file)),
        (event.EXPORT_CLOSED, me, file, closed(file, "complete", 0)),
        (event.EXPORT_DOWNLOADED, me, file, {"first": 7, "last": 9}),
        (event.EXPORTS_TRACED, them, people["wei"], {"count": 1}),
        (event.EXPORT_VOIDED, SYSTEM, file, {"withdrawn_since": 1}),
        (event.EXPORT_SAVED, me, own, {"saved": saved.id.hex, "change": "added"}),
        (event.EXPORT_SAVED, them, own, {"saved": saved.id.hex, "change": "deleted"}),
        *(
            (event.EXPORT_REQUESTED, me, each, requested(each))
            for each in (grown, cut, lost, barred)
        ),
        (event.EXPORT_AWAITS_APPROVAL, SYSTEM, grown, {**terms(grown), "expected": 3}),
        (event.EXPORT_OPENED, "a", cut, opened(cut)),
        (event.EXPORT_CLOSED, me, cut, closed(cut, "aborted", 0)),
        (event.EXPORT_STOPPED, SYSTEM, barred, {}),
        (event.EXPORT_LOST, SYSTEM, lost, {}),
    ]
    assert [each for each in trail(database) if each[0] in ON_EXPORTS] == [
        (event.tag, actor, getattr(about, "id", about).hex, details)
        for event, actor, about, details in told
    ]
