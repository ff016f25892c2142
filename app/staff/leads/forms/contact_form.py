"""The form of a contact outside the desk, and of other moments that are past."""

from datetime import date, datetime, timedelta
from functools import partial

from wtforms.validators import StopValidation

from app.core import clock
from app.leads.rules.lead_work import TEXT_LIMITS, ContactAnswer, ContactChannel, Direction
from app.staff.frame import local_now, local_text, read_local
from app.staff.leads.channels import by_hand
from app.staff.leads.lead_forms import LeadForm, is_far
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    TextField,
    TickField,
    choices_of,
    choose,
)

_FIRST_YEAR = 2000
"""No contact was earlier; the first years of all cannot be expressed in every time zone."""


class MomentForm(LeadForm):
    """A form that takes a past moment; `at` is that moment."""

    at: datetime


def read_moment(form: MomentForm, field: LineField) -> None:
    """Read a past moment in the desk's time zone into the form.

    :raises StopValidation: if it is none, too early, or still to come.
    """
    try:
        local = read_local(field.text)
    except ValueError as error:
        raise StopValidation(form.say(field.short_name)) from error
    if local.year < _FIRST_YEAR:
        raise StopValidation(form.say("contact_early"))
    now = clock.now()
    if local > now + timedelta(minutes=1):
        raise StopValidation(form.say("contact_future"))
    # The page shows minutes: the present one means now.
    moment = local.astimezone(now.tzinfo)
    form.at = now if moment + timedelta(minutes=1) > now else moment


def read_next(form: "SpokenForm", field: LineField) -> None:
    """Read the day by whose end staff are to act next into the form, if it has one.

    :raises StopValidation: if it is none, or over.
    """
    if not field.text:
        return
    try:
        day = date.fromisoformat(field.text)
    except ValueError as error:
        raise StopValidation(form.say("contact_next")) from error
    today = local_now().date()
    if day < today:
        raise StopValidation(form.say("contact_next_past"))
    if is_far(day, today):
        raise StopValidation(form.say("task_day_far"))
    form.next_by = day


class SpokenForm(MomentForm):
    """A contact outside the desk: its text, speaker, channel and time, and when to act next."""

    contact_direction = CodedSelectField(
        options=partial(choices_of, "contact_direction"),
        choose=choose,
        validators=[KnownChoice(required=True)],
    )
    contact_channel = CodedSelectField(
        options=by_hand,
        choose=choose,
        validators=[KnownChoice(required=True)],
    )
    contact_answer = CodedSelectField(
        options=partial(choices_of, "contact_answer"), validators=[KnownChoice()]
    )
    contact_at = LineField(validators=[read_moment])
    contact_text = TextField(validators=[CheckedText(TEXT_LIMITS["contact"], required=True)])
    contact_next = LineField(validators=[read_next])
    contact_wait = TickField()

    def __init__(self, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.at = clock.now()
        self.next_by: date | None = None
        if fresh:
            self.contact_at.data = local_text(clock.now())
            self.contact_channel.data = ContactChannel.PHONE.value
            self.contact_answer.data = ContactAnswer.GIVEN.value

    @property
    def direction(self) -> Direction:
        """The speaker."""
        return Direction(self.contact_direction.data)

    @property
    def answer(self) -> ContactAnswer:
        """Whether our contact was the answer."""
        return ContactAnswer(self.contact_answer.data or ContactAnswer.GIVEN)

    @property
    def channel(self) -> ContactChannel:
        """The channel."""
        return ContactChannel(self.contact_channel.data)
