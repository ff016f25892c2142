"""The form for an enquiry that came by another way than the website."""

import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from wtforms import Field as FormField

from app.accounts.store.staff import Assignee
from app.consent.rules.consent import Notice
from app.core.rules.moments import read_moment
from app.core.rules.purposes import Purpose
from app.enquiries.rules.fields import FIELDS
from app.reception.rules.incoming import ENTERED_ONE_BY_ONE, Handling, Incoming, refused_moment
from app.staff.leads.lead_forms import NOBODY, owner_options
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    choices_of,
    choose,
)
from app.web.locale import page_language
from app.web.reception.enquiry_form import EnquiryForm, asking

AGREED, NOT_AGREED = "yes", "no"

ANSWERS = (
    *(each for each in FIELDS if each.personal),
    *(each for each in FIELDS if each.required and not each.personal),
    *(each for each in FIELDS if not each.required and not each.personal),
)
"""The fields about the person, the required ones, and the rest, in the page's order."""

PAGE_ORDER = (
    *(each.name for each in ANSWERS), "channel", "received", "owner",
    *(f"consent_{purpose.value}" for purpose in Purpose), "method",
)  # fmt: skip
"""All fields of the page, in its order."""

_MINUTE = timedelta(minutes=1)
_RECEIVED_LIMIT = 40


def _channels(lang: str) -> Options:
    labels = dict(choices_of("channel", lang))
    return [(each.value, labels[each]) for each in ENTERED_ONE_BY_ONE]


def _answers_to_a_box(purpose: Purpose, lang: str) -> Options:
    text = zone().content.text
    # An offer of news is taken up; what is needed, or sent abroad, is agreed to.
    offered = purpose in (Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE)
    return [
        (AGREED, text(lang, f"enter.consent.{'willing' if offered else 'agreed'}")),
        (NOT_AGREED, text(lang, f"enter.consent.{'not_willing' if offered else 'not_agreed'}")),
    ]


@asking(ANSWERS, lambda field: field.name == "message")
class EntryForm(EnquiryForm):
    """The answers of an enquiry, its channel, the person's decisions, and the person to answer it.

    :param now: the latest possible time of receipt.
    :param spoken: the language of the words read out.
    """

    places = ("enter", "form")

    channel = CodedSelectField(
        options=_channels, choose=choose, validators=[KnownChoice(required=True)]
    )
    received = LineField(validators=[CheckedText(_RECEIVED_LIMIT, required=True)])
    owner = CodedSelectField(
        options=partial(owner_options, ()), choose=choose, validators=[KnownChoice(required=True)]
    )
    method = CodedSelectField(
        options=partial(choices_of, "consent_method"),
        choose=choose,
        validators=[KnownChoice(required=True)],
    )

    def __init__(self, assignees: Sequence[Assignee], me: UUID, now: datetime, spoken: str) -> None:
        self._zone = ZoneInfo(zone().settings.time_zone)
        super().__init__(
            page_language(),
            {
                "owner": str(me),
                "received": f"{now.astimezone(self._zone):%Y-%m-%dT%H:%M}",
            },
        )
        self.owner.offer(partial(owner_options, assignees))
        self.answered_in = spoken
        self._now = now
        self._received_at = now

    def label_of(self, name: str) -> str:
        """Return a field's name within a sentence."""
        if name == "received":
            return zone().content.text(self.lang, "enter.received.label")
        return super().label_of(name)

    def decision(self, purpose: Purpose) -> CodedSelectField:
        """Return the field with a person's decision on a purpose."""
        field: CodedSelectField = self[f"consent_{purpose.value}"]
        return field

    def forget_decisions(self) -> None:
        """Clear the decisions on words in another language: agreement to these is another act."""
        for purpose in Purpose:
            self.decision(purpose).data = ""

    def check_together(self, purposes: Sequence[Purpose]) -> bool:
        """Check fields against each other, with messages at them; return whether all are valid.

        :param purposes: the purposes whose boxes were read out; each needs an answer.
        """
        problems = self.amount_problems()
        if not self.name.text and not self.organisation.text:
            problems["name"] = self.say("name_or_organisation")
        for purpose in purposes:
            if not self.decision(purpose).known(self.lang):
                box = zone().content.text(self.lang, f"compliance.purposes.{purpose.value}")
                problems[f"consent_{purpose.value}"] = self.say("decision", box=box)
        problems |= self._news_without_address()
        if self.decision(Purpose.PRIVACY_POLICY).data == NOT_AGREED:
            problems["consent_privacy_policy"] = self.say("not_agreed")
        if not self.received.errors and (problem := self._read_received()):
            problems["received"] = self.say(problem)
        self.add_errors(problems)
        return not problems

    def _news_without_address(self) -> dict[str, str]:
        ways = ((Purpose.UPDATES_EMAIL, self.email), (Purpose.UPDATES_PHONE, self.phone))
        return {
            f"consent_{purpose.value}": self.say(f"consent_{purpose.value}_nowhere")
            for purpose, field in ways
            if self.decision(purpose).data == AGREED and not field.text
        }

    def _read_received(self) -> str | None:
        moment = read_moment(self.received.text, self._zone)
        if moment is None:
            return "received_format"
        at = moment.at
        if self._now - _MINUTE < at <= self._now:
            at = self._now
        elif at.second == 0:
            # Lists are sorted by this moment, so no two enquiries should have the same.
            at += timedelta(microseconds=secrets.randbelow(60_000_000))
        self._received_at = at
        refused = refused_moment(moment.at, self._now)
        return refused and f"received_{refused}"

    def in_page_order(self) -> Iterable[FormField]:
        """Return the fields in the order of the page."""
        return [self[name] for name in PAGE_ORDER]

    def target(self, field: FormField) -> str:
        """Return the id that a message links to: for a decision, its first button."""
        is_decision = field.name.startswith("consent_")
        return f"{field.id}-{AGREED}" if is_decision else super().target(field)

    def incoming(self, notice: Notice, actor: str) -> Incoming:
        """Return the enquiry of a valid form.

        :param actor: the account that enters it.
        """
        ticks = {each.value: self.decision(each).data == AGREED for each in notice.purposes}
        return Incoming(
            answers=self.answers(),
            email=self.normalised_email,
            phone_e164=self.phone_e164,
            notice=notice,
            ticks=ticks,
            idempotency_key=self.idempotency_key.data or "",
            received_at=self._received_at,
            method=self.method.data,
            channel=self.channel.data,
            entered_by=actor,
        )

    def handling(self) -> Handling:
        """Return the choice of the person who is to answer it."""
        return Handling(None if self.owner.data == NOBODY else UUID(self.owner.data))


for _purpose in Purpose:
    _decision = CodedSelectField(options=partial(_answers_to_a_box, _purpose), choose=choose)
    setattr(EntryForm, f"consent_{_purpose.value}", _decision)
