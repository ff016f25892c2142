"""Lists that staff save under a name: saving, changing and deleting them."""

from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.store.staff import names_by_id
from app.core import clock
from app.core.rules.errors import NameTaken
from app.core.rules.permissions import Permission
from app.leads.rules.saved_view import may_delete
from app.leads.saved_views import change_view, delete_view, save_view
from app.leads.store.inbox_page import list_seen_by
from app.staff.blueprint import staff
from app.staff.leads.forms.many_forms import ViewForm
from app.staff.leads.inbox.inbox import render_inbox
from app.staff.leads.inbox.page import inbox_page
from app.web.context import zone
from app.web.guards import require


@staff.get("/views")
@require(Permission.VIEW_LEADS)
def views() -> ResponseReturnValue:
    """List the reader's own views, which can be changed, and those that colleagues share."""
    return _views_page(None, ViewForm(), 200)


@staff.post("/views")
@require(Permission.VIEW_LEADS)
def view_save() -> ResponseReturnValue:
    """Save the list of the query under a name."""
    page, form = inbox_page(), ViewForm()
    if not form.validate_on_submit():
        return render_inbox(page, form, 422)
    replaced = save_view(
        zone().database,
        owner_id=current_user.id,
        name=form.name.text,
        shared=form.shared.data,
        query=page.query,
        now=clock.now(),
    )
    said = "views.replaced" if replaced else "views.saved"
    flash(form.say_plain(said, name=form.name.text), "success")
    return redirect(url_for("staff.leads", **page.address()), 303)


@staff.post("/views/<uuid:view_id>")
@require(Permission.VIEW_LEADS)
def view_change(view_id: UUID) -> ResponseReturnValue:
    """Rename a view of the reader's, and share it or not."""
    form = ViewForm()
    if not form.validate_on_submit():
        return _views_page(view_id, form, 422)
    try:
        change_view(
            zone().database,
            account_id=current_user.id,
            view_id=view_id,
            name=form.name.text,
            shared=form.shared.data,
        )
    except NameTaken:
        form.name.errors = [form.say("name_taken")]
        return _views_page(view_id, form, 422)
    flash(form.say_plain("views.changed", name=form.name.text), "success")
    return redirect(url_for("staff.views"), 303)


@staff.post("/views/<uuid:view_id>/delete")
@require(Permission.VIEW_LEADS)
def view_delete(view_id: UUID) -> ResponseReturnValue:
    """Delete a view of the reader's, or a shared one if the reader is an administrator."""
    name = delete_view(
        zone().database, account_id=current_user.id, role=current_user.role, view_id=view_id
    )
    flash(ViewForm().say_plain("views.deleted", name=name), "success")
    return redirect(url_for("staff.views"), 303)


def _views_page(changed: UUID | None, form: ViewForm, status: int) -> Response:
    """Return the page of views.

    :param changed: the view whose form was sent, which keeps the values that were sent.
    """
    me = current_user.id
    with zone().database.reading() as session:
        seen = list_seen_by(session, me)
        people = {UUID(account): name for account, name in names_by_id(session).items()}
    text = render_template(
        "staff/leads/views.html",
        mine=[view for view in seen if view.owner_id == me],
        others=[view for view in seen if view.owner_id != me],
        deletable={view.id for view in seen if may_delete(view, me, current_user.role)},
        people=people,
        changed=changed,
        form=form,
        errors=[(f"name-{changed}", message) for _field, message in form.summary()],
    )
    return make_response(text, status)
