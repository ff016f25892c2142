"""The forms for legal holds."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from wtforms.validators import StopValidation

from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.core import clock
from app.enquiries.rules.enquiry import FORM_FIELDS_LIMIT
from app.enquiries.rules.legal_hold import BadUntil, check_until, end_of_day
from app.web.context import zone
from app.web.forms import CheckedText, LineField, TextField


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

    who = LineField(validators=[CheckedText(FORM_FIELDS_LIMIT["email"], required=True)])
    reason = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])
    until = LineField(validators=[_day])


class RenewForm(UntilForm):
    """Until when a hold is to last now."""

    until = LineField(validators=[_day])


class LiftForm(UntilForm):
    """Why a hold is no longer needed."""

    why_lifted = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])
