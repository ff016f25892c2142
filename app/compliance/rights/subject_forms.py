"""The forms by which a person is looked for, and shown unmasked."""

from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.enquiries.rules.enquiry import FORM_FIELDS_LIMIT
from app.web.forms import CheckedText, LineField, TextField


class _SubjectForm(ConsoleForm):
    copy = "subject.errors"
    fields = "subject.fields"


class SubjectForm(_SubjectForm):
    """Whom to look for."""

    who = LineField(validators=[CheckedText(FORM_FIELDS_LIMIT["email"], required=True)])


class RevealForm(_SubjectForm):
    """Why to look at who somebody is."""

    why = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])
