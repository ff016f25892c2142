"""Where an account lands, what it may do with itself, and the language it reads."""

from flask import redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.content import LANGUAGES
from app.domain.permissions import Permission, allows
from app.staff.blueprint import staff
from app.web.guards import own_page, require


@staff.get("/")
@require(Permission.OWN_ACCOUNT)
def home() -> ResponseReturnValue:
    """Send an account to the list that it works with."""
    if allows(current_user.role, Permission.VIEW_LEADS):
        return redirect(url_for("staff.leads"))
    return redirect(url_for("compliance.consents"))


@staff.get("/account")
@require(Permission.OWN_ACCOUNT)
def account() -> str:
    """Show whose account this is and how it is protected."""
    return render_template("staff/account.html", account=current_user)


@staff.post("/language")
def language() -> ResponseReturnValue:
    """Keep the reader's choice of language for as long as they are here, and go back."""
    if request.form.get("language") in LANGUAGES:
        session["language"] = request.form["language"]
    page = request.form.get("next", "")
    return redirect(page if own_page(page) else url_for("staff.home"), 303)
