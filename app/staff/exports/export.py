"""The page of one export, the stream of its file, and the second person's decision on it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from flask import Response, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.rules.drafts import Box
from app.accounts.store.power import find_tie
from app.consent.rules.transfers import NoTransfer
from app.core import clock
from app.core.rules.errors import NotFound
from app.core.rules.permissions import Permission, allows
from app.exports.models import Export
from app.exports.opening import open_export
from app.exports.prepared import is_there
from app.exports.record import describe_export, explain_export, follow_export
from app.exports.request import MOST_JUDGED, Forecast, decide_export, forecast_export
from app.exports.rules.approval import APPROVAL_LASTS
from app.exports.rules.export import (
    CONTENT_TYPES,
    MOST_COUNTED,
    AwaitsApproval,
    DatabaseBehind,
    ExportFormat,
    ExportNotReady,
    ExportState,
    LeftOut,
    OwnExport,
)
from app.exports.rules.filter import ExportFilter
from app.exports.store import export as exports
from app.exports.store import saved_export as saved_exports
from app.exports.writing import ExportStream
from app.leads.store.inbox_page import get_headings
from app.leads.store.lead import list_references
from app.ledger.outside.ledger_files import LedgerFolder
from app.staff.blueprint import staff
from app.staff.exports.forms import NotApprovedForm, filter_address, filter_tags, names_of
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.guards import actor_id, require
from app.web.headers import download
from app.web.locale import page_language

_MOST_NAMED = 200
_AHEAD = frozenset({ExportState.AWAITING_APPROVAL, ExportState.APPROVED})
_MOVING = frozenset({ExportState.QUEUED, ExportState.RUNNING})


def may_see_all() -> bool:
    """Return whether the reader may see everybody's exports."""
    return allows(current_user.role, Permission.MANAGE_DESK)


def seen_export(export_id: UUID) -> Export:
    """Return an export that concerns the reader: their own, or one that they decide on.

    :raises NotFound: if it does not exist or does not concern them.
    """
    with zone().database.reading() as session:
        export = exports.find(session, export_id)
    if export is None or not concerns(export):
        raise NotFound(f"There is no export {export_id} to be seen.")
    return export


def concerns(export: Export) -> bool:
    """Return whether an export concerns the reader."""
    return (
        may_see_all()
        or export.author_id == current_user.id
        or export.approver_id == current_user.id
        or export.state == ExportState.AWAITING_APPROVAL
    )


@staff.get("/exports/<uuid:export_id>")
@require(Permission.EXPORT_LEADS)
def export(export_id: UUID) -> ResponseReturnValue:
    """Show an export: its request, progress and result."""
    return _export_page(export_id, NotApprovedForm(), 200)


@staff.post("/exports/<uuid:export_id>/file")
@require(Permission.EXPORT_LEADS)
@fresh
def export_file(export_id: UUID) -> ResponseReturnValue:
    """Open an export and stream its file to its requester."""
    if seen_export(export_id).author_id == current_user.id:
        try:
            return stream_export(export_id)
        except AwaitsApproval:
            flash("exports.flash.grown", "say-error")
        except DatabaseBehind:
            flash("exports.flash.behind", "say-error")
        except NoTransfer:
            flash("exports.flash.no_transfer", "say-error")
        except ExportNotReady:
            flash("exports.flash.not_ready", "say-error")
    return redirect(url_for("staff.export", export_id=export_id), 303)


@staff.get("/exports/<uuid:export_id>/readme")
@require(Permission.EXPORT_LEADS)
def export_readme(export_id: UUID) -> Response:
    """Return the readme that accompanies the file."""
    seen_export(export_id)
    name, text = describe_export(zone().database, zone().content, export_id)
    return download(text, "text/plain; charset=utf-8", name)


@staff.post("/exports/<uuid:export_id>/approve")
@require(Permission.EXPORT_LEADS)
@fresh
def export_approve(export_id: UUID) -> ResponseReturnValue:
    """Approve somebody else's export."""
    return _decided(export_id, reason="")


@staff.post("/exports/<uuid:export_id>/refuse")
@require(Permission.EXPORT_LEADS)
def export_refuse(export_id: UUID) -> ResponseReturnValue:
    """Refuse somebody else's export, with a reason."""
    form = NotApprovedForm()
    if not form.validate_on_submit():
        return _export_page(export_id, form, 422)
    return _decided(export_id, reason=form.why_not.text)


