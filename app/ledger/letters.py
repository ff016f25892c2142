"""Letters about the ledger: the week's checkpoint, a halt and its end, alarms of other kinds.

The checkpoint is sent to the auditor, the others to the desk as well.
"""

from collections.abc import Iterator

from app.content.local import moment_text
from app.ledger.rules.checkpoint import Checkpoint, read_checkpoint
from app.ledger.rules.halt import parse_cause
from app.ledger.rules.health import number_found
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


def halt_reason(writer: Writer, sentence: str, cause: str) -> str:
    """Return the reason of a halt in the language of the letter.

    :param sentence: the reason as the halt was stored, used if the cause cannot be parsed.
    """
    found = parse_cause(cause)
    return writer.say(f"halt_cause.{found.code}", **found.values) if found else sentence


def ledger_checkpoint(writer: Writer) -> Letter:
    """Return the letter with the checkpoint, in the text and as a file, and how to check by it."""
    say, details = writer.say, writer.message.details
    note = str(details["note"])
    checkpoint = read_checkpoint(note.encode("utf-8"))
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
    say = writer.say
    return [
        say("checkpoint.origin", origin=checkpoint.origin),
        say("checkpoint.size", size=checkpoint.size),
        say("checkpoint.time", time=_time(writer)),
        say("checkpoint.new", new=new) if new >= 0 else say("checkpoint.fewer", missing=-new),
    ]


def ledger_halted(writer: Writer) -> Letter:
    """Return the mail on a halt: its reason, the remedy, and that enquiries still arrive."""
    say, details = writer.say, writer.message.details
    reason = halt_reason(writer, str(details["reason"]), str(details.get("cause", "")))
    blocks: list[Block] = [
        Paragraph(say("halt.body", time=_time(writer))),
        Fact(say("halt.reason"), reason),
        Paragraph(say("halt.received")),
        Heading(say("halt.do_title")),
        Items([say("halt.keep"), say("halt.check"), say("halt.go_on")]),
        Paragraph(say("halt.auditor")),
        Paragraph(say("halt.once"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("halt.subject"), blocks, writer.signature)


def ledger_resumed(writer: Writer) -> Letter:
    """Return the mail on the end of a halt: sealing has resumed, under a given name."""
    say, details = writer.say, writer.message.details
    log = (
        [
            say("checkpoint.origin", origin=details["origin"]),
            say("checkpoint.size", size=details["size"]),
        ]
        if "origin" in details
        else []
    )
    blocks: list[Block] = [
        Paragraph(say("resumed.body", time=_time(writer))),
        *([Items(log)] if log else []),
        Paragraph(say("resumed.ask")),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("resumed.subject"), blocks, writer.signature)


def _time(writer: Writer) -> str:
    message = writer.message
    return moment_text(message.created_at, writer.installation.time_zone, message.language)


def ledger_alarm(writer: Writer) -> Letter:
    """Return the mail on the findings of a verification: the objects, and the remedy."""
    say, details = writer.say, writer.message.details
    url = f"{writer.installation.origin}/compliance/ledger"
    more, number = number_found(int(details["findings"]))
    blocks: list[Block] = [
        Paragraph(say(f"alarm.body{more}", n=number, time=_time(writer))),
        Heading(say("alarm.objects")),
        Verbatim(str(details["objects"])),
        Heading(say("halt.do_title")),
        Items([say("halt.keep"), say("halt.check"), say("alarm.close", url=url)]),
        Paragraph(say("halt.auditor")),
        Paragraph(say("alarm.once"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("alarm.subject"), blocks, writer.signature)


def ledger_witness_disagrees(writer: Writer) -> Letter:
    """Return the letter on a witness that disagrees: its findings and advice; sealing continues."""
    say = writer.say
    blocks: list[Block] = [
        Paragraph(say("disagreement.body", time=_time(writer))),
        Fact(say("halt.reason"), str(writer.message.details["reason"])),
        Paragraph(say("disagreement.goes_on")),
        Heading(say("halt.do_title")),
        Items([say("halt.keep"), say("disagreement.check"), say("disagreement.mend")]),
        Paragraph(say("halt.auditor")),
        Paragraph(say("disagreement.once"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("disagreement.subject"), blocks, writer.signature)
