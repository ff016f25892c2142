"""The help of the desk: one page, whose sections follow the reader's role."""

from flask import render_template
from flask_login import current_user

from app.core.rules.permissions import Permission
from app.staff.blueprint import staff
from app.web.guards import require
from app.web.guide.page import sections_for


@staff.get("/help")
@require(Permission.VIEW_LEADS)
def guide() -> str:
    """Show the guide to the desk, as far as the reader's permissions reach."""
    return render_template(
        "staff/guide.html", sections=sections_for("staff.guide", current_user.role)
    )
