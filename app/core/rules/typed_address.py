"""E-mail addresses as people type them."""

_PLAIN = str.maketrans(
    {**{chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)}, "。": ".", "｡": "."}
)


def plain_address(typed: str) -> str:
    """Return an address with the letters and signs of a Chinese keyboard folded: ＠ is @, 。 a dot.

    No mailbox has such a letter in its name, so nobody gets what is for somebody else.
    """
    return typed.translate(_PLAIN)
