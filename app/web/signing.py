"""Signatures of sessions, forms and notices, with SHA-256."""

import hashlib

from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import Signer, URLSafeTimedSerializer


class SignedSessions(SecureCookieSessionInterface):
    """Flask's sessions in cookies, signed more strongly than with its default SHA-1."""

    digest_method = staticmethod(hashlib.sha256)

    def __init__(self) -> None:
        self._serialiser: URLSafeTimedSerializer | None = None

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        """Return the application's serialiser, made once; its keys do not change while it runs."""
        if self._serialiser is None:
            self._serialiser = super().get_signing_serializer(app)
        return self._serialiser


def init_signing(app: Flask) -> None:
    """Let every signed value of an application be signed with HMAC-SHA-256 (OWASP ASVS 11.4.1).

    flask-wtf offers no choice for its tokens, so that the signer's own default is set, which is
    SHA-1 too.
    """
    app.session_interface = SignedSessions()
    Signer.default_digest_method = staticmethod(hashlib.sha256)
