"""The words that were in force on a day."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.consent.models.policy_text import PolicyText
from app.consent.rules.consent import Document, Notice
from app.consent.store import policy_text as policies
from app.content.wording import CONSENT_BLOCK
from app.core.rules.errors import NoWordsYet
from app.core.rules.purposes import Purpose

_DOCUMENTS = ("cookie_policy", "privacy_policy")
_BOX = "\n[ ] "


def words_on(session: Session, day: date, zone: ZoneInfo, lang: str, form: str) -> Notice:
    """Return the notice that people were given by the end of a day.

    :param form: what a consent record is to call the form.
    :raises NoWordsYet: if nothing had been published by then.
    """
    end = datetime.combine(day + timedelta(days=1), time(), zone)
    published = [
        text
        for text in policies.list_all(session)
        if text.lang == lang and text.version > 0 and text.published_at < end
    ]
    block = _latest(published, CONSENT_BLOCK, day)
    # The boxes of a consent block stand in the order of the purposes.
    purposes = tuple(Purpose)[: block.text.count(_BOX)]
    documents = (_latest(published, each, day) for each in _DOCUMENTS)
    return Notice(
        form=form,
        lang=lang,
        shown_at=end,
        block_sha256=block.sha256,
        documents=tuple(
            Document(each.doc, each.lang, each.version, each.sha256) for each in documents
        ),
        purposes=purposes,
    )


def _latest(texts: Sequence[PolicyText], doc: str, day: date) -> PolicyText:
    versions = [text for text in texts if text.doc == doc]
    if not versions:
        raise NoWordsYet(f"No {doc} had been published by {day}.")
    return max(versions, key=lambda text: text.version)
