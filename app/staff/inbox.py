"""The list of leads, and the folder of those that were set aside as possible spam."""

from dataclasses import dataclass
from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.domain.inbox import Folder, LeadFilter, Position, Sort
from app.domain.permissions import Permission
from app.services.move_to_inbox import move_to_inbox
from app.staff.blueprint import staff
from app.staff.forms import MoveForm
from app.store.inbox import list_leads
from app.store.lead import count_suspect
from app.store.lead_heading import LeadHeading
from app.store.response_clock import count_overdue
from app.store.standing import list_withdrawn
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, position_text, read_position


@dataclass(frozen=True)
class LeadPage:
    """One page of a list, with the cursors of its neighbours where there are any.

    :param withdrawn: the leads on it whose person has withdrawn since, which nobody may work on.
    :param set_aside: how many leads are set aside, in all.
    :param overdue: how many should have been answered by now.
    """

    headings: tuple[LeadHeading, ...]
    newer: str | None
    older: str | None
    withdrawn: frozenset[UUID]
    set_aside: int
    overdue: int


@staff.get("/leads")
@require(Permission.VIEW_LEADS)
def leads() -> str:
    """List the leads, newest first."""
    return render_template("staff/leads.html", page=_page(_position(), suspect=False))


@staff.get("/leads/set-aside")
@require(Permission.VIEW_LEADS)
def set_aside() -> ResponseReturnValue:
    """List the leads that were set aside, with the reasons, newest first."""
    return _set_aside_page(MoveForm(), 200)


@staff.post("/leads/set-aside")
@require(Permission.WORK_LEADS)
def set_aside_move() -> ResponseReturnValue:
    """Move the chosen leads, or all that are set aside, to the inbox."""
    form = MoveForm()
    if not form.validate_on_submit():
        return _set_aside_page(form, 422)
    moved = _move(form.lead_ids)
    flash(zone().content.text(form.lang, "staff.set_aside.done", n=moved), "success")
    return redirect(url_for("staff.set_aside"), 303)


@staff.post("/leads/<uuid:lead_id>/inbox")
@require(Permission.WORK_LEADS)
def lead_to_inbox(lead_id: UUID) -> ResponseReturnValue:
    """Move one lead to the inbox, from its own page."""
    _move((lead_id,))
    flash("staff.set_aside.done_one", "say-success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _move(lead_ids: tuple[UUID, ...] | None) -> int:
    return move_to_inbox(
        zone().database,
        zone().secrets.ledger_key,
        zone().first_response,
        actor=actor_id(),
        lead_ids=lead_ids,
        now=clock.now(),
    )


def _set_aside_page(form: MoveForm, status: int) -> Response:
    page = _page(_position(), suspect=True)
    text = render_template(
        "staff/set_aside.html",
        page=page,
        form=form,
        errors=form.summary(),
        days=zone().installation.retention.suspect_days,
    )
    return make_response(text, status)


def _position() -> Position | None:
    args = request.args
    older = read_position(args.get("before"), backwards=False)
    return older or read_position(args.get("after"), backwards=True)


def _page(position: Position | None, *, suspect: bool) -> LeadPage:
    now = clock.now()
    wanted = LeadFilter(Folder.SUSPECT if suspect else Folder.ALL)
    with zone().database.reading() as session:
        found = list_leads(
            session, wanted, Sort.NEWEST, position, PAGE_SIZE, me=UUID(actor_id()), now=now
        )
        withdrawn = list_withdrawn(session, {heading.id for heading in found.headings})
        set_aside_count = count_suspect(session)
        overdue = count_overdue(session, now)
    return LeadPage(
        found.headings,
        newer=position_text(found.previous) if found.previous else None,
        older=position_text(found.following) if found.following else None,
        withdrawn=withdrawn,
        set_aside=set_aside_count,
        overdue=overdue,
    )
