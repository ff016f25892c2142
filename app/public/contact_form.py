"""The Contact Us form: the names, codes and box values that outside clients rely on."""

import secrets
from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

import phonenumbers
from flask import request
from flask_wtf import FlaskForm
from wtforms import HiddenField, StringField
from wtforms.validators import StopValidation

from app.domain.consent import REQUIRED_PURPOSES, Purpose
from app.domain.enquiry import FORM_FIELDS_LIMIT, Answers, in_order
from app.domain.token import TOKEN_BYTES
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedChecksField,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    TickField,
    email_address,
)
from app.web.locale import countries

OPTIONAL_CHOICES = (
    "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline",
    "reply_language", "heard_from",
)  # fmt: skip
SWITCHED_FROM = "switched_from"
"""What the button that switches the language sends: the language that is left."""

LINES = ("name", "email", "organisation", "job_title", "phone", "website")


def _choices(field: str, lang: str) -> Options:
    return [(choice.code, choice.label(lang)) for choice in zone().content.choices[field]]


def _choose(lang: str) -> str:
    return zone().content.text(lang, "form.choose")


def _coded(field: str) -> CodedSelectField:
    return CodedSelectField(
        options=partial(_choices, field), choose=_choose, validators=[KnownChoice()]
    )


def _line(name: str, *more: Callable[..., None], required: bool = False) -> LineField:
    checks = [CheckedText(FORM_FIELDS_LIMIT[name], required=required), *more]
    return LineField(validators=checks)


def _phone_number(form: "ContactForm", field: LineField) -> None:
    region = form.country.data if form.country.known(form.lang) else None
    try:
        number = phonenumbers.parse(field.text, region)
    except phonenumbers.NumberParseException as error:
        raise StopValidation(form.say("phone_format")) from error
    if not phonenumbers.is_possible_number(number):
        raise StopValidation(form.say("phone_format"))
    form.phone_e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _web_address(form: "ContactForm", field: LineField) -> None:
    address = field.text if "://" in field.text else f"https://{field.text}"
    try:
        parts = urlsplit(address)
        valid = parts.scheme in {"http", "https"} and parts.port != 0
    except ValueError:
        raise StopValidation(form.say("website_format")) from None
    labels = (parts.hostname or "").split(".")
    named = len(labels) > 1 and all(labels) and not labels[-1].isdigit()
    if not (valid and named) or parts.username is not None or " " in field.text:
        raise StopValidation(form.say("website_format"))


class ContactForm(FlaskForm):  # type: ignore[misc]
    """Six questions and two boxes, and more that may be left alone."""

    name = _line("name", required=True)
    email = _line("email", email_address, required=True)
    organisation = _line("organisation", required=True)
    country = CodedSelectField(
        options=countries,
        choose=lambda lang: zone().content.text(lang, "form.country.choose"),
        validators=[KnownChoice(required=True)],
    )
    topics = CodedChecksField(
        options=partial(_choices, "topics"), validators=[KnownChoice(required=True)]
    )
    message = TextField(validators=[CheckedText(FORM_FIELDS_LIMIT["message"], required=True)])
    job_title = _line("job_title")
    phone = _line("phone", _phone_number)
    website = _line("website", _web_address)
    sector = _coded("sector")
    intent = _coded("intent")
    readiness = _coded("readiness")
    size_band = _coded("size_band")
    currency = _coded("currency")
    jobs_band = _coded("jobs_band")
    timeline = _coded("timeline")
    reply_language = _coded("reply_language")
    heard_from = _coded("heard_from")
    consent_privacy_policy = TickField()
    consent_cookie_policy = TickField()
    consent_updates_email = TickField()
    consent_updates_phone = TickField()
    consent_transfer_abroad = TickField()
    notice = HiddenField()
    idempotency_key = HiddenField()
    fax_number = StringField()

    def __init__(self, lang: str) -> None:
        # The form's fields only: flask-wtf would also read files and JSON into them.
        super().__init__(
            formdata=request.form if request.method == "POST" else None,
            data={"reply_language": lang, "idempotency_key": self.fresh_key()},
        )
        self.lang = lang
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

    def tick(self, purpose: Purpose) -> TickField:
        """Return the box of a purpose."""
        field: TickField = self[f"consent_{purpose.value}"]
        return field

    def switch_from(self, lang: str) -> None:
        """Carry the answers over from the form in another language.

        The ticks stay behind: they were given to that language's words, and agreement to these
        has to be an act of its own. So does a reply language that only followed the page's.
        """
        for purpose in Purpose:
            self.tick(purpose).data = False
        if self.reply_language.data == lang:
            self.reply_language.data = self.lang

    def check_together(self) -> bool:
        """Check what no field can check alone, with a message beside it; return whether all holds.

        Required boxes are ticked, an amount has its currency, and news by telephone has a number.
        """
        problems = {
            f"consent_{purpose.value}": f"consent_{purpose.value}"
            for purpose in REQUIRED_PURPOSES
            if not self.tick(purpose).data
        }
        if self.size_band.data not in {"", None, "unsure"} and not self.currency.data:
            problems["currency"] = "currency_missing"
        if self.consent_updates_phone.data and not self.phone.text:
            problems["consent_updates_phone"] = "consent_updates_phone_number"
        for name, message in problems.items():
            self[name].errors = [*self[name].errors, self.say(message)]
        return not problems

    def answers(self) -> Answers:
        """Return the normalised answers of a valid form."""
        order = [code for code, _label in _choices("topics", "en")]
        return Answers(
            **{name: self[name].data for name in (*LINES, *OPTIONAL_CHOICES, "country", "message")}
            | {"reply_language": self.reply_language.data or self.lang},
            topics=in_order(self.topics.data, order),
        )
