"""Everything that happened to a lead in one line of time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.enquiries.rules.enquiry import CORRECTABLE
from app.exports.models import Export
from app.leads.lead_view import LeadView
from app.leads.models import LeadEvent, LeadMessage
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_work import Channel, Direction
from app.mail.rules.delivery import trouble_of


@dataclass(frozen=True)
class TimelineEntry:
    """One thing that happened.

    :param kind: which words tell it.
    :param actor: the account that did it; empty for the person, or the service.
    :param item: the record that tells more.
    :param state: what became of a reply, as far as that is kept.
    :param why: what was wrong with it, if it could not leave.
    """

    at: datetime
    kind: str
    actor: str = ""
    item: Any = None
    state: str = ""
    state_at: datetime | None = None
    why: str = ""


def timeline(view: LeadView, exports: Sequence[Export]) -> Sequence[TimelineEntry]:
    """Return what happened to a lead, newest first; of one moment, what came of it first.

    :param exports: those that held it.
    """
    # That staff entered it is told by the enquiry's own line, at the moment at which it came.
    after = (each for each in _entries(view, exports) if each.kind != LeadEventKind.RECEIVED)
    found = [TimelineEntry(view.enquiry.received_at, "received"), *after]
    # A stable sort, with causes before what they cause; the page turns it round.
    return sorted(found, key=lambda each: each.at)[::-1]


def changes_since(view: LeadView, seen: datetime | None) -> Sequence[LeadEvent]:
    """Return what others changed of a lead itself after a moment, from the oldest change on."""
    # One that came by hand was entered after the moment at which it came.
    no_changes = {
        LeadEventKind.RECEIVED.value,
        LeadEventKind.TASK_DONE.value,
        LeadEventKind.TASK_REOPENED.value,
    }
    return [
        each
        for each in reversed(view.history)
        if seen is not None and each.at > seen and each.kind not in no_changes
    ]


def _entries(view: LeadView, exports: Sequence[Export]) -> Iterator[TimelineEntry]:
    yield from _of_person(view)
    for export in exports:
        yield TimelineEntry(
            export.snapshot_at or export.requested_at, "export", export.actor, export
        )
    for note in view.notes:
        yield TimelineEntry(note.at, "note", note.author, note)
    for task in view.tasks:
        yield TimelineEntry(task.created_at, "task", task.author, task)
    for message in view.messages:
        yield _of_message(view, message)
    titles = {task.id.hex: task for task in view.tasks}
    for event in reversed(view.history):
        item = titles.get(event.details.get("task", ""), event)
        yield TimelineEntry(event.at, event.kind, event.actor, item)


def _of_person(view: LeadView) -> Iterator[TimelineEntry]:
    for change in view.corrections.values():
        if change.field in CORRECTABLE:  # The number to dial goes with the number as typed.
            yield TimelineEntry(change.at, "correction", item=change)
    for at, purposes in view.withdrawals.items():
        # Who took it down for the person is told where consent is examined, not here.
        yield TimelineEntry(at, "withdrawal", item=purposes)


def _of_message(view: LeadView, message: LeadMessage) -> TimelineEntry:
    if message.direction == Direction.THEIRS:
        return TimelineEntry(message.at, "theirs", message.author, message)
    if message.channel != Channel.MAIL or message.message_id is None:
        return TimelineEntry(message.at, "ours", message.author, message)
    sent = view.deliveries.get(message.message_id)
    if sent is None:
        return TimelineEntry(message.at, "reply", message.author, message)
    why = trouble_of(sent.last_error).value if sent.last_error else ""
    return TimelineEntry(
        message.at, "reply", message.author, message, sent.state, sent.settled_at, why
    )
