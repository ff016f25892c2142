"""Mails to members of staff: assigned leads, mentions in notes, and enquiries set aside."""

from datetime import datetime
from uuid import UUID

from app.accounts.store import staff
from app.content.local import moment_text
from app.core.rules.audit_events import OPERATOR, SYSTEM
from app.enquiries.store import enquiry as enquiries
from app.leads.store import lead as leads
from app.leads.store import suspects
from app.leads.store.lead import list_given
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Items, Letter, Link, Paragraph

_MOST = 50
"""The most leads that a letter names one by one."""


def assigned_notice(writer: Writer) -> Letter:
    """List the leads given to the recipient, by reference alone: the giver, and when each is due.

    Leads that were closed or given to somebody else since are left out.
    """
    details, site = writer.message.details, writer.installation
    ids = [UUID(each) for each in str(details["leads"]).split(",")]
    given = list_given(writer.session, UUID(str(details["to"])), ids)
    lines = [_line(writer, reference, due_at) for _id, reference, due_at in given[:_MOST]]
    if len(given) > _MOST:
        lines.append(_say(writer, "more", n=len(given) - _MOST))
    one = f"/{given[0][0]}" if len(given) == 1 else "?folder=mine"
    blocks: list[Block] = [
        Paragraph(_body(writer, str(details["by"])) if given else _say(writer, "none_left")),
        *([Items(lines)] if given else []),
        Link(_say(writer, "open"), f"{site.origin}/staff/leads{one}", main=True),
        Paragraph(_say(writer, "why"), quiet=True),
    ]
    return Letter(_say(writer, "subject", n=len(given)), blocks, writer.signature)


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"assigned.{key}", **values)


def _body(writer: Writer, giver: str) -> str:
    if giver == SYSTEM:
        return _say(writer, "by_rules")
    names = staff.names_by_id(writer.session)
    named = None if giver == OPERATOR else names.get(str(UUID(giver)))
    return _say(writer, "by", name=named or _say(writer, "colleague"))


def _line(writer: Writer, reference: str, due_at: datetime) -> str:
    due = moment_text(due_at, writer.installation.time_zone, writer.message.language)
    return _say(writer, "line", reference=reference, due=due)


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
