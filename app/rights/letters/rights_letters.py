"""To a person, about what they asked for: to confirm it, that it takes longer, and the answer."""

from datetime import datetime
from itertools import groupby
from uuid import UUID

from app.core.rules.tokens import LIFETIMES, MY_DATA_SESSION, LinkKind
from app.mail.letters.local import day_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Letter, Lines, Link, Paragraph
from app.rights.models.rights_request import RightsRequest
from app.rights.rules.rights import WITH_REASONS, RightsKind, RightsOutcome, last_moment
from app.rights.store import rights_request as requests

_COPIES = frozenset({RightsKind.ACCESS.value, RightsKind.PORTABILITY.value})


def rights_identity(writer: Writer) -> Letter:
    """Give the link behind which the person says whether they made the request.

    :raises NotFound: if the request is gone.
    """
    request, lifetime = _request(writer), LIFETIMES[LinkKind.MY_DATA]
    days, minutes = lifetime.days if lifetime else 0, MY_DATA_SESSION.seconds // 60
    blocks: list[Block] = [
        *_opening(writer, request, "identity.received"),
        Paragraph(_say(writer, "identity.why")),
        Link(_say(writer, "identity.link"), writer.link(LinkKind.MY_DATA), main=True),
        Paragraph(_say(writer, "identity.how", days=days, minutes=minutes)),
        Fact(_say(writer, "due"), _day(writer, last_moment(request.due_at))),
        Paragraph(_say(writer, "identity.not_you"), quiet=True),
        Paragraph(writer.say("automatic"), quiet=True),
    ]
    return Letter(_say(writer, "identity.subject"), blocks, writer.signature)


def rights_extended(writer: Writer) -> Letter:
    """Say until when the answer comes at the latest, and why it takes longer.

    :raises NotFound: if the request is gone.
    """
    request = _request(writer)
    return extension_letter(writer, request, request.due_at, request.extension_reason)


def rights_answer(writer: Writer) -> Letter:
    """Give the answer.

    :raises NotFound: if the request is gone.
    """
    request = _request(writer)
    return answer_letter(writer, request, request.outcome, request.outcome_text)


def extension_letter(
    writer: Writer, request: RightsRequest, due_at: datetime, reason: str
) -> Letter:
    """Return the letter that tells of an extension (GDPR Art. 12(3))."""
    blocks: list[Block] = [
        *_opening(writer, request, "received"),
        Paragraph(_say(writer, "extended.why")),
        *paragraphs(reason),
        Fact(_say(writer, "extended.due"), _day(writer, last_moment(due_at))),
        Link(_say(writer, "page"), writer.link(LinkKind.MY_DATA)),
        Paragraph(_say(writer, "complain"), quiet=True),
    ]
    return Letter(_say(writer, "extended.subject"), blocks, writer.signature)


def answer_letter(writer: Writer, request: RightsRequest, outcome: str, text: str) -> Letter:
    """Return the letter that answers a request.

    One that refuses, in part or whole, says where to complain (GDPR Art. 12(4); PIPL Art. 50).
    """
    copies = outcome == RightsOutcome.FULFILLED and request.kind in _COPIES
    blocks: list[Block] = [
        *_opening(writer, request, "received"),
        Paragraph(_say(writer, f"outcomes.{outcome}")),
        *paragraphs(text),
    ]
    if copies:
        blocks.append(Paragraph(_say(writer, "copy")))
    blocks.append(Link(_say(writer, "page"), writer.link(LinkKind.MY_DATA), main=copies))
    if outcome in WITH_REASONS or outcome == RightsOutcome.NOT_PROVEN:
        blocks.append(Paragraph(_say(writer, "complain")))
    return Letter(_say(writer, "answer.subject"), blocks, writer.signature)


def _opening(writer: Writer, request: RightsRequest, key: str) -> list[Block]:
    kind = _say(writer, f"kinds.{request.kind}")
    day = _day(writer, request.received_at)
    return [Paragraph(writer.say("ack.greeting")), Paragraph(_say(writer, key, day=day, kind=kind))]


def paragraphs(text: str) -> list[Lines]:
    """Return a text's paragraphs, which empty lines part."""
    lines = [line.rstrip() for line in text.split("\n")]
    return [Lines(list(some)) for filled, some in groupby(lines, bool) if filled]


def _request(writer: Writer) -> RightsRequest:
    return requests.get(writer.session, UUID(str(writer.message.details["request"])))


def _day(writer: Writer, moment: datetime) -> str:
    return day_text(moment, writer.installation.time_zone, writer.message.language)


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"rights_mail.{key}", **values)
