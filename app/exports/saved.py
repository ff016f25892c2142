"""Saved exports: terms kept under a name, for repeated requests from the desk or by a timer."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NameTaken, NotAllowed, existing
from app.core.steps.records import new_id, write_audit
from app.enquiries.rules.enquiry import refused_character
from app.exports.models import SavedExport
from app.exports.rules.columns import why_barred
from app.exports.rules.export import LONGEST_NAME, BadExport, ExportRequest
from app.exports.rules.filter import BadExportFilter
from app.exports.store import saved_export as saved_exports


def save_export(
    database: Database,
    ledger_key: bytes,
    *,
    name: str,
    request: ExportRequest,
    author_id: UUID,
    role: str,
    now: datetime,
    saved_id: UUID | None = None,
) -> SavedExport:
    """Save the terms of an export under a name, or change the account's own; return them.

    :param role: of the author, which may exclude some columns.
    :param saved_id: of the saved export to change; None for a new one.
    :raises BadExport: for an invalid name, or columns that the role may not export.
    :raises BadExportFilter: for leads ticked by hand, among which none is ever new.
    :raises NameTaken: if another saved export has the name.
    :raises NotFound: if the one to change has been deleted.
    :raises NotAllowed: if it is somebody else's.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or refused_character(name, several_lines=False):
        raise BadExport("name")
    if request.filter.leads:
        raise BadExportFilter("leads")
    if why_barred(role, request.purpose, request.columns):
        raise BadExport("columns")
    with database.transaction() as session:
        same = saved_exports.find_by_name(session, name)
        if same is not None and same.id != saved_id:
            raise NameTaken(f"A saved export named {name!r} already exists.")
        if saved_id is None:
            saved = SavedExport(id=new_id(now), author_id=author_id, created_at=now)
        else:
            saved = _found(session, saved_id)
            if saved.author_id != author_id:
                raise NotAllowed("Only its author may change a saved export.")
        saved.name = name
        for column, value in request.saved_terms.items():
            setattr(saved, column, value)
        saved_exports.add(session, saved)
        change = "added" if saved_id is None else "edited"
        _write(session, ledger_key, saved, change, author_id, now)
    return saved


def delete_saved_export(
    database: Database,
    ledger_key: bytes,
    saved_id: UUID,
    *,
    account_id: UUID,
    anybodys: bool,
    now: datetime,
) -> None:
    """Delete a saved export; the exports made by its terms stay on record.

    :param anybodys: whether the account may delete what others have saved.
    :raises NotFound: if it has been deleted already.
    :raises NotAllowed: if it is somebody else's.
    """
    with database.transaction() as session:
        saved = _found(session, saved_id)
        if saved.author_id != account_id and not anybodys:
            raise NotAllowed("Only its author or a manager of the desk may delete a saved export.")
        saved_exports.remove(session, saved)
        _write(session, ledger_key, saved, "deleted", account_id, now)


def _found(session: Session, saved_id: UUID) -> SavedExport:
    return existing(saved_exports.lock(session, saved_id), f"There is no saved export {saved_id}.")


def _write(
    session: Session,
    ledger_key: bytes,
    saved: SavedExport,
    change: str,
    account_id: UUID,
    now: datetime,
) -> None:
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_SAVED,
        actor=account_id.hex,
        at=now,
        subject=saved.author_id.hex,
        details={"saved": saved.id.hex, "change": change},
    )
