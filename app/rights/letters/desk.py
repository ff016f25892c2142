"""Letters to those who answer requests: notices of new requests, and reminders of days."""

from functools import partial
from uuid import UUID

from app.consent.rules.transfer_state import Recorded
from app.consent.store import transfers
from app.content.local import date_text, day_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Items, Letter, Link, Paragraph
from app.rights.models import RightsRequest
from app.rights.rules.requests import last_moment
from app.rights.store import requests

_MOST_LISTED = 20
_MOST_REMINDED = 50


def rights_notice(writer: Writer) -> Letter:
    """Return the notice of a new request: its kind, its due day and the person's enquiries.

    :raises NotFound: if the request no longer exists.
    """
    request = requests.get(writer.session, UUID(str(writer.message.details["request"])))
    leads = requests.list_leads(writer.session, {request.person_id})[request.person_id]
    say, lang, site = writer.say, writer.message.language, writer.installation
    kind = writer.content.text(lang, f"staff.requests.kinds.{request.kind}")
    due = day_text(last_moment(request.due_at), site.time_zone, lang)
    blocks: list[Block] = [
        Paragraph(say("rights.body", kind=kind)),
        Fact(say("rights.due"), due),
        Paragraph(say("rights.enquiries")),
        Items([reference for _lead, reference in leads[:_MOST_LISTED]]),
        Link(say("rights.open"), f"{site.origin}/staff/requests", main=True),
        Paragraph(say("desk.not_repeated"), quiet=True),
    ]
    return Letter(say("rights.subject", kind=kind), blocks, writer.signature)


def rights_reminder(writer: Writer) -> Letter:
    """Return the reminder of requests still open: their kinds and due days, and no names."""
    told = str(writer.message.details["requests"]).split(",")
    found = requests.list_still_open(writer.session, [UUID(each) for each in told])
    overdue = sum(each.due_at <= writer.message.created_at for each in found)
    lines = [_line(writer, each) for each in found[:_MOST_REMINDED]]
    if len(found) > _MOST_REMINDED:
        lines.append(_say(writer, "more", n=len(found) - _MOST_REMINDED))
    one = f"/{found[0].id}" if len(found) == 1 else ""
    blocks: list[Block] = [
        Paragraph(_say(writer, "body" if found else "none_left")),
        *([Items(lines)] if found else []),
        Link(
            _say(writer, "open"),
            f"{writer.installation.origin}/compliance/requests{one}",
            main=True,
        ),
        Paragraph(_say(writer, "why"), quiet=True),
    ]
    subject = _say(writer, "subject_overdue", n=overdue) if overdue else _say(writer, "subject")
    return Letter(subject, blocks, writer.signature)


def _line(writer: Writer, request: RightsRequest) -> str:
    language, site = writer.message.language, writer.installation
    return _say(
        writer,
        "over" if request.due_at <= writer.message.created_at else "due",
        kind=writer.content.text(language, f"rights.kinds.{request.kind}"),
        day=day_text(last_moment(request.due_at), site.time_zone, language),
        received=day_text(request.received_at, site.time_zone, language),
    )


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"rights_mail.reminder.{key}", **values)


def transfer_reminder(writer: Writer) -> Letter:
    """Return the reminder that the mechanism for transfers abroad ends, with none after it.

    A record that was changed since, past the service, is told of as such: its terms say nothing.
    """
    mechanism_id = UUID(str(writer.message.details["mechanism"]))
    found = {each.id: each for each in transfers.list_mechanisms(writer.session)}
    recorded = found.get(mechanism_id)
    say = partial(writer.content.text, writer.message.language)
    if recorded is None:
        subject = say("transfers.mail.unreadable_subject")
        told: list[Block] = [Paragraph(say("transfers.mail.unreadable"))]
    else:
        day = date_text(
            recorded.terms.valid_until or recorded.terms.valid_from, writer.message.language
        )
        subject, told = say("transfers.mail.subject", day=day), _ending(writer, recorded, day)
    blocks = [
        *told,
        Link(
            say("transfers.mail.open"),
            f"{writer.installation.origin}/compliance/transfers",
            main=True,
        ),
        Paragraph(say("transfers.mail.why"), quiet=True),
    ]
    return Letter(subject, blocks, writer.signature)


def _ending(writer: Writer, recorded: Recorded, day: str) -> list[Block]:
    say, terms = partial(writer.content.text, writer.message.language), recorded.terms
    others = transfers.get_state(writer.session, writer.installation.transfer).of_recipient
    follows = any(each.ended_at is None and each.follows(recorded) for each in others)
    gone = recorded.ended_at is not None or follows
    return [
        Paragraph(say("transfers.mail.none_left" if gone else "transfers.mail.body", day=day)),
        Fact(say("transfers.mail.mechanism"), say(f"transfers.mechanisms.{terms.mechanism}")),
        Fact(say("transfers.mail.recipient"), f"{terms.recipient}, {terms.place}"),
    ]
