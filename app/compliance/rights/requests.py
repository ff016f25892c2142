"""Requests about data: the list, and the form to enter one."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.rights.deadlines import left_words
from app.compliance.rights.person import masked_people
from app.compliance.rights.request_forms import EnteredForm
from app.core import clock
from app.core.rules.permissions import Permission
from app.rights.models import RightsRequest
from app.rights.requests import open_request
from app.rights.rules.requests import NewRequest, RightsKind
from app.rights.store.requests import RequestFilter, count_open, list_page
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, paged, read_cursor

_KINDS = frozenset(RightsKind)
_NEW = "compliance/rights/request_new.html"


@compliance.get("/requests")
@require(Permission.ANSWER_RIGHTS)
def requests() -> str:
    """List the open requests, the most urgent first, and the closed ones."""
    kind, state = request.args.get("kind", ""), request.args.get("state", "")
    kind = kind if kind in _KINDS else ""
    place = read_cursor(request.args.get("after")) if state else None
    now = clock.now()
    with zone().database.reading() as session:
        open_part, closed_part = (
            # A part that is filtered out is None.
            None if state == other else _part(session, RequestFilter(kind, closed=is_closed), place)
            for is_closed, other in ((False, "closed"), (True, "open"))
        )
        people = {each.person_id for part in (open_part, closed_part) if part for each in part[0]}
        return render_template(
            "compliance/rights/requests.html",
            open_part=open_part,
            closed_part=closed_part,
            people=masked_people(session, people),
            counts=count_open(session, now),
            kind=kind,
            state=state,
            now=now,
            kinds=[each.value for each in RightsKind],
            left=left_words,
            first=not request.args.get("after"),
        )


@compliance.route("/requests/new", methods=["GET", "POST"])
@require(Permission.ANSWER_RIGHTS)
def request_new() -> ResponseReturnValue:
    """Enter a request that was made by mail, telephone, letter or in person."""
    now = clock.now()
    form = drafted(EnteredForm(now), Box.REQUEST)
    if not form.is_submitted():
        return form_page(_NEW, form)
    # Both, so that the sender sees every message at once.
    valid = form.validate()
    if not (form.received.errors or form.check_received()) or not valid:
        return form_page(_NEW, form)
    kind, method = form.chosen
    asked = NewRequest(
        form.person_id, kind, method, form.received_at, form.words.data or "", actor=actor_id()
    )
    opened = open_request(sending(), zone().secrets.ledger_key, zone().rights_desk, asked, now)
    flash(f"rights.flash.{'opened' if opened.new else 'there'}", "say-success")
    return redirect(url_for("compliance.request_one", request_id=opened.id), 303)


def _part(
    session: Session, only: RequestFilter, place: tuple[datetime, UUID] | None
) -> tuple[Sequence[RightsRequest], str | None]:
    found = list_page(session, only, place, PAGE_SIZE + 1)
    return paged(found, lambda each: (each.closed_at or each.due_at, each.id))
