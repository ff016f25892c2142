"""The forms of facts of a lead: tags, the result, priority, relations, corrections."""

from collections.abc import Mapping
from datetime import date, time
from functools import partial
from typing import Any
from uuid import UUID

from wtforms.validators import StopValidation

from app.content.local import amount_text, money_text, number_text
from app.leads.models import LeadMessage, LeadTask
from app.leads.rules.amended import ContactFacts, TaskFacts
from app.leads.rules.facts import (
    FACT_LIMITS,
    MOST_AMOUNT,
    MOST_JOBS,
    TAG_LIMIT,
    LostReason,
    Result,
    tag_of,
)
from app.leads.rules.lead_work import TEXT_LIMITS, ContactAnswer, ContactChannel, Direction
from app.leads.rules.priority import Priority
from app.leads.rules.typed_numbers import COUNTED, CURRENCIES, read_number
from app.staff.frame import DeskForm, local_now, local_text
from app.staff.leads.assignees import assignees
from app.staff.leads.channels import by_hand
from app.staff.leads.forms.contact_form import MomentForm, read_moment
from app.staff.leads.lead_forms import (
    LeadForm,
    SeenLeadForm,
    assignee_options,
    read_day,
    read_time,
)
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    choices_of,
    choose,
)


class FactForm(LeadForm):
    """A form whose fields take their words from `noted`."""

    copy = "noted.errors"
    fields = "noted.fields"


def some_tag(form: DeskForm, field: LineField) -> None:
    """Refuse a text that leaves no tag once normalised.

    :raises StopValidation: with what to do, in the reader's language.
    """
    if not tag_of(field.text):
        raise StopValidation(form.say("tag"))


class TagForm(FactForm):
    """A tag to add."""

    tag = LineField(validators=[CheckedText(TAG_LIMIT, required=True), some_tag])

    @property
    def wanted(self) -> str:
        """The tag as stored."""
        return tag_of(self.tag.text)


def _whole(
    form: "ResultForm", field: LineField, words: Mapping[str, str], most: int
) -> tuple[int | None, str]:
    """Read a whole number as typed, and the meaning of the words beside it.

    :raises StopValidation: if it is none, or with what was read if that is no whole number up to
        `most`.
    """
    if not field.text:
        return None, ""
    read = read_number(field.text, words)
    if read is None:
        raise StopValidation(form.say(field.short_name))
    number, meaning = read
    whole, lang = int(number), form.lang
    if whole != number or whole > most:
        shown = amount_text(whole, lang) if whole == number else number_text(float(number), lang)
        key = f"{field.short_name}_most"
        raise StopValidation(form.say(key, read=shown, most=amount_text(most, lang)))
    return whole, meaning


def _amount(form: "ResultForm", field: LineField) -> None:
    form.amount, form.named = _whole(form, field, CURRENCIES, MOST_AMOUNT)


def _currency(form: "ResultForm", field: CodedSelectField) -> None:
    if form.amount is None:
        return
    if not (field.data or form.named):
        read = amount_text(form.amount, form.lang)
        raise StopValidation(form.say("result_currency", read=read))
    if form.named not in {"", field.data or form.named}:
        read = money_text(form.amount, form.named, form.lang)
        raise StopValidation(form.say("result_currency_other", read=read))


def _jobs(form: "ResultForm", field: LineField) -> None:
    form.jobs, _ = _whole(form, field, COUNTED, MOST_JOBS)


def _decided(form: "ResultForm", field: LineField) -> None:
    try:
        form.decided_on = date.fromisoformat(field.text) if field.text else None
    except ValueError as error:
        raise StopValidation(form.say("result_day")) from error
    if form.decided_on and form.decided_on > local_now().date():
        raise StopValidation(form.say("result_day_future"))


class ResultForm(SeenLeadForm, FactForm):
    """The form of a lead's result; every field may stay empty."""

    result_amount = LineField(validators=[_amount])
    result_currency = CodedSelectField(
        options=partial(choices_of, "currency"),
        choose=choose,
        validators=[KnownChoice(), _currency],
    )
    result_jobs = LineField(validators=[_jobs])
    result_site = LineField(validators=[CheckedText(FACT_LIMITS["site"])])
    result_day = LineField(validators=[_decided])
    lost_reason = CodedSelectField(
        options=partial(choices_of, "lost_reason"), choose=choose, validators=[KnownChoice()]
    )

    amount: int | None = None
    named = ""
    jobs: int | None = None
    decided_on: date | None = None

    @property
    def result(self) -> Result:
        """The values as stored."""
        return Result(
            amount=self.amount,
            currency=self.result_currency.data or self.named,
            jobs=self.jobs,
            site=self.result_site.text,
            decided_on=self.decided_on,
            lost_reason=LostReason(self.lost_reason.data).value if self.lost_reason.data else "",
        )

    def fill(self, result: Result | None) -> None:
        """Show the stored result; if there is none, today as the day of the decision."""
        if result is None:
            self.result_day.data = local_now().date().isoformat()
            return
        self.result_amount.data = "" if result.amount is None else f"{result.amount:,}"
        self.result_currency.data = result.currency
        self.result_jobs.data = "" if result.jobs is None else str(result.jobs)
        self.result_site.data = result.site
        self.result_day.data = result.decided_on.isoformat() if result.decided_on else ""
        self.lost_reason.data = result.lost_reason


