"""Which pages take a file, and how large it may be."""

from flask import Flask, request

from app.reception.rules.csv_table import LARGEST_FILE

UPLOADS = frozenset({"staff.import_uploaded", "compliance.ledger_prove"})
"""The only endpoints whose forms may hold a file."""

_AROUND_IT = 100_000
"""Bytes for the form's other fields, and for a file that is said to be too large by its page."""


def init_uploads(app: Flask) -> None:
    """Let the pages that take a file be sent larger forms than all others.

    To be called before anything that reads a form ahead of its page, as the check of its token
    does.
    """
    app.before_request(_let_in_more)


def takes_file() -> bool:
    """Return whether the page asked for takes a file."""
    return request.endpoint in UPLOADS


def _let_in_more() -> None:
    if takes_file():
        request.max_content_length = LARGEST_FILE + _AROUND_IT
