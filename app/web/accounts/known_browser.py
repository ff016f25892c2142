"""Browsers that have signed in before: a cookie gives each a budget of attempts of its own.

It opens nothing and tells nothing but that this browser has been used to sign in as an account.
"""

import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from uuid import UUID

from flask import after_this_request, request
from flask.wrappers import Response

from app.web.context import zone

_PEOPLE = 4
"""How many people's sign-ins one browser keeps, for desks that are shared."""

_DAYS = 180
_BYTES = 16
_CONTEXT = b"zone/browser/v1\x00"


def browser_of(account_id: UUID | None) -> bytes:
    """Return what tells this browser from others that know an account; empty if it does not."""
    for known, nonce in _kept():
        if known == account_id:
            return nonce
    return b""


def remember_browser(account_id: UUID) -> None:
    """Let the answer tell the browser that it knows this account."""
    others = [pair for pair in _kept() if pair[0] != account_id]
    nonce = browser_of(account_id) or secrets.token_bytes(_BYTES)
    text = ".".join(_signed(*pair) for pair in [(account_id, nonce), *others][:_PEOPLE])

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
    # `__Host-` would send it to every page; it is for those of sign-in.
    return "__Secure-zone_browser" if zone().settings.production else "zone_browser"


def _kept() -> Iterator[tuple[UUID, bytes]]:
    for text in request.cookies.get(_name(), "").split(".")[:_PEOPLE]:
        try:
            source = urlsafe_b64decode(text)[: 2 * _BYTES]
            pair = UUID(bytes=source[:_BYTES]), source[_BYTES:]
        except ValueError:
            continue
        if hmac.compare_digest(_signed(*pair).encode(), text.encode()):
            yield pair


def _signed(account_id: UUID, nonce: bytes) -> str:
    source = account_id.bytes + nonce
    key = hmac.digest(zone().secrets.session_key, _CONTEXT, "sha256")
    return urlsafe_b64encode(source + hmac.digest(key, source, "sha256")).decode("ascii")
