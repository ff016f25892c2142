"""The inbox: its folders with their filters, and moving there what was set aside."""

from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.move_to_inbox import move_to_inbox
from app.leads.rules.inbox import Folder
from app.staff.blueprint import staff
from app.staff.forms import DeskForm, MoveForm
from app.staff.leads.assign_forms import ManyForm
from app.staff.leads.inbox_page import InboxPage, inbox_page
from app.staff.leads.view_forms import ViewForm
from app.web.context import zone
from app.web.guards import actor_id, require


@staff.get("/leads")
@require(Permission.VIEW_LEADS)
def leads() -> ResponseReturnValue:
    """List the leads of a folder that pass the filters of the address."""
    return render_inbox(inbox_page())


@staff.get("/leads/set-aside")
@require(Permission.VIEW_LEADS)
def set_aside() -> ResponseReturnValue:
    """Lead to the folder of what was set aside, from where mails name it."""
    return redirect(url_for("staff.leads", folder=Folder.SUSPECT.value))


@staff.post("/leads/set-aside")
@require(Permission.WORK_LEADS)
def set_aside_move() -> ResponseReturnValue:
    """Move the chosen leads, or all that are set aside, to the inbox."""
    form = MoveForm()
    if not form.validate_on_submit():
        return render_inbox(inbox_page(), form, 422)
    moved = _move(form.lead_ids)
    flash(zone().content.text(form.lang, "staff.set_aside.done", n=moved), "success")
    return redirect(url_for("staff.leads", folder=Folder.SUSPECT.value), 303)


@staff.post("/leads/<uuid:lead_id>/inbox")
@require(Permission.WORK_LEADS)
def lead_to_inbox(lead_id: UUID) -> ResponseReturnValue:
    """Move one lead to the inbox, from its own page."""
    _move((lead_id,))
    flash("staff.set_aside.done_one", "say-success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def render_inbox(page: InboxPage, form: DeskForm | None = None, status: int = 200) -> Response:
    """Return a page of the inbox.

    :param form: what was sent and could not be done, to be shown with its errors.
    """
    many = form if isinstance(form, ManyForm) else ManyForm(page.assignees, current_user.id)
    text = render_template(
        "staff/leads/inbox.html",
        page=page,
        folder=page.folder,
        many=many,
        move=form if isinstance(form, MoveForm) else None,
        view=form if isinstance(form, ViewForm) else ViewForm(),
        errors=form.summary() if form else [],
        args=request.args,
        days=zone().installation.retention.suspect_days,
    )
    return make_response(text, status)


def _move(lead_ids: tuple[UUID, ...] | None) -> int:
    return move_to_inbox(
        zone().database,
        zone().secrets.ledger_key,
        zone().first_response,
        zone().mailing,
        actor=actor_id(),
        lead_ids=lead_ids,
        now=clock.now(),
    )
