"""The encryption of stored second factors: secrets of authenticator apps, and recovery codes.

Both are encrypted and authenticated (Fernet: AES in CBC mode, then HMAC-SHA-256), so that what is
stored can be neither read nor altered without the key. They are encrypted under the newest key,
and decrypted under each.
"""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Iterable

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from app.core.rules.keys import valid_keys

_APPS = b"zone/app-secrets/v1"
_CODES = b"zone/recovery-codes/v1"


def app_secret_keys(totp_key: bytes) -> list[bytes]:
    """Return the keys of apps' secrets, the newest first."""
    return _derived(totp_key, _APPS)


def recovery_code_keys(totp_key: bytes) -> list[bytes]:
    """Return the keys of recovery codes, the newest first."""
    return _derived(totp_key, _CODES)


def _derived(totp_key: bytes, context: bytes) -> list[bytes]:
    return [
        urlsafe_b64encode(hmac.digest(each, context, "sha256")) for each in valid_keys(totp_key)
    ]


class FactorKeys:
    """The keys of stored factors: old ones decrypt, the newest also encrypts.

    :param totp_key: the instance's key of second factors.
    """

    def __init__(self, totp_key: bytes) -> None:
        self._apps = MultiFernet([Fernet(each) for each in app_secret_keys(totp_key)])
        self._codes = MultiFernet([Fernet(each) for each in recovery_code_keys(totp_key)])

    def renewed_app_secret(self, stored: str) -> str:
        """Return the secret of an app, encrypted under the newest key."""
        return self._apps.rotate(stored.encode("ascii")).decode("ascii")

    def renewed_code(self, stored: str) -> str:
        """Return a recovery code, encrypted under the newest key."""
        return self._codes.rotate(stored.encode("ascii")).decode("ascii")

    def open_all(self, secret: str | None, codes: Iterable[str]) -> bool:
        """Return whether the keys decrypt an account's stored secrets: its app's and its codes."""
        try:
            if secret:
                self._apps.decrypt(secret.encode("ascii"))
            for each in codes:
                self._codes.decrypt(each.encode("ascii"))
        except InvalidToken:
            return False
        return True
