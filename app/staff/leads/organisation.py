"""An organisation: all people and leads of it."""

import re
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from flask import Response, make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.store.drafts import list_drafted
from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.organisation import view_organisation
from app.staff.blueprint import staff
from app.staff.leads.forms.fact_forms import RelationForm
from app.web.context import zone
from app.web.guards import actor_id, require

_PLACE = re.compile(r"[0-9]{1,19}")
_LAST_PLACE = 2**63 - 1


@staff.get("/organisations/<uuid:lead_id>")
@require(Permission.VIEW_LEADS)
def organisation(lead_id: UUID) -> ResponseReturnValue:
    """List the people and leads of a lead's organisation, and record that they were looked at.

    The address names a lead, since a name in it would stay in histories and logs. `before` is
    where the page begins.
    """
    return organisation_page(lead_id, request.args.get("before", ""))


def organisation_page(
    lead_id: UUID, before: str, status: int = 200, sent: RelationForm | None = None
) -> Response:
    """Show the organisation of a lead, and record that it was looked at.

    :param before: where the page begins; empty for the newest.
    :param sent: a form that was sent and could not be carried out.
    """
    form = sent or RelationForm(fresh=True)
    view = view_organisation(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        before=min(int(before), _LAST_PLACE) if _PLACE.fullmatch(before) else None,
        now=clock.now(),
        disposable=zone().is_disposable,
    )
    listed = {*view.reasons, *(each.other.lead_id for each in view.alike)}
    with zone().database.reading() as session:
        drafted = list_drafted(session, current_user.id, {each.hex for each in listed})
    page = render_template(
        "staff/leads/organisation.html",
        view=view,
        drafted=drafted,
        newest=not before,
        form=form,
        errors=form.summary(),
        back=url_for("staff.organisation", lead_id=lead_id, before=before or None),
    )
    return make_response(page, status)


def page_judged_on(lead_id: UUID, page: str) -> str | None:
    """Return where the organisation's page began on which a form stood; None for another page."""
    parts = urlsplit(page)
    if parts.path != url_for("staff.organisation", lead_id=lead_id):
        return None
    return parse_qs(parts.query).get("before", [""])[0]
