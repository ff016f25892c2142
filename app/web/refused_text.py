"""Refusal of text that databases store differently: NUL, and halves of surrogate pairs.

A text field of a form names such a character itself, and keeps what was typed. Nobody can type one
anywhere else, so the request that holds it is malformed. Pages served from memory read no text.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any
from urllib.parse import unquote_to_bytes

from flask import Flask, abort, request
from flask_wtf import FlaskForm
from wtforms.fields.core import UnboundField

from app.web.forms import LineField

_IN_TEXT = re.compile("[\0\ud800-\udfff]")
# What UTF-8 would make of a surrogate, which it may not (RFC 3629, section 3).
_IN_BYTES = re.compile(rb"\0|\xed[\xa0-\xbf]")
_SIGN_IN = "security"  # Whose forms are not ours, and check no text.


def init_refused_text(app: Flask) -> None:
    """Answer 400 to every request with such text, before anything uses it."""
    app.before_request(_refuse)


def _refuse() -> None:
    if any(map(_IN_BYTES.search, _read_as_bytes())) or any(map(_IN_TEXT.search, _read_as_text())):
        abort(400)


def _read_as_bytes() -> Iterator[bytes]:
    """Yield the path, the query and the headers as they were sent (PEP 3333: in Latin-1)."""
    yield unquote_to_bytes(request.query_string)
    for name, value in request.environ.items():
        if name == "PATH_INFO" or name.startswith("HTTP_"):
            yield value.encode("latin-1")


def _read_as_text() -> Iterator[str]:
    """Yield cookies, the names in a form, and its values except those of text fields."""
    typed = frozenset[str]() if request.blueprint == _SIGN_IN else text_fields()
    yield from chain.from_iterable(request.cookies.items(multi=True))
    for name, value in request.form.items(multi=True):
        yield name
        if name not in typed:
            yield value


@cache
def text_fields() -> frozenset[str]:
    """Return the names of the fields that check their text themselves, in all forms."""
    return frozenset(
        name
        for form in _descendants(FlaskForm)
        for name, field in vars(form).items()
        if isinstance(field, UnboundField) and issubclass(field.field_class, LineField)
    )


def _descendants(form: type[Any]) -> Iterator[type[Any]]:
    for each in form.__subclasses__():
        yield each
        yield from _descendants(each)
