"""Show a letter about a request before it is sent."""

from dataclasses import dataclass
from uuid import UUID

from app.content import Content
from app.core.db import Database
from app.core.rules.installation import Installation
from app.core.rules.person_link import LinkKind
from app.mail.letters.writer import Writer
from app.mail.models.outbox import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.rules.letter import Letter
from app.rights.letters.rights_letters import answer_letter, extension_letter
from app.rights.rules.rights import Answer, RightsDesk
from app.rights.store import person_data
from app.rights.store import rights_request as requests

_LINK_TO_COME = {LinkKind.MY_DATA: "..."}
"""Links are made when a letter leaves."""


@dataclass(frozen=True)
class LetterPreview:
    """A letter as the person would get it, in which language, and whether to any address."""

    letter: Letter
    language: str
    leaves: bool


def preview_letter(
    database: Database,
    content: Content,
    installation: Installation,
    desk: RightsDesk,
    *,
    request_id: UUID,
    wanted: Answer | str,
) -> LetterPreview:
    """Return the letter that an answer or an extension would send; nothing is changed.

    :param wanted: the answer, or the reason for an extension.
    :raises NotFound: if there is no such request.
    """
    with database.reading() as session:
        request = requests.get(session, request_id)
        message = OutboxMessage(kind=MessageKind.RIGHTS_ANSWER.value, language=request.language)
        writer = Writer(session, content, installation, message, _LINK_TO_COME)
        if isinstance(wanted, Answer):
            letter = answer_letter(writer, request, wanted.outcome.value, wanted.text)
        else:
            due = desk.clock.deadline(request.received_at, extended=True).at
            letter = extension_letter(writer, request, due, wanted)
        address = person_data.find_first_address(session, request.person_id)
        return LetterPreview(letter, request.language, leaves=bool(address))
