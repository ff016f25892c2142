"""Enquiries that are acknowledged, and what stands in the messages."""

import re

from app.adapters.mail import NullMailer
from app.db import Database
from app.domain.delivery import Mail
from app.domain.reception import Reception
from app.services.submit_enquiry import submit_enquiry
from tests.support.enquiries import (
    NOW,
    PURPOSES,
    RECEPTION,
    REQUIRED_TICKS,
    make_notice,
    make_submission,
    reception,
)
from tests.support.mailing import deliver

ADDRESS = "Wei.Zhang@example.com"


def submit(
    database: Database, lang: str = "zh", reception: Reception = RECEPTION, **changes: object
) -> str:
    """Store an enquiry in a language; give its reference."""
    submission = make_submission(notice=make_notice(lang=lang), **changes)
    return submit_enquiry(database, reception, submission, NOW).reference


def acknowledged(database: Database, lang: str = "en", *, news: bool = False) -> tuple[str, Mail]:
    """Give an enquiry's reference and its acknowledgement."""
    ticks = {p.value: p.value in REQUIRED_TICKS for p in PURPOSES} | {"updates_email": news}
    reference = submit(database, lang, reception(desk_email=""), ticks=ticks)
    mailer = NullMailer()
    deliver(database, mailer)
    (mail,) = mailer.sent
    return reference, mail


def addresses(mail: Mail) -> dict[str, str]:
    """Give the links in a mail's text, by what follows the language in their address."""
    found = re.findall(r"^http://localhost:8000/(?:en|zh)/(.+)/([\w-]{22})$", mail.text, re.M)
    return dict(found)
