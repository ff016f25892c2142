"""Who is called into a note: those named in its text after an at sign."""

from collections.abc import Iterable

_SIGNS = ("@", "\uff20")  # The second is its full-width form, as Chinese keyboards type it.


def mentioned(text: str, people: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Return the ids of those whose names follow an at sign in a text, whatever their case.

    Where one name begins with another, the longer one counts; two people of one name both do.

    :param people: pairs of id and name.
    """
    named = [(account, name.strip().casefold()) for account, name in people if name.strip()]
    found: set[str] = set()
    folded = text.casefold()
    for place, character in enumerate(folded):
        if character in _SIGNS:
            rest = folded[place + 1 :].lstrip(" ")
            fits = [name for _account, name in named if _begins(rest, name)]
            longest = max(fits, key=len, default=None)
            found.update(account for account, name in named if name == longest)
    return frozenset(found)


def _begins(text: str, name: str) -> bool:
    """Return whether a text begins with a name, and not with a longer word of its letters."""
    if not text.startswith(name):
        return False
    after = text[len(name) : len(name) + 1]
    return not (name[-1].isascii() and after.isascii() and after.isalnum())
