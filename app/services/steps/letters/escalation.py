"""To whoever can still help, that leads wait for an answer."""

from datetime import datetime
from uuid import UUID

from app.domain.letter import Block, Items, Letter, Link, Paragraph
from app.services.steps.letters.local import moment_text
from app.services.steps.letters.writer import Writer
from app.store.escalation import still_due

_MOST = 50
"""Leads that a letter names one by one."""


def escalation(writer: Writer) -> Letter:
    """Name the leads by their references alone, with the time that is left, and say where to go.

    What was answered since the letter was queued is left out.
    """
    steps = [each.split() for each in str(writer.message.details["leads"]).split(",")]
    waiting = still_due(writer.session, [UUID(lead_id) for lead_id, _, _ in steps])
    told = [(UUID(lead_id), int(minutes)) for lead_id, _, minutes in steps]
    still = sorted((each for each in told if each[0] in waiting), key=lambda each: each[1])
    overdue = sum(waiting[lead_id][1] <= writer.message.created_at for lead_id, _ in still)
    blocks: list[Block] = [Paragraph(_say(writer, "body" if still else "none_left"))]
    if still:
        lines = [_line(writer, *waiting[lead_id], minutes) for lead_id, minutes in still[:_MOST]]
        if len(still) > _MOST:
            lines.append(_say(writer, "more", n=len(still) - _MOST))
        blocks.append(Items(lines))
    one = still[0][0] if len(still) == 1 else None
    blocks.append(_link(writer, one, overdue=overdue > 0))
    blocks.append(Paragraph(_say(writer, "why"), quiet=True))
    subject = "subject_overdue" if overdue else "subject"
    return Letter(_say(writer, subject, n=overdue or len(still)), blocks, writer.signature)


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"escalation.{key}", **values)


def _line(writer: Writer, reference: str, due_at: datetime, minutes: int) -> str:
    language, site = writer.message.language, writer.installation
    spelled = _spelled(writer, *divmod(abs(minutes), 60))
    due = moment_text(due_at, site.time_zone, language)
    return _say(
        writer, "due" if minutes > 0 else "over", reference=reference, left=spelled, due=due
    )


def _spelled(writer: Writer, hours: int, minutes: int) -> str:
    if not hours:
        return _say(writer, "minutes", minutes=minutes)
    return _say(writer, "hours_minutes", hours=hours, minutes=minutes)


def _link(writer: Writer, lead_id: UUID | None, *, overdue: bool) -> Link:
    desk = f"{writer.installation.origin}/staff/leads"
    if lead_id is not None:
        return Link(_say(writer, "open_one"), f"{desk}/{lead_id}", main=True)
    if overdue:
        return Link(_say(writer, "open_overdue"), f"{desk}?folder=overdue", main=True)
    return Link(_say(writer, "open_due"), f"{desk}?sort=due", main=True)
