"""The form of a schedule: the terms of its exports, and when they come round."""

from collections.abc import Mapping

from wtforms.validators import StopValidation

from app.exports.change_schedule import ScheduleDraft
from app.exports.models.export import ExportSchedule
from app.exports.rules.export import ExportRequest
from app.exports.rules.export_filter import ExportFilter
from app.exports.rules.export_schedule import LONGEST_NAME, Every, clock_time, read_clock_time
from app.staff.exports.terms_form import TermsForm, coded
from app.web.context import zone
from app.web.forms import CheckedText, LineField, Options

USUAL_TIME = 6 * 60
"""The minute of the local day that the form begins with: what is new is there in the morning."""

_OWN_MESSAGES = frozenset(
    {"reason", "name", "name_long", "every", "every_choice", "at", "at_format"}
)


def _rhythms(lang: str) -> Options:
    return [(each.value, zone().content.text(lang, f"schedules.every.{each}")) for each in Every]


def _time_of_day(form: "ScheduleForm", field: LineField) -> None:
    if not field.text:
        raise StopValidation(form.say("at"))
    try:
        read_clock_time(field.text)
    except ValueError as error:
        raise StopValidation(form.say("at_format")) from error


def every_hints(lang: str) -> Mapping[str, str]:
    """Return what each rhythm is good for, by its code."""
    say = zone().content.text
    return {each.value: say(lang, f"schedules.every_hints.{each}") for each in Every}


class ScheduleForm(TermsForm):
    """What comes round, how often and when, and what people know it by.

    :param like: what was asked for before, whose terms the form begins with.
    """

    every = coded(_rhythms)
    at = LineField(validators=[_time_of_day])
    name = LineField(validators=[CheckedText(LONGEST_NAME, required=True)])

    def __init__(self, like: ExportRequest | None = None) -> None:
        super().__init__(like)
        if not self.is_submitted():
            self.at.data = clock_time(USUAL_TIME)

    def say(self, key: str, **values: object) -> str:
        """Return an error message: a schedule's own, or one that all exports share."""
        if key in _OWN_MESSAGES:
            return zone().content.text(self.lang, f"schedules.errors.{key}", **values)
        return super().say(key, **values)

    def show(self, schedule: ExportSchedule) -> None:
        """Fill in when a schedule comes round, and its name."""
        self.every.data, self.name.data = schedule.every, schedule.name
        self.at.data = clock_time(schedule.at_minute)

    def draft(self, chosen: ExportFilter) -> ScheduleDraft | None:
        """Return the schedule of a valid form; None, with a message, if no column would be left."""
        request = self.request(chosen)
        if request is None:
            return None
        at_minute = read_clock_time(self.at.text)
        return ScheduleDraft(self.name.text, request, Every(self.every.data), at_minute)
