"""To the ledger's auditor, once a week, the latest checkpoint to keep."""

from collections.abc import Iterator

from app.ledger.letters.halt_reason import halt_reason
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.note import parse_note
from app.mail.letters.local import moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import (
    Attachment,
    Block,
    Fact,
    Heading,
    Items,
    Letter,
    Paragraph,
    Verbatim,
)


def ledger_checkpoint(writer: Writer) -> Letter:
    """Give the checkpoint, inside the text and as a file, and say how to check by it."""
    say, details = writer.say, writer.message.details
    note = str(details["note"])
    checkpoint = parse_checkpoint(parse_note(note.encode("utf-8")).text)
    file = f"{checkpoint.size}.checkpoint"
    blocks: list[Block] = [
        Paragraph(say("checkpoint.body")),
        *_halt(writer, str(details["halt"]), str(details.get("halt_cause", ""))),
        Items(_position(writer, checkpoint, int(details["new"]))),
        Heading(say("checkpoint.keep_title")),
        Paragraph(say("checkpoint.keep", file=file)),
        Verbatim(note.removesuffix("\n")),
        Heading(say("checkpoint.keys_title")),
        Paragraph(say("checkpoint.keys")),
        Verbatim(str(details["keys"])),
        Heading(say("checkpoint.check_title")),
        Paragraph(say("checkpoint.check")),
        Verbatim(f"python zone-verify.py bundle.zip --key KEY --since {file}"),
        Paragraph(say("checkpoint.checked")),
        Paragraph(say("checkpoint.stays_away")),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(
        say("checkpoint.subject", size=checkpoint.size),
        blocks,
        writer.signature,
        [Attachment(file, note.encode("utf-8"))],
    )


def _halt(writer: Writer, sentence: str, cause: str) -> Iterator[Block]:
    if sentence:
        yield Paragraph(writer.say("checkpoint.halted"))
        yield Fact(writer.say("halt.reason"), halt_reason(writer, sentence, cause))


def _position(writer: Writer, checkpoint: Checkpoint, new: int) -> list[str]:
    message, say = writer.message, writer.say
    time = moment_text(message.created_at, writer.installation.time_zone, message.language)
    return [
        say("checkpoint.origin", origin=checkpoint.origin),
        say("checkpoint.size", size=checkpoint.size),
        say("checkpoint.time", time=time),
        say("checkpoint.new", new=new) if new >= 0 else say("checkpoint.fewer", missing=-new),
    ]
