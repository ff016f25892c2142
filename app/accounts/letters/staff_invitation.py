"""Letter to a future colleague with the link to set up their account."""

from app.accounts.store import invitation as invitations
from app.content.local import moment_text
from app.core.rules.errors import existing
from app.core.rules.tokens import LinkKind, token_sha256
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Letter, Link, Paragraph


def staff_invitation(writer: Writer) -> Letter:
    """Return the letter with the role, the expiry and the link of an invitation.

    :raises NotFound: if the invitation was withdrawn or used.
    """
    token = writer.tokens[LinkKind.INVITATION]
    invitation = existing(
        invitations.find_invitation(writer.session, token_sha256(token), writer.message.created_at),
        "The invitation was withdrawn.",
    )
    say, lang, site = writer.say, writer.message.language, writer.installation
    role = writer.content.choice_label("roles", invitation.role, lang)
    until = moment_text(invitation.expires_at, site.time_zone, lang)
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("invitation.body", role=role)),
        Link(say("invitation.link"), f"{site.origin}/staff/set-up/{token}", main=True),
        Paragraph(say("invitation.how", until=until)),
        Paragraph(say("invitation.not_you"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("invitation.subject"), blocks, writer.signature)
