"""Encrypted search words, so that addresses can hold them unreadably.

An address ends up in histories, logs and bookmarks, and what staff search for is often a name. The
sealed form is opened for a day, and only for the account that searched. It is kept nowhere.
"""

from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from hmac import digest
from uuid import UUID

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from app.core.rules.keys import valid_keys

OPENED_FOR = timedelta(days=1)
"""The time for which sealed words can be opened."""

_CONTEXT = b"zone/search/v1"
_BLOCK = 48
"""Sealed words are filled up to a multiple of this, so that their length tells little."""


def seal_words(text: str, key: bytes, account: UUID, now: datetime) -> str:
    """Return the sealed form of a text without line breaks.

    :param key: the instance's session key.
    :param account: the only account that can decrypt them.
    """
    plain = text.encode()
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK, b"\n")
    return _cipher(key).encrypt_at_time(account.bytes + filled, int(now.timestamp())).decode()


def open_words(sealed: str, key: bytes, account: UUID, now: datetime) -> str:
    """Return a sealed text.

    :raises ValueError: if it is not one that this account has sealed within the period.
    """
    period = int(OPENED_FOR.total_seconds())
    try:
        opened = _cipher(key).decrypt_at_time(sealed.encode(), period, int(now.timestamp()))
    except InvalidToken:
        raise ValueError("The words cannot be opened.") from None
    if opened[:16] != account.bytes:
        raise ValueError("Somebody else has sealed these words.")
    return opened[16:].decode().rstrip("\n")


def _cipher(key: bytes) -> MultiFernet:
    derived = (digest(each, _CONTEXT, "sha256") for each in valid_keys(key))
    return MultiFernet([Fernet(urlsafe_b64encode(each)) for each in derived])
