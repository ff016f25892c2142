"""The account for whom a page of the back office was made, known from the token of its forms.

A form that is kept until somebody has signed in may be found by a colleague at the same desk. It
goes on to say whose it is, so that it never leaves in another's name unasked.
"""

import secrets
from uuid import UUID

from flask import current_app, request
from flask_login import current_user
from itsdangerous import BadData, URLSafeTimedSerializer

KEPT_FROM = "kept_from"
"""The field of a kept form that holds the token with which it was first sent."""

KEPT_AS = "kept_as"
"""The field that says in whose name to send a form that somebody else has typed."""

_TOKEN_BYTES = 20


def token_for(account_id: UUID) -> str:
    """Return a new value for a session's token against forgery, which names its account."""
    return f"{secrets.token_hex(_TOKEN_BYTES)}.{account_id.hex}"


def author_of(token: str) -> UUID | None:
    """Return the account for whom a form's token was made, however old; None if it names none."""
    signed = URLSafeTimedSerializer(
        current_app.config["WTF_CSRF_SECRET_KEY"], salt="wtf-csrf-token"
    )
    try:
        return UUID(hex=str(signed.loads(token)).partition(".")[2])
    except (BadData, ValueError):
        return None


def is_of_another() -> bool:
    """Return whether a kept form was typed by somebody else, and its sender has not been asked."""
    if KEPT_FROM not in request.form:
        return False
    agreed = current_user.id.hex in request.form.getlist(KEPT_AS)
    return not agreed and author_of(request.form[KEPT_FROM]) != current_user.id
