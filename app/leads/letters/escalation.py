"""A mail about leads that wait for an answer or a next step, to colleagues who can help."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.content.local import moment_text
from app.leads.store.response_clock import still_due
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Items, Letter, Link, Paragraph

_MOST = 50
"""The most leads that a letter names one by one."""


@dataclass(frozen=True)
class _Told:
    """A lead in the letter, with the working minutes left when the letter was queued."""

    id: UUID
    reference: str
    due_at: datetime
    minutes: int


def escalation(writer: Writer) -> Letter:
    """List the leads by their references alone, with the time left and a link to them.

    Leads that were acted on since the letter was queued are left out.
    """
    answers = _still(writer, "leads", next_step=False)
    steps = _still(writer, "next_steps", next_step=True)
    blocks: list[Block] = []
    for body, told in (("body", answers), ("body_next", steps)):
        if told:
            blocks += [Paragraph(_say(writer, body)), Items(_lines(writer, told))]
    named = [*answers, *steps]
    late = [each for each in answers if each.due_at <= writer.message.created_at]
    if not named:
        blocks.append(Paragraph(_say(writer, "none_left")))
    blocks.append(_link(writer, named, overdue=bool(late or steps)))
    blocks.append(Paragraph(_say(writer, "why"), quiet=True))
    return Letter(_subject(writer, answers, steps, len(late)), blocks, writer.signature)


def _still(writer: Writer, key: str, *, next_step: bool) -> list[_Told]:
    """Return the leads of a kind that are still due, the most urgent first."""
    listed = str(writer.message.details.get(key, ""))
    told = [each.split() for each in listed.split(",") if each]
    minutes = {UUID(lead_id): int(left) for lead_id, _step, left in told}
    until = writer.message.created_at if next_step else None
    waiting = still_due(writer.session, minutes, next_step=next_step, until=until)
    found = [_Told(lead_id, *waiting[lead_id], minutes[lead_id]) for lead_id in waiting]
    return sorted(found, key=lambda each: each.minutes)


def _subject(writer: Writer, answers: list[_Told], steps: list[_Told], late: int) -> str:
    if late:
        return _say(writer, "subject_overdue", n=late)
    if steps and not answers:
        return _say(writer, "subject_next", n=len(steps))
    return _say(writer, "subject", n=len(answers))


def _lines(writer: Writer, told: list[_Told]) -> list[str]:
    lines = [_line(writer, each) for each in told[:_MOST]]
    if len(told) > _MOST:
        lines.append(_say(writer, "more", n=len(told) - _MOST))
    return lines


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"escalation.{key}", **values)


def _line(writer: Writer, told: _Told) -> str:
    language, site = writer.message.language, writer.installation
    left = _spelled(writer, *divmod(abs(told.minutes), 60))
    due = moment_text(told.due_at, site.time_zone, language)
    key = "due" if told.minutes > 0 else "over"
    return _say(writer, key, reference=told.reference, left=left, due=due)


def _spelled(writer: Writer, hours: int, minutes: int) -> str:
    if not hours:
        return _say(writer, "minutes", minutes=minutes)
    return _say(writer, "hours_minutes", hours=hours, minutes=minutes)


def _link(writer: Writer, named: list[_Told], *, overdue: bool) -> Link:
    desk = f"{writer.installation.origin}/staff/leads"
    if len(named) == 1:
        return Link(_say(writer, "open_one"), f"{desk}/{named[0].id}", main=True)
    if overdue:
        return Link(_say(writer, "open_overdue"), f"{desk}?folder=overdue", main=True)
    return Link(_say(writer, "open_due"), f"{desk}?sort=due", main=True)
