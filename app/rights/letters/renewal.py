"""The letter that asks a person to agree again to a new version."""

from collections.abc import Iterator

from app.consent.store import consent as consents
from app.consent.store import policies
from app.content.local import day_text
from app.content.wording import document_title
from app.core.rules.tokens import LIFETIMES, LinkKind
from app.enquiries.store import enquiry as enquiries
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Heading, Items, Letter, Link, Paragraph


def reconfirm(writer: Writer) -> Letter:
    """Explain the changes since the person agreed, and the effect of not answering."""
    say, lasts = writer.say, LIFETIMES[LinkKind.RENEW]
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    agreed = consents.get_record(writer.session, enquiry.consent_record_id)
    day = day_text(agreed.at, writer.installation.time_zone, writer.message.language)
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("reconfirm.wrote", day=day)),
        Heading(say("reconfirm.changed")),
        Items(list(_changes(writer))),
        Paragraph(say("reconfirm.ask")),
        Link(say("reconfirm.link"), writer.link(LinkKind.RENEW), main=True),
        Paragraph(say("reconfirm.until", days=lasts.days if lasts else 0)),
        Heading(say("reconfirm.else_title")),
        Paragraph(say("reconfirm.else")),
        Link(say("reconfirm.data"), writer.link(LinkKind.MY_DATA)),
        Paragraph(say("reconfirm.not_you"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("reconfirm.subject"), blocks, writer.closing)


def _changes(writer: Writer) -> Iterator[str]:
    """Yield each document that asks, with the sentence that its authors published on it."""
    lang = writer.message.language
    for doc, version in writer.message.details.items():
        title = document_title(writer.content, doc, lang)
        versions = policies.list_versions(writer.session, doc, lang)
        changed = next((each.changed for each in versions if each.version == version), "")
        said = writer.say("reconfirm.document", title=title, version=version, changed=changed)
        yield said.strip()