def _decided(export_id: UUID, reason: str) -> ResponseReturnValue:
    approves = not reason
    seen_export(export_id)
    try:
        decide_export(
            sending(),
            zone().secrets.ledger_key,
            export_id=export_id,
            approver_id=current_user.id,
            approves=approves,
            reason=reason,
            now=clock.now(),
            mailing=zone().mailing,
        )
    except OwnExport:
        flash("exports.flash.second", "say-error")
    except ExportNotReady:
        flash("exports.flash.decided", "say-error")
    else:
        flash(f"exports.flash.{'approved' if approves else 'refused'}", "say-success")
    return redirect(url_for("staff.export", export_id=export_id), 303)


def _export_page(export_id: UUID, form: NotApprovedForm, status: int) -> ResponseReturnValue:
    export, now = seen_export(export_id), clock.now()
    chosen, acts = ExportFilter.from_json(export.filter), export.withdrawn_since[:_MOST_NAMED]
    drafted(form, Box.EXPORT_REFUSAL, export_id)
    later, forecast = follow_export(zone().database, export), _forecast(export, now)
    with zone().database.reading() as session:
        found = list_references(session, {UUID(each["enquiry"]) for each in acts})
        names = names_of(session)
        named = [lead_id for lead_id, _reference in found.values()]
        text = render_template(
            "staff/exports/export.html",
            export=export,
            headings=get_headings(session, [*named, *(each.lead_id for each in later)]),
            names=names,
            tags=filter_tags(chosen, names),
            chosen=chosen,
            columns=explain_export(zone().content, export.request, page_language()),
            # Withdrawals and erasures while the file was written, and withdrawals after that.
            since=[_member(each, found) for each in acts],
            later=later,
            # The saved export with these terms; None if there is none, or it is deleted.
            saved=saved_exports.find(session, export.saved_id) if export.saved_id else None,
            most_counted=MOST_COUNTED,
            # What the file would hold now, and why fewer than were found when asked.
            forecast=forecast,
            most_judged=MOST_JUDGED,
            ahead=_tally(forecast.left_out) if forecast else (),
            mine=export.author_id == current_user.id,
            # How the reader, if they approve it, would be tied to the requester.
            tie=find_tie(session, export.author_id, current_user.id, now),
            moves=export.state in _MOVING,
            # Until then its file can be fetched without another approval.
            approved_until=export.approved_at and export.approved_at + APPROVAL_LASTS,
            is_there=is_there(export, now),
            left_out=_tally(export.left_out),
            again={**filter_address(chosen), "again": export.id},
            form=form,
            errors=form.summary(),
        )
    return text, status


def _tally(left_out: Mapping[LeftOut, int] | Mapping[str, int]) -> Sequence[tuple[str, int]]:
    """Return how many were left out for each reason, in a fixed order."""
    counts = {str(reason): count for reason, count in left_out.items()}
    return [(each.value, counts[each.value]) for each in LeftOut if counts.get(each.value)]


def _forecast(export: Export, now: datetime) -> Forecast | None:
    """Return the expected content of a file; None once it is being made."""
    if export.state not in _AHEAD:
        return None
    return forecast_export(
        zone().database,
        export.request,
        zone().parts.export_rules,
        author_id=export.author_id,
        actor=export.actor,
        now=now,
    )


def _member(act: Mapping[str, str], found: Mapping[UUID, tuple[UUID, str]]) -> Mapping[str, object]:
    """Return an enquiry in a file; an erased one has no lead, and its random id as reference."""
    enquiry = UUID(act["enquiry"])
    lead_id, reference = found.get(enquiry, (None, enquiry.hex[:8]))
    at = datetime.fromisoformat(act["at"])
    return {"lead_id": lead_id, "reference": reference, "act": act["act"], "at": at}


def stream_export(export_id: UUID) -> Response:
    """Open an export and stream it as it is written.

    If the reader disconnects before the end, the export is recorded as aborted, with what had
    been written by then.

    :raises NotFound: if there is no such export.
    :raises NoTransfer: if no mechanism allows the transfer that it is for.
    :raises AwaitsApproval: if it has grown beyond what one person may export alone.
    :raises ExportNotReady: if its state does not allow it to be handed out.
    """
    here = zone()
    rules = here.parts.export_rules
    export = open_export(
        here.database,
        here.secrets.ledger_key,
        export_id=export_id,
        actor=actor_id(),
        rules=rules,
        now=clock.now(),
        mailing=here.mailing,
    )
    key, folder = here.secrets.ledger_key, LedgerFolder(here.settings)
    stream = ExportStream(here.database, key, folder, here.content, export, rules, clock.now)
    response = download(stream, CONTENT_TYPES[ExportFormat(export.format)], export.file_name)
    # A proxy that buffers the response would hold all of it.
    response.headers["X-Accel-Buffering"] = "no"
    return response
