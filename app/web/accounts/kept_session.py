"""A browser's signed-in session: begun, checked on every request, and ended."""

from datetime import timedelta
from typing import Any

from flask import Flask, g, request, session
from flask_login import current_user
from flask_security.utils import logout_user

from app.accounts.keep_session import end_session, note_seen, start_session
from app.accounts.models.staff_account import StaffAccount
from app.accounts.store import staff
from app.core import clock
from app.core.rules.tokens import token_sha256
from app.web.accounts.known_browser import remember_browser
from app.web.context import zone
from app.web.guards import in_back_office

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
    if not in_back_office() or not current_user.is_authenticated:
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
