"""The desk's own forms; their messages are content, in the reader's language."""

import re
from datetime import datetime
from uuid import UUID

from email_validator import EmailNotValidError, validate_email
from wtforms import Field, HiddenField, PasswordField
from wtforms.validators import StopValidation

from app.enquiries.rules.fields import FIELDS
from app.web.accounts.sign_in_rules import PASSWORD_LIMIT, password_too_long
from app.web.context import zone
from app.web.forms import CheckedText, LineField, Options, WordedForm

PASSWORD_LENGTH = 12
"""The fewest characters of a password (NIST SP 800-63B-4 asks for 15 where it stands alone, and
for 8 beside a second factor)."""

MOVE_ALL = "all"
"""What the button sends that moves everything that is set aside."""

_VERSION = re.compile(r"[0-9]{1,9}")
_LEAD_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def choose(lang: str) -> str:
    """Return what a select says before anything is chosen."""
    return zone().content.text(lang, "form.choose")


def choices(field: str, lang: str) -> Options:
    """Return the coded choices of a field, with their labels."""
    return [(each.code, each.label(lang)) for each in zone().content.choices[field]]


class DeskForm(WordedForm):
    """A form of the desk, worded as that of a new account unless it says otherwise."""

    copy = "staff.errors"
    fields = "staff.setup"


class SeenLeadForm:
    """What a form says was seen of a lead: its version, and when it had last changed."""

    version = HiddenField()
    seen = HiddenField()

    @property
    def expected_version(self) -> int:
        """The version that was looked at; 0, which none has, for anything but a short number."""
        text = self.version.data or ""
        return int(text) if _VERSION.fullmatch(text) else 0

    @property
    def seen_until(self) -> datetime | None:
        """When the lead had last changed as it was looked at; None if the page did not say."""
        try:
            moment = datetime.fromisoformat(self.seen.data or "")
        except ValueError:
            return None
        return moment if moment.tzinfo else None


class LeadsField(Field):
    """The leads whose boxes are ticked."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Take the ids, without what is none."""
        self.data = [UUID(value) for value in valuelist if _LEAD_ID.fullmatch(value)]


def _some_lead(form: "MoveForm", field: LeadsField) -> None:
    if not form.moves_all and not field.data:
        raise StopValidation(form.say("lead"))


class MoveForm(DeskForm):
    """Which of the leads that are set aside go to the inbox: those ticked, or all."""

    lead = LeadsField(validators=[_some_lead])
    which = HiddenField()

    @property
    def moves_all(self) -> bool:
        """Whether the button was pressed that moves all."""
        return bool(self.which.data == MOVE_ALL)

    @property
    def lead_ids(self) -> tuple[UUID, ...] | None:
        """The leads to move; None for all."""
        return None if self.moves_all else tuple(self.lead.data)


def _email_address(form: "SetUpForm", field: LineField) -> None:
    try:
        checked = validate_email(field.text, check_deliverability=False)
    except EmailNotValidError as error:
        raise StopValidation(form.say("email_format")) from error
    form.normalised_email = checked.normalized


def _long_enough(form: "SetUpForm", field: PasswordField) -> None:
    password = field.data or ""
    if not password:
        raise StopValidation(form.say("password"))
    if len(password) < PASSWORD_LENGTH:
        raise StopValidation(form.say("password_short", min=PASSWORD_LENGTH))
    if password_too_long(password):
        raise StopValidation(form.say("password_long", limit=PASSWORD_LIMIT))


def _the_same(form: "SetUpForm", field: PasswordField) -> None:
    if field.data != form.password.data:
        raise StopValidation(form.say("password_differs"))


class SetUpForm(DeskForm):
    """A person's name, address and password.

    :param email: the address that the invitation names, which then is not asked for.
    """

    name = LineField(validators=[CheckedText(FIELDS["name"].limit, required=True)])
    email = LineField(
        validators=[CheckedText(FIELDS["email"].limit, required=True), _email_address]
    )
    password = PasswordField(validators=[_long_enough])
    password_again = PasswordField(validators=[_the_same])

    def __init__(self, email: str) -> None:
        super().__init__()
        self.normalised_email = email
        if email:
            del self.email
