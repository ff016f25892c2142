"""The forms of the pages about people, erasures and legal holds."""

from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from wtforms.validators import StopValidation

from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.compliance.rights.person import people_of
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
    """Return the field for an address, a reference or a number, by which a person is found."""
    return LineField(validators=[CheckedText(FIELDS["email"].limit, required=True)])


def remark_field() -> TextField:
    """Return the field for a reason in words."""
    return TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])


class SubjectForm(ConsoleForm):
    """The person to look for."""

    copy = "subject.errors"
    fields = "subject.fields"
    who = who_field()


class RevealForm(ConsoleForm):
    """The reason for revealing a person's identity."""

    copy = "subject.errors"
    fields = "subject.fields"
    why = remark_field()


class PersonForm(ConsoleForm):
    """A form that finds a person by any of their details; sets `person_id` once valid."""

    who = who_field()
    person_id: UUID

    def validate_who(self, field: LineField) -> None:
        """Find the person.

        :raises StopValidation: if the database knows no such person, or several.
        """
        found = people_of(field.text)
        if len(found) != 1:
            raise StopValidation(self.say("several" if found else "nobody"))
        self.person_id = found[0]


class ProposalForm(PersonForm):
    """The person to erase, and the reason."""

    ground = CodedSelectField(
        labelled("erasure.grounds", BY_HAND), choose, validators=[KnownChoice(required=True)]
    )
    remark = remark_field()


class RefusalForm(ConsoleForm):
    """The reason why a person is not erased."""

    why_not = remark_field()


def _day(form: "UntilForm", field: LineField) -> None:
    try:
        day = date.fromisoformat(field.text)
        form.end = end_of_day(day, ZoneInfo(zone().settings.time_zone))
        check_until(form.end, form.now)
    except (ValueError, BadUntil) as error:
        raise StopValidation(form.say("until")) from error


class UntilForm(ConsoleForm):
    """A form with a last day, which is included; it is checked as of one moment, `now`."""

    copy = "retention.holds.errors"
    fields = "retention.holds.fields"
    end: datetime

    def __init__(self, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.now = clock.now()


class HoldForm(PersonForm, UntilForm):
    """A hold: the person, the reason and the last day."""

    reason = remark_field()
    until = LineField(validators=[_day])


class RenewForm(UntilForm):
    """The new last day of a hold."""

    until = LineField(validators=[_day])


class LiftForm(UntilForm):
    """The reason why a hold is no longer needed."""

    why_lifted = remark_field()
