"""Write the text of a queued message at the moment it leaves."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from app.accounts.letters.staff_invitation import staff_invitation
from app.content import HTML_LANG
from app.core.rules.errors import NotFound
from app.core.rules.person_link import LinkKind
from app.exports.letters.export_notice import export_decided, export_waiting
from app.exports.letters.schedule_notice import schedule_stopped, schedule_waiting
from app.leads.letters.assigned_notice import assigned_notice
from app.leads.letters.escalation import escalation
from app.leads.letters.lead_reply import lead_reply, thread_headers
from app.leads.letters.mention_notice import mention_notice
from app.leads.letters.review_digest import review_digest
from app.ledger.letters.ledger_checkpoint import ledger_checkpoint
from app.ledger.letters.ledger_disagreement import ledger_witness_disagrees
from app.ledger.letters.ledger_halt import ledger_halted, ledger_resumed
from app.mail.letters.parked_digest import parked_digest
from app.mail.letters.writer import Writer
from app.mail.models.outbox import OutboxMessage
from app.mail.rules.delivery import Mail, MessageKind
from app.mail.rules.letter import Letter, plain_text
from app.mail.steps.mail_room import MailRoom
from app.reception.letters.acknowledgement import acknowledgement
from app.reception.letters.desk_notice import desk_notice
from app.reception.letters.summary import summary
from app.rights.letters.erasure_done import erasure_done
from app.rights.letters.my_data_link import my_data_link
from app.rights.letters.restriction_ends import restriction_ends
from app.rights.letters.rights_letters import rights_answer, rights_extended, rights_identity
from app.rights.letters.rights_notice import rights_notice
from app.rights.letters.rights_reminder import rights_reminder

_ABOUT_ENQUIRY = {
    MessageKind.ACKNOWLEDGEMENT: acknowledgement,
    MessageKind.DESK_NOTICE: desk_notice,
    MessageKind.LEAD_REPLY: lead_reply,
    MessageKind.MENTION_NOTICE: mention_notice,
}
_ABOUT_PERSON = {MessageKind.SUMMARY: summary}
_ABOUT_NEITHER = {
    MessageKind.MY_DATA_LINK: my_data_link,
    MessageKind.ERASURE_DONE: erasure_done,
    MessageKind.ASSIGNED_NOTICE: assigned_notice,
    MessageKind.ESCALATION: escalation,
    MessageKind.EXPORT_WAITING: export_waiting,
    MessageKind.EXPORT_DECIDED: export_decided,
    MessageKind.PARKED_DIGEST: parked_digest,
    MessageKind.REVIEW_DIGEST: review_digest,
    MessageKind.RIGHTS_NOTICE: rights_notice,
    MessageKind.RIGHTS_REMINDER: rights_reminder,
    MessageKind.RIGHTS_IDENTITY: rights_identity,
    MessageKind.RIGHTS_EXTENDED: rights_extended,
    MessageKind.RIGHTS_ANSWER: rights_answer,
    MessageKind.RESTRICTION_ENDS: restriction_ends,
    MessageKind.SCHEDULE_STOPPED: schedule_stopped,
    MessageKind.SCHEDULE_WAITING: schedule_waiting,
    MessageKind.STAFF_INVITATION: staff_invitation,
    MessageKind.LEDGER_CHECKPOINT: ledger_checkpoint,
    MessageKind.LEDGER_HALTED: ledger_halted,
    MessageKind.LEDGER_RESUMED: ledger_resumed,
    MessageKind.LEDGER_WITNESS_DISAGREES: ledger_witness_disagrees,
}

_BY_HAND = frozenset(
    {
        MessageKind.LEAD_REPLY,
        MessageKind.RIGHTS_EXTENDED,
        MessageKind.RIGHTS_ANSWER,
        MessageKind.RESTRICTION_ENDS,
    }
)
"""What a person wrote, at least in part (RFC 3834)."""


def compose_mail(
    session: Session,
    room: MailRoom,
    message: OutboxMessage,
    tokens: Mapping[LinkKind, str],
    now: datetime,
) -> Mail:
    """Return the mail that a queued message stands for.

    :param tokens: of the links that it may hold.
    :raises NotFound: if what the message is about is gone.
    """
    writer = Writer(session, room.content, room.installation, message, tokens)
    letter = _letter(writer)
    return Mail(
        message_id=message.message_id,
        recipient=message.recipient,
        sender=room.installation.mail_sender,
        sender_name=room.installation.operator.name,
        reply_to=room.installation.mail_replies,
        subject=letter.subject,
        text=plain_text(letter),
        html=room.pages.page(letter, HTML_LANG[message.language]),
        language=message.language,
        date=now,
        headers=_headers(writer),
        attachments=letter.attachments,
        automatic=message.kind not in _BY_HAND,
    )


def _letter(writer: Writer) -> Letter:
    message, kind = writer.message, MessageKind(writer.message.kind)
    if kind in _ABOUT_NEITHER:
        return _ABOUT_NEITHER[kind](writer)
    if kind in _ABOUT_PERSON and message.person_id is not None:
        return _ABOUT_PERSON[kind](writer, message.person_id)
    if kind in _ABOUT_ENQUIRY and message.enquiry_id is not None:
        return _ABOUT_ENQUIRY[kind](writer, message.enquiry_id)
    raise NotFound(f"What message {message.id} is about is gone.")


def _headers(writer: Writer) -> Mapping[str, str]:
    if writer.message.kind == MessageKind.LEAD_REPLY:
        return thread_headers(writer)
    return _unsubscribing(writer)


def _unsubscribing(writer: Writer) -> Mapping[str, str]:
    """Return the headers by which a mail program stops news in one click (RFC 8058)."""
    if LinkKind.UNSUBSCRIBE not in writer.tokens:
        return {}
    return {
        "List-Unsubscribe": f"<{writer.link(LinkKind.UNSUBSCRIBE)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
