"""To its author and whoever manages the desk, that an export comes round no more."""

from uuid import UUID

from app.domain.errors import NotFound
from app.domain.letter import Letter, Paragraph
from app.services.steps.letters.writer import Writer
from app.store import export_schedule as schedules


def schedule_stopped(writer: Writer) -> Letter:
    """Say which, and why.

    :raises NotFound: if it has been deleted since.
    """
    details, language = writer.message.details, writer.message.language
    schedule = schedules.find(writer.session, UUID(str(details["schedule"])))
    if schedule is None:
        raise NotFound(f"There is no schedule {details['schedule']}.")

    def say(key: str, **values: object) -> str:
        return writer.content.text(language, f"schedule_mail.{key}", **values)

    blocks = [Paragraph(say("body", name=schedule.name)), Paragraph(say(f"why.{details['why']}"))]
    return Letter(say("subject", name=schedule.name), blocks, writer.signature)
