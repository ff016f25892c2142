"""The forms of a person's own page."""

from app.enquiries.rules.fields import FIELDS
from app.rights.rules.requests import RightsKind
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    TextField,
    choose,
    email_address,
    labelled,
)
from app.web.opened_form import OpenedForm
from app.web.reception.enquiry_form import AnswersForm

_WORDS_LIMIT = 4000


class AddressForm(AnswersForm):
    """The address to which the link is sent, if it is on file."""

    email = LineField(validators=[CheckedText(FIELDS["email"].limit, required=True), email_address])


class WishForm(AnswersForm):
    """A request that no button of the person's own page answers at once."""

    kind = CodedSelectField(
        labelled("my_data.request_kinds", RightsKind),
        choose,
        validators=[KnownChoice(required=True)],
    )
    words = TextField(validators=[CheckedText(_WORDS_LIMIT)])

    places = ("my_data.ask",)

    def label_of(self, _name: str) -> str:
        """Return the name of the text field within a sentence."""
        return zone().content.text(self.lang, "my_data.ask.words")


class AddedForm(OpenedForm, AnswersForm):
    """Words to be added to an enquiry."""

    words = TextField(validators=[CheckedText(_WORDS_LIMIT, required=True)])

    places = ("my_data.add",)

    def label_of(self, _name: str) -> str:
        """Return the name of the text field within a sentence."""
        return zone().content.text(self.lang, "my_data.add.words")
