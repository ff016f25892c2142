"""Show what a confirmation link can confirm, before anything is confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.consent.rules.consent_receipt import boxes_as_shown
from app.consent.steps.find_asked import find_asked
from app.consent.store import consent as consents
from app.consent.store import policy_text as policies
from app.content.wording import CONSENT_BLOCK
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.mail.store import person_link


@dataclass(frozen=True)
class Confirmation:
    """What can be agreed to behind a link, apart from confirming the address.

    :param lang: the language of the form, in which its boxes are worded.
    :param words: what each box said that was ticked on it and still waits for confirmation.
    """

    lang: str
    words: Mapping[Purpose, str]


def view_confirmation(
    database: Database, *, token_sha256: bytes, now: datetime
) -> Confirmation | None:
    """Return what waits behind a link; None if nothing does or the link opens nothing."""
    with database.reading() as session:
        link = person_link.find_open(session, token_sha256, LinkKind.CONFIRM.value, now)
        if link is None:
            return None
        decided = consents.list_decisions_by_person(session, {link.person_id})
        asked = find_asked(session, link, decided.get(link.person_id, []))
        if asked is None or not asked.waiting:
            return None
        record = asked.record
        block = policies.get_by_sha256(session, CONSENT_BLOCK, record.lang, record.block_sha256)
        words = boxes_as_shown(block.text, asked.shown)
        return Confirmation(record.lang, {each: words[each] for each in asked.waiting})
