"""Forms of the back office that cannot be accepted yet: the page that keeps their text."""

import re
from enum import StrEnum
from posixpath import normpath
from urllib.parse import unquote

from flask import Response, current_app, make_response, render_template, request, url_for
from flask_login import AnonymousUserMixin, current_user
from werkzeug.exceptions import HTTPException

from app.accounts.rules.drafts import Box
from app.accounts.store.staff import get_account
from app.web.context import zone
from app.web.form_author import KEPT_AS, KEPT_FROM, author_of
from app.web.refused_text import text_fields

# A path of the back office, and nothing that a browser could read as another site's address.
_OWN_PAGE = re.compile(r"/(staff|compliance)(/[\w/.~%-]*)?(\?[\w/.~%=&:+-]*)?")

Fields = list[tuple[str, str]]

_SECRET = ("password", "code", "credential", "passkey")
_RENEWED = frozenset({"csrf_token", KEPT_AS})
PROOF = "_again_for"
"""The end of the names of the fields that prove who sends a form."""


class Late(StrEnum):
    """The reason why a form was not accepted; its words are below `staff` by its value."""

    SIGNED_OUT = "signed_out"
    NO_FACTOR = "no_factor"
    STALE = "stale"
    FAILED = "failed"
    OTHERS = "others"

    @property
    def cause_at(self) -> str | None:
        """The page on which the cause is removed, in another window; None if there is none."""
        return {"signed_out": "security.login", "no_factor": "staff.second_factor"}.get(self)


def kept_fields() -> Fields:
    """Return the fields of a form that came too late, to be sent again with one press.

    None are kept unless the browser says that a page of this site sent them: pressing the button
    would otherwise do what another site wants. Secrets and files are never sent back; a proof of
    identity that came with the form is asked for again. The token with which the form was first
    sent stays with it, since it tells whose form it is.
    """
    sent = request.form.items(multi=True)
    fields = [pair for pair in sent if pair[0] not in _RENEWED and not pair[0].endswith(PROOF)]
    if KEPT_FROM not in request.form:
        fields.append((KEPT_FROM, request.form.get("csrf_token", "")))
    secret = any(part in name for name, _value in fields for part in _SECRET)
    own = request.headers.get("Sec-Fetch-Site") == "same-origin"
    return fields if own and not secret and not request.files else []


def late_form(status: int, kept: Fields, why: Late) -> Response:
    """Return the page for a form that was not taken, with everything that was typed.

    :param kept: the fields that were sent, which the page keeps and shows.
    """
    box, _, subject = dict(kept).get("draft_of", "").partition("/")
    page = render_template(
        "staff/kept_form.html",
        kept=kept,
        why=why,
        shown=[value for name, value in kept if name in text_fields() and value.strip()],
        box=box if box in set(Box) else "",
        subject=subject,
        back=page_come_from(),
        author=_name_of_author(kept) if why is Late.OTHERS else "",
        sender=current_user if why is Late.OTHERS else None,
        # Rendered as for a stranger: whose session this is may not have been checked yet.
        current_user=AnonymousUserMixin(),
    )
    return make_response(page, status)


def _name_of_author(kept: Fields) -> str:
    """Return the name of the person for whom a kept form was made; empty if it is not known."""
    author = author_of(dict(kept).get(KEPT_FROM, ""))
    if author is None:
        return ""
    with zone().database.reading() as session:
        account = get_account(session, author)
    return account.name if account else ""


def own_page(address: str) -> bool:
    """Return whether an address is a path of the back office, and so leads to no other site."""
    path = unquote(address.partition("?")[0])
    # Browsers take `..` and `%2e%2e` for a way up, and an empty segment behind it for a host.
    return _OWN_PAGE.fullmatch(address) is not None and normpath(path) == path.rstrip("/")


def page_come_from() -> str:
    """Return the page whose form was sent: the one it names, or the nearest one above it.

    There is no Referer, since private pages suppress it.
    """
    named = request.form.get("next", "")
    return named if own_page(named) else nearest_page()


def nearest_page() -> str:
    """Return the nearest page above the address of a form, which is not read."""
    routes, path = current_app.url_map.bind(""), request.path
    while path.count("/") > 1:
        try:
            routes.match(path, method="GET")
        except HTTPException:
            path = path.rpartition("/")[0]
        else:
            return path
    return url_for("staff.home")
