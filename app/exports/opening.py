"""The opening of exports, when the writing of a file begins; each is opened only once."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.steps.records import write_audit
from app.exports.models import Export
from app.exports.rules.approval import MONTH, ExportRules, Reach
from app.exports.rules.export import (
    AuthorBarred,
    AwaitsApproval,
    DatabaseBehind,
    ExportNotReady,
    ExportState,
)
from app.exports.steps.notices import ask_for_approval
from app.exports.steps.second_person import (
    approval_holds,
    may_export,
    reach_of,
    rules_in_force,
)
from app.exports.steps.transfers import require_mechanism
from app.exports.steps.withholding import must_wait, withhold
from app.exports.store import export as exports
from app.exports.store.candidates import scope_of
from app.exports.store.second_person import list_taken_alone
from app.mail.rules.delivery import Mailing

READY = frozenset({ExportState.APPROVED})
"""States of exports that are streamed while they are written; the worker takes queued ones."""


def open_export(
    database: Database,
    ledger_key: bytes,
    *,
    export_id: UUID,
    actor: str,
    rules: ExportRules,
    now: datetime,
    ready: Collection[ExportState] = READY,
    mailing: Mailing | None = None,
) -> Export:
    """Record that the writing of an export begins, which happens only once, and return the export.

    If it now has more leads than one person may export alone, and nobody has approved about as many
    by these terms in the last week, it awaits approval from now on instead. It is ended if its
    author may not export it any more. After a restore none is opened until the database has every
    erasure and withdrawal again.

    :param actor: who takes the file.
    :param mailing: for the mail to the approvers; None for no mail.
    :raises NotFound: if there is no such export.
    :raises DatabaseBehind: if the database lacks an erasure or a withdrawal.
    :raises NoTransfer: if it is for a transfer abroad and no mechanism allows one now.
    :raises AwaitsApproval: if it awaits approval from now on.
    :raises AuthorBarred: if its author may not export it any more.
    :raises ExportNotReady: if its state does not allow it to be opened, or if it is to hold leads
        that are new since an export that is still being written.
    """
    _require_what_is_listed(database, ledger_key, export_id, actor, rules, now)
    reach = _reach_by_now(database, export_id, rules, now)
    with database.transaction() as session:
        asked = exports.get(session, export_id)
        # Lock all alike before this one: two that are opened at once would deadlock otherwise.
        exports.wait_for_openings(session, asked)
        mechanism = require_mechanism(session, rules, asked.purpose, asked.time_zone, now)
        alike = asked.since_last and exports.is_alike_running(session, asked)
        export = exports.lock(session, export_id)
        if export.state not in ready:
            raise ExportNotReady(f"The export {export_id} is {export.state}.")
        if alike:
            # What is new cannot be determined: neither knows yet what the other will hold.
            raise ExportNotReady("Another export of new leads is still being written.")
        able = may_export(session, export)
        waits = able and _waits(session, export, rules, reach, now)
        if not able:
            _stop(session, ledger_key, export, now)
        elif waits:
            _put_before_a_second(session, ledger_key, export, reach.asked, mailing, now)
        else:
            export.mechanism_id = mechanism
            _begin(session, ledger_key, export, actor, now)
    if not able:
        raise AuthorBarred(f"The author of the export {export_id} may not export it any more.")
    if waits:
        raise AwaitsApproval(f"Exports of {reach.asked} or more leads need approval.")
    return export


def _require_what_is_listed(
    database: Database,
    ledger_key: bytes,
    export_id: UUID,
    actor: str,
    rules: ExportRules,
    now: datetime,
) -> None:
    with database.reading() as session:
        withheld = must_wait(session, rules)
    if withheld:
        with database.transaction() as session:
            withheld = withhold(session, ledger_key, rules, export_id, actor, now)
    if withheld:
        raise DatabaseBehind("The database lacks what is listed outside it.")


def _reach_by_now(database: Database, export_id: UUID, rules: ExportRules, now: datetime) -> Reach:
    """Return how many leads an export asks for at present.

    They are counted before the transaction, in which other writers would wait meanwhile.
    """
    with database.reading() as session:
        asked = exports.get(session, export_id)
        if not rules.approval_rows:
            return Reach(asked.expected)
        scope = scope_of(asked.request, asked.author_id, rules_in_force(session, rules), now)
        return reach_of(session, scope, rules, asked.author_id, now)


def _waits(
    session: Session, export: Export, rules: ExportRules, reach: Reach, now: datetime
) -> bool:
    """Return whether an export has to wait for a second person, or for their second review."""
    if approval_holds(session, export, reach.asked, now) or not rules.approval_rows:
        return False
    taken = list_taken_alone(session, export.author_id, now - MONTH)
    if {each.id for each in taken} != reach.earlier:
        # Another file of the same author has been begun meanwhile.
        in_force = rules_in_force(session, rules)
        scope = scope_of(export.request, export.author_id, in_force, now)
        reach = reach_of(session, scope, rules, export.author_id, now)
    return rules.needs_approval(reach)


def _stop(session: Session, ledger_key: bytes, export: Export, now: datetime) -> None:
    """End an export before its first byte, because of its author."""
    export.state, export.closed_at = ExportState.ABORTED.value, now
    export.count = export.bytes = 0
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_STOPPED,
        actor=SYSTEM,
        at=now,
        subject=export.id.hex,
    )


def _put_before_a_second(
    session: Session,
    ledger_key: bytes,
    export: Export,
    expected: int,
    mailing: Mailing | None,
    now: datetime,
) -> None:
    export.state, export.expected = ExportState.AWAITING_APPROVAL.value, expected
    export.approver_id = export.approved_at = export.approved_sha256 = None
    export.approver_tie = None
    export.decision_reason = ""
    if mailing is not None:
        ask_for_approval(session, mailing, export, now)
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_AWAITS_APPROVAL,
        actor=SYSTEM,
        at=now,
        subject=export.id.hex,
        details={"expected": expected, "request_sha256": export.request.sha256},
    )


def _begin(session: Session, ledger_key: bytes, export: Export, actor: str, now: datetime) -> None:
    export.state = ExportState.RUNNING.value
    export.snapshot_at = export.progress_at = now
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_OPENED,
        actor=actor,
        at=now,
        subject=export.id.hex,
        details={
            "purpose": export.purpose,
            "format": export.format,
            "request_sha256": export.request.sha256,
        },
    )
