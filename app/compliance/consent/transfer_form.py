"""The forms of the page of transfers abroad: a mechanism, and the reason for ending one."""

from datetime import date

from wtforms.validators import StopValidation

from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.consent.rules.transfers import (
    ASSESSMENT_YEARS,
    EXPIRING,
    Ground,
    Mechanism,
    Terms,
)
from app.core.rules.installation import Transfer
from app.core.rules.period import read_day
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    TextField,
    TickField,
    choose,
    labelled,
)
from app.web.locale import today

_LINE = 200


def day_field(*, required: bool = True) -> LineField:
    """Return a field for a day, as browsers send it."""
    return LineField(validators=[CheckedText(len("2026-01-01"), required=required), _is_day])


def _is_day(form: "TransferForm", field: LineField) -> None:
    try:
        form.days[field.name] = read_day(field.text)
    except ValueError as error:
        raise StopValidation(form.say("day")) from error


class TransferForm(ConsoleForm):
    """A mechanism that allows transfers abroad, with its impact assessment."""

    copy = "transfers.errors"
    fields = "transfers.fields"
    mechanism = CodedSelectField(
        labelled("transfers.mechanisms", Mechanism), choose, validators=[KnownChoice(required=True)]
    )
    ground = CodedSelectField(
        labelled("transfers.grounds", Ground), choose, validators=[KnownChoice()]
    )
    reference = LineField(validators=[CheckedText(_LINE)])
    valid_from = day_field()
    valid_until = day_field(required=False)
    sensitive = TickField()
    assessed_on = day_field()
    assessed_by = LineField(validators=[CheckedText(_LINE, required=True)])
    assessment_reference = LineField(validators=[CheckedText(_LINE, required=True)])
    remarks = TextField(validators=[CheckedText(REMARK_LIMIT)])

    def __init__(self, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.days: dict[str, date] = {}

    def terms(self, transfer: Transfer) -> Terms | None:
        """Return the terms of a mechanism from a valid form; None, with messages, if it is not.

        :param transfer: the recipient in the settings.
        """
        if not (self.validate_on_submit() and self._check_together()):
            return None
        mechanism = Mechanism(self.mechanism.data)
        exempt = mechanism is Mechanism.EXEMPTION
        return Terms(
            transfer.recipient,
            transfer.place,
            transfer.contact,
            mechanism,
            Ground(self.ground.data) if exempt else None,
            self.reference.text,
            self.days["valid_from"],
            self.days.get("valid_until"),
            bool(self.sensitive.data),
            self.days["assessed_on"],
            self.assessed_by.text,
            self.assessment_reference.text,
            self.remarks.text,
        )

    def _check_together(self) -> bool:
        """Check the fields against each other, with messages beside them."""
        mechanism, days = Mechanism(self.mechanism.data), self.days
        exempt = mechanism is Mechanism.EXEMPTION
        start, end = days["valid_from"], days.get("valid_until")
        problems = {
            "ground": exempt and not self.ground.data and "ground",
            "reference": not exempt and not self.reference.text and "reference",
            "valid_until": (end is None and mechanism in EXPIRING and "valid_until")
            or (end is not None and end < start and "valid_until_before")
            or (
                end is not None
                and mechanism is Mechanism.ASSESSMENT
                and end > _years_after(start)
                and "valid_until_years"
            ),
            "sensitive": exempt
            and self.ground.data == Ground.FEW
            and bool(self.sensitive.data)
            and "sensitive_few",
            "assessed_on": days["assessed_on"] > today() and "assessed_on_future",
        }
        for name, key in problems.items():
            if key:
                self[name].errors = [self.say(key)]
        return not any(problems.values())


def _years_after(day: date) -> date:
    year = day.year + ASSESSMENT_YEARS
    try:
        return day.replace(year=year)
    except ValueError:  # The 29th of February.
        return day.replace(year=year, day=28)


class EndForm(ConsoleForm):
    """The reason for ending a mechanism before its last day."""

    copy = "transfers.errors"
    fields = "transfers.fields"
    why_ended = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])
