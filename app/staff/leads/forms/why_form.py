"""The question why leads are closed that were never answered: one reason for all of them."""

from app.leads.rules.closing import Closing, ClosingReason
from app.leads.rules.lead_status import LeadStatus
from app.staff.leads.forms.status_form import ElsewhereForm
from app.web.context import zone
from app.web.forms import CodedSelectField, KnownChoice, Options

_LEAVE = "leave"
"""The choice of leaving those leads as they are."""


def _reasons(lang: str) -> Options:
    """Return the reasons that need no words about each lead, with their labels in a language."""
    content = zone().content
    statuses = (LeadStatus.NOT_ENQUIRY, LeadStatus.SPAM)
    others = (ClosingReason.ANSWERED_ELSEWHERE.value, _LEAVE)
    return [
        *((each.value, content.choice_label("lead_status", each, lang)) for each in statuses),
        *((each, content.text(lang, f"inbox.why.{each}")) for each in others),
    ]


class WhyForm(ElsewhereForm):
    """The reason for closing leads that were never answered, which the list asks for once.

    :ivar owed: how many leads it is asked for; 0 while it is not asked.
    """

    unanswered = CodedSelectField(options=_reasons, validators=[KnownChoice(required=True)])
    owed = 0

    def ask(self, owed: int) -> bool:
        """Ask for the reason, unless it was given; return whether something is asked.

        :param owed: how many of the leads were never answered.
        """
        self.owed = owed
        self.is_question = not self.unanswered.data
        self.validate()
        if self.is_elsewhere and not self.elsewhere_where.text:
            self.elsewhere_where.errors = [self.say("elsewhere_where")]
        return bool(self.summary())

    @property
    def is_elsewhere(self) -> bool:
        """True if they were answered elsewhere."""
        return bool(self.unanswered.data == ClosingReason.ANSWERED_ELSEWHERE)

    @property
    def said(self) -> Closing:
        """The reason given on closing them; none if they are to stay open."""
        if self.is_elsewhere:
            return Closing(elsewhere=self.elsewhere)
        reason = self.unanswered.data
        return Closing(instead=LeadStatus(reason) if reason and reason != _LEAVE else None)
