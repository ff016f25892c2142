"""Saved exports: running, saving, changing and deleting them."""

from uuid import NAMESPACE_OID, UUID, uuid5

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.rules.drafts import Box
from app.consent.rules.transfers import NoTransfer
from app.core import clock
from app.core.rules.errors import NameTaken, NotAllowed, NotFound
from app.core.rules.permissions import Permission
from app.exports.models import SavedExport
from app.exports.request import request_export
from app.exports.rules.columns import why_barred
from app.exports.rules.filter import ExportFilter
from app.exports.saved import delete_saved_export, save_export
from app.exports.store import saved_export as saved_exports
from app.staff.blueprint import staff
from app.staff.exports.export import may_see_all
from app.staff.exports.forms import Chosen, RunForm, SavedExportForm, read_chosen
from app.staff.exports.request import like_export, terms_page, to_requested
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.guards import actor_id, require


@staff.post("/exports/saved/<uuid:saved_id>/run")
@require(Permission.EXPORT_LEADS)
@fresh
def saved_export_run(saved_id: UUID) -> ResponseReturnValue:
    """Run a saved export in the name of the reader, and redirect to the new export."""
    saved, form = _seen(saved_id), RunForm()
    if why_barred(current_user.role, saved.purpose, saved.columns):
        return _listed("barred", "error")
    try:
        asked = request_export(
            zone().database,
            zone().secrets.ledger_key,
            saved.request(zone().settings.time_zone, since_last=form.since_last.data),
            zone().parts.export_rules,
            author_id=current_user.id,
            actor=actor_id(),
            prepared=None,
            now=clock.now(),
            mailing=zone().mailing,
            saved_id=saved_id,
            token=form.opening,
        )
    except NoTransfer:
        return _listed("no_transfer", "error")
    return to_requested(asked)


@staff.get("/exports/saved/new")
@require(Permission.EXPORT_LEADS)
def saved_export_new() -> ResponseReturnValue:
    """Ask for the terms and the name of a new saved export."""
    return _form_page(read_chosen(request.args), SavedExportForm(like_export()), None, 200)


@staff.post("/exports/saved/new")
@require(Permission.EXPORT_LEADS)
@fresh
def saved_export_added() -> ResponseReturnValue:
    """Save an export, and redirect to the list."""
    return _saved(read_chosen(request.args), None)


@staff.get("/exports/saved/<uuid:saved_id>/edit")
@require(Permission.EXPORT_LEADS)
def saved_export_edit(saved_id: UUID) -> ResponseReturnValue:
    """Show a saved export of the reader's as a form."""
    saved = _own(saved_id)
    form = SavedExportForm(saved.request(zone().settings.time_zone))
    form.show(saved)
    return _form_page(_chosen(saved), form, saved, 200)


@staff.post("/exports/saved/<uuid:saved_id>/edit")
@require(Permission.EXPORT_LEADS)
@fresh
def saved_export_edited(saved_id: UUID) -> ResponseReturnValue:
    """Change a saved export of the reader's, except for its choice of enquiries."""
    saved = _own(saved_id)
    return _saved(_chosen(saved), saved)


@staff.get("/exports/saved/<uuid:saved_id>/delete")
@require(Permission.EXPORT_LEADS)
def saved_export_delete(saved_id: UUID) -> str:
    """Ask for confirmation before a saved export is deleted."""
    return render_template("staff/exports/saved_delete.html", saved=_seen(saved_id))


@staff.post("/exports/saved/<uuid:saved_id>/delete")
@require(Permission.EXPORT_LEADS)
def saved_export_deleted(saved_id: UUID) -> ResponseReturnValue:
    """Delete a saved export of the reader's, or anybody's if the reader manages the desk."""
    delete_saved_export(
        zone().database,
        zone().secrets.ledger_key,
        saved_id,
        account_id=current_user.id,
        anybodys=may_see_all(),
        now=clock.now(),
    )
    return _listed("deleted")


def _seen(saved_id: UUID) -> SavedExport:
    with zone().database.reading() as session:
        saved = saved_exports.find(session, saved_id)
    if saved is None:
        raise NotFound(f"There is no saved export {saved_id}.")
    return saved


def _own(saved_id: UUID) -> SavedExport:
    saved = _seen(saved_id)
    if saved.author_id != current_user.id:
        raise NotAllowed("Only its author may change a saved export.")
    return saved


def _chosen(saved: SavedExport) -> Chosen:
    return Chosen(ExportFilter.from_json(saved.filter))


def _listed(told: str, kind: str = "success") -> ResponseReturnValue:
    flash(f"exports.saved.flash.{told}", f"say-{kind}")
    return redirect(url_for("staff.exports"), 303)


def _saved(chosen: Chosen, saved: SavedExport | None) -> ResponseReturnValue:
    form = SavedExportForm()
    # A choice ticked one by one never has new enquiries.
    usable = form.validate_on_submit() and not chosen.bad and not chosen.filter.leads
    wanted = form.request(chosen.filter) if usable else None
    if wanted is None:
        return _form_page(chosen, form, saved, 422)
    try:
        save_export(
            sending(),
            zone().secrets.ledger_key,
            name=form.name.text,
            request=wanted,
            author_id=current_user.id,
            role=current_user.role,
            now=clock.now(),
            saved_id=None if saved is None else saved.id,
        )
    except NameTaken:
        form.name.errors = [form.say("name_taken")]
        return _form_page(chosen, form, saved, 422)
    return _listed("added" if saved is None else "edited")


def _form_page(
    chosen: Chosen, form: SavedExportForm, saved: SavedExport | None, status: int
) -> Response:
    about = uuid5(NAMESPACE_OID, "new") if saved is None else saved.id
    drafted(form, Box.SAVED_EXPORT, about, anew=status == 200 and like_export() is not None)
    text = render_template(
        "staff/exports/saved_edit.html",
        page=terms_page(chosen, since_last=False),
        form=form,
        errors=form.summary(),
        saved=saved,
        rules=zone().parts.export_rules,
    )
    return make_response(text, status)
