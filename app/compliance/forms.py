"""What the console's own forms share; their messages are content, in the reader's language."""

from flask import render_template
from flask.typing import ResponseReturnValue

from app.web.forms import WordedForm

REMARK_LIMIT = 1000


class ConsoleForm(WordedForm):
    """A form of the console, worded as those about erasures unless it says otherwise."""

    copy = "erasure.errors"
    fields = "erasure.fields"


def form_page(
    template: str, form: WordedForm, status: int | None = None, **values: object
) -> ResponseReturnValue:
    """Return a page with a form and what is wrong with it.

    :param status: if not given, 422 for a form that was sent and 200 for a new one.
    """
    if status is None:
        status = 422 if form.is_submitted() else 200
    return render_template(template, form=form, errors=form.summary(), **values), status
