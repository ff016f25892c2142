"""The forms of accounts: for the account itself, and for administrators."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from flask_login import current_user
from wtforms import PasswordField
from wtforms.validators import StopValidation

from app.accounts.rules.colleagues import Absence
from app.accounts.rules.sign_in import PASSWORD_LENGTH, PASSWORD_LIMIT
from app.accounts.store.staff import Assignee
from app.content.local import language_text
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Role
from app.enquiries.rules.fields import FIELDS
from app.staff.frame import DeskForm
from app.staff.leads.lead_forms import assignee_options
from app.web.accounts.passwords import is_guessable, password_too_long
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    TickField,
    choices_of,
    choose,
    email_address,
    languages,
)

SIGNATURE_LIMIT = 600
"""The longest signature, in code points."""


def _nobody(lang: str) -> str:
    return zone().content.text(lang, "account.absence.deputy_choose")


class AccountForm(DeskForm):
    """A form that takes its messages from `account.errors`."""

    copy = "account.errors"


class ProfileForm(AccountForm):
    """A person's name, and the language of the desk for them."""

    # Here a name is a person's, so the messages are those of the invitation form.
    copy = "people.errors"
    fields = "account.profile"
    name = LineField(validators=[CheckedText(FIELDS["name"].limit, required=True)])
    language = CodedSelectField(languages, choose, validators=[KnownChoice(required=True)])


class SignatureForm(AccountForm):
    """The signature below the replies that an account writes: one text per language.

    :ivar texts: the fields by language, in the order of the page.
    """

    fields = "account.signature"

    @property
    def texts(self) -> dict[str, TextField]:
        """The field of each language."""
        return {each: self[f"signature_{each}"] for each in LANGUAGES}

    def say(self, key: str, **values: object) -> str:
        """Return a message, which is the same in all languages of a signature."""
        return super().say("signature_long" if key.endswith("_long") else key, **values)

    def label_of(self, name: str) -> str:
        """Return the name of the language's signature."""
        code = name.removeprefix("signature_")
        text = zone().content.text
        return text(self.lang, "account.signature.field", language=language_text(code, self.lang))

    @property
    def written(self) -> dict[str, str]:
        """The signatures that are not empty, by language."""
        return {each: field.text for each, field in self.texts.items() if field.text}


for _each in LANGUAGES:
    setattr(
        SignatureForm, f"signature_{_each}", TextField(validators=[CheckedText(SIGNATURE_LIMIT)])
    )


def _present(form: AccountForm, field: PasswordField) -> None:
    if not field.data:
        raise StopValidation(form.say("old"))


def _long_enough(form: "PasswordForm | NewPasswordForm", field: PasswordField) -> None:
    password = field.data or ""
    if not password:
        raise StopValidation(form.say("password"))
    if len(password) < PASSWORD_LENGTH:
        raise StopValidation(form.say("password_short", min=PASSWORD_LENGTH))
    if password_too_long(password):
        raise StopValidation(form.say("password_long", limit=PASSWORD_LIMIT))


def _hard_to_guess(form: "PasswordForm | NewPasswordForm", field: PasswordField) -> None:
    if is_guessable(field.data or "", *form.about):
        raise StopValidation(form.say("password_guessable"))


def _another(form: "PasswordForm", field: PasswordField) -> None:
    if field.data == form.old.data:
        raise StopValidation(form.say("password_same"))


def _the_same(form: "PasswordForm | NewPasswordForm", field: PasswordField) -> None:
    if field.data != form.password.data:
        raise StopValidation(form.say("password_differs"))


class PasswordForm(AccountForm):
    """The current password, and the new one twice."""

    shortest = PASSWORD_LENGTH
    old = PasswordField(validators=[_present])
    password = PasswordField(validators=[_long_enough, _another, _hard_to_guess])
    password_again = PasswordField(validators=[_the_same])

    @property
    def about(self) -> tuple[str, str]:
        """The name and the address of the password's owner, which attackers would try."""
        return current_user.name, current_user.email


def _a_day(form: AccountForm, field: LineField) -> None:
    if field.text and _day(field.text) is None:
        raise StopValidation(form.say(field.name))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _in_order(form: "AbsenceForm", field: LineField) -> None:
    if bool(field.text) != bool(form.first.text):
        raise StopValidation(form.say("last" if form.first.text else "first"))
    first, last = _day(form.first.text), _day(field.text)
    if first and last and last < first:
        raise StopValidation(form.say("last_before_first"))


class AbsenceForm(AccountForm):
    """The first and last day away, and the deputy.

    :param colleagues: those who may be named as deputy.
    """

    fields = "account.absence"
    first = LineField(validators=[_a_day])
    last = LineField(validators=[_a_day, _in_order])
    deputy = CodedSelectField(lambda _lang: (), _nobody, validators=[KnownChoice()])

    def __init__(self, colleagues: Sequence[Assignee]) -> None:
        super().__init__()
        self.deputy.offer(partial(assignee_options, colleagues))

    def fill(self, absence: Absence | None, deputy_id: UUID | None) -> None:
        """Fill in the stored absence."""
        self.first.data = absence.first.isoformat() if absence else ""
        self.last.data = absence.last.isoformat() if absence else ""
        self.deputy.data = deputy_id.hex if deputy_id else ""

    @property
    def absence(self) -> Absence | None:
        """The days away, if any."""
        first, last = _day(self.first.text), _day(self.last.text)
        return Absence(first, last) if first and last else None

    @property
    def deputy_id(self) -> UUID | None:
        """The deputy's account, if any."""
        return UUID(hex=self.deputy.data) if self.deputy.data else None


def _roles(lang: str) -> Options:
    return [(role.value, zone().content.choice_label("roles", role.value, lang)) for role in Role]


class InvitationForm(DeskForm):
    """The person to invite, and their role."""

    copy = "people.errors"
    fields = "people.invite"
    normalised_email = ""

    name = LineField(validators=[CheckedText(FIELDS["name"].limit, required=True)])
    email = LineField(validators=[CheckedText(FIELDS["email"].limit, required=True), email_address])
    role = CodedSelectField(
        partial(choices_of, "roles"), choose, validators=[KnownChoice(required=True)]
    )
    language = CodedSelectField(languages, choose, validators=[KnownChoice(required=True)])


class RoleForm(DeskForm):
    """The new role of an account, and whether to go on although work moves."""

    copy = "people.errors"

    role = CodedSelectField(
        partial(choices_of, "roles"), choose, validators=[KnownChoice(required=True)]
    )
    moves = TickField()


class ForgottenForm(DeskForm):
    """The address of somebody who has forgotten their password."""

    normalised_email = ""
    email = LineField(validators=[CheckedText(FIELDS["email"].limit, required=True), email_address])


class NewPasswordForm(DeskForm):
    """A password, twice.

    :param about: the name and the address of its owner, which anybody would try.
    """

    shortest = PASSWORD_LENGTH
    password = PasswordField(validators=[_long_enough, _hard_to_guess])
    password_again = PasswordField(validators=[_the_same])

    def __init__(self, *about: str) -> None:
        super().__init__()
        self.about = about


class SetUpForm(NewPasswordForm):
    """A person's name, address and password.

    :param email: the address that the invitation names, which then is not asked for.
    """

    name = LineField(validators=[CheckedText(FIELDS["name"].limit, required=True)])
    email = LineField(validators=[CheckedText(FIELDS["email"].limit, required=True), email_address])

    def __init__(self, email: str) -> None:
        super().__init__()
        self.about = (self.name.text, email or self.email.text)
        self.normalised_email = email
        if email:
            del self.email
