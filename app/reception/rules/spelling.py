"""Spellings of headings and choices in a table: which are the same, and which is the nearest."""

import re
from collections.abc import Mapping
from difflib import get_close_matches

from app.enquiries.rules.folding import fold_text

_OPTIONAL = re.compile(r"\((?:optional|选填)\)|\*")
_WORD = re.compile(r"\w+")
_NEAR = 0.75
_CODE_LENGTH = 3  # Of codes and abbreviations, all of which are near each other.


def folded(text: str) -> str:
    """Return text folded so that only its words and signs between them make a difference.

    Width, case, spaces, apostrophes, quotation marks, kinds of hyphens and "(optional)" do not.
    """
    return " ".join(_OPTIONAL.sub("", fold_text(text)).split())


def nearest_code(text: str, codes: Mapping[str, str]) -> str | None:
    """Return the code whose spelling is most like a text, in any order of words, if one is near.

    Numbers are near nothing: amounts and periods that are spelled alike differ.

    :param codes: by folded spelling.
    """
    if any(map(str.isdigit, text)):
        return None
    spelled = {
        _in_any_order(spelling): code
        for spelling, code in codes.items()
        if not (spelling.isascii() and len(spelling) <= _CODE_LENGTH)
    }
    found = get_close_matches(_in_any_order(folded(text)), spelled, 1, _NEAR)
    return spelled[found[0]] if found else None


def _in_any_order(text: str) -> str:
    return " ".join(sorted(_WORD.findall(text)))
