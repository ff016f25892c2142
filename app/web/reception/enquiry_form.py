"""The answers of an enquiry as fields, checked alike wherever somebody enters one."""

import re
import secrets
from collections.abc import Callable
from functools import partial
from typing import Any

from flask_wtf import FlaskForm
from wtforms import HiddenField
from wtforms.validators import StopValidation

from app.core.rules.tokens import TOKEN_BYTES
from app.enquiries.outside.contact_details import is_web_address, phone_e164
from app.enquiries.rules.enquiry import CODED_ANSWERS, FORM_FIELDS_LIMIT, Answers, in_order
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedChecksField,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    email_address,
)
from app.web.locale import countries

LINES = ("name", "email", "organisation", "job_title", "phone", "website")
"""The answers of one line of text."""


_KEY = re.compile(r"[A-Za-z0-9_-]{16,64}")


def choices_of(field: str, lang: str) -> Options:
    """Return the codes of a coded answer with their labels in a language."""
    return [(choice.code, choice.label(lang)) for choice in zone().content.choices[field]]


def choose(lang: str) -> str:
    """Return the text of a choice that has not been made."""
    return zone().content.text(lang, "form.choose")


def line(name: str, *more: Callable[..., None], required: bool = False) -> LineField:
    """Return the field of a free-text answer, bounded as that answer is."""
    checks = [CheckedText(FORM_FIELDS_LIMIT[name], required=required), *more]
    return LineField(validators=checks)


def country_field(*, required: bool) -> CodedSelectField:
    """Return the choice of a country or region."""
    return CodedSelectField(
        options=countries,
        choose=lambda lang: zone().content.text(lang, "form.country.choose"),
        validators=[KnownChoice(required=required)],
    )


def topics_field(*, required: bool) -> CodedChecksField:
    """Return the choice of topics."""
    return CodedChecksField(
        options=partial(choices_of, "topics"), validators=[KnownChoice(required=required)]
    )


def _coded(field: str) -> CodedSelectField:
    return CodedSelectField(
        options=partial(choices_of, field), choose=choose, validators=[KnownChoice()]
    )


def _phone_number(form: Any, field: LineField) -> None:
    number = phone_e164(field.text, form.country.data if form.country.known(form.lang) else None)
    if number is None:
        raise StopValidation(form.say("phone_format"))
    form.phone_e164 = number


def _web_address(form: Any, field: LineField) -> None:
    if not is_web_address(field.text):
        raise StopValidation(form.say("website_format"))


class EnquiryForm(FlaskForm):  # type: ignore[misc]  # flask-wtf has no types
    """The answers of an enquiry; six have to be given, unless a form says otherwise."""

    name = line("name", required=True)
    email = line("email", email_address, required=True)
    organisation = line("organisation", required=True)
    country = country_field(required=True)
    topics = topics_field(required=True)
    message = TextField(validators=[CheckedText(FORM_FIELDS_LIMIT["message"], required=True)])
    job_title = line("job_title")
    phone = line("phone", _phone_number)
    website = line("website", _web_address)
    sector = _coded("sector")
    intent = _coded("intent")
    readiness = _coded("readiness")
    size_band = _coded("size_band")
    currency = _coded("currency")
    jobs_band = _coded("jobs_band")
    timeline = _coded("timeline")
    reply_language = _coded("reply_language")
    heard_from = _coded("heard_from")
    notice = HiddenField()
    idempotency_key = HiddenField()

    def __init__(self, lang: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.lang = lang
        self.answered_in = lang
        self.normalised_email = ""
        self.phone_e164 = ""

    @staticmethod
    def fresh_key() -> str:
        """Return a key under which one opening of the form sends its enquiry once."""
        return secrets.token_urlsafe(TOKEN_BYTES)

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the page's language."""
        return zone().content.text(self.lang, f"form.errors.{key}", **values)

    def label_of(self, name: str) -> str:
        """Return what a field is called within a sentence."""
        return zone().content.text(self.lang, f"form.{name}.short")

    def answers(self) -> Answers:
        """Return the normalised answers of a valid form."""
        order = [code for code, _label in choices_of("topics", "en")]
        return Answers(
            **{name: self[name].data for name in (*LINES, *CODED_ANSWERS, "country", "message")}
            | {"reply_language": self.reply_language.data or self.answered_in},
            topics=in_order(self.topics.data, order),
        )

    @property
    def has_key(self) -> bool:
        """Whether it was sent with a key of ours, or what could be one."""
        return bool(_KEY.fullmatch(self.idempotency_key.data or ""))

    def add_errors(self, messages: dict[str, str]) -> None:
        """Put a message beside each of these fields, after those that are there."""
        for name, message in messages.items():
            self[name].errors = [*self[name].errors, message]

    def amount_problems(self) -> dict[str, str]:
        """Return the message about an amount without its currency, by its field, if it is one."""
        if self.size_band.data not in {"", None, "unsure"} and not self.currency.data:
            return {"currency": self.say("currency_missing")}
        return {}
