"""An organisation: all people and leads of it."""

import re
from uuid import UUID

from flask import render_template, request
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.organisation import view_organisation
from app.staff.blueprint import staff
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
    before = request.args.get("before", "")
    view = view_organisation(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        before=min(int(before), _LAST_PLACE) if _PLACE.fullmatch(before) else None,
        now=clock.now(),
        disposable=zone().is_disposable,
    )
    return render_template("staff/leads/organisation.html", view=view, newest=not before)
