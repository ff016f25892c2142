"""A request for an export: what it would hold, and its record before it can be opened."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import new_id, write_audit
from app.exports.models import Export
from app.exports.rules.export import (
    MOST_COUNTED,
    ExportRequest,
    ExportRules,
    ExportState,
    LeftOut,
    state_once_approved,
)
from app.exports.steps.choice import RowChoice
from app.exports.steps.consent_watch import ConsentWatch
from app.exports.steps.notices import ask_for_approval
from app.exports.steps.terms import columns_of, count_expected, scope_of
from app.exports.store import export as exports
from app.exports.store import saved_export as saved_exports
from app.exports.store.candidates import count_candidates
from app.mail.rules.delivery import Mailing


def request_export(
    database: Database,
    ledger_key: bytes,
    request: ExportRequest,
    rules: ExportRules,
    *,
    author_id: UUID | None,
    actor: str,
    prepared: bool | None,
    now: datetime,
    mailing: Mailing | None = None,
    saved_id: UUID | None = None,
) -> Export:
    """Record what is asked for, by whom and why, and return it.

    More leads than an installation lets one person take out wait for a second one.

    :param author_id: the account that asks; None for the command line.
    :param prepared: whether the worker prepares the file; None as suits its size.
    :param mailing: by which colleagues are told of what waits for them, if they are to be.
    :param saved_id: of the saved export whose terms these are.
    :raises BadExportFilter: for the leads of an author that there is not.
    """
    with database.reading() as session:
        expected = count_expected(session, request, author_id, rules, now)
    waits = rules.needs_approval(expected)
    prepared = expected > MOST_COUNTED if prepared is None else prepared
    ready = state_once_approved(prepared=prepared)
    export = Export(
        id=new_id(now),
        author_id=author_id,
        actor=actor,
        **columns_of(request),
        prepared=prepared,
        state=(ExportState.AWAITING_APPROVAL if waits else ready).value,
        requested_at=now,
        expected=expected,
        decision_reason="",
        progress=0,
        left_out={},
        withdrawn_since=[],
        saved_id=saved_id,
    )
    with database.transaction() as session:
        exports.add(session, export)
        if saved_id is not None:
            saved_exports.note_last(session, saved_id, export.id)
        if waits and mailing is not None:
            ask_for_approval(session, mailing, export, now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.EXPORT_REQUESTED,
            actor=actor,
            at=now,
            subject=export.id.hex,
            details={
                "purpose": export.purpose,
                "format": export.format,
                "prepared": int(prepared),
                "fields": " ".join(request.filter.as_json()),
                "expected": expected,
                "request_sha256": request.sha256,
            },
        )
    return export


MOST_JUDGED = 5_000
"""Up to so many leads are judged one by one beforehand; more of them are only counted."""


@dataclass(frozen=True)
class Forecast:
    """What an export would hold if it were written now.

    :param asked: leads asked for, counted up to one more than MOST_COUNTED.
    :param rows: what the file would hold of them; None if they are too many to be judged.
    :param left_out: how many would not be in it, by reason.
    """

    asked: int
    rows: int | None = None
    left_out: Mapping[LeftOut, int] = field(default_factory=dict)


def forecast_export(
    database: Database,
    request: ExportRequest,
    rules: ExportRules,
    *,
    author_id: UUID | None,
    actor: str,
    now: datetime,
) -> Forecast:
    """Return what an export would hold, judged as its writing judges it.

    :raises BadExportFilter: for the leads of an author that there is not.
    """
    asked = scope_of(request, author_id, rules, now)
    with database.reading() as snapshot, database.reading_beside(snapshot) as beside:
        count = count_candidates(snapshot, asked, MOST_COUNTED)
        if count > MOST_JUDGED:
            return Forecast(count)
        export = Export(id=UUID(int=0), actor=actor, **columns_of(request))
        watch = ConsentWatch(beside, request.purpose, now)
        choice = RowChoice(snapshot, beside, export, request, asked, watch)
        with closing(choice.rows()) as batches:
            rows = sum(len(choice.choose(batch, beside, now)) for batch in batches)
        return Forecast(count, rows, dict(choice.left_out))
