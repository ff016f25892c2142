"""Letters to a person: the link to their own page, and news of a request or of their data."""

import json
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby
from uuid import UUID

from app.content.local import day_text, list_text
from app.core.rules.tokens import MY_DATA_SESSION, OPENS_FOR, LinkKind
from app.enquiries.store import legal_hold
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Heading, Items, Letter, Lines, Link, Paragraph
from app.rights.models import RightsRequest
from app.rights.rules.requests import WITH_REASONS, RightsKind, RightsOutcome, last_moment
from app.rights.store import erasure, receivers, requests

_LINK_LASTS = {
    "hours": OPENS_FOR // timedelta(hours=1),
    "minutes": MY_DATA_SESSION // timedelta(minutes=1),
}
_COPIES = frozenset({RightsKind.ACCESS.value, RightsKind.PORTABILITY.value})

_TOLD = ("consent_records", "audit_events", "erasure_record", "requests", "copies")
"""The kinds of kept data that matter to the person."""


def rights_identity(writer: Writer) -> Letter:
    """Return the letter with the link by which the person confirms or denies the request.

    :raises NotFound: if the request no longer exists.
    """
    request = _request(writer)
    blocks: list[Block] = [
        *_opening(writer, request, "identity.received"),
        Paragraph(_say(writer, "rights_mail.identity.why")),
        Link(_say(writer, "rights_mail.identity.link"), writer.link(LinkKind.MY_DATA), main=True),
        Paragraph(_say(writer, "rights_mail.identity.how", **_LINK_LASTS)),
        Fact(_say(writer, "rights_mail.due"), _day(writer, last_moment(request.due_at))),
        Paragraph(_say(writer, "rights_mail.identity.not_you"), quiet=True),
        Paragraph(writer.say("automatic"), quiet=True),
    ]
    return Letter(_say(writer, "rights_mail.identity.subject"), blocks, writer.closing)


def rights_extended(writer: Writer) -> Letter:
    """Return the letter about an extension: the new due day, and the reason.

    :raises NotFound: if the request no longer exists.
    """
    request = _request(writer)
    return extension_letter(writer, request, request.due_at, request.extension_reason)


def rights_answer(writer: Writer) -> Letter:
    """Return the letter with the answer.

    :raises NotFound: if the request no longer exists.
    """
    request = _request(writer)
    return answer_letter(writer, request, request.outcome, request.outcome_text)


def extension_letter(
    writer: Writer, request: RightsRequest, due_at: datetime, reason: str
) -> Letter:
    """Return the letter that announces an extension (GDPR Art. 12(3))."""
    blocks: list[Block] = [
        *_opening(writer, request, "received"),
        Paragraph(_say(writer, "rights_mail.extended.why")),
        *_paragraphs(reason),
        Fact(_say(writer, "rights_mail.extended.due"), _day(writer, last_moment(due_at))),
        Link(_say(writer, "rights_mail.page"), writer.link(LinkKind.MY_DATA)),
        Paragraph(_say(writer, "rights_mail.complain"), quiet=True),
    ]
    return Letter(_say(writer, "rights_mail.extended.subject"), blocks, writer.closing)


def answer_letter(writer: Writer, request: RightsRequest, outcome: str, text: str) -> Letter:
    """Return the letter that answers a request.

    A refusal, in part or in whole, says where to complain (GDPR Art. 12(4); PIPL Art. 50).
    """
    copies = outcome == RightsOutcome.FULFILLED and request.kind in _COPIES
    blocks: list[Block] = [
        *_opening(writer, request, "received"),
        Paragraph(_say(writer, f"rights_mail.outcomes.{outcome}")),
        *_paragraphs(text),
    ]
    if copies:
        blocks.append(Paragraph(_say(writer, "rights_mail.copy")))
    told = receivers.count_recipients(writer.session, request.person_id).words
    if told is not None and request.kind == RightsKind.WITHDRAWAL:
        key, values = told
        blocks.append(Paragraph(_say(writer, key, **values)))
    blocks.append(
        Link(_say(writer, "rights_mail.page"), writer.link(LinkKind.MY_DATA), main=copies)
    )
    if outcome in WITH_REASONS or outcome == RightsOutcome.NOT_PROVEN:
        blocks.append(Paragraph(_say(writer, "rights_mail.complain")))
    return Letter(_say(writer, "rights_mail.answer.subject"), blocks, writer.closing)


def _opening(writer: Writer, request: RightsRequest, key: str) -> list[Block]:
    kind = _say(writer, f"rights_mail.kinds.{request.kind}")
    day = _day(writer, request.received_at)
    return [
        Paragraph(writer.say("ack.greeting")),
        Paragraph(_say(writer, f"rights_mail.{key}", day=day, kind=kind)),
    ]


