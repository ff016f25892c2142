"""Reference numbers that a person can read out over the telephone."""

from collections.abc import Callable, Sequence

# No 0 O 1 I L U: they are misheard, misread or make words.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_reference(choose: Callable[[Sequence[str]], str]) -> str:
    """Return a fresh reference like `GDZ-7F3K-92QX` (30**8, about 39 bits).

    :param choose: picks one element of a sequence; `secrets.choice` outside tests.
    """
    characters = [choose(ALPHABET) for _ in range(8)]
    return f"GDZ-{''.join(characters[:4])}-{''.join(characters[4:])}"
