"""The forms of the routing rules, and of an example to try them with."""

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

from wtforms import Field, HiddenField
from wtforms.validators import StopValidation

from app.accounts.store.staff import Assignee
from app.enquiries.rules.fields import FIELDS
from app.leads.models.routing import RoutingRule
from app.leads.routing import mark
from app.leads.rules.routing import CONDITIONS, Example, guess_language
from app.staff.frame import DeskForm
from app.staff.leads.lead_forms import assignee_options
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedChecksField,
    CodedSelectField,
    KnownChoice,
    LineField,
    TextField,
    TickField,
    choices_of,
)
from app.web.locale import countries

_NAME_LIMIT = 80
_REFERENCE_LIMIT = 20
_NUMBER = re.compile(r"[1-9][0-9]{0,4}")


def _any(key: str, lang: str) -> str:
    return zone().content.text(lang, f"routing.try.{key}")


def _number(form: "RuleForm", field: LineField) -> None:
    if field.text and not _NUMBER.fullmatch(field.text):
        raise StopValidation(form.say("most_open_format"))


class RoutingForm(DeskForm):
    """A form whose fields take their messages from `routing.errors`."""

    copy = "routing.errors"
    fields = "routing.fields"


def _id_of(field: Field, lang: str) -> str:
    """Return the id that a message about a field links to: for several boxes, the first."""
    if not isinstance(field, CodedChecksField):
        return str(field.id)
    return next((f"{field.name}-{code}" for code, _, _ in field.options(lang)), "name")


class RuleForm(RoutingForm):
    """A rule: its conditions, and the person who gets the leads.

    :param assignees: the people to whom leads can be assigned.
    """

    name = LineField(validators=[CheckedText(_NAME_LIMIT, required=True)])
    languages = CodedChecksField(
        options=partial(choices_of, "reply_language"), validators=[KnownChoice()]
    )
    countries = CodedChecksField(options=countries, validators=[KnownChoice()])
    sectors = CodedChecksField(options=partial(choices_of, "sector"), validators=[KnownChoice()])
    topics = CodedChecksField(options=partial(choices_of, "topics"), validators=[KnownChoice()])
    sizes = CodedChecksField(options=partial(choices_of, "size_band"), validators=[KnownChoice()])
    owners = CodedChecksField(
        options=partial(assignee_options, ()), validators=[KnownChoice(required=True)]
    )
    most_open = LineField(validators=[_number])
    active = TickField()
    seen = HiddenField()

    def __init__(self, assignees: Sequence[Assignee]) -> None:
        super().__init__()
        self.owners.offer(partial(assignee_options, assignees))

    def summary(self) -> list[tuple[str, str]]:
        """Return each message with the id of the field that it is about, in the page's order."""
        return [(_id_of(field, self.lang), field.errors[0]) for field in self if field.errors]

    def show(self, row: RoutingRule) -> None:
        """Fill the form in with a stored rule."""
        for name in ("name", *CONDITIONS.values(), "owners", "active"):
            self[name].data = getattr(row, name)
        self.most_open.data = "" if row.most_open is None else str(row.most_open)
        self.seen.data = mark(row)

    @property
    def values(self) -> dict[str, Any]:
        """The rule's columns."""
        chosen = {name: self[name].data or [] for name in CONDITIONS.values()}
        return {
            **chosen,
            "name": self.name.text,
            "owners": self.owners.data or [],
            "most_open": int(self.most_open.text) if self.most_open.text else None,
            "active": bool(self.active.data),
        }


class ExampleForm(RoutingForm):
    """An enquiry to try the rules with: a reference, or a text with its details."""

    reference = LineField(validators=[CheckedText(_REFERENCE_LIMIT)])
    text = TextField(validators=[CheckedText(FIELDS["message"].limit)])
    language = CodedSelectField(
        options=partial(choices_of, "reply_language"),
        choose=partial(_any, "guess"),
        validators=[KnownChoice()],
    )
    country = CodedSelectField(
        options=countries, choose=partial(_any, "none"), validators=[KnownChoice()]
    )
    sector = CodedSelectField(
        options=partial(choices_of, "sector"),
        choose=partial(_any, "none"),
        validators=[KnownChoice()],
    )

    size = CodedSelectField(
        options=partial(choices_of, "size_band"),
        choose=partial(_any, "none"),
        validators=[KnownChoice()],
    )
    topic = CodedChecksField(options=partial(choices_of, "topics"), validators=[KnownChoice()])

    @property
    def example(self) -> Example:
        """The example for the rules; a language that is not chosen is guessed."""
        return Example(
            self.language.data or guess_language(self.text.text),
            self.country.data or "",
            self.sector.data or "",
            self.size.data or "",
            frozenset(self.topic.data or ()),
        )
