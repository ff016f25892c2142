"""The form for a lead's status, with the details asked for on closing."""

from collections.abc import Sequence
from functools import partial

from wtforms import HiddenField
from wtforms.validators import StopValidation

from app.core import clock
from app.leads.rules.closing import Closing, Elsewhere
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import TEXT_LIMITS, ContactChannel
from app.leads.store.inbox_page import LeadHeading
from app.staff.leads.channels import by_hand
from app.staff.leads.forms.contact_form import MomentForm, read_moment
from app.staff.leads.forms.original_form import OriginalForm
from app.staff.leads.lead_forms import SeenLeadForm
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    choices_of,
    choose,
)


def _elsewhere_at(form: "ElsewhereForm", field: LineField) -> None:
    if form.elsewhere_where.text:
        read_moment(form, field)


def _only_elsewhere(form: "StatusForm", field: LineField) -> None:
    """Refuse words that this ending would not keep.

    :raises StopValidation: with what to do, in the reader's language.
    """
    if field.text and form.ending.data in _SAY_WHY:
        raise StopValidation(form.say("elsewhere_unused"))


_SAY_WHY = frozenset(each.value for each in LeadStatus if each.closed and not each.meaning.stage)
"""The statuses that say by themselves why there is no answer."""


class ElsewhereForm(MomentForm):
    """An answer given outside the desk, declared on closing leads."""

    elsewhere_channel = CodedSelectField(options=by_hand, choose=choose, validators=[KnownChoice()])
    elsewhere_where = LineField(validators=[CheckedText(TEXT_LIMITS["subject"])])
    elsewhere_at = LineField(validators=[_elsewhere_at])

    def __init__(self, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.at = clock.now()

    @property
    def elsewhere(self) -> Elsewhere | None:
        """The answer, if its place is given."""
        where = self.elsewhere_where.text
        channel = ContactChannel(self.elsewhere_channel.data or ContactChannel.OTHER)
        return Elsewhere(channel, where, self.at) if where else None


class StatusForm(SeenLeadForm, ElsewhereForm, OriginalForm):
    """A new status for a lead, with the details needed if it closes the lead.

    `ending` is the status that closes it, which has a form of its own on the page. `offered` says
    that the page offered enquiries that it may repeat, and `sure` is one that seemed unrelated.
    `found` are the enquiries that words found which were typed in place of a reference.
    """

    status = CodedSelectField(
        options=partial(choices_of, "lead_status"),
        choose=choose,
        validators=[KnownChoice(required=True)],
    )
    ending = HiddenField()
    offered = HiddenField()
    sure = HiddenField()
    elsewhere_where = LineField(validators=[CheckedText(TEXT_LIMITS["subject"]), _only_elsewhere])

    def __init__(self, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.found: Sequence[LeadHeading] = ()
        if self.ending.data:
            self.status.data = self.ending.data

    @property
    def new_status(self) -> LeadStatus:
        """The status chosen."""
        return LeadStatus(self.status.data)

    @property
    def said(self) -> Closing:
        """The details given on closing the lead."""
        return Closing(self.reference, self.elsewhere, sure=self.sure.data == self.reference)

    @property
    def closes(self) -> bool:
        """True if it was sent to close the lead and could not be carried out."""
        return bool(self.ending.data)

    def ask_whether_sure(self, whose: str) -> None:
        """Ask once whether an enquiry that seems unrelated is meant.

        :param whose: its person and organisation; empty if they may not be named.
        """
        self.is_question = True
        key = "duplicate_unlikely_of" if whose else "duplicate_unlikely"
        self.duplicate_of.errors = [self.say(key, reference=self.reference, whose=whose)]
        # One that words had found is not offered again.
        self.sure.data = self.duplicate_of.data = self.reference

    def say_missing(self, found: Sequence[LeadHeading] = ()) -> None:
        """Set the error of a missing detail at its field.

        :param found: the enquiries that the words typed there find.
        """
        self.found, self.is_question = found, bool(found)
        if self.new_status is LeadStatus.DUPLICATE:
            either = "duplicate_of_offered" if self.offered.data else "duplicate_of"
            self.duplicate_of.errors = [self.say("duplicate_found" if found else either)]
        else:
            self.elsewhere_where.errors = [self.say("elsewhere_where")]
