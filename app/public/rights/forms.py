"""The forms of a person's own page."""

from app.enquiries.rules.enquiry import FORM_FIELDS_LIMIT
from app.rights.rules.requests import RightsKind
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    TextField,
    email_address,
)
from app.web.rights.correction_form import PlainForm
from app.web.worded_form import choose, labelled

_WORDS_LIMIT = 4000


class AddressForm(PlainForm):
    """The address to which the link is to be sent, if it is on file."""

    email = LineField(
        validators=[CheckedText(FORM_FIELDS_LIMIT["email"], required=True), email_address]
    )

    def __init__(self, lang: str) -> None:
        super().__init__(lang, {})
        self.normalised_email = ""


class WishForm(PlainForm):
    """What a person asks for that no button of their page does at once."""

    kind = CodedSelectField(
        labelled("my_data.request_kinds", RightsKind),
        choose,
        validators=[KnownChoice(required=True)],
    )
    words = TextField(validators=[CheckedText(_WORDS_LIMIT)])

    def __init__(self, lang: str) -> None:
        super().__init__(lang, {})

    def say(self, key: str, **values: object) -> str:
        """Return an error message in the page's language."""
        return zone().content.text(self.lang, f"my_data.ask.errors.{key}", **values)

    def label_of(self, _name: str) -> str:
        """Return what the field with words is called within a sentence."""
        return zone().content.text(self.lang, "my_data.ask.words")
