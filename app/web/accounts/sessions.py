"""Browsers that are signed in: their sessions, and a cookie by which they are known again.

The cookie gives each a budget of attempts of its own. It opens nothing and tells nothing but that
this browser has been used to sign in as an account.
"""

import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Flask, after_this_request, g, request, session
from flask.wrappers import Response
from flask_login import current_user
from flask_security.utils import logout_user

from app.accounts.models import StaffAccount
from app.accounts.sign_in import end_session, note_seen, start_session
from app.accounts.store import staff
from app.core import clock
from app.core.rules.tokens import token_sha256
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


SEEN_EVERY = timedelta(minutes=1)
"""How long a session may go on before it is written down again that it does."""

_TOKEN = "staff_session"  # noqa: S105 - the name of a session entry
_AGENT_LIMIT = 300


def keep_session(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    """Record that a browser has signed in."""
    session[_TOKEN] = start_session(
        zone().database,
        zone().secrets.ledger_key,
        user.id,
        clock.now(),
        agent=request.user_agent.string[:_AGENT_LIMIT],
    )
    session.permanent = True
    if user.language:
        # For pages that come before anybody has looked whose session it is, such as a stale form's.
        session["language"] = user.language
    remember_browser(user.id)


def drop_session(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    """Record that a browser has signed out."""
    token = session.pop(_TOKEN, None)
    if token is not None:
        end_session(zone().database, zone().secrets.ledger_key, user.id, token, clock.now())


def check_session() -> None:
    """Sign a browser out whose session was ended elsewhere or has run its time."""
    if not current_user.is_authenticated:
        return
    now = clock.now()
    with zone().database.reading() as reading:
        found = staff.find_open_session(reading, this_session(), current_user.id, now)
    if found is None:
        logout_user()
        return
    g.desk_language = current_user.language
    if now - found.seen_at >= SEEN_EVERY:
        note_seen(zone().database, found.token_sha256, now)


def this_session() -> bytes:
    """Return under what this browser's session is kept."""
    return token_sha256(session.get(_TOKEN, ""))
