"""What is kept for how long, what would go now, and what the last runs took."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from flask import Response, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.rights.retention_page import due_page, retention_page
from app.core import clock
from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.rights.retention import ask_retention, iter_due
from app.rights.rules.retention_classes import PLANNED, Due, RetentionClass
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import actor_id, require

_COLUMNS = ("class", "id", "kept_since", "kept_until")


@compliance.get("/retention")
@require(Permission.VIEW_CONSENTS)
def retention() -> str:
    """Show every class with its period, and how the job is doing."""
    return render_template("compliance/rights/retention.html", page=retention_page())


@compliance.post("/retention/run")
@require(Permission.ANSWER_RIGHTS)
@fresh
def retention_run() -> ResponseReturnValue:
    """Let the worker begin a run now."""
    ask_retention(zone().database, zone().secrets.ledger_key, actor=actor_id(), now=clock.now())
    flash("retention.flash.asked", "say-success")
    return redirect(url_for("compliance.retention"), 303)


@compliance.get("/retention/due")
@require(Permission.VIEW_CONSENTS)
def retention_due() -> str:
    """List what would go now of a class, those with the oldest enquiry first."""
    kind = _kind(request.args.get("class", RetentionClass.ENQUIRY.value))
    place = request.args.get("after", "")
    try:
        page = due_page(kind, place)
    except ValueError:
        page = due_page(kind, "")
    return render_template("compliance/rights/retention_due.html", page=page, first=not place)


@compliance.get("/retention/due/file")
@require(Permission.VIEW_CONSENTS)
def retention_due_file() -> Response:
    """Give all that would go now as CSV; random ids and moments, and no personal data."""
    chosen = request.args.get("class")
    kind = _kind(chosen) if chosen else None
    found = iter_due(zone().database, zone().settings.retention, clock.now(), kind)
    # The first is looked for before the answer begins, so that a failure is still told as one.
    first = list(islice(found, 1))
    answer = Response(_csv(chain(first, found)), content_type="text/csv; charset=utf-8")
    name = f"retention-{clock.now():%Y%m%d}.csv"
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer


def _csv(found: Iterable[Due]) -> Iterator[str]:
    yield BOM + csv_line(_COLUMNS)
    for each in found:
        moments = instant_text(each.since), instant_text(each.delete_after)
        yield csv_line((each.kind.value, each.id, *moments))


def _kind(code: str) -> RetentionClass:
    if code not in PLANNED:
        abort(404)
    return RetentionClass(code)
