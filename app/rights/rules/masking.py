"""Personal data shown so that those who know it recognise it, and others learn little."""

import re
from collections.abc import Collection

_ADDRESS = r"[^\s@<>()\[\]\"',;:，；：、。（）]+@[^\s@<>()\[\]\"',;:，；：、。（）]+\.[A-Za-z]{2,}"
# With a country's prefix, or a mobile telephone's in mainland China; dates are no numbers.
_NUMBER = r"(?<![\d+])(?:(?:\+|00)[1-9][\d ()./-]{6,}\d|1[3-9]\d(?:[ -]?\d{4}){2}(?!\d))"
_SHORTEST = 7
_REACHES = re.compile(f"{_ADDRESS}|{_NUMBER}")


def masked_name(name: str) -> str:
    """Return a name's first character, and that there is more of it."""
    return f"{name[:1]}***" if name else ""


def without_others(text: str, own: Collection[str]) -> str:
    """Return a text about a person without the addresses and numbers of anybody else.

    What a person gets of what is held about them must not tell of others (GDPR Art. 15(4)).

    :param own: the person's addresses and numbers, however spelled.
    """
    known = {_plain(each) for each in own}

    def kept(found: re.Match[str]) -> str:
        return found[0] if _is_known(_plain(found[0]), known) else "***"

    return _REACHES.sub(kept, text)


def _is_known(plain: str, known: Collection[str]) -> bool:
    if "@" in plain:
        return plain in known
    # A number may be spelled with the country's prefix and without it.
    numbers = (each for each in known if len(each) >= _SHORTEST and "@" not in each)
    return any(plain.endswith(each) or each.endswith(plain) for each in numbers)


def _plain(spelled: str) -> str:
    """Return an address or a number by what tells it from others."""
    if "@" in spelled:
        return spelled.casefold()
    return re.sub(r"\D", "", spelled).lstrip("0")
