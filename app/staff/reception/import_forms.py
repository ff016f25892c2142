"""The forms of an import: the file with its statements, and its acceptance."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from flask_wtf import FlaskForm
from flask_wtf.file import FileField
from wtforms import Field
from wtforms.validators import StopValidation

from app.accounts.store.staff import Assignee
from app.core.rules.moments import read_moment
from app.reception.rules.csv_table import LARGEST_FILE, MOST_COLUMNS, MOST_ROWS, UnreadableTable
from app.reception.rules.imports import Statement
from app.reception.rules.incoming import ConsentMethod, Handling
from app.staff.frame import DeskForm
from app.staff.leads.lead_forms import NOBODY, owner_options
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TickField,
    choices_of,
    choose,
    languages,
)
from app.web.locale import page_language

ANSWERED, UNANSWERED = "yes", "no"

_DAY_LIMIT = 20
_NAME_LIMIT = 200


def _answered(lang: str) -> Options:
    text = zone().content.text
    return [
        (UNANSWERED, text(lang, "import.answered.no")),
        (ANSWERED, text(lang, "import.answered.yes")),
    ]


def _required(options: partial[Options] | None = None, **kwargs: Any) -> CodedSelectField:
    return CodedSelectField(
        options=options or partial(owner_options, ()),
        choose=choose,
        validators=[KnownChoice(required=True)],
        **kwargs,
    )


def _owners(assignees: Sequence[Assignee], me: UUID, lang: str) -> Options:
    """Return who may get the enquiries: those whom the rules choose, or one person."""
    people = [each for each in owner_options(assignees, lang, me) if each[0] != NOBODY]
    return [(NOBODY, zone().content.text(lang, "import.owner.rules")), *people]


def _as_filled_in(stated: Statement) -> dict[str, str]:
    """Return the fields of a form with the same content."""
    owner, answered = stated.handling.owner_id, stated.handling.answered
    return {
        "language": stated.lang,
        "method": stated.method.value,
        "given_on": stated.given_on.isoformat(),
        "owner": NOBODY if owner is None else str(owner),
        "answered": ANSWERED if answered else UNANSWERED,
    }


def _some_file(form: "UploadForm", field: Field) -> None:
    if not field.data or not field.data.filename:
        raise StopValidation(form.say("file"))


class UploadForm(FlaskForm):  # type: ignore[misc]  # flask-wtf has no types
    """The file, and the statement about everyone in it.

    :param me: the account that uploads it, which the list of owners names first.
    :param stated: the statement about the file that this one replaces.
    """

    file = FileField(validators=[_some_file])
    language = _required(partial(languages))
    method = _required(partial(choices_of, "consent_method"))
    given_on = LineField(validators=[CheckedText(_DAY_LIMIT, required=True)])
    owner = _required()
    answered = _required(partial(_answered))

    def __init__(
        self,
        assignees: Sequence[Assignee],
        me: UUID,
        now: datetime,
        stated: Statement | None = None,
    ) -> None:
        today = f"{now.astimezone(ZoneInfo(zone().settings.time_zone)):%Y-%m-%d}"
        first = {"owner": NOBODY, "given_on": today, "language": page_language()}
        super().__init__(data=first if stated is None else _as_filled_in(stated))
        self.lang = page_language()
        self._now = now
        self._agreed_on = now.date()
        self.owner.offer(partial(_owners, assignees, me))

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the reader's language."""
        return zone().content.text(self.lang, f"import.errors.{key}", **values)

    def label_of(self, name: str) -> str:
        """Return a field's name within a sentence."""
        return zone().content.text(self.lang, f"import.{name}.label")

    def check_day(self) -> bool:
        """Check the day of agreement, with a message at it."""
        if self.given_on.errors:
            return False
        place = ZoneInfo(zone().settings.time_zone)
        moment = read_moment(self.given_on.text, place)
        if moment is None or not moment.day_only:
            self.given_on.errors = [self.say("given_on_format")]
            return False
        self._agreed_on = moment.at.astimezone(place).date()
        if self._agreed_on > self._now.astimezone(place).date():
            self.given_on.errors = [self.say("given_on_future")]
        return not self.given_on.errors

    def refuse_table(self, error: UnreadableTable) -> None:
        """Set the error at the file that explains why it cannot be read."""
        limits = {
            "rows": f"{MOST_ROWS:,}",
            "columns": MOST_COLUMNS,
            "megabytes": LARGEST_FILE // 1_000_000,
        }
        self.file.errors = [self.say(f"table_{error.problem}", row=error.row, **limits)]

    def ask_for_file_again(self) -> None:
        """Explain at the file field that browsers do not keep a file when there are errors."""
        if not self.file.errors:
            self.file.errors = [self.say("file_again")]

    def refuse_day(self) -> None:
        """Set the error at the day: no words had been published by then."""
        self.given_on.errors = [self.say("no_words")]

    def summary(self) -> list[tuple[str, str]]:
        """Return each message with the id of the field that it is about, in the page's order."""
        return [(field.id, field.errors[0]) for field in self if field.errors]

    def upload(self) -> tuple[str, bytes, Statement]:
        """Return the name and content of a valid form's file, with the statement about it."""
        owner = None if self.owner.data == NOBODY else UUID(self.owner.data)
        statement = Statement(
            self.language.data,
            ConsentMethod(self.method.data),
            self._agreed_on,
            Handling(owner, answered=self.answered.data == ANSWERED),
        )
        name = "".join(filter(str.isprintable, self.file.data.filename))[:_NAME_LIMIT]
        return name, self.file.data.stream.read(LARGEST_FILE + 1), statement


def _confirmed(form: "AcceptForm", field: TickField) -> None:
    if not field.data:
        raise StopValidation(form.say("confirmed"))


class AcceptForm(DeskForm):
    """The confirmation that everyone in the file agreed, and the choice of all rows or none."""

    confirmed = TickField(validators=[_confirmed])
    all_or_none = TickField()

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the reader's language."""
        return zone().content.text(self.lang, f"import.errors.{key}", **values)
