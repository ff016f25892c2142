"""The forms of a person's own page."""

from collections.abc import Mapping

from flask import request
from flask_wtf import FlaskForm

from app.domain.correction import CORRECTABLE
from app.domain.enquiry import FORM_FIELDS_LIMIT
from app.public.contact_form import ContactForm
from app.services.correct_enquiry import PHONE_E164
from app.web.context import zone
from app.web.forms import CheckedText, LineField, email_address


class _Form(FlaskForm):  # type: ignore[misc]
    def __init__(self, lang: str, answers: Mapping[str, str]) -> None:
        formdata = request.form if request.method == "POST" else None
        super().__init__(formdata=formdata, data=answers)
        self.lang = lang

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the page's language."""
        return zone().content.text(self.lang, f"form.errors.{key}", **values)

    def label_of(self, name: str) -> str:
        """Return what a field is called within a sentence."""
        return zone().content.text(self.lang, f"form.{name}.short")

    def summary(self) -> list[tuple[str, str]]:
        """Return the messages in the order of the page, each with the id of its field."""
        return [(field.id, field.errors[0]) for field in self if field.errors]


class AddressForm(_Form):
    """The address to which the link is to be sent, if it is on file."""

    email = LineField(
        validators=[CheckedText(FORM_FIELDS_LIMIT["email"], required=True), email_address]
    )

    def __init__(self, lang: str) -> None:
        super().__init__(lang, {})
        self.normalised_email = ""


class CorrectionForm(_Form):
    """The facts about themselves that a person may correct, checked as on the enquiry's form."""

    name = ContactForm.name
    organisation = ContactForm.organisation
    country = ContactForm.country
    job_title = ContactForm.job_title
    phone = ContactForm.phone
    website = ContactForm.website

    def __init__(self, lang: str, current: Mapping[str, str]) -> None:
        super().__init__(lang, current)
        self.phone_e164 = ""

    def values(self) -> dict[str, str]:
        """Return the normalised values of a valid form, by the name of what they correct."""
        return {name: self[name].data or "" for name in CORRECTABLE} | {PHONE_E164: self.phone_e164}
