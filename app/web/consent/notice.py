"""The consent boxes that a page shows, and the signed notice of which words stood beside them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from itsdangerous import BadSignature, URLSafeSerializer

from app.consent.rules.consent import Document, Notice
from app.content.consent_block import ConsentBlock, read_block
from app.content.wording import CONSENT_BLOCK
from app.core import clock
from app.core.rules.moments import instant_text
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.core.rules.tokens import NOTICE
from app.web.context import zone


@dataclass(frozen=True)
class ShownBox:
    """A consent box as the page shows it."""

    purpose: str
    required: bool
    label: str
    hint: str | None


def block_in_force(lang: str) -> ConsentBlock:
    """Return the published words that stand beside the boxes, in a language."""
    return read_block(zone().publications.latest(CONSENT_BLOCK, lang).text)


def consent_boxes(lang: str) -> list[ShownBox]:
    """Return the boxes of the published block, in a language."""
    block = block_in_force(lang)
    return [
        ShownBox(purpose.value, purpose in REQUIRED_PURPOSES, box.label, box.hint)
        for purpose, box in zip(block.purposes, block.boxes, strict=True)
    ]


def notice_in_force(form: str, lang: str) -> Notice:
    """Return what a form that is shown now shows beside its boxes.

    :param form: what the form is called in consent records, before its version.
    """
    publications = zone().publications
    block = publications.document(CONSENT_BLOCK, lang)
    return Notice(
        form=f"{form}/{block.version}",
        lang=lang,
        shown_at=clock.now(),
        block_sha256=block.sha256,
        documents=(
            publications.document("cookie_policy", lang),
            publications.document("privacy_policy", lang),
        ),
        purposes=block_in_force(lang).purposes,
    )


def shows_words_in_force(notice: Notice) -> bool:
    """Return whether a notice shows what is published now.

    Before a no, the database is asked: another process may have shown newer words than this one
    knows of.
    """
    if _names_words_in_force(notice):
        return True
    zone().look_again()
    return _names_words_in_force(notice)


def _names_words_in_force(notice: Notice) -> bool:
    now = notice_in_force("", notice.lang)
    return (notice.block_sha256, notice.documents) == (now.block_sha256, now.documents)


def notice_token(key: bytes, notice: Notice) -> str:
    """Return the token for a page that shows this notice."""
    content = {
        "form": notice.form,
        "lang": notice.lang,
        "time": instant_text(notice.shown_at),
        "block": notice.block_sha256,
        "docs": [[d.doc, d.lang, d.version, d.sha256] for d in notice.documents],
        "boxes": [purpose.value for purpose in notice.purposes],
    }
    token: str = _serialiser(key).dumps(content)
    return token


def signed_notice(key: bytes, token: str | None) -> Notice | None:
    """Return the notice that a token stands for, however old, or None if it is not ours."""
    try:
        content = _serialiser(key).loads(token or "")
    except BadSignature:
        return None
    return _from_content(content)


def is_recent(notice: Notice, now: datetime) -> bool:
    """Return whether a page may still be sent.

    One from the future may not: no page of ours shows such a notice.
    """
    return now - NOTICE <= notice.shown_at <= now


def _from_content(content: Any) -> Notice:
    return Notice(
        form=content["form"],
        lang=content["lang"],
        shown_at=datetime.fromisoformat(content["time"]),
        block_sha256=content["block"],
        documents=tuple(Document(*document) for document in content["docs"]),
        purposes=tuple(Purpose(box) for box in content["boxes"]),
    )


def _serialiser(key: bytes) -> URLSafeSerializer:
    return URLSafeSerializer(key, salt="zone/notice/v1")
