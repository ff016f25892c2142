"""Searching: the words are sent in the body of a request, and encrypted in every address."""

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.rules.enquiry import normalise
from app.leads.rules.inbox import Folder
from app.leads.rules.search_terms import LONGEST_QUERY
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.forms import visible
from app.web.guards import require
from app.web.sealed_words import seal_words


@staff.post("/leads/search")
@require(Permission.VIEW_LEADS)
def leads_search() -> ResponseReturnValue:
    """Redirect to the list of leads that hold the words, which its address has sealed."""
    aside = request.form.get("folder") == Folder.SUSPECT
    folder = Folder.SUSPECT if aside else Folder.ALL
    words = normalise(visible(request.form.get("q", ""), several_lines=False))[:LONGEST_QUERY]
    key, me = zone().secrets.session_key, current_user.id
    sealed = seal_words(words, key, me, clock.now()) if words else None
    return redirect(url_for("staff.leads", folder=folder.value, q=sealed), 303)
