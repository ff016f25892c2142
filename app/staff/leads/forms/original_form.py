"""The question which enquiry a duplicate repeats: one of those offered, or another."""

from collections.abc import Collection, Sequence
from uuid import UUID

from wtforms import HiddenField

from app.enquiries.rules.enquiry import typed_reference
from app.leads.rules.lead_work import TEXT_LIMITS
from app.leads.store.inbox_page import LeadHeading
from app.leads.store.lead import find_by_reference
from app.staff.leads.lead_forms import LeadForm
from app.web.context import zone
from app.web.forms import CheckedText, LineField

ANOTHER = "another"
"""The choice of an enquiry that the page does not offer, whose reference is typed."""


class OriginalForm(LeadForm):
    """The enquiry that others repeat; `repeats` is the reference of one that the page offered."""

    repeats = HiddenField()
    duplicate_of = LineField(validators=[CheckedText(TEXT_LIMITS["subject"])])

    @property
    def reference(self) -> str:
        """The reference of the repeated enquiry: the one picked, or the one typed."""
        picked = self.repeats.data or ""
        offered = picked != ANOTHER and picked.replace("-", "").isalnum()
        return typed_reference(picked if offered else self.duplicate_of.text)


class CommonOriginalForm(OriginalForm):
    """The one enquiry that all the leads repeat which a list closes as duplicates.

    :ivar asked: whether it is asked for.
    :ivar offered: those of the leads that may be it; none if there is only one.
    :ivar lead_id: its lead, once it is known.
    """

    asked = False
    offered: Sequence[LeadHeading] = ()
    lead_id: UUID | None = None

    def ask(self, chosen: Collection[UUID], offered: Sequence[LeadHeading]) -> bool:
        """Ask for the enquiry, unless it was given; return whether something is asked.

        :param chosen: the leads; at least one has to be another than the enquiry's.
        """
        self.asked, self.offered = True, offered if len(chosen) > 1 else ()
        self.is_question = not (self.repeats.data or self.duplicate_of.text)
        if self.validate():
            with zone().database.reading() as session:
                self.lead_id = find_by_reference(session, self.reference)
            if self.lead_id is None or not {*chosen} - {self.lead_id}:
                self._refuse()
        return bool(self.summary())

    def _refuse(self) -> None:
        """Say what is wrong with the enquiry, or that it is still to be named."""
        if self.is_question and self.offered:
            self.repeats.errors = [self.say("duplicate_of_common")]
        elif self.lead_id is not None:
            self.duplicate_of.errors = [self.say("duplicate_of_itself", reference=self.reference)]
        elif self.duplicate_of.text:
            typed = self.duplicate_of.text
            self.duplicate_of.errors = [self.say("duplicate_of_unknown", typed=typed)]
        else:
            self.duplicate_of.errors = [self.say("duplicate_of_reference")]

    def say_left_out(self) -> None:
        """Set the error that the enquiry is itself left out of figures."""
        said = self.say("duplicate_left_out", reference=self.reference)
        self.duplicate_of.errors = [said]
