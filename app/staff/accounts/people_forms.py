"""The forms with which administrators look after people."""

from functools import partial

from app.content import LANGUAGES
from app.core.rules.permissions import Role
from app.enquiries.rules.enquiry import FORM_FIELDS_LIMIT
from app.staff.forms import DeskForm
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    email_address,
)


def _roles(lang: str) -> Options:
    label = partial(zone().content.choice_label, "roles", lang=lang)
    return [(role.value, label(role.value)) for role in Role]


def _languages(lang: str) -> Options:
    return [(code, zone().content.text(lang, f"staff.language.{code}")) for code in LANGUAGES]


def _choose(lang: str) -> str:
    return zone().content.text(lang, "form.choose")


class InvitationForm(DeskForm):
    """Who is invited as what."""

    copy = "people.errors"
    normalised_email = ""

    name = LineField(validators=[CheckedText(FORM_FIELDS_LIMIT["name"], required=True)])
    email = LineField(
        validators=[CheckedText(FORM_FIELDS_LIMIT["email"], required=True), email_address]
    )
    role = CodedSelectField(_roles, _choose, validators=[KnownChoice(required=True)])
    language = CodedSelectField(_languages, _choose, validators=[KnownChoice(required=True)])

    def label_of(self, name: str) -> str:
        """Return what a field is called."""
        return zone().content.text(self.lang, f"people.invite.{name}")


class RoleForm(DeskForm):
    """What an account is to be for."""

    copy = "people.errors"

    role = CodedSelectField(_roles, _choose, validators=[KnownChoice(required=True)])
