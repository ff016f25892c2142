"""The console's front page: open work, and every task."""

from flask import render_template, request
from flask_login import current_user

from app.compliance.attention import attention
from app.compliance.blueprint import compliance
from app.compliance.ledger.state import read_state
from app.compliance.tasks import task_of, tasks_for
from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.prepared import are_withheld
from app.ledger.verdicts import read_last
from app.web.context import zone
from app.web.guards import require
from app.web.locale import today


@compliance.get("/")
@require(Permission.VIEW_CONSENTS)
def front() -> str:
    """Show the open work, the state of the ledger, and every task of the console."""
    now, (alarm, last) = clock.now(), read_last(zone().database, zone().vouching)
    with zone().database.reading() as session:
        return render_template(
            "compliance/front.html",
            attention=attention(session, zone().installation.transfer, now, today()),
            alarm=alarm,
            withheld=are_withheld(zone().database, zone().parts.export_rules),
            state=read_state(session, alarm, last),
        )


# Called by the frame of the console's pages, which strangers never see.
@compliance.context_processor
def ways() -> dict[str, object]:
    """Return `console_tasks()`, those the reader may do, and `console_task()`, the present one."""
    return {
        "console_tasks": lambda: tasks_for(current_user.role),
        "console_task": lambda: task_of(request.endpoint or ""),
    }
