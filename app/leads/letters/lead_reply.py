"""The mail to the investor with a reply by a member of staff."""

from dataclasses import replace
from uuid import UUID

from app.core.rules.errors import existing
from app.enquiries.store import enquiry as enquiries
from app.enquiries.store.address import find_address
from app.leads.models import LeadMessage
from app.leads.store import lead_work
from app.mail.letters.writer import Writer
from app.mail.rules.delivery import MessageKind
from app.mail.rules.letter import Block, Letter, Link, Paragraph, written
from app.mail.store import outbox

_MOST_REFERENCES = 10


def lead_reply(writer: Writer) -> Letter:
    """Return a reply as a letter to the investor, and for others as a copy of that letter.

    :raises NotFound: if the reply no longer exists.
    """
    reply, enquiry = _reply(writer), enquiries.get(writer.session, writer.enquiry_id)
    text, reference = reply.letter_text, enquiry.reference
    letter = reply_letter(writer, reference, reply.subject, text, reply.quoted)
    return replace(
        letter,
        headers=_thread_headers(writer, reply),
        to=find_address(writer.session, enquiry),
        cc=[each["address"] for each in reply.copies],
    )


def reply_letter(writer: Writer, reference: str, subject: str, text: str, quoted: str) -> Letter:
    """Return a letter from one person to another, with the small print below the signature.

    :param text: the text written, with the facts enclosed.
    :param quoted: the quotation at its end.
    """
    say = writer.say
    signed = text.endswith(writer.signature)
    above = text if signed else f"{text}\n\n{writer.signature}"
    below: list[Block] = [
        Paragraph(say("reply.reference", reference=reference), quiet=True),
        Link(say("reply.data"), writer.page("my-data/link")),
        *written(quoted),
    ]
    return Letter(subject, written(above), "", letterhead=writer.letterhead, below=below)


def _thread_headers(writer: Writer, reply: LeadMessage) -> dict[str, str]:
    """Return the headers that thread a reply with our earlier mails (RFC 5322, 3.6.4).

    These are the acknowledgement and our earlier replies. Of a long thread the headers name the
    beginning and the latest, which mail programs go by.
    """
    earlier = list(lead_work.list_message_ids_before(writer.session, reply))
    kind = MessageKind.ACKNOWLEDGEMENT
    first = outbox.find_left(writer.session, kind, writer.enquiry_id)
    thread = earlier if first is None else [first, *earlier]
    if not thread:
        return {}
    if len(thread) > _MOST_REFERENCES:
        thread = [thread[0], *thread[1 - _MOST_REFERENCES :]]
    return {"In-Reply-To": thread[-1], "References": " ".join(thread)}


def _reply(writer: Writer) -> LeadMessage:
    reply_id = UUID(str(writer.message.details["reply"]))
    return existing(writer.session.get(LeadMessage, reply_id), f"There is no reply {reply_id}.")
