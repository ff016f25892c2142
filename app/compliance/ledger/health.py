"""How the ledger does, and its full verification when somebody asks for it."""

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.elapsed_words import elapsed_words
from app.compliance.ledger.health_page import ledger_page
from app.core import clock
from app.core.rules.permissions import Permission
from app.ledger.ask_verification import ask_verification
from app.web.context import zone
from app.web.guards import actor_id, require

_LOOKS_AGAIN = 3
"""Seconds after which a page that tells progress is loaded again, without any script."""


@compliance.get("/ledger")
@require(Permission.VIEW_CONSENTS)
def ledger() -> Response:
    """Show how the ledger does; while a verification is under way, the page keeps up with it."""
    page, still = ledger_page(), "still" in request.args
    response = make_response(
        render_template(
            "compliance/ledger/ledger.html", page=page, still=still, elapsed=elapsed_words
        )
    )
    if page.under_way is not None and not still:
        response.headers["Refresh"] = str(_LOOKS_AGAIN)
    return response


@compliance.post("/ledger/verify")
@require(Permission.VIEW_CONSENTS)
def ledger_verify() -> ResponseReturnValue:
    """Ask for a full verification, which the worker does."""
    asked = ask_verification(
        zone().database, zone().secrets.ledger_key, actor=actor_id(), now=clock.now()
    )
    flash(f"ledger_view.flash.{'asked' if asked else 'open'}", "say-success")
    return redirect(url_for("compliance.ledger"), 303)
