"""The form of a saved view."""

from app.leads.rules.saved_view import NAME_LIMIT
from app.staff.leads.assign_forms import WorkForm
from app.web.forms import CheckedText, LineField, TickField


class ViewForm(WorkForm):
    """What a view is called, and whether everybody sees it."""

    name = LineField(validators=[CheckedText(NAME_LIMIT, required=True)])
    shared = TickField()

    def label_of(self, name: str) -> str:
        """Return what a field is called."""
        return self.say_plain(f"views.{name}")
