"""Reference numbers that a person can read out over the telephone."""

from collections.abc import Callable, Sequence
from unicodedata import normalize

# No 0 O 1 I L U: they are misheard, misread or make words.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_OURS = "GDZ"
_SIGNS = len(_OURS) + 8


def new_reference(choose: Callable[[Sequence[str]], str]) -> str:
    """Return a fresh reference like `GDZ-7F3K-92QX` (30**8, about 39 bits).

    :param choose: picks one element of a sequence; `secrets.choice` outside tests.
    """
    characters = [choose(ALPHABET) for _ in range(8)]
    return f"{_OURS}-{''.join(characters[:4])}-{''.join(characters[4:])}"


def typed_reference(text: str) -> str:
    """Return a text that somebody typed as a reference is spelled; in capitals if it is none.

    Hyphens and blanks are left out as often as not, and a Chinese keyboard types them and all the
    rest in full width.
    """
    typed = normalize("NFKC", text).upper()
    signs = "".join(each for each in typed if each.isalnum())
    if len(signs) == _SIGNS and signs.startswith(_OURS):
        return f"{_OURS}-{signs[-8:-4]}-{signs[-4:]}"
    return typed.strip()
