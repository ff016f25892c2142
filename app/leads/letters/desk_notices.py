"""Mails to members of staff: assigned leads, mentions in notes, and enquiries set aside."""

from functools import partial
from uuid import UUID

from app.accounts.store import staff
from app.content.local import date_text, moment_text
from app.core.rules.audit_events import OPERATOR, SYSTEM
from app.enquiries.store import enquiry as enquiries
from app.leads.store import lead as leads
from app.leads.store import suspects
from app.leads.store.lead import find_line
from app.leads.store.open_work import OpenWork, list_open_work
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Items, Letter, Link, Paragraph

_MOST = 50
"""The most leads that a letter names one by one."""

_COUNTED = 10_000
"""The most that it counts."""


def assigned_notice(writer: Writer) -> Letter:
    """List the work given to the recipient, by reference alone: the giver, and when each is due.

    That is leads and, of what a colleague handed over, tasks and planned replies, with the
    colleague's line. What was ended or given to somebody else since is left out.
    """
    session, details, language = writer.session, writer.message.details, writer.message.language
    to, names = UUID(str(details["to"])), ("leads", "tasks", "replies")
    ids = {name: set(filter(None, str(details.get(name, "")).split(","))) for name in names}
    work = list_open_work(session, to, _COUNTED)
    given = OpenWork(
        [each for each in work.leads if each.lead_id.hex in ids["leads"]],
        [each for each in work.tasks if each.id.hex in ids["tasks"]],
        [each for each in work.replies if each.id.hex in ids["replies"]],
    )
    moment = partial(moment_text, time_zone=writer.installation.time_zone, lang=language)
    due = [
        *(("line", each.reference, moment(each.due_at)) for each in given.leads if each.due_at),
        *(("task", each.reference, date_text(each.due_on, language)) for each in given.tasks),
        *(("reply", each.reference, moment(each.send_at)) for each in given.replies),
    ]
    more = [_say(writer, "more", n=len(due) - _MOST)] if len(due) > _MOST else []
    lines = [_say(writer, key, reference=whose, due=at) for key, whose, at in due[:_MOST]]
    kind = "work" if ids["tasks"] or ids["replies"] else "leads"
    line = find_line(session, given.about, writer.message.created_at)
    page = (
        f"leads/{min(given.about)}"
        if len(given.about) == 1
        else ("leads?folder=mine" if given.leads else "tasks")
    )
    by = _body(writer, str(details["by"]), kind)
    blocks: list[Block] = [
        Paragraph(by if due else _say(writer, f"none_left.{kind}")),
        *([Paragraph(_say(writer, "said", line=line))] if line else []),
        *([Items([*lines, *more])] if lines else []),
        Link(_say(writer, "open"), f"{writer.installation.origin}/staff/{page}", main=True),
        Paragraph(_say(writer, f"why.{kind}"), quiet=True),
    ]
    return Letter(_say(writer, f"subject.{kind}", n=len(due)), blocks, writer.signature)


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"assigned.{key}", **values)


def _body(writer: Writer, giver: str, kind: str) -> str:
    if giver == SYSTEM:
        return _say(writer, "by_rules")
    names = staff.names_by_id(writer.session)
    named = None if giver == OPERATOR else names.get(str(UUID(giver)))
    return _say(writer, f"by.{kind}", name=named or _say(writer, "colleague"))


def mention_notice(writer: Writer) -> Letter:
    """Report who mentioned the recipient in a note, with a link, without its text."""
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    lead_id = leads.get_id(writer.session, enquiry.id)
    say, site = writer.say, writer.installation
    author = str(UUID(str(writer.message.details["author"])))
    name = staff.names_by_id(writer.session).get(author, say("mention.colleague"))
    blocks: list[Block] = [
        Paragraph(say("mention.body", name=name)),
        Fact(say("desk.reference"), enquiry.reference),
        Link(say("mention.open"), f"{site.origin}/staff/leads/{lead_id}", main=True),
        Paragraph(say("mention.not_repeated"), quiet=True),
    ]
    subject = say("mention.subject", reference=enquiry.reference)
    return Letter(subject, blocks, writer.signature)


def words_added(writer: Writer) -> Letter:
    """Report that a person has added to their enquiry, with a link, without the text."""
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    lead_id = leads.get_id(writer.session, enquiry.id)
    say, site = writer.say, writer.installation
    blocks: list[Block] = [
        Paragraph(say("words_added.body")),
        Fact(say("desk.reference"), enquiry.reference),
        Link(say("words_added.open"), f"{site.origin}/staff/leads/{lead_id}", main=True),
        Paragraph(say("words_added.not_repeated"), quiet=True),
    ]
    return Letter(say("words_added.subject", reference=enquiry.reference), blocks, writer.signature)


def reply_held(writer: Writer) -> Letter:
    """Report a planned reply that was not sent, with the reason and a link, without its text."""
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    lead_id, say, site = leads.get_id(writer.session, enquiry.id), writer.say, writer.installation
    why = f"reply.planned.held.{writer.message.details['why']}"
    blocks: list[Block] = [
        Paragraph(say("reply_held.body")),
        Fact(say("desk.reference"), enquiry.reference),
        Paragraph(writer.content.text(writer.message.language, why)),
        Link(say("reply_held.open"), f"{site.origin}/staff/leads/{lead_id}", main=True),
        Paragraph(say("reply_held.not_repeated"), quiet=True),
    ]
    return Letter(say("reply_held.subject", reference=enquiry.reference), blocks, writer.signature)


def review_digest(writer: Writer) -> Letter:
    """Say how many enquiries set aside wait and since when, as of the sending of the letter."""
    language, site = writer.message.language, writer.installation
    first = suspects.find_first_unseen_suspect(writer.session)
    count = suspects.count_unseen_suspect(writer.session)

    def say(key: str, **values: object) -> str:
        return writer.content.text(language, f"review.{key}", **values)

    blocks: list[Block] = [Paragraph(say("body", n=count))]
    if first is not None:
        came, due = (moment_text(each, site.time_zone, language) for each in first)
        blocks.append(Items([say("oldest", time=came, due=due)]))
    blocks += [
        Link(say("open"), f"{site.origin}/staff/leads?folder=suspect", main=True),
        Paragraph(say("why"), quiet=True),
    ]
    return Letter(say("subject", n=count), blocks, writer.signature)
