"""What a member of staff has planned to do, and the notes that call them in."""

from datetime import timedelta
from uuid import UUID

from flask import render_template

from app.accounts.store import staff as accounts
from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.store import lead_work
from app.staff.blueprint import staff
from app.staff.leads.lead_forms import local_now
from app.web.context import zone
from app.web.guards import actor_id, require

SHOWN = 100
"""The most tasks, and the most mentions, that the page lists."""

MENTIONS_SHOWN_FOR = timedelta(days=30)


@staff.get("/tasks")
@require(Permission.VIEW_LEADS)
def tasks() -> str:
    """List one's open tasks, those first that are due first, and one's mentions, newest first."""
    account, since = UUID(actor_id()), clock.now() - MENTIONS_SHOWN_FOR
    with zone().database.reading() as session:
        open_tasks = lead_work.list_open_tasks(session, account, SHOWN)
        mentions = lead_work.list_mentions(session, account, since, SHOWN)
        names = accounts.names_by_id(session)
    return render_template(
        "staff/leads/tasks.html",
        tasks=open_tasks,
        mentions=mentions,
        names={UUID(each).hex: name for each, name in names.items()},
        today=local_now().date(),
        days=MENTIONS_SHOWN_FOR.days,
    )


@staff.app_context_processor
def tasks_due() -> dict[str, object]:
    """Give templates `my_tasks_due()`, how many of one's tasks are to be done by today."""
    return {"my_tasks_due": _count_due}


def _count_due() -> int:
    with zone().database.reading() as session:
        return lead_work.count_tasks_due(session, UUID(actor_id()), local_now().date())
