"""What somebody tried to do with a lead that its person has had restricted."""

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.core.rules.errors import ProcessingRestricted
from app.staff.blueprint import staff


@staff.errorhandler(ProcessingRestricted)
def say_restricted(_error: ProcessingRestricted) -> ResponseReturnValue:
    """Go back to the lead, whose page says why nothing was done."""
    flash("staff.restricted.refused", "say-error")
    lead_id = (request.view_args or {})["lead_id"]
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)
