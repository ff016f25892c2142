"""The fields of an enquiry in forms, with the same checks in every form."""

import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, TypeVar

from flask import request
from flask_wtf import FlaskForm
from wtforms import Field as FormField
from wtforms import HiddenField
from wtforms.validators import StopValidation

from app.core.rules.tokens import TOKEN_BYTES
from app.enquiries.outside.contact_details import (
    calling_codes,
    is_web_address,
    phone_e164,
    territories,
)
from app.enquiries.rules.enquiry import Answers, in_order
from app.enquiries.rules.fields import FIELDS, REACH_BY, WECHAT, Field, FieldKind
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedChecksField,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    choices_of,
    choose,
    email_address,
)
from app.web.locale import countries
from app.web.reception.bound_fields import FormMeta

_Form = TypeVar("_Form", bound="AnswersForm")

PHONE = FieldKind.PHONE

_KEY = re.compile(r"[A-Za-z0-9_-]{16,64}")


def _choose_country(lang: str) -> str:
    return zone().content.text(lang, "form.country.choose")


def _phone_number(form: Any, field: LineField) -> None:
    number = phone_e164(field.text, form.country.data if form.country.known(form.lang) else None)
    if number is None:
        form.refuse_unread(field)
    form.phone_e164 = number or ""


def _web_address(form: Any, field: LineField) -> None:
    if not is_web_address(field.text):
        form.refuse_unread(field)


_CHECKS: Mapping[FieldKind, Callable[..., None]] = {
    FieldKind.EMAIL: email_address,
    FieldKind.PHONE: _phone_number,
    FieldKind.URL: _web_address,
}


def _ways(lang: str) -> Options:
    return [
        each
        for each in choices_of(REACH_BY, lang)
        if each[0] != WECHAT or zone().offers_wechat(lang)
    ]


def form_field(field: Field, *, required: bool) -> FormField:
    """Return the form field for a declared field."""
    if field.typed:
        of_kind = [_CHECKS[field.kind]] if field.kind in _CHECKS else []
        checks = [CheckedText(field.limit, required=required), *of_kind]
        is_long = field.kind is FieldKind.LONG_TEXT
        return TextField(validators=checks) if is_long else LineField(validators=checks)
    known = [KnownChoice(required=required)]
    if field.kind is FieldKind.COUNTRY:
        return CodedSelectField(
            options=countries, choose=_choose_country, codes=territories("en"), validators=known
        )
    if field.name == REACH_BY:
        return CodedSelectField(options=_ways, choose=choose, validators=known)
    options, codes = partial(choices_of, field.name), frozenset(field.codes)
    if field.several:
        return CodedChecksField(options=options, codes=codes, validators=known)
    return CodedSelectField(options=options, choose=choose, codes=codes, validators=known)


def asking(
    fields: Iterable[Field], is_required: Callable[[Field], bool]
) -> Callable[[type[_Form]], type[_Form]]:
    """Return a class decorator that adds fields to a form, in their order."""

    def add(form: type[_Form]) -> type[_Form]:
        form.asked = tuple(fields)
        for field in form.asked:
            setattr(form, field.name, form_field(field, required=is_required(field)))
        return form

    return add


