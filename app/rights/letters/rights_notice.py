"""To the desk, that a person has asked for something about their data."""

from uuid import UUID

from app.core.rules.errors import NotFound
from app.mail.letters.local import day_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Items, Letter, Link, Paragraph
from app.rights.rules.rights import last_moment
from app.rights.store import rights_request as requests

_MOST_LISTED = 20


def rights_notice(writer: Writer) -> Letter:
    """Say what was asked for, until when it is to be answered and of which enquiries it is.

    :raises NotFound: if the request is gone.
    """
    request_id = UUID(str(writer.message.details["request"]))
    request = requests.find(writer.session, request_id)
    if request is None:
        raise NotFound(f"There is no request {request_id}.")
    references = list(requests.list_references(writer.session, request.person_id))
    say, lang, site = writer.say, writer.message.language, writer.installation
    kind = writer.content.text(lang, f"staff.requests.kinds.{request.kind}")
    due = day_text(last_moment(request.due_at), site.time_zone, lang)
    blocks: list[Block] = [
        Paragraph(say("rights.body", kind=kind)),
        Fact(say("rights.due"), due),
        Paragraph(say("rights.enquiries")),
        Items(references[:_MOST_LISTED]),
        Link(say("rights.open"), f"{site.origin}/staff/requests", main=True),
        Paragraph(say("desk.not_repeated"), quiet=True),
    ]
    return Letter(say("rights.subject", kind=kind), blocks, writer.signature)
