"""The forms of a lead's page; their messages are content."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from functools import partial
from typing import Protocol
from uuid import UUID

from wtforms import HiddenField
from wtforms.validators import StopValidation

from app.accounts.store.staff import Assignee
from app.leads.rules.lead_work import TEXT_LIMITS
from app.leads.rules.mentions import ways_to_call
from app.staff.frame import DeskForm, local_now, local_zone
from app.staff.leads.due import short_day
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedChecksField,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    choose,
)
from app.web.opened_form import OpenedForm, SeenForm

NOBODY = "nobody"
"""The value of the owner's field that leaves a lead without an owner."""

_VERSION = re.compile(r"[0-9]{1,9}")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def assignee_label(assignee: Assignee, lang: str) -> str:
    """Return a person's name; if they are away, also until when, and their deputy."""
    if not assignee.away:
        return assignee.name
    say, state = zone().content.text, zone().content.text(lang, "inbox.assign.absent")
    if assignee.until is not None:
        last = assignee.until.astimezone(local_zone()) - timedelta(microseconds=1)
        state = say(lang, "inbox.assign.absent_until", day=short_day(last))
    key = "inbox.assign.away_deputy" if assignee.deputy else "inbox.assign.away"
    return say(lang, key, name=assignee.name, deputy=assignee.deputy, state=state)


def assignee_options(assignees: Sequence[Assignee], lang: str) -> Options:
    """Return colleagues as choices of a form; those who are away are marked."""
    return [(each.id.hex, assignee_label(each, lang)) for each in assignees]


def owner_options(assignees: Sequence[Assignee], lang: str, me: UUID | None = None) -> Options:
    """Return the possible owners of a lead, the reader first, and nobody."""
    content = zone().content
    own = [each for each in assignees if each.id == me]
    return [
        *((str(each.id), content.text(lang, "inbox.assign.me", name=each.name)) for each in own),
        *((str(each.id), assignee_label(each, lang)) for each in assignees if each.id != me),
        (NOBODY, content.text(lang, "inbox.assign.nobody")),
    ]


def _nobody(_lang: str) -> Options:
    return []


class LeadForm(OpenedForm, DeskForm):
    """A form whose fields take their messages from `lead.errors`."""

    copy = "lead.errors"
    fields = "lead.fields"


class SeenLeadForm(SeenForm):
    """The version of a lead that a form showed, and the time of its last change."""

    version = HiddenField()

    @property
    def expected_version(self) -> int:
        """The version shown; 0, which no lead has, for anything but a short number."""
        text = self.version.data or ""
        return int(text) if _VERSION.fullmatch(text) else 0


class WorkForm(DeskForm):
    """A form whose fields take their messages from `inbox.errors`."""

    copy = "inbox.errors"

    def say_plain(self, key: str, **values: object) -> str:
        """Return a sentence of the inbox in the reader's language."""
        return zone().content.text(self.lang, f"inbox.{key}", **values)


class OwnerForm(SeenLeadForm, WorkForm):
    """The new owner of a lead.

    :param assignees: the people to whom it can be assigned.
    :param me: the reader's account, which is offered first.
    """

    owner = CodedSelectField(
        options=partial(owner_options, ()), choose=choose, validators=[KnownChoice(required=True)]
    )

    def __init__(self, assignees: Sequence[Assignee], me: UUID, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.owner.offer(partial(owner_options, assignees, me=me))

    @property
    def owner_id(self) -> UUID | None:
        """The person chosen; None for nobody."""
        return None if self.owner.data == NOBODY else UUID(self.owner.data)


class NoteForm(LeadForm):
    """A note, and the colleagues that it mentions.

    :ivar calls: what calls each of them after an at sign, by account; the name first.
    """

    note_text = TextField(validators=[CheckedText(TEXT_LIMITS["note"], required=True)])
    mention = CodedChecksField(options=_nobody, validators=[KnownChoice()])

    def __init__(self, people: Sequence[Assignee], me: UUID, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.calls: Mapping[str, Sequence[str]] = ways_to_call(
            [(each.id.hex, each.name) for each in people]
        )
        others = [each for each in people if each.id != me]
        self.mention.offer(partial(assignee_options, others))

    @property
    def mentions(self) -> list[UUID]:
        """The accounts whose boxes are ticked."""
        return [UUID(each) for each in self.mention.data or ()]


class DueForm(Protocol):
    """A form with a task's due day and time, read into `due_on` and `due_time`."""

    due_on: date
    due_time: time | None
    task_day: LineField

    def say(self, key: str) -> str:
        """Return a message in the reader's language."""


_FURTHEST_YEARS = 5
"""How far ahead a day may be: beyond that, a slip in its year would hide the work for good."""


def is_far(day: date, today: date) -> bool:
    """Return whether a day is too far ahead to be meant."""
    return day.year > today.year + _FURTHEST_YEARS


def read_day(form: DueForm, field: LineField) -> None:
    """Read the day of a task into the form.

    :raises StopValidation: if it is none, or over.
    """
    try:
        form.due_on = date.fromisoformat(field.text)
    except ValueError as error:
        raise StopValidation(form.say("task_day")) from error
    today = local_now().date()
    # The task would be overdue at once, and its lead with it, which alerts managers.
    if form.due_on < today:
        raise StopValidation(form.say("task_day_past"))
    if is_far(form.due_on, today):
        raise StopValidation(form.say("task_day_far"))


def read_time(form: DueForm, field: LineField) -> None:
    """Read the time of a task into the form, if it has one.

    :raises StopValidation: if it is none, or over.
    """
    if not field.text:
        return
    if not _TIME.fullmatch(field.text):
        raise StopValidation(form.say("task_time"))
    form.due_time = time.fromisoformat(field.text)
    now = local_now()
    if not form.task_day.errors and (form.due_on, form.due_time) <= (now.date(), now.time()):
        raise StopValidation(form.say("task_time_past"))


class TaskForm(LeadForm):
    """A task that is due by the end of a day, usually the next working day, or by a time."""

    task_title = LineField(validators=[CheckedText(TEXT_LIMITS["task"], required=True)])
    task_day = LineField(validators=[read_day])
    task_time = LineField(validators=[read_time])
    task_for = CodedSelectField(
        options=_nobody, choose=choose, validators=[KnownChoice(required=True)]
    )

    def __init__(self, people: Sequence[Assignee], usual: str, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.due_on = zone().first_response.hours.working_day_after(local_now().date())
        self.due_time: time | None = None
        self.task_for.offer(partial(assignee_options, people))
        if fresh:
            self.task_day.data = self.due_on.isoformat()
            self.task_for.data = usual
