"""Text for places that cannot hold every character."""

import re

CELL_LIMIT = 32_767
"""Maximum length of a text in a cell of a workbook, in UTF-16 units."""

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ASCII_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n"})
_FURTHER_CONTROLS = re.compile(b"\xc2[\x80-\x9f]")  # U+0080 to U+009F in UTF-8.
_LAST_OF_A_PLANE = b"\xef\xbf"  # How U+FFFE and U+FFFF begin, among few others.
_NO_CHARACTERS = re.compile("[\ufffe\uffff]")
_PICTURES = 0x2400
_PICTURE_OF_DELETE = "\u2421"
_DELETE = 0x7F
_LAST_WITH_PICTURE = 0x1F


def visible(text: str) -> str:
    """Return text with a sign in place of each control character but TAB and line feed.

    Those of ASCII become their pictures (U+2400 and on); the others, and what no XML can hold
    (surrogates, U+FFFE, U+FFFF), are named, as in `[U+0085]`. Any other text stays unchanged.
    """
    return _UNSAFE.sub(_sign, text)


def is_plain(text: str) -> bool:
    """Return whether text has nothing that `visible` would change.

    Every text of an export is checked, and octets are scanned faster than characters.
    """
    try:
        octets = text.encode()
    except UnicodeEncodeError:
        return False
    return (
        len(octets.translate(None, _ASCII_CONTROLS)) == len(octets)
        and not _FURTHER_CONTROLS.search(octets)
        and (_LAST_OF_A_PLANE not in octets or not _NO_CHARACTERS.search(text))
    )


def fitting(text: str, mark: str) -> str:
    """Return text that fits a cell: all of it, or its beginning with a mark.

    :param mark: with `{n}` for the number of missing characters.
    """
    if utf16_length(text) <= CELL_LIMIT:
        return text
    room = CELL_LIMIT - utf16_length(mark.format(n=len(text)))
    kept = text.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore")
    return kept + mark.format(n=len(text) - len(kept))


def utf16_length(text: str) -> int:
    """Return the length of a text in UTF-16 units, as workbooks count it."""
    return len(text) + sum(character > "\uffff" for character in text)


def _sign(found: re.Match[str]) -> str:
    point = ord(found[0])
    if point <= _LAST_WITH_PICTURE:
        return chr(_PICTURES + point)
    return _PICTURE_OF_DELETE if point == _DELETE else f"[U+{point:04X}]"