def _paragraphs(text: str) -> list[Lines]:
    """Return a text's paragraphs, which empty lines separate."""
    lines = [line.rstrip() for line in text.split("\n")]
    return [Lines(list(some)) for filled, some in groupby(lines, bool) if filled]


def _request(writer: Writer) -> RightsRequest:
    return requests.get(writer.session, UUID(str(writer.message.details["request"])))


def _day(writer: Writer, moment: datetime) -> str:
    return day_text(moment, writer.installation.time_zone, writer.message.language)


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, key, **values)


def my_data_link(writer: Writer) -> Letter:
    """Return the letter with the requested link, and with advice if somebody else requested it."""
    say = writer.say
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("my_data.asked")),
        Link(say("my_data.link"), writer.link(LinkKind.MY_DATA), main=True),
        Paragraph(say("my_data.how", **_LINK_LASTS)),
        Paragraph(say("my_data.not_you"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("my_data.subject"), blocks, writer.closing)


def restriction_ends(writer: Writer) -> Letter:
    """Return the letter that says why the restriction ends (GDPR Art. 18(3)).

    :raises NotFound: if the restriction no longer exists.
    """
    hold = legal_hold.get(writer.session, UUID(str(writer.message.details["hold"])))
    day = _day(writer, hold.placed_at)

    blocks: list[Block] = [
        Paragraph(writer.say("ack.greeting")),
        Paragraph(_say(writer, "rights_mail.restriction_ends.since", day=day)),
        Paragraph(_say(writer, "rights_mail.restriction_ends.why")),
        *_paragraphs(hold.why_lifted),
        Paragraph(_say(writer, "rights_mail.restriction_ends.then")),
        Link(_say(writer, "rights_mail.page"), writer.link(LinkKind.MY_DATA)),
        Paragraph(_say(writer, "rights_mail.complain"), quiet=True),
    ]
    return Letter(_say(writer, "rights_mail.restriction_ends.subject"), blocks, writer.closing)


def erasure_asked(writer: Writer) -> Letter:
    """Return the letter that confirms a request for erasure: of what, and by when it is done.

    :raises NotFound: if the request no longer exists.
    """
    request, say = _request(writer), partial(_say, writer)
    leads = requests.list_leads(writer.session, {request.person_id})[request.person_id]
    references = list_text([each for _lead, each in leads], writer.message.language)
    withdrawn = "withdrawn" in writer.message.details
    subject = (
        "rights_mail.erasure.subject_withdrawn" if withdrawn else "rights_mail.erasure.subject"
    )
    blocks: list[Block] = [
        *_opening(writer, request, "erasure.withdrawn" if withdrawn else "received"),
        Paragraph(say("rights_mail.erasure.then")),
        Fact(say("rights_mail.erasure.references", n=len(leads)), references),
        Fact(say("rights_mail.erasure.due"), _day(writer, last_moment(request.due_at))),
        Link(say("rights_mail.page"), writer.link(LinkKind.MY_DATA), main=True),
        Paragraph(say("rights_mail.erasure.back", ask=say("my_data.requests.ask"))),
        Paragraph(say("rights_mail.erasure.not_you"), quiet=True),
        Paragraph(writer.say("automatic"), quiet=True),
    ]
    return Letter(say(subject), blocks, writer.closing)


def erasure_done(writer: Writer) -> Letter:
    """Return the letter about a completed erasure: its number, and the kept data and its expiry.

    :raises NotFound: if the erasure has no certificate.
    """
    erasure_id = UUID(str(writer.message.details["erasure"]))
    certificate = erasure.get_certificate(writer.session, erasure_id)
    stays = {each["what"]: each for each in json.loads(certificate.payload)["stays"]}
    blocks: list[Block] = [
        Paragraph(writer.say("ack.greeting")),
        Paragraph(_say(writer, "erasure_mail.done", day=_day(writer, certificate.at))),
        Fact(_say(writer, "erasure_mail.number"), erasure_id.hex),
        Heading(_say(writer, "erasure_mail.stays")),
        Items([_kept(writer, stays[each]) for each in _TOLD if each in stays]),
        Paragraph(_say(writer, "erasure_mail.last"), quiet=True),
        Paragraph(writer.say("automatic"), quiet=True),
    ]
    return Letter(_say(writer, "erasure_mail.subject"), blocks, writer.closing)


def _kept(writer: Writer, kept: dict[str, str]) -> str:
    until = kept.get("until")
    day = _day(writer, datetime.fromisoformat(until)) if until else ""
    return _say(writer, f"erasure_mail.kept.{kept['what']}", day=day)
