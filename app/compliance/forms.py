"""Base classes of the console's forms; their messages are content, in the reader's language."""

from app.web.forms import WordedForm

REMARK_LIMIT = 1000


class ConsoleForm(WordedForm):
    """A form of the console; its words are by default those about erasures."""

    copy = "erasure.errors"
    fields = "erasure.fields"
