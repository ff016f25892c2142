"""Tokens in links and cookies, and the lifetime of each kind.

Only the hash of a random token is stored, so that reading the database opens nothing. A mail is
composed when it is sent, and again on each retry, so its links cannot hold such tokens: theirs are
derived from the message's random id under an instance key. These 128 bits are indistinguishable
from random ones, and cannot be computed from the database alone.
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
"""Lifetime of the link to a confirmation."""

OWN_RECEIPT = timedelta(hours=24)
"""Time for which the browser that sent an enquiry shows the whole confirmation again."""

INVITATION = timedelta(days=7)
"""Lifetime of an invitation to the back office."""

PASSWORD_LINK = timedelta(hours=24)
"""Lifetime of a link that sets the new password of an account."""

NOTICE = timedelta(days=1)
"""Time for which the wording on an opened form counts as seen by the person."""


def token_sha256(token: str) -> bytes:
    """Return the SHA-256 under which a token is stored."""
    return hashlib.sha256(token.encode("utf-8")).digest()


class LinkKind(StrEnum):
    """The kind of page that a mailed link opens."""

    MY_DATA = "my_data"
    CONFIRM = "confirm"
    RECEIPT = "receipt"
    UNSUBSCRIBE = "unsubscribe"
    RENEW = "renew"
    INVITATION = "invitation"
    PASSWORD = "password"  # noqa: S105 - the name of a kind


OPENS_FOR = timedelta(hours=24)
"""Time within which a link opens personal data, once. For the rest of its lifetime it only mails a
fresh one to the same address."""

PRESSED_AGAIN = timedelta(minutes=1)
"""Time for which a used link opens once more, because people press a button twice."""

LIFETIMES: dict[LinkKind, timedelta | None] = {
    LinkKind.MY_DATA: timedelta(days=90),
    LinkKind.CONFIRM: timedelta(days=30),
    LinkKind.RECEIPT: RECEIPT_LINK,
    LinkKind.UNSUBSCRIBE: None,
    LinkKind.RENEW: timedelta(days=90),
    LinkKind.INVITATION: INVITATION,
    LinkKind.PASSWORD: PASSWORD_LINK,
}
"""Lifetime of each kind of link; an unsubscribe link never expires (RFC 8058)."""

MY_DATA_SESSION = timedelta(minutes=30)
"""Time for which the button behind a my-data link lets a person see and act."""


def link_token(key: bytes, kind: LinkKind, message_id: UUID) -> str:
    """Return the token of a kind of link in a message, the same each time it is composed.

    :param key: the instance's link key.
    """
    source = _CONTEXT + kind.encode("ascii") + b"\x00" + message_id.bytes
    digest = hmac.new(key, source, hashlib.sha256).digest()
    return urlsafe_b64encode(digest[:TOKEN_BYTES]).rstrip(b"=").decode("ascii")
