"""The encryption of stored second factors: secrets of authenticator apps, and recovery codes.

Both libraries take several keys. They encrypt with the newest, and decrypt with each.
"""

import hmac
from base64 import urlsafe_b64encode

from cryptography.fernet import Fernet, MultiFernet
from passlib.totp import TOTP

from app.core.rules.keys import Key, valid_keys

_CONTEXT = b"zone/recovery-codes/v1"
_FIRST = "1"


def app_secret_keys(totp_key: bytes) -> dict[str, str]:
    """Return the keys of apps' secrets by their tags, of which the greatest is the newest."""
    return {_tag(each): each.hex() for each in valid_keys(totp_key)}


def _tag(key: bytes) -> str:
    made = key.made if isinstance(key, Key) else None
    return _FIRST if made is None else f"{made:%Y%m%d%H%M%S}"


def recovery_code_keys(totp_key: bytes) -> list[bytes]:
    """Return the keys of recovery codes, the newest first."""
    return [
        urlsafe_b64encode(hmac.digest(each, _CONTEXT, "sha256")) for each in valid_keys(totp_key)
    ]


class FactorKeys:
    """Encrypts stored factors anew, under the newest key.

    :param totp_key: the instance's key of second factors.
    """

    def __init__(self, totp_key: bytes) -> None:
        self._apps = TOTP.using(secrets=app_secret_keys(totp_key))
        self._codes = MultiFernet([Fernet(each) for each in recovery_code_keys(totp_key)])

    def renewed_app_secret(self, stored: str) -> str:
        """Return the secret of an app, encrypted under the newest key."""
        renewed: str = self._apps.from_source(stored).to_json(encrypt=True)
        return renewed

    def renewed_code(self, stored: str) -> str:
        """Return a recovery code, encrypted under the newest key."""
        return self._codes.rotate(stored.encode("ascii")).decode("ascii")
