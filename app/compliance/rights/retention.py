"""Retention periods, data that is due for deletion, and the results of the last runs."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain, islice
from uuid import UUID

from flask import Response, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.compliance.blueprint import compliance
from app.compliance.names import account_names
from app.compliance.rights.person import masked_people
from app.core import clock
from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.core.rules.retention import PLANNED, RetentionClass
from app.enquiries.rules.legal_hold import ENDS_SOON
from app.enquiries.store import legal_hold
from app.rights.retention import (
    COUNTED,
    ask_retention,
    count_due,
    find_periods,
    iter_due,
    list_due,
    list_kept_though_due,
)
from app.rights.rules.retention import PEOPLE, DueRecord
from app.rights.store import expiry, retention_people
from app.rights.store.retention import (
    count_audits,
    count_evidence,
    count_export_files,
    list_latest_runs,
)
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.headers import download
from app.web.paging import PAGE_SIZE

_LATE = timedelta(days=1, hours=1)
"""The time after which due data should have been deleted: the job runs daily."""

_RUNS = 10
_COLUMNS = ("class", "id", "kept_since", "kept_until")


@compliance.get("/retention")
@require(Permission.VIEW_CONSENTS)
def retention() -> str:
    """Show every class with its period, and the state of the job."""
    now, periods, database = clock.now(), zone().settings.retention, zone().database
    applied = find_periods(database, periods)
    due = count_due(database, periods, now)
    overdue = count_due(database, periods, now, _LATE)
    kept = list_kept_though_due(database, periods, now)
    with database.reading() as session:
        runs = list_latest_runs(session, _RUNS)
        return render_template(
            "compliance/rights/retention.html",
            classes=[
                {
                    "kind": kind,
                    "kept_for": applied.of(kind),
                    "set_for": periods.of(kind),
                    "held": _count_kept(session, kind, now),
                    # None for a class that other work deletes.
                    "due": due.get(kind),
                    "overdue": overdue.get(kind, 0),
                    "kept": len(kept.get(kind, ())),
                }
                for kind in reversed(RetentionClass)
            ],
            going=sum(due.values()),
            overdue=sum(overdue.values()),
            runs=runs,
            under_way=next((each for each in runs if each.ended_at is None), None),
            last=next((each for each in runs if each.ended_at is not None), None),
            names=account_names(session),
            holds_ending=legal_hold.count_ending(session, now, now + ENDS_SOON),
            more=COUNTED,
        )


@compliance.post("/retention/run")
@require(Permission.ANSWER_RIGHTS)
@fresh
def retention_run() -> ResponseReturnValue:
    """Ask the worker to begin a run now."""
    ask_retention(zone().database, zone().secrets.ledger_key, actor=actor_id(), now=clock.now())
    flash("retention.flash.asked", "say-success")
    return redirect(url_for("compliance.retention"), 303)


@compliance.get("/retention/due")
@require(Permission.VIEW_CONSENTS)
def retention_due() -> str:
    """List the due records of a class, those with the oldest enquiry first."""
    kind = _kind(request.args.get("class", RetentionClass.ENQUIRY.value))
    place, now = request.args.get("after", ""), clock.now()
    periods, database = zone().settings.retention, zone().database
    try:
        planned = list_due(database, periods, kind, place, now, PAGE_SIZE)
    except ValueError:
        planned = list_due(database, periods, kind, "", now, PAGE_SIZE)
    counts = count_due(database, periods, now)
    with database.reading() as session:
        people = [UUID(each.id) for each in planned.due] if kind in PEOPLE else []
        return render_template(
            "compliance/rights/retention_due.html",
            kind=kind,
            listed=planned.due,
            people={person.hex: each for person, each in masked_people(session, people).items()},
            counts={each: counts[each] for each in reversed(PLANNED)},
            later=planned.place,
            more=COUNTED,
            first=not place,
        )


@compliance.get("/retention/due/file")
@require(Permission.VIEW_CONSENTS)
def retention_due_file() -> Response:
    """Send all records that are due now as CSV: random ids and moments, and no personal data."""
    chosen = request.args.get("class")
    kind = _kind(chosen) if chosen else None
    found = iter_due(zone().database, zone().settings.retention, clock.now(), kind)
    # The first is read before the response begins, so that a failure is still reported as one.
    first = list(islice(found, 1))
    name = f"retention-{clock.now():%Y%m%d}.csv"
    return download(_csv(chain(first, found)), "text/csv; charset=utf-8", name)


def _csv(found: Iterable[DueRecord]) -> Iterator[str]:
    yield BOM + csv_line(_COLUMNS)
    for each in found:
        moments = instant_text(each.since), instant_text(each.delete_after)
        yield csv_line((each.kind.value, each.id, *moments))


def _kind(code: str) -> RetentionClass:
    if code not in PLANNED:
        abort(404)
    return RetentionClass(code)


def _count_kept(session: Session, kind: RetentionClass, now: datetime) -> int:
    if kind in expiry.PASSING:
        return expiry.count_kept(session, kind)
    if kind is RetentionClass.EXPORT_FILES:
        return count_export_files(session, now)
    counted = {
        RetentionClass.SUSPECT: retention_people.count_set_aside,
        RetentionClass.ENQUIRY: retention_people.count_people,
        RetentionClass.EVIDENCE: count_evidence,
        RetentionClass.AUDIT: count_audits,
    }
    return counted[kind](session)
