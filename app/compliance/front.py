"""The console's front page: open work, and every task."""

from datetime import timedelta

from flask import render_template, request
from flask_login import current_user

from app.compliance.attention import attention
from app.compliance.blueprint import compliance
from app.compliance.days import today
from app.compliance.tasks import task_of, tasks_for
from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.prepared import are_withheld
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.store import ledger, pending_entry
from app.ledger.verdicts import read_alarm
from app.web.context import zone
from app.web.guards import require

_SOON = timedelta(minutes=1)
"""The time for which an entry may wait to be sealed; it mostly takes a second."""


@compliance.get("/")
@require(Permission.VIEW_CONSENTS)
def front() -> str:
    """Show the open work, the state of the ledger, and every task of the console."""
    now, alarm = clock.now(), read_alarm(zone().database, zone().vouching)
    with zone().database.reading() as session:
        checkpoint = ledger.find_checkpoint(session)
        pending = pending_entry.list_pending(session, 1)
        return render_template(
            "compliance/front.html",
            attention=attention(session, zone().installation.transfer, now, today()),
            alarm=alarm,
            withheld=are_withheld(zone().database, zone().parts.export_rules),
            halted=LedgerFolder(zone().settings).halt() is not None,
            # The number of entries in the latest checkpoint.
            size=read_checkpoint(checkpoint.note).size if checkpoint else 0,
            # The moment of a pending entry that should have been sealed by now.
            waiting_since=next((each.at for each in pending if now - each.at > _SOON), None),
        )


# Called by the frame of the console's pages, which strangers never see.
@compliance.context_processor
def ways() -> dict[str, object]:
    """Return `console_tasks()`, those the reader may do, and `console_task()`, the present one."""
    return {
        "console_tasks": lambda: tasks_for(current_user.role),
        "console_task": lambda: task_of(request.endpoint or ""),
    }
