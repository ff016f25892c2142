"""Asking for an export: the form, and what it leads to."""

from collections.abc import Mapping
from typing import Any

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.request_export import request_export
from app.staff.blueprint import staff
from app.staff.exports.address import Chosen, read_chosen
from app.staff.exports.forms import ExportForm
from app.staff.exports.terms_page import like_export, terms_page
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import actor_id, require


@staff.get("/exports/new")
@require(Permission.EXPORT_LEADS)
def export_new() -> ResponseReturnValue:
    """Ask what a file is for and what it is to look like."""
    return _new_page(read_chosen(request.args), ExportForm(like_export()), 200)


@staff.post("/exports/new")
@require(Permission.EXPORT_LEADS)
@fresh
def export_asked() -> ResponseReturnValue:
    """Record an export, and lead to its page."""
    chosen, form = read_chosen(request.args), ExportForm()
    since_last = bool(form.since_last.data)
    valid = form.validate_on_submit()
    wanted = form.request(chosen.filter, since_last=since_last) if valid else None
    if wanted is None or chosen.bad:
        return _new_page(chosen, form, 422)
    asked = request_export(
        zone().database,
        zone().secrets.ledger_key,
        wanted,
        zone().settings.export_rules,
        author_id=current_user.id,
        actor=actor_id(),
        prepared=True if form.prepared.data else None,
        now=clock.now(),
        mailing=zone().mailing,
    )
    flash("exports.flash.asked", "say-success")
    return redirect(url_for("staff.export", export_id=asked.id), 303)


@staff.post("/exports/chosen")
@require(Permission.EXPORT_LEADS)
def exports_chosen() -> ResponseReturnValue:
    """Lead to the form with the leads that are ticked in the inbox."""
    ticked = [each.partition(":")[0] for each in request.form.getlist("lead")]
    if not ticked:
        flash("staff.errors.lead", "say-error")
        address: Mapping[str, Any] = request.args.to_dict()
        return redirect(url_for("staff.leads", **address), 303)
    return redirect(url_for("staff.export_new", lead=ticked), 303)


def _new_page(chosen: Chosen, form: ExportForm, status: int) -> Response:
    page = terms_page(chosen, since_last=bool(form.since_last.data))
    text = render_template(
        "staff/exports/export_new.html",
        page=page,
        form=form,
        errors=form.summary(),
        rules=zone().settings.export_rules,
    )
    return make_response(text, status)
