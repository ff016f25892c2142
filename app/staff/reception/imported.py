"""An accepted import: its outcome, and its undoing within a day."""

from collections.abc import Sequence
from uuid import UUID

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.store.staff import names_by_id
from app.core import clock
from app.core.rules.errors import ImportSettled, existing
from app.core.rules.permissions import Permission, allows
from app.leads.models import ImportDraft, LeadImport
from app.reception.store.drafts import find_left_over, list_drafts
from app.reception.store.imports import count_leads, find_import, list_since
from app.rights.import_undo import carry_out_undoing, undo_import
from app.rights.rules.import_undo import UNDONE_WITHIN, Stayed, may_be_undone
from app.rights.store.import_undo import GOES, count_fates
from app.staff.blueprint import staff
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import require


def recent_imports() -> Sequence[LeadImport]:
    """Return the imports of the last day that the reader may undo, newest first."""
    author = None if _of_anybody() else current_user.id
    with zone().database.reading() as session:
        return list_since(session, clock.now() - UNDONE_WITHIN, author)


def own_drafts() -> Sequence[ImportDraft]:
    """Return the reader's files that are not imported yet, newest first, without their content."""
    with zone().database.reading() as session:
        return list_drafts(session, current_user.id)


def import_of(draft_id: UUID) -> ResponseReturnValue:
    """Redirect to the reader's import that a draft became, as after a second click.

    :raises NotFound: if it became none.
    """
    with zone().database.reading() as session:
        its = find_import(session, draft_id)
    mine = its if its and its.author_id == current_user.id else None
    found = existing(mine, f"There is no draft {draft_id}.")
    return redirect(url_for("staff.imported", import_id=found.id), 303)


@staff.get("/leads/imported/<uuid:import_id>")
@require(Permission.IMPORT_LEADS)
def imported(import_id: UUID) -> ResponseReturnValue:
    """Show an accepted import: its leads, the rows left out, and the leads left by its undoing.

    With `?undo=ask` it asks whether to undo it, or what an undoing has left, saying how many leads
    would go, and how many would stay for which reason.
    """
    asks, now = request.args.get("undo") == "ask", clock.now()
    with zone().database.reading() as session:
        its = find_import(session, import_id)
        seen = its if its and (_of_anybody() or its.author_id == current_user.id) else None
        there = existing(seen, f"There is no import {import_id}.")
        fates = count_fates(session, import_id, now) if asks else there.left
        count = count_leads(session, import_id)
        ready = there.undone_at is None or (there.ended_at is not None and count > 0)
        return render_template(
            "staff/reception/imported.html",
            its=there,
            author=names_by_id(session).get(str(there.author_id), ""),
            count=count,
            left_over=find_left_over(session, import_id, current_user.id),
            left=[(each, fates[each]) for each in Stayed if fates.get(each)],
            asks=asks,
            goes=fates.get(GOES, 0),
            until=there.at + UNDONE_WITHIN,
            can_undo=ready and may_be_undone(there.at, now),
        )


@staff.post("/leads/imported/<uuid:import_id>/undo")
@require(Permission.IMPORT_LEADS)
@fresh
def import_undone(import_id: UUID) -> ResponseReturnValue:
    """Undo an import; the worker finishes it if it takes longer than a few seconds.

    If that would delete nothing, the page says so, and why.
    """
    now, asks = clock.now(), None
    try:
        if undo_import(
            zone().database,
            zone().secrets.ledger_key,
            import_id=import_id,
            actor=current_user.id,
            of_anybody=_of_anybody(),
            now=now,
        ):
            carry_out_undoing(zone().database, zone().erasing, now)
        else:
            asks = "ask"
    except ImportSettled:
        flash("import.undo.too_late", "say-error")
    return redirect(url_for("staff.imported", import_id=import_id, undo=asks), 303)


def _of_anybody() -> bool:
    return allows(current_user.role, Permission.MANAGE_DESK)
