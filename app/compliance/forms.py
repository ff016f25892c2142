"""Base classes of the console's forms; their messages are content, in the reader's language."""

from app.web.forms import WordedForm

REMARK_LIMIT = 1000


class ConsoleForm(WordedForm):
    """A form of the console, worded as those about erasures unless it says otherwise."""

    copy = "erasure.errors"
    fields = "erasure.fields"