def _priorities(lang: str) -> Options:
    named = [each.name.lower() for each in reversed(Priority)]
    return [(each, zone().content.text(lang, f"inbox.priorities.{each}")) for each in named]


class PriorityForm(SeenLeadForm, FactForm):
    """A priority set by hand, with its reason."""

    priority = CodedSelectField(
        options=_priorities, choose=choose, validators=[KnownChoice(required=True)]
    )
    priority_reason = LineField(validators=[CheckedText(FACT_LIMITS["reason"], required=True)])

    @property
    def wanted(self) -> Priority:
        """The priority chosen."""
        return Priority[self.priority.data.upper()]


class RelationForm(FactForm):
    """Why two leads are about the same thing, or are not.

    `other_id` is the other lead of a form that was sent and comes back.
    """

    other_id: UUID | None = None

    relation_reason = LineField(validators=[CheckedText(FACT_LIMITS["reason"])])


class AmendForm(SeenLeadForm, FactForm):
    """A later wording of a text by staff."""

    amended: Any = TextField(validators=[CheckedText(TEXT_LIMITS["note"], required=True)])

    def say(self, key: str, **values: object) -> str:
        """Return a message in the reader's language; the other fields are those of a lead."""
        if key.startswith(("amended", "control")):
            return super().say(key, **values)
        return zone().content.text(self.lang, f"lead.errors.{key}", **values)

    def facts_of(self, item: Any) -> ContactFacts | TaskFacts | None:
        """Return the corrected facts of a valid form."""
        return None

    def show(self, item: Any, text: str) -> None:
        """Fill in the present values, for correction."""
        self.amended.data = text


class AmendTaskForm(AmendForm):
    """A task's corrected facts, and who does it; a past day may stay, but none may be set."""

    amended = LineField(validators=[CheckedText(TEXT_LIMITS["task"], required=True)])
    task_day = LineField(validators=[read_day])
    task_time = LineField(validators=[read_time])
    task_for = CodedSelectField(
        options=partial(assignee_options, ()),
        choose=choose,
        validators=[KnownChoice(required=True)],
    )

    def __init__(self, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.task_for.offer(partial(assignee_options, assignees()))
        self.due_on: date = local_now().date()
        self.due_time: time | None = None

    def keep(self, task: LeadTask) -> None:
        """Accept a form that leaves the day and the time unchanged."""
        shown = task.due_on.isoformat(), _minutes(task)
        if (self.task_day.text, self.task_time.text) == shown:
            self.task_day.validators = self.task_time.validators = ()
            self.due_on, self.due_time = task.due_on, task.due_time

    def facts_of(self, item: LeadTask) -> TaskFacts:
        """Return when it is due, and who does it."""
        return TaskFacts(self.due_on, self.due_time, UUID(self.task_for.data))

    def show(self, item: LeadTask, text: str) -> None:
        """Fill in the present values, for correction."""
        super().show(item, text)
        self.task_day.data, self.task_time.data = item.due_on.isoformat(), _minutes(item)
        self.task_for.data = item.assignee_id.hex


def _minutes(task: LeadTask) -> str:
    return task.due_time.isoformat("minutes") if task.due_time else ""


class AmendContactForm(AmendForm, MomentForm):
    """A logged contact's corrected facts."""

    contact_direction = CodedSelectField(
        options=partial(choices_of, "contact_direction"),
        choose=choose,
        validators=[KnownChoice(required=True)],
    )
    contact_channel = CodedSelectField(
        options=by_hand, choose=choose, validators=[KnownChoice(required=True)]
    )
    contact_answer = CodedSelectField(
        options=partial(choices_of, "contact_answer"), validators=[KnownChoice()]
    )
    contact_at = LineField(validators=[read_moment])

    def facts_of(self, item: LeadMessage) -> ContactFacts:
        """Return the corrected facts; an unchanged time keeps its seconds."""
        same = self.contact_at.text == local_text(item.at)
        return ContactFacts(
            item.at if same else self.at,
            Direction(self.contact_direction.data),
            ContactChannel(self.contact_channel.data),
            ContactAnswer(self.contact_answer.data or ContactAnswer.GIVEN),
        )

    def show(self, item: LeadMessage, text: str) -> None:
        """Fill in the present values, for correction."""
        super().show(item, text)
        self.contact_at.data = local_text(item.at)
        told = item.facts.told()
        self.contact_direction.data, self.contact_channel.data = told["direction"], told["channel"]
        self.contact_answer.data = told["answer"]
