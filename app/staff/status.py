"""The state of the service, for administrators."""

from flask import render_template

from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.rules.inbox import Folder
from app.staff.blueprint import staff
from app.watch.facts import read_facts
from app.watch.rules.facts import State
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language
from app.web.watch.told import told

_PAGES = {
    "halt": ("compliance.ledger", {}),
    "pending": ("compliance.ledger", {}),
    "verification": ("compliance.ledger", {}),
    "alarm": ("compliance.ledger", {}),
    "parked": ("staff.deliveries", {}),
    "overdue": ("staff.leads", {"folder": Folder.OVERDUE.value}),
}
"""Where something is done about a fact, if there is a page."""


@staff.get("/status")
@require(Permission.MANAGE_STAFF)
def status() -> str:
    """Show every watched fact, and the remedy for each that is a problem."""
    now, lang = clock.now(), page_language()
    found = [told(zone().content, lang, each) for each in read_facts(zone().watched, now)]
    # Problems come first, then what is still to be set up; the rest keeps its order.
    found.sort(key=lambda each: (each.state is not State.BAD, not each.cure))
    return render_template(
        "staff/status.html",
        now=now,
        facts=found,
        problems=sum(each.state is State.BAD for each in found),
        open_ones=sum(bool(each.cure) and each.state is not State.BAD for each in found),
        pages=_PAGES,
    )
