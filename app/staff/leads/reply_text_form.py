"""The form of a text that replies start from: label, subject and body in every language."""

from typing import Any

from wtforms import HiddenField
from wtforms.validators import StopValidation

from app.content import ContentError, ReplyText
from app.content.local import language_text
from app.content.replies import PLACEHOLDERS
from app.content.sentences import placeholders
from app.core.rules.languages import LANGUAGES
from app.leads.reply_texts import Wording
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import TEXT_LIMITS
from app.staff.frame import DeskForm
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    TickField,
    choose,
)

PARTS = ("label", "subject", "body")
LABEL_LIMIT = 80
_THEN = (LeadStatus.ACKNOWLEDGED, LeadStatus.ENGAGED)


def _statuses(lang: str) -> Options:
    return [(each.value, zone().content.choice_label("lead_status", each, lang)) for each in _THEN]


def _variables(form: "ReplyTextForm", field: LineField) -> None:
    """Refuse an unknown variable, by its name and that of its field."""
    told = {"field": form.label_of(field.name)}
    try:
        strange = placeholders(field.text, field.name) - PLACEHOLDERS
    except ContentError as error:
        raise StopValidation(form.say("braces", **told, example="{name}")) from error
    if strange:
        raise StopValidation(form.say("variable", **told, name=f"{{{min(strange)}}}"))


class ReplyTextForm(DeskForm):
    """A text that replies start from, in every language.

    Its fields are `label_en`, `subject_en`, `body_en` and so on.
    """

    copy = "reply_texts.errors"
    fields = "reply_texts.fields"

    then = CodedSelectField(
        options=_statuses, choose=choose, validators=[KnownChoice(required=True)]
    )
    offered = TickField()
    seen = HiddenField()

    def say(self, key: str, **values: object) -> str:
        """Return a message; those of a part are the same in every language."""
        part, _, rest = key.partition("_")
        if part in PARTS:
            key = f"{part}_long" if rest.endswith("long") else part
        return super().say(key, **values)

    def label_of(self, name: str) -> str:
        """Return the name of a field, with its language."""
        part, _, code = name.partition("_")
        words = {"part": super().label_of(part), "language": language_text(code, self.lang)}
        return zone().content.text(self.lang, "reply_texts.fields.of", **words)

    def part(self, name: str) -> dict[str, str]:
        """Return a part as it was typed, by language."""
        return {each: self[f"{name}_{each}"].text for each in LANGUAGES}

    @property
    def wording(self) -> Wording:
        """The wording as it was typed."""
        label, subject, body = (self.part(each) for each in PARTS)
        return Wording(self.then.data, bool(self.offered.data), label, subject, body)

    def show(self, text: ReplyText, *, offered: bool) -> None:
        """Fill in a text."""
        self.then.data, self.offered.data = text.then, offered
        for name in PARTS:
            for each, words in getattr(text, name).items():
                self[f"{name}_{each}"].data = words


def _field(part: str) -> Any:
    if part == "body":
        return TextField(validators=[CheckedText(TEXT_LIMITS["reply"], required=True), _variables])
    limit = LABEL_LIMIT if part == "label" else TEXT_LIMITS["subject"]
    checks = [CheckedText(limit, required=True), *([_variables] if part == "subject" else [])]
    return LineField(validators=checks)


for _lang in LANGUAGES:
    for _part in PARTS:
        setattr(ReplyTextForm, f"{_part}_{_lang}", _field(_part))
