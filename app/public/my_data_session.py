"""The half hour in which a person sees and acts for themselves, begun by their mailed link."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from flask import Response, make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.domain.person_link import MY_DATA_SESSION, LinkKind
from app.models import PersonLink
from app.store import person_link
from app.web.context import zone
from app.web.headers import keep_private

_KEY = "my_data"
_ASKING = frozenset({"GET", "HEAD"})

View = Callable[..., ResponseReturnValue]


def begin(token_sha256: bytes, now: datetime) -> None:
    """Let this browser open the page for half an hour, for as long as the link is not revoked."""
    until = now + MY_DATA_SESSION
    session[_KEY] = {"link": token_sha256.hex(), "until": until.isoformat()}


def end() -> None:
    """Close the page in this browser."""
    session.pop(_KEY, None)


def open_until() -> datetime | None:
    """Return when the page closes by itself, whether or not that has passed."""
    kept = session.get(_KEY)
    return None if kept is None else datetime.fromisoformat(kept["until"])


def with_my_data(ask: View) -> Callable[[View], View]:
    """Let a view act for the person whose link was opened, and keep its answer private.

    The link is looked up again each time, so that revoking it ends every session at once. Without
    a session, who reads is asked for their address, and an action leads there.

    :param ask: the view that asks for the address.
    """

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(lang: str, **values: Any) -> ResponseReturnValue:
            link = _open_link(clock.now())
            if link is not None:
                return _private(view(lang=lang, person_id=link.person_id, **values))
            if request.method in _ASKING:
                return _private(ask(lang))
            return redirect(url_for("public.my_data", lang=lang), 303)

        return guarded

    return guard


def _open_link(now: datetime) -> PersonLink | None:
    kept, until = session.get(_KEY), open_until()
    if kept is None or until is None or until <= now:
        return None
    with zone().database.reading() as reading:
        token_sha256 = bytes.fromhex(kept["link"])
        return person_link.find_open(reading, token_sha256, LinkKind.MY_DATA.value, now)


def page_with_form(page: str, status: int = 200) -> Response:
    """Return a private page with a form, whose cookie lasts no longer than the cookie policy says.

    Without this it would last until the browser ends, which may be never.
    """
    session.permanent = True
    return keep_private(make_response(page, status))


def _private(answer: ResponseReturnValue) -> Response:
    return keep_private(make_response(answer))
