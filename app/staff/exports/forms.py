"""The forms of exports: what is asked for, and why somebody refuses it."""

from app.exports.rules.export import LONGEST_REASON
from app.staff.exports.terms_form import TermsForm
from app.staff.forms import DeskForm
from app.web.context import zone
from app.web.forms import CheckedText, TextField, TickField


class ExportForm(TermsForm):
    """What is asked for once, and whether the file is to be prepared."""

    prepared = TickField()


class NotApprovedForm(DeskForm):
    """Why an export, or one that comes round, is not approved."""

    copy = "exports.errors"
    why_not = TextField(validators=[CheckedText(LONGEST_REASON, required=True)])

    def label_of(self, name: str) -> str:
        """Return what a field is called within a sentence."""
        return zone().content.text(self.lang, f"exports.fields.{name}")
