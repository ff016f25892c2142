"""Say what stays after an erasure, and until when."""

from collections.abc import Sequence

from app.core.rules.moments import months_after
from app.rights.rules.erasure import Kept, Stays, Told
from app.rights.steps.erase_kinds import Task
from app.rights.store import erasure


def what_stays(task: Task, *, requests: int, tasks: int, told: Told) -> Sequence[Kept]:
    """Return what an erasure leaves, with the day on which it goes, where there is one."""
    order = task.order
    records = erasure.list_records(task.session, order.person_id, order.until)
    kept = [Kept(Stays.CONSENT_RECORDS, len(records))]
    if order.evidence_since is not None:
        opened = len(erasure.list_held(task.session, records))
        until = months_after(order.evidence_since, task.tools.evidence_months)
        kept.append(Kept(Stays.EVIDENCE, opened, until))
    kept += [
        Kept(Stays.ERASURE_RECORD),
        Kept(Stays.AUDIT_EVENTS, until=months_after(order.at, task.tools.audit_months)),
    ]
    if requests:
        kept.append(Kept(Stays.REQUESTS, requests))
    if tasks:
        kept += [Kept(Stays.EXPORT_LISTS), Kept(Stays.RECEIVER_TASKS, tasks)]
    if told is Told.MAIL:
        kept.append(Kept(Stays.LAST_MAIL))
    return [*kept, Kept(Stays.COPIES)]
