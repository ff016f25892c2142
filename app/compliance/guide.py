"""The help of the console: one page for auditors."""

from flask import render_template
from flask_login import current_user

from app.compliance.blueprint import compliance
from app.core.rules.permissions import Permission
from app.web.guards import require
from app.web.guide.page import sections_for


@compliance.get("/help")
@require(Permission.VIEW_CONSENTS)
def guide() -> str:
    """Show how to check consent, and the remedy for a mismatch."""
    return render_template(
        "compliance/guide.html", sections=sections_for("compliance.guide", current_user.role)
    )
