"""Sessions of signed-in browsers: kept in a cookie and a row that is checked on every request."""

import math
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Flask, current_app, g, request, session
from flask_login import current_user
from flask_security.utils import logout_user

from app.accounts.models import StaffAccount
from app.accounts.sign_in import end_session, mark_seen, start_session
from app.core import clock
from app.core.rules.tokens import token_sha256
from app.web.accounts.freshness import SESSION_TOKEN
from app.web.accounts.known_browsers import browser_of, remember_browser
from app.web.context import zone
from app.web.form_author import token_for

SEEN_EVERY = timedelta(minutes=1)
"""The least time between two updates of a session's last use."""

_AGENT_LIMIT = 300


@dataclass(frozen=True)
class SessionLeft:
    """The seconds left of the visitor's session.

    :param idle: if nothing more is asked for.
    :param longest: however much it is used.
    """

    idle: int
    longest: int


def session_left() -> SessionLeft | None:
    """Return for how long the visitor's session still lasts; None for a stranger."""
    left: SessionLeft | None = g.get("session_left")
    return left


def keep_session(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    """Record that a browser has signed in."""
    session[SESSION_TOKEN] = start_session(
        zone().database,
        zone().secrets.ledger_key,
        zone().mailing,
        user.id,
        clock.now(),
        limits=zone().session_limits,
        agent=request.user_agent.string[:_AGENT_LIMIT],
        known=bool(browser_of(user.id)),
    )
    session.permanent = True
    # A form of the visitor's cannot be sent in the name of the account that signs in.
    _renew_csrf_token(user.id)
    if user.language:
        # For pages rendered before the session is checked, such as a stale form's.
        session["language"] = user.language
    remember_browser(user.id)


def _renew_csrf_token(account_id: UUID) -> None:
    name = current_app.config["WTF_CSRF_FIELD_NAME"]
    session[name] = token_for(account_id)
    g.pop(name, None)


def drop_session(_app: Flask, user: StaffAccount, **_extra: Any) -> None:
    """Record that a browser has signed out."""
    token = session.pop(SESSION_TOKEN, None)
    if token is not None:
        end_session(zone().database, zone().secrets.ledger_key, user.id, token, clock.now())


def check_session() -> None:
    """Sign a browser out whose session was ended elsewhere or has expired."""
    if not current_user.is_authenticated:
        return
    now = clock.now()
    found = current_app.extensions["accounts"].find_session(this_session(), current_user.id, now)
    if found is None:
        logout_user()
        return
    g.desk_language = current_user.language
    limits = zone().session_limits
    expires_at = found.expires_at
    looks = request.endpoint == "staff.session_goes_on" and "stay" not in request.args
    if not looks and now - found.seen_at >= SEEN_EVERY:
        expires_at = limits.expiry(found.started_at, now)
        mark_seen(zone().database, found.token_sha256, expires_at, now)
    g.session_left = SessionLeft(
        math.floor((expires_at - now).total_seconds()),
        math.floor((found.started_at + limits.lasting - now).total_seconds()),
    )


def this_session() -> bytes:
    """Return the hash that identifies this browser's stored session."""
    return token_sha256(session.get(SESSION_TOKEN, ""))


def go_on_as(uniquifier: str) -> None:
    """Let this browser stay signed in to an account whose `fs_uniquifier` was renewed."""
    session["_user_id"] = uniquifier  # flask-login's name for it.
