"""Write the text of a queued message at the moment it leaves."""

from sqlalchemy.orm import Session

from app.content import Content
from app.content.wording import document_title
from app.domain.delivery import Mail, MessageKind
from app.domain.errors import NotFound
from app.domain.installation import Installation
from app.domain.instant import instant_text
from app.models import Enquiry, OutboxMessage
from app.store import consent as consents
from app.store import enquiry as enquiries


def compose_mail(
    session: Session, content: Content, installation: Installation, message: OutboxMessage
) -> Mail:
    """Return the mail that a queued message stands for; it never repeats the enquiry's text."""
    if message.enquiry_id is None:
        raise NotFound(f"Message {message.id} is about no enquiry.")
    enquiry = enquiries.get(session, message.enquiry_id)
    compose = {
        MessageKind.ACKNOWLEDGEMENT: _acknowledgement,
        MessageKind.DESK_NOTICE: _desk_notice,
    }[MessageKind(message.kind)]
    subject, lines = compose(session, content, installation, enquiry, message.language)
    return Mail(
        message_id=message.message_id,
        recipient=message.recipient,
        sender=installation.mail_sender,
        subject=subject,
        text="\n".join(lines) + "\n",
        language=message.language,
    )


def _acknowledgement(
    session: Session, content: Content, installation: Installation, enquiry: Enquiry, lang: str
) -> tuple[str, list[str]]:
    def say(key: str, **values: object) -> str:
        return content.text(lang, f"mail.ack.{key}", **values)

    record = consents.get_record(session, enquiry.consent_record_id)
    documents = [
        say(
            "document",
            title=document_title(content, document["doc"], lang),
            version=document["version"],
        )
        for document in record.documents
    ]
    privacy = f"{installation.origin}/{lang}/privacy"
    lines = [
        say("greeting"),
        "",
        say("received"),
        say("reference", reference=enquiry.reference),
        "",
        say("next_title"),
        say("next"),
        "",
        say("agreed_title"),
        *(f"- {document}" for document in documents),
        "",
        say("not_repeated"),
        say("rights", url=privacy),
        say("not_you"),
        "",
        _signature(content, installation, lang),
    ]
    return say("subject", reference=enquiry.reference), lines


def _desk_notice(
    _session: Session, content: Content, installation: Installation, enquiry: Enquiry, lang: str
) -> tuple[str, list[str]]:
    def say(key: str, **values: object) -> str:
        return content.text(lang, f"mail.desk.{key}", **values)

    topics = [content.choice_label("topics", topic, lang) for topic in enquiry.topics]
    lines = [
        say("body"),
        "",
        say("reference", reference=enquiry.reference),
        say("received", time=instant_text(enquiry.received_at)),
        say("country", country=enquiry.country),
        say("topics", topics=", ".join(topics)),
        "",
        say("open", url=f"{installation.origin}/staff/leads"),
        say("not_repeated"),
        "",
        _signature(content, installation, lang),
    ]
    return say("subject", reference=enquiry.reference), lines


def _signature(content: Content, installation: Installation, lang: str) -> str:
    if installation.operator.configured:
        return installation.operator.name
    return content.text(lang, "mail.ack.demonstration")
