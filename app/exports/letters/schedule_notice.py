"""To members of staff, about an export that comes round: it waits for one of them, or has ended."""

from uuid import UUID

from app.accounts.store import staff
from app.core.rules.errors import NotFound
from app.exports.models.export import ExportSchedule
from app.exports.store import export_schedule as schedules
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Letter, Link, Paragraph


def schedule_waiting(writer: Writer) -> Letter:
    """Ask whoever may approve it to look at a schedule; say so if it waits no more by now.

    :raises NotFound: if it has been deleted since.
    """
    schedule, rows = _schedule(writer), int(writer.message.details["rows"])
    author = staff.names_by_id(writer.session)[str(schedule.account_id)]
    said = _say(writer, "waiting.wanted", author=author, name=schedule.name, n=f"{rows:,}")
    waits = schedule.enabled and schedule.is_undecided
    blocks: list[Block] = [
        Paragraph(said if waits else _say(writer, "waiting.no_more", name=schedule.name)),
        Link(_say(writer, "waiting.look"), _address(writer, schedule), main=True),
        Paragraph(_say(writer, "waiting.why"), quiet=True),
    ]
    return Letter(_say(writer, "waiting.subject", name=schedule.name), blocks, writer.signature)


def schedule_stopped(writer: Writer) -> Letter:
    """Tell its author and whoever manages the desk which export comes round no more, and why.

    :raises NotFound: if it has been deleted since.
    """
    schedule, why = _schedule(writer), writer.message.details["why"]
    said = (_say(writer, "body", name=schedule.name), _say(writer, f"why.{why}"))
    blocks = [Paragraph(each) for each in said]
    return Letter(_say(writer, "subject", name=schedule.name), blocks, writer.signature)


def _schedule(writer: Writer) -> ExportSchedule:
    schedule_id = UUID(str(writer.message.details["schedule"]))
    schedule = schedules.find(writer.session, schedule_id)
    if schedule is None:
        raise NotFound(f"There is no schedule {schedule_id}.")
    return schedule


def _address(writer: Writer, schedule: ExportSchedule) -> str:
    return f"{writer.installation.origin}/staff/exports/schedules/{schedule.id}"


def _say(writer: Writer, key: str, **values: object) -> str:
    return writer.content.text(writer.message.language, f"schedule_mail.{key}", **values)
