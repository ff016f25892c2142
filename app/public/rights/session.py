"""The half-hour session on a person's own page, opened by their mailed link."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import wraps
from secrets import token_urlsafe
from typing import Any

from flask import Response, flash, make_response, redirect, request, session, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.tokens import MY_DATA_SESSION, TOKEN_BYTES, LinkKind, token_sha256
from app.mail.models import PersonLink
from app.mail.store import person_link
from app.rights.my_data_session import RequestOrigin, close_my_data, open_my_data
from app.web.context import zone
from app.web.headers import keep_private
from app.web.visitor import visitor_address

_KEY = "my_data"
_ASKING = frozenset({"GET", "HEAD"})

View = Callable[..., ResponseReturnValue]


def request_origin() -> RequestOrigin:
    """Return the origin of this request, for limiting mailed links."""
    return RequestOrigin(zone().secrets.rate_key, visitor_address())


def begin(token: str, lang: str, now: datetime) -> bool:
    """Open the page for this browser for half an hour, for as long as the link is not revoked.

    :return: False if the link opens nothing any more, so that a fresh one was mailed.
    :raises NotFound: if the link is unknown, expired or revoked.
    :raises TooManySubmissions: if one network requests too many links.
    """
    link, secret = token_sha256(token), token_urlsafe(TOKEN_BYTES)
    there = _open_link(now)
    if there is not None and there.token_sha256 == link:
        return True
    opened = open_my_data(
        zone().database,
        zone().secrets.ledger_key,
        request_origin(),
        token_sha256=link,
        session_sha256=token_sha256(secret),
        language=lang,
        mail_domain=zone().installation.mail_domain,
        now=now,
    )
    if not opened:
        return False
    until = now + MY_DATA_SESSION
    session[_KEY] = {"link": link.hex(), "secret": secret, "until": until.isoformat()}
    return True


def end() -> None:
    """Close the page, in this browser and wherever its cookie was copied to."""
    kept = session.pop(_KEY, None)
    if kept is not None:
        close_my_data(
            zone().database,
            token_sha256=bytes.fromhex(kept["link"]),
            session_sha256=token_sha256(kept["secret"]),
        )


def why_closed() -> str | None:
    """Return the key of the reason why the page open here is closed; None if none was open."""
    kept = session.get(_KEY)
    if kept is None:
        return None
    return "my_data.link.useless" if _link(kept, clock.now()) is None else "my_data.link.ended"


def open_until() -> datetime | None:
    """Return the expiry of the page, whether or not it has passed."""
    kept = session.get(_KEY)
    return None if kept is None else datetime.fromisoformat(kept["until"])


def with_my_data(ask: View) -> Callable[[View], View]:
    """Let a view act for the person whose link was opened, and keep its answer private.

    The link is looked up again each time, so that revoking it ends every session at once. Without
    a session, the reader is asked for their address; an action redirects there, with a message that
    nothing was changed.

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
            flash(zone().content.text(lang, "my_data.closed.lost"))
            return _private(redirect(url_for("public.my_data", lang=lang), 303))

        return guarded

    return guard


def _open_link(now: datetime) -> PersonLink | None:
    kept, until = session.get(_KEY), open_until()
    if kept is None or until is None or until <= now:
        return None
    link = _link(kept, now)
    if link is None or link.session_sha256 != token_sha256(kept["secret"]):
        return None
    return link


def _link(kept: Mapping[str, str], now: datetime) -> PersonLink | None:
    """Return the link that opened the page in this browser, unless it has expired or is revoked."""
    token = bytes.fromhex(kept["link"])
    with zone().database.reading() as reading:
        return person_link.find_open(reading, token, LinkKind.MY_DATA.value, now)


def page_with_form(page: str, status: int = 200) -> Response:
    """Return a private page with a form; its cookie expires as the cookie policy states.

    Otherwise the cookie would last until the browser ends, which may be never.
    """
    session.permanent = True
    return keep_private(make_response(page, status))


def _private(answer: ResponseReturnValue) -> Response:
    return keep_private(make_response(answer))
