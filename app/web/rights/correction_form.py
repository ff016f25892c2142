"""Facts about a person as fields, for themselves to correct and for whoever they ask to."""

from collections.abc import Mapping

from flask import request
from flask_wtf import FlaskForm

from app.enquiries.rules.correction import CORRECTABLE
from app.rights.corrections import PHONE_E164
from app.web.context import zone
from app.web.reception.enquiry_form import EnquiryForm


class PlainForm(FlaskForm):  # type: ignore[misc]  # flask-wtf has no types
    """A form with the words of the enquiry's, on a page in a language."""

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


class CorrectionForm(PlainForm):
    """The facts about a person that can be corrected, checked as on the enquiry's form."""

    name = EnquiryForm.name
    organisation = EnquiryForm.organisation
    country = EnquiryForm.country
    job_title = EnquiryForm.job_title
    phone = EnquiryForm.phone
    website = EnquiryForm.website

    def __init__(self, lang: str, current: Mapping[str, str]) -> None:
        super().__init__(lang, current)
        self.phone_e164 = ""

    def values(self) -> dict[str, str]:
        """Return the normalised values of a valid form, by the name of what they correct."""
        return {name: self[name].data or "" for name in CORRECTABLE} | {PHONE_E164: self.phone_e164}