class AnswersForm(FlaskForm):  # type: ignore[misc]  # flask-wtf has no types
    """A form with the words of the enquiry form.

    :cvar places: the parts of the content that are searched for its words, in order.
    :cvar asked: the fields of an enquiry that it asks for.
    """

    Meta = FormMeta

    places: tuple[str, ...] = ("form",)
    asked: tuple[Field, ...] = ()

    as_typed = HiddenField()

    def __init__(self, lang: str, data: Mapping[str, str] | None = None) -> None:
        # Only the form's fields: flask-wtf would also read files and JSON into them.
        posted = request.form if request.method == "POST" else None
        super().__init__(formdata=posted, data=data)
        self.lang = lang
        sent = (self.as_typed.data or "").split()
        self._asked_about = [each.name for each in self.asked if each.name in sent]
        self._note_asked()
        self.normalised_email = ""
        self.phone_e164 = ""

    def validate(self, **_extra: object) -> bool:
        """Check each field, with its messages; one that is empty and may be needs no check."""
        token = self.csrf_token
        checked = [each for each in self if each.data or each.flags.required or each is token]
        return not [each for each in checked if not each.validate(self)]

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the page's language.

        A message missing for this field falls back to the general one: `<name>_long` to `long`.
        """
        named = self._first(f"{place}.errors.{key}" for place in self.places)
        if named is not None:
            return zone().content.text(self.lang, named, **values)
        name, _, problem = key.rpartition("_")
        said = f"form.errors.{problem}"
        return zone().content.text(self.lang, said, field=self.label_of(name), **values)

    def refuse_unread(self, field: LineField) -> None:
        """Refuse an optional answer that cannot be read once; sent again, it is taken as typed.

        :raises StopValidation: with what to do, in the reader's language.
        """
        if self.asks_about(field.name):
            raise StopValidation(self.say(f"{field.name}_unread"))

    def asks_about(self, name: str) -> bool:
        """Return whether to ask about an answer, which is done once."""
        asks = name not in self._asked_about
        self._asked_about += [name] * asks
        self._note_asked()
        return asks

    def _note_asked(self) -> None:
        """Keep in the form which answers the person was asked about."""
        self.as_typed.data = " ".join(self._asked_about)

    def label_of(self, name: str) -> str:
        """Return a field's name within a sentence."""
        return zone().content.field_label(self.lang, name)

    def question(self, name: str) -> str:
        """Return the question for a field."""
        keys = [f"{place}.{name}.label" for place in self.places]
        if name == "reach_note" and zone().offers_wechat(self.lang):
            # The general question is about calls alone.
            keys.insert(-1, f"form.{name}.label_wechat")
        return zone().content.text(self.lang, self._first(keys) or keys[-1])

    def hint(self, name: str) -> str:
        """Return the hint for a field; empty if there is none."""
        key = self._first(f"{place}.{name}.hint" for place in self.places)
        code = self._calling_code() if name in FIELDS and FIELDS[name].kind is PHONE else ""
        return zone().content.text(self.lang, key, code=code) if key else ""

    def _calling_code(self) -> str:
        """Return the calling code of the country that was chosen; else one as an example."""
        chosen = self["country"].data if "country" in self else None
        usual = zone().content.text(self.lang, "form.phone.code")
        return str(calling_codes().get(chosen or "", usual))

    def _first(self, keys: Iterable[str]) -> str | None:
        return next((key for key in keys if key in zone().content.copy[self.lang]), None)

    def chosen(self) -> dict[str, Any]:
        """Return the answers by field, codes in their order."""
        return {
            each.name: in_order(self[each.name].data or (), each.codes)
            if each.several
            else self[each.name].data or ""
            for each in self.asked
        }

    def amount_problems(self) -> dict[str, str]:
        """Return a message for each amount without its unit, by the field of the unit."""
        values = self.chosen()
        lacking = [each.unit for each in self.asked if each.lacks_unit(values)]
        return {unit: self.say(f"{unit}_missing") for unit in lacking}

    def reach_problems(self) -> dict[str, str]:
        """Return a message for each way to reach the person that lacks the number or the name."""
        chosen = self[REACH_BY].data
        if chosen == "phone" and not self.phone.text:
            return {"phone": self.say("reach_by_phone")}
        if chosen == WECHAT and not self.reach_note.text:
            return {"reach_note": self.say("reach_note_wechat")}
        return {}

    def add_errors(self, messages: Mapping[str, str]) -> None:
        """Add a message to each of these fields, after those already there."""
        for name, message in messages.items():
            self[name].errors = [*self[name].errors, message]

    def summary(self) -> list[tuple[str, str]]:
        """Return each message in the order of the page, with the id of its target."""
        wrong = (field for field in self.in_page_order() if field.errors)
        return [(self.target(field), field.errors[0]) for field in wrong]

    def in_page_order(self) -> Iterable[FormField]:
        """Return the fields that people fill in, in the order of the page."""
        return [field for field in self if field.name != "csrf_token"]

    def target(self, field: Any) -> str:
        """Return the id that a message about a field links to."""
        grouped = isinstance(field, CodedChecksField)
        return f"{field.id}-{field.options(self.lang)[0][0]}" if grouped else str(field.id)


@asking(FIELDS, lambda field: field.required)
class EnquiryForm(AnswersForm):
    """The answers of an enquiry, required as declared unless a form says otherwise."""

    notice = HiddenField()
    idempotency_key = HiddenField()

    def __init__(self, lang: str, data: Mapping[str, str]) -> None:
        super().__init__(lang, {"idempotency_key": self.fresh_key(), **data})
        self.answered_in = lang

    @staticmethod
    def fresh_key() -> str:
        """Return an idempotency key: one opening of the form sends its enquiry once."""
        return secrets.token_urlsafe(TOKEN_BYTES)

    def answers(self) -> Answers:
        """Return the normalised answers of a valid form."""
        values = self.chosen()
        return Answers.of(
            {**values, "reply_language": values["reply_language"] or self.answered_in}
        )

    @property
    def has_key(self) -> bool:
        """True if the form was sent with a well-formed key."""
        return bool(_KEY.fullmatch(self.idempotency_key.data or ""))
