"""The forms of the inbox: assigning leads, moving them, and saving a view."""

import re
from collections.abc import Sequence
from functools import partial
from uuid import UUID

from flask_login import current_user
from wtforms import Field, HiddenField
from wtforms.validators import StopValidation

from app.leads.rules.closing import Closing
from app.leads.rules.facts import TAG_LIMIT
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import MOST_AT_ONCE, MOST_MATCHING, SeenLead
from app.leads.rules.saved_view import NAME_LIMIT
from app.staff.frame import DeskForm
from app.staff.leads.forms.fact_forms import some_tag
from app.staff.leads.forms.original_form import CommonOriginalForm
from app.staff.leads.forms.why_form import WhyForm
from app.staff.leads.inbox.page import InboxPage
from app.staff.leads.lead_forms import NOBODY, WorkForm, owner_options
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    TickField,
    choices_of,
    choose,
)

_MOST_OFFERED = 8
"""The most leads that are offered as the one that the others repeat."""

_SEEN = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9]{1,9})")


class SeenLeadsField(Field):
    """The leads whose boxes are ticked, each with the version that the page showed."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the leads, each once, without invalid values."""
        found = [match for value in valuelist if (match := _SEEN.fullmatch(value))]
        seen = {UUID(match[1]): int(match[2]) for match in found}
        self.data = [SeenLead(lead_id, version) for lead_id, version in seen.items()]

    @property
    def ids(self) -> frozenset[UUID]:
        """The leads whose boxes are ticked."""
        return frozenset(each.id for each in self.data or ())


def _some_lead(form: "ManyForm", field: SeenLeadsField) -> None:
    if form.match.data:
        return
    if not field.data:
        raise StopValidation(form.say("lead"))
    if len(field.data) > MOST_AT_ONCE:
        raise StopValidation(form.say("lead_many", limit=MOST_AT_ONCE))


def _same_set(form: "ManyForm", field: HiddenField) -> None:
    there = form.page.matching
    if field.data and (there is None or not there.is_whole or there.mark != field.data):
        raise StopValidation(form.say("match"))


class ManyForm(WorkForm):
    """An action on leads: assign them, move them to a status, or give or take a tag.

    They are the ticked ones, or all that match the list's filters, if these are still the same as
    when the list was shown. The button's address decides on the action; only the choice for that
    action is required.

    :param page: the page of the list, with the people to whom leads can be assigned.
    :param asks: the field whose choice is required; empty if none is.
    """

    fields = "inbox.many"

    lead = SeenLeadsField(validators=[_some_lead])
    match = HiddenField(validators=[_same_set])
    owner = CodedSelectField(options=partial(owner_options, ()), choose=choose)
    status = CodedSelectField(options=partial(choices_of, "lead_status"), choose=choose)
    tag = LineField()
    untag = TickField()

    def __init__(self, page: InboxPage, asks: str = "") -> None:
        super().__init__()
        self.page = page
        self.asks = asks
        self.why = WhyForm(fresh=asks != "status")
        self.original = CommonOriginalForm(fresh=asks != "status")
        self.owner.offer(partial(owner_options, page.assignees, me=current_user.id))

    def validate(self, extra_validators: object = None) -> bool:
        """Check the ticks, and the choice that the button asks for."""
        choice = (CheckedText(TAG_LIMIT, required=True), some_tag)
        asked = choice if self.asks == "tag" else [KnownChoice(required=True)]
        required = {self.asks: asked} if self.asks else {}
        return bool(super().validate(extra_validators=required))

    def asks_why(self, owed: int) -> bool:
        """Return whether to ask why leads are closed that were never answered.

        :param owed: how many of the leads these are.
        """
        return owed > 0 and self.why.ask(owed)

    def asks_original(self) -> bool:
        """Return whether to ask which enquiry the leads repeat."""
        if self.new_status is not LeadStatus.DUPLICATE:
            return False
        chosen = {each.id for each in self.chosen}
        shown = [each for each in self.page.headings if each.id in chosen]
        return self.original.ask(chosen, shown[:_MOST_OFFERED])

    def summary(self) -> list[tuple[str, str]]:
        """Return each message, those about further questions last."""
        self.is_question = self.why.is_question or self.original.is_question
        return [*super().summary(), *self.why.summary(), *self.original.summary()]

    @property
    def said(self) -> Closing:
        """The details given on closing the leads."""
        return Closing(self.original.reference) if self.original.asked else self.why.said

    @property
    def moved(self) -> Sequence[SeenLead]:
        """The leads to move to a status: without the one that the others repeat."""
        return [each for each in self.chosen if each.id != self.original.lead_id]

    @property
    def chosen(self) -> Sequence[SeenLead]:
        """The leads to act on: as seen on the page; without that, as they are now."""
        seen: Sequence[SeenLead] = self.lead.data
        if not self.match.data or self.page.matching is None:
            return seen
        versions = {each.id: each for each in seen}
        return [versions.get(each.id, each) for each in self.page.matching.seen]

    @property
    def owner_id(self) -> UUID | None:
        """The person chosen; None for nobody."""
        return None if self.owner.data == NOBODY else UUID(self.owner.data)

    @property
    def new_status(self) -> LeadStatus:
        """The status chosen."""
        return LeadStatus(self.status.data)


class ViewForm(WorkForm):
    """The name of a view, and whether everybody sees it."""

    fields = "inbox.views"

    name = LineField(validators=[CheckedText(NAME_LIMIT, required=True)])
    shared = TickField()


MOVE_ALL, SPAM = "all", "spam"
"""The buttons' values for moving everything that is set aside, and for judging it to be spam."""

_LEAD_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class LeadsField(Field):
    """The leads whose boxes are ticked."""

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the ids, without invalid values."""
        self.data = [UUID(value) for value in valuelist if _LEAD_ID.fullmatch(value)]

    @property
    def ids(self) -> frozenset[UUID]:
        """The leads whose boxes are ticked."""
        return frozenset(self.data or ())


def _some_or_all(form: "MoveForm", field: LeadsField) -> None:
    if not form.moves_all and not field.data:
        raise StopValidation(form.say("lead"))


class MoveForm(DeskForm):
    """The suspects to close as spam or to move to the inbox: those ticked, or all."""

    lead = LeadsField(validators=[_some_or_all])
    which = HiddenField()
    sure = TickField()

    def ask_whether_sure(self) -> None:
        """Ask once whether to move more than can be moved back together."""
        self.is_question = True
        self.lead.errors = [self.say("move_sure", limit=MOST_MATCHING)]

    @property
    def moves_all(self) -> bool:
        """True if the button for moving all was pressed."""
        return bool(self.which.data == MOVE_ALL)

    @property
    def are_spam(self) -> bool:
        """True if the ticked ones are judged to be spam."""
        return bool(self.which.data == SPAM)
