"""The forms of exports: what is asked for, what is saved, and why somebody refuses it."""

from app.exports.models.export import SavedExport
from app.exports.rules.export import LONGEST_NAME, LONGEST_REASON, ExportRequest
from app.staff.exports.terms_form import TermsForm
from app.staff.forms import DeskForm
from app.web.context import zone
from app.web.forms import CheckedText, LineField, TextField, TickField


class ExportForm(TermsForm):
    """What is asked for once: whether only what is new, and whether the file is prepared."""

    since_last = TickField()
    prepared = TickField()

    def __init__(self, like: ExportRequest | None = None) -> None:
        super().__init__(like)
        if like is not None and not self.is_submitted():
            self.since_last.data = like.since_last


class SavedExportForm(TermsForm):
    """What is asked for again and again, and the name that people know it by."""

    name = LineField(validators=[CheckedText(LONGEST_NAME, required=True)])

    def show(self, saved: SavedExport) -> None:
        """Fill in the name of a saved export."""
        self.name.data = saved.name


class NotApprovedForm(DeskForm):
    """Why an export is not approved."""

    copy = "exports.errors"
    why_not = TextField(validators=[CheckedText(LONGEST_REASON, required=True)])

    def label_of(self, name: str) -> str:
        """Return what a field is called within a sentence."""
        return zone().content.text(self.lang, f"exports.fields.{name}")
