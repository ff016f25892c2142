"""Secrets of authenticator apps, encrypted and authenticated wherever they are stored."""

from collections.abc import Mapping
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from flask_security.totp import Totp
from passlib.totp import TOTP


class SealedTotp(Totp):
    """flask-security's time-based codes (RFC 6238), with our own encryption of their secrets.

    The library's own encrypts in counter mode without authentication, so that somebody who writes
    to the database could alter a secret that they cannot read.

    :param secrets: the keys, the newest first.
    """

    def __init__(self, secrets: Mapping[int, bytes], issuer: str) -> None:
        super().__init__(dict.fromkeys(secrets, "unused"), issuer)
        self._totp = TOTP.using(issuer=issuer)
        self._sealing = MultiFernet([Fernet(each) for each in secrets.values()])

    def generate_totp_secret(self) -> str:
        """Return the encrypted secret of a new app."""
        made = self._totp.new().to_json(encrypt=False)
        return self._sealing.encrypt(made.encode("ascii")).decode("ascii")

    def verify_totp(self, token: str, totp_secret: str, user: Any, window: int = 0) -> bool:
        """Return whether a code is the one an app shows; none is, if its secret was altered."""
        try:
            return bool(super().verify_totp(token, self._opened(totp_secret), user, window))
        except InvalidToken:
            return False

    def get_totp_uri(self, username: str, totp_secret: str) -> str:
        """Return the address that an app reads from the picture."""
        uri: str = super().get_totp_uri(username, self._opened(totp_secret))
        return uri

    def get_totp_pretty_key(self, totp_secret: str) -> str:
        """Return the secret as people type it into an app."""
        key: str = super().get_totp_pretty_key(self._opened(totp_secret))
        return key

    def get_totp_b32_key(self, totp_secret: str) -> str:
        """Return the secret in Base32."""
        key: str = super().get_totp_b32_key(self._opened(totp_secret))
        return key

    def _opened(self, totp_secret: str) -> str:
        return self._sealing.decrypt(totp_secret.encode("ascii")).decode("ascii")
