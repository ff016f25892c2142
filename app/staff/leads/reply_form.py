"""The form of a reply, its enclosures, and the resulting mail."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from flask_login import current_user
from wtforms import HiddenField
from wtforms.validators import StopValidation

from app.accounts.store.staff import list_with, names_by_id
from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.outside.contact_details import normalised_email
from app.enquiries.rules.fields import FIELDS
from app.leads.lead_view import LeadView
from app.leads.models.replies import PlannedReply
from app.leads.planned_replies import preview_reply
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import TEXT_LIMITS
from app.leads.rules.reply import MOST_COPIES, Copied, CopyRefused, Reply, SentAlready
from app.mail.rules.letter import Letter
from app.staff.frame import local_text, read_local, short
from app.staff.leads.assignees import assignees
from app.staff.leads.lead_forms import LeadForm, assignee_options
from app.staff.leads.reply_parts import (
    FilledText,
    Quoted,
    UseWay,
    enclosed_facts,
    fact_options,
    gaps_to_fill,
    quotation,
    reply_texts,
    sign_off_in,
    with_signature,
)
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedChecksField,
    CodedSelectField,
    KnownChoice,
    LineField,
    Options,
    TextField,
    TickField,
    choices_of,
    choose,
    labelled,
)

_FURTHEST_DAYS = 60


def _no_gaps(form: "ReplyForm", field: TextField) -> None:
    left = form.gaps_left
    if left and not form.seen:
        raise StopValidation(form.say("reply_gap", gap=left[0]))


def _colleagues(lang: str) -> Options:
    others = [each for each in assignees(Permission.VIEW_LEADS) if each.id != current_user.id]
    return assignee_options(others, lang)


def _other(form: "ReplyForm", field: LineField) -> None:
    """Require an address and a reason of a recipient who is no colleague."""
    name, why = form.others[field.name]
    if not field.text and (name.text or why.text):
        raise StopValidation(form.say("reply_other"))
    if not field.text:
        raise StopValidation
    if normalised_email(field.text) is None:
        raise StopValidation(form.say("email_format"))
    if not why.text:
        raise StopValidation(form.say("reply_other_why"))


def _working_time(form: "ReplyForm", field: LineField) -> None:
    if not field.text:
        raise StopValidation
    hours = zone().first_response.hours
    try:
        local = read_local(field.text)
    except ValueError as error:
        raise StopValidation(form.say("reply_at")) from error
    now = clock.now()
    if not now < local or (local - now).days >= _FURTHEST_DAYS:
        raise StopValidation(form.say("reply_at_range", n=_FURTHEST_DAYS))
    if not hours.is_open(local):
        opens = short(hours.opens_after(local))
        raise StopValidation(form.say("reply_at_closed", opens=opens))
    form.send_at = local.astimezone(now.tzinfo)


class ReplyForm(LeadForm):
    """A reply by mail; `template` is the code of the text that it started from.

    :ivar send_at: when it is to leave; None for at once.
    :ivar sent_already: the mail with the same words; the form asks whether to send them again.
    """

    reply_language = CodedSelectField(
        options=partial(choices_of, "reply_language"),
        choose=choose,
        validators=[KnownChoice(required=True)],
    )
    template = HiddenField()
    reply_subject = LineField(validators=[CheckedText(TEXT_LIMITS["subject"], required=True)])
    reply_text = TextField(validators=[CheckedText(TEXT_LIMITS["reply"], required=True), _no_gaps])
    reply_wait = TickField()
    reply_holding = TickField()
    reply_sign = TickField()
    reply_quote = CodedChecksField(
        options=labelled("reply.quote", Quoted), validators=[KnownChoice()]
    )
    reply_facts = CodedChecksField(options=fact_options, validators=[KnownChoice()])
    reply_cc = CodedChecksField(options=_colleagues, validators=[KnownChoice()])
    other_address = LineField(validators=[_other])
    other_name = LineField(validators=[CheckedText(FIELDS["name"].limit)])
    other_why = LineField(validators=[CheckedText(TEXT_LIMITS["subject"])])
    second_address = LineField(validators=[_other])
    second_name = LineField(validators=[CheckedText(FIELDS["name"].limit)])
    second_why = LineField(validators=[CheckedText(TEXT_LIMITS["subject"])])
    reply_at = LineField(validators=[_working_time])
    heard = HiddenField()
    replaces = HiddenField()
    again = HiddenField()

    def __init__(self, *, fresh: bool = False, seen: bool = False) -> None:
        super().__init__(fresh=fresh)
        self.seen = seen
        self.send_at: datetime | None = None
        self.sent_already: UUID | None = None
        if fresh:
            self.reply_sign.data = True

    @property
    def others(self) -> dict[str, tuple[LineField, LineField]]:
        """The name and the reason for each recipient who is no colleague."""
        return {
            "other_address": (self.other_name, self.other_why),
            "second_address": (self.second_name, self.second_why),
        }

    @property
    def more(self) -> bool:
        """Whether the reply has enclosures, or errors in them."""
        names = ("reply_quote", "reply_facts", "reply_cc", "reply_at", *self.others)
        return any(self[name].data or self[name].errors for name in names)

    @property
    def gaps_left(self) -> Sequence[str]:
        """The gaps of texts to start from that are still in the reply, in their order."""
        text = self.reply_text.text
        return sorted(filter(text.__contains__, gaps_to_fill()), key=text.index)

    def refuse_copy(self, refused: CopyRefused) -> None:
        """Set the error at the recipient who may not get a copy."""
        typed = (self[name] for name in self.others)
        fields = [each for each in typed if normalised_email(each.text or "") == refused.address]
        field = fields[-1] if refused.address and fields else self.reply_cc
        said = self.say(refused.why.value, address=refused.address, n=MOST_COPIES)
        field.errors = [said]

    def see(self) -> None:
        """Check a draft's content, for its preview as a mail."""
        self.seen = True
        # It was not sent, and so has no token that could be wrong.
        self.validate()
        self.csrf_token.errors = ()

    def ask_again(self, sent: SentAlready) -> None:
        """Ask whether to send the same mail again."""
        with zone().database.reading() as session:
            author = names_by_id(session)[str(UUID(sent.author))]
        own = sent.author == current_user.id.hex
        key = "sent_already_own" if own else "sent_already"
        self.sent_already, self.is_question = sent.message, True
        self.reply_text.errors = [self.say(key, name=author, time=short(sent.at))]

    @property
    def confirmed(self) -> UUID | None:
        """The mail to be sent again."""
        return id_in(self.again.data)

    def show(self, planned: PlannedReply) -> None:
        """Fill in a planned reply, which the one sent then replaces."""
        reply = planned.written
        self.replaces.data, self.template.data = planned.id.hex, reply.template
        self.reply_language.data, self.reply_wait.data = reply.language, reply.wait
        self.reply_holding.data = reply.holding
        self.reply_subject.data, self.reply_text.data = reply.subject, reply.text
        self.reply_cc.data = [each.account for each in reply.copies if each.account]
        others = (each for each in reply.copies if not each.account)
        for (name, (who, why)), each in zip(self.others.items(), others, strict=False):
            self[name].data, who.data, why.data = each.address, each.name, each.why
        self.reply_facts.data, self.reply_quote.data = reply.facts, reply.quotes
        # Its text has the signature of its author.
        self.reply_sign.data = False
        self.reply_at.data = local_text(planned.send_at)

    def reply(self, lead_id: UUID) -> Reply:
        """Return the reply with all chosen enclosures."""
        quotes = tuple(self.reply_quote.data or ())
        lang = self.reply_language.data
        then = {each.code: each.then for each in reply_texts()}
        template = self.template.data if self.template.data in then else ""
        text = self.reply_text.text
        if self.reply_sign.data:
            text = with_signature(text, lang)
        return Reply(
            token=self.opening,
            language=lang,
            template=template,
            subject=self.reply_subject.text,
            text=text,
            sign_off=sign_off_in(text, lang),
            then=LeadStatus(then.get(template, LeadStatus.ENGAGED)),
            wait=bool(self.reply_wait.data),
            holding=bool(self.reply_holding.data),
            heard=self.heard.data or "",
            enclosed=enclosed_facts(self.reply_facts.data or (), lang),
            quoted=quotation(lead_id, quotes, lang) if quotes else "",
            copies=tuple(self._copies()),
            facts=tuple(self.reply_facts.data or ()),
            quotes=quotes,
            replaces=id_in(self.replaces.data),
        )

    def _copies(self) -> Iterator[Copied]:
        with zone().database.reading() as session:
            people = {each.id.hex: each for each in list_with(session, Permission.VIEW_LEADS)}
        for account in self.reply_cc.data or ():
            yield Copied(people[account].email, people[account].name, account)
        for name, (who, why) in self.others.items():
            if self[name].text:
                address = normalised_email(self[name].text) or ""
                yield Copied(address, who.text, why=why.text)


