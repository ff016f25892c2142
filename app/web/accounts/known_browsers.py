"""A cookie that recognises browsers that were used to sign in: each has a budget of attempts.

It opens nothing and says nothing but that this browser was used to sign in as an account.
"""

import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from uuid import UUID

from flask import after_this_request, request
from flask.wrappers import Response

from app.core.rules.keys import valid_keys
from app.web.context import zone

_PEOPLE = 4
"""The most people whose sign-ins one browser keeps, for shared desks."""

_DAYS = 180
_BYTES = 16
_CONTEXT = b"zone/browser/v1\x00"


def browser_of(account_id: UUID | None) -> bytes:
    """Return the identity of this browser for an account; empty if it does not know the account."""
    for known, nonce in _kept():
        if known == account_id:
            return nonce
    return b""


def remember_browser(account_id: UUID) -> None:
    """Set the cookie that identifies this browser to this account."""
    others = [pair for pair in _kept() if pair[0] != account_id]
    nonce = browser_of(account_id) or secrets.token_bytes(_BYTES)
    key = zone().secrets.session_key
    text = ".".join(_signed(*pair, key) for pair in [(account_id, nonce), *others][:_PEOPLE])

    @after_this_request
    def _set(response: Response) -> Response:
        response.set_cookie(
            _name(),
            text,
            max_age=_DAYS * 24 * 3600,
            path="/staff",
            secure=zone().settings.production,
            httponly=True,
            samesite="Lax",
        )
        return response


def _name() -> str:
    # `__Host-` would send it to every page; it is for the sign-in pages only.
    return "__Secure-zone_browser" if zone().settings.production else "zone_browser"


def _kept() -> Iterator[tuple[UUID, bytes]]:
    for text in request.cookies.get(_name(), "").split(".")[:_PEOPLE]:
        try:
            source = urlsafe_b64decode(text)[: 2 * _BYTES]
            pair = UUID(bytes=source[:_BYTES]), source[_BYTES:]
        except ValueError:
            continue
        if any(
            hmac.compare_digest(_signed(*pair, key).encode(), text.encode())
            for key in valid_keys(zone().secrets.session_key)
        ):
            yield pair


def _signed(account_id: UUID, nonce: bytes, session_key: bytes) -> str:
    source = account_id.bytes + nonce
    key = hmac.digest(session_key, _CONTEXT, "sha256")
    return urlsafe_b64encode(source + hmac.digest(key, source, "sha256")).decode("ascii")
