"""Receivers of changed or restricted data who still have to be told."""

from uuid import UUID

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.names import account_names
from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.store import export
from app.rights.erasure import tell_receiver
from app.rights.store.receivers import list_open_rows, list_open_tasks
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, paged, read_cursor

_MOST_NAMED = 100
"""The most enquiries of a task that are shown, and so told of, at once; the others follow."""


@compliance.get("/receivers")
@require(Permission.ANSWER_RIGHTS)
def receivers() -> str:
    """List the receivers that are still to be notified."""
    place = read_cursor(request.args.get("after"))
    with zone().database.reading() as session:
        shown, later = paged(
            list_open_tasks(session, place, PAGE_SIZE + 1),
            lambda each: (each.opened_at, each.id),
        )
        return render_template(
            "compliance/rights/receivers.html",
            # The oldest first, each with its rows and the export whose receiver is to be notified.
            tasks=[
                (
                    each,
                    list_open_rows(session, each, _MOST_NAMED),
                    export.find(session, each.export_id),
                )
                for each in shown
            ],
            most=_MOST_NAMED,
            names=account_names(session),
            later=later,
        )


@compliance.post("/receivers/<uuid:export_id>")
@require(Permission.ANSWER_RIGHTS)
def receiver_told(export_id: UUID) -> ResponseReturnValue:
    """Record that an export's receiver has been notified of the rows that the page showed."""
    told = tell_receiver(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        export_id=export_id,
        rows=request.form.getlist("row", type=UUID),
        now=clock.now(),
    )
    if told:
        flash("erasure.flash.told", "say-success")
    return redirect(url_for("compliance.receivers"), 303)
