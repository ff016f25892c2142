"""Tokens in links and cookies, and how long each kind opens what it is for.

Of a random token only the hash is kept, so that reading the database opens nothing. A mail is
composed when it leaves, and again when it is tried again, so its links cannot hold such tokens:
they are derived from the message's random id under an instance key, 128 bits that nobody can tell
from random ones, nor make from the database alone.
"""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

TOKEN_BYTES = 16
"""128 random bits: 22 characters in a link."""

_CONTEXT = b"zone/link/v1\x00"

RECEIPT_LINK = timedelta(days=30)
"""How long the link to a confirmation opens it."""

INVITATION = timedelta(days=7)
"""How long an invitation to the back office can be accepted."""

STAFF_SESSION = timedelta(hours=12)
"""How long a browser stays signed in to the back office."""

NOTICE = timedelta(days=1)
"""How long the words on a form that was opened count as those the person saw."""


def token_sha256(token: str) -> bytes:
    """Return the SHA-256 under which a token is kept."""
    return hashlib.sha256(token.encode("utf-8")).digest()


class LinkKind(StrEnum):
    """The kind of page that a mailed link opens."""

    MY_DATA = "my_data"
    CONFIRM = "confirm"
    RECEIPT = "receipt"
    UNSUBSCRIBE = "unsubscribe"
    INVITATION = "invitation"


LIFETIMES: dict[LinkKind, timedelta | None] = {
    LinkKind.MY_DATA: timedelta(days=90),
    LinkKind.CONFIRM: timedelta(days=30),
    LinkKind.RECEIPT: RECEIPT_LINK,
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
