"""Mailed links: their kinds, how long they open, and tokens that a mail can be written with twice.

A mail is composed when it leaves, and again when it is tried again, so its links cannot hold
random tokens of which only the hash is kept. They are derived from the message's random id under
an instance key instead: 128 bits that nobody can tell from random ones, nor make from the database
alone.
"""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from app.core.rules.retention import INVITATION
from app.core.rules.token import TOKEN_BYTES

_CONTEXT = b"zone/link/v1\x00"


class LinkKind(StrEnum):
    """What a mailed link opens."""

    MY_DATA = "my_data"
    CONFIRM = "confirm"
    RECEIPT = "receipt"
    UNSUBSCRIBE = "unsubscribe"
    INVITATION = "invitation"


LIFETIMES: dict[LinkKind, timedelta | None] = {
    LinkKind.MY_DATA: timedelta(days=90),
    LinkKind.CONFIRM: timedelta(days=30),
    LinkKind.RECEIPT: timedelta(days=30),
    LinkKind.UNSUBSCRIBE: None,
    LinkKind.INVITATION: INVITATION,
}
"""How long each kind of link opens; an unsubscribe link always does (RFC 8058)."""

MY_DATA_SESSION = timedelta(minutes=30)
"""How long the button behind a my-data link lets a person see and act."""


def link_token(key: bytes, kind: LinkKind, message_id: UUID) -> str:
    """Return the token of a kind of link in a message, the same each time it is composed.

    :param key: the instance's link key.
    """
    source = _CONTEXT + kind.encode("ascii") + b"\x00" + message_id.bytes
    digest = hmac.new(key, source, hashlib.sha256).digest()
    return urlsafe_b64encode(digest[:TOKEN_BYTES]).rstrip(b"=").decode("ascii")
