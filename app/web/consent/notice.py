"""The signed token that says what a page showed beside its consent boxes."""

from datetime import datetime
from typing import Any

from itsdangerous import BadSignature, URLSafeSerializer

from app.consent.rules.consent import Document, Notice
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import NOTICE


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
