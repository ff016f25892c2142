"""Remedies for mail that cannot be sent, by the mail server's error."""

from collections.abc import Mapping

from app.mail.rules.delivery import Trouble

_CURES: Mapping[Trouble, str] = {
    Trouble.RECIPIENT_REFUSED: "Correct the address, or let the server accept mail for it.",
    Trouble.REFUSED: "Let the server accept mail from the sender in ZONE_MAIL_FROM.",
    Trouble.LATER: "Try again later; if it lasts, ask who runs the server.",
    Trouble.NO_ANSWER: "See that no firewall is between, and that the port is the right one.",
    Trouble.NO_CONNECTION: "Correct the host and the port in ZONE_SMTP_URL, or start the server.",
    Trouble.NOT_SECURE: (
        "Name the server as in its certificate, name your own authority in SSL_CERT_FILE, or "
        "choose smtps:// or smtp:// as the port needs."
    ),
    Trouble.SIGN_IN: "Correct user and password in ZONE_SMTP_URL, with @ and / percent-encoded.",
}


def cure_of(trouble: Trouble) -> str:
    """Return the remedy for a trouble."""
    return _CURES.get(trouble, "See the log of the mail server.")