def id_in(text: str | None) -> UUID | None:
    """Return the id that a text is, if it is one."""
    try:
        return UUID(hex=text or "")
    except ValueError:
        return None


@dataclass(frozen=True)
class SeenReply:
    """The preview of a reply.

    :param send_at: when it is to leave; None for at once.
    """

    reply: Reply
    letter: Letter
    send_at: datetime | None


def seen_reply(view: LeadView, form: ReplyForm) -> SeenReply:
    """Return the preview of a reply as a letter; nothing is stored."""
    reply = form.reply(view.lead.id)
    letter = preview_reply(
        zone().database,
        zone().content,
        zone().installation,
        enquiry_id=view.enquiry.id,
        reply=reply,
    )
    return SeenReply(reply, letter, form.send_at)


def use_text(form: ReplyForm, texts: Sequence[FilledText], code: str, way: UseWay | None) -> bool:
    """Insert a text into a reply, in place of another such text; return whether it was.

    :param way: how the template treats typed text; None leaves it, and asks.
    """
    chosen = next((each for each in texts if each.reply.code == code), None)
    lang = form.reply_language.data
    if chosen is None or lang not in chosen.texts:
        return True
    subject, body = chosen.texts[lang]
    ready = {body for each in texts for _subject, body in each.texts.values()}
    typed = "" if form.reply_text.text in ready else form.reply_text.text
    if typed and way is None:
        return False
    below = typed and way is UseWay.BELOW
    form.reply_text.data = f"{typed}\n\n{body}" if below else body
    form.reply_subject.data = subject
    form.template.data = code
    form.reply_holding.data = chosen.reply.holding
    return True
