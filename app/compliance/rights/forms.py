"""The forms of the pages about people, erasures and legal holds."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from wtforms.validators import StopValidation

from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.core import clock
from app.enquiries.rules.fields import FIELDS
from app.enquiries.rules.legal_hold import BadUntil, check_until, end_of_day
from app.rights.rules.erasure import BY_HAND
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    TextField,
    choose,
    labelled,
)


def who_field() -> LineField:
    """Return the field for an address or a reference, by which a person is found."""
    return LineField(validators=[CheckedText(FIELDS["email"].limit, required=True)])


def remark_field() -> TextField:
    """Return the field for a reason in words."""
    return TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])


class SubjectForm(ConsoleForm):
    """Whom to look for."""

    copy = "subject.errors"
    fields = "subject.fields"
    who = who_field()


class RevealForm(ConsoleForm):
    """Why to look at who somebody is."""

    copy = "subject.errors"
    fields = "subject.fields"
    why = remark_field()


class ProposalForm(ConsoleForm):
    """Whom to erase, and why."""

    who = who_field()
    ground = CodedSelectField(
        labelled("erasure.grounds", BY_HAND), choose, validators=[KnownChoice(required=True)]
    )
    remark = remark_field()


class RefusalForm(ConsoleForm):
    """Why somebody is not erased."""

    why_not = remark_field()


def _day(form: "UntilForm", field: LineField) -> None:
    try:
        day = date.fromisoformat(field.text)
        form.end = end_of_day(day, ZoneInfo(zone().settings.time_zone))
        check_until(form.end, clock.now())
    except (ValueError, BadUntil) as error:
        raise StopValidation(form.say("until")) from error


class UntilForm(ConsoleForm):
    """A form that says until when, the last day included."""

    copy = "retention.holds.errors"
    fields = "retention.holds.fields"
    end: datetime


class HoldForm(UntilForm):
    """Whose data is to be kept, why, and until when."""

    who = who_field()
    reason = remark_field()
    until = LineField(validators=[_day])


class RenewForm(UntilForm):
    """Until when a hold is to last now."""

    until = LineField(validators=[_day])


class LiftForm(UntilForm):
    """Why a hold is no longer needed."""

    why_lifted = remark_field()
