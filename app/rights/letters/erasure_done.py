"""To a person who has been erased, the last mail that they get."""

import json
from datetime import datetime
from uuid import UUID

from app.core.rules.errors import NotFound
from app.mail.letters.local import day_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Heading, Items, Letter, Paragraph
from app.rights.store import erasure

_TOLD = ("consent_records", "audit_events", "erasure_record", "requests", "copies")
"""What stays, as far as it matters to the person."""


def erasure_done(writer: Writer) -> Letter:
    """Say that everything is erased, under which number, and what stays and until when.

    :raises NotFound: if nothing certifies the erasure.
    """
    erasure_id = UUID(str(writer.message.details["erasure"]))
    certificate = erasure.find_certificate(writer.session, erasure_id)
    if certificate is None:
        raise NotFound(f"There is no erasure {erasure_id}.")
    stays = {each["what"]: each for each in json.loads(certificate.payload)["stays"]}
    blocks: list[Block] = [
        Paragraph(writer.say("ack.greeting")),
        Paragraph(_say(writer, "done", day=_day(writer, certificate.at))),
        Fact(_say(writer, "number"), erasure_id.hex),
        Heading(_say(writer, "stays")),
        Items([_kept(writer, stays[each]) for each in _TOLD if each in stays]),
        Paragraph(_say(writer, "last"), quiet=True),
        Paragraph(writer.say("automatic"), quiet=True),
    ]
    return Letter(_say(writer, "subject"), blocks, writer.signature)


def _kept(writer: Writer, kept: dict[str, str]) -> str:
    until = kept.get("until")
    day = _day(writer, datetime.fromisoformat(until)) if until else ""
    return _say(writer, f"kept.{kept['what']}", day=day)


def _day(writer: Writer, moment: datetime) -> str:
    return day_text(moment, writer.installation.time_zone, writer.message.language)


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"erasure_mail.{key}", **values)
