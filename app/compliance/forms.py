"""The console's own forms; their messages are content, in the reader's language."""

from functools import partial

from app.enquiries.rules.enquiry import FORM_FIELDS_LIMIT
from app.rights.rules.erasure import BY_HAND
from app.web.context import zone
from app.web.forms import CheckedText, CodedSelectField, KnownChoice, LineField, Options, TextField
from app.web.worded_form import WordedForm

REMARK_LIMIT = 1000


class ConsoleForm(WordedForm):
    """A form of the console, worded as those about erasures unless it says otherwise."""

    copy = "erasure.errors"
    fields = "erasure.fields"


def _grounds(lang: str) -> Options:
    say = partial(zone().content.text, lang)
    return [(each.value, say(f"erasure.grounds.{each}")) for each in BY_HAND]


def _choose(lang: str) -> str:
    return zone().content.text(lang, "form.choose")


class ProposalForm(ConsoleForm):
    """Whom to erase, and why."""

    who = LineField(validators=[CheckedText(FORM_FIELDS_LIMIT["email"], required=True)])
    ground = CodedSelectField(_grounds, _choose, validators=[KnownChoice(required=True)])
    remark = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])


class RefusalForm(ConsoleForm):
    """Why somebody is not erased."""

    why_not = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])
