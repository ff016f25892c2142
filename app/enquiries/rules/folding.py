"""Folding of text for comparison: signs, letters and cases that people type differently."""

import unicodedata

PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}
)
"""Letters that Unicode does not decompose into a plain letter and its mark."""

_ALIKE = str.maketrans(
    dict.fromkeys("'‘’‚‛`´ʹʻʼʽ′‵＇｀\u00ad", "")
    | dict.fromkeys('"“”„‟«»″‶‹›〝〞〟＂「」『』《》〈〉｢｣﹁﹂﹃﹄︽︾︿﹀', " ")
    | dict.fromkeys("‐\u2011‒–—―⁃−─⸺⸻﹘﹣－︱︲", "-")
    | dict.fromkeys("•‧∙⋅・･", "·")
)


def fold_text(text: str) -> str:
    """Return text for comparison, in NFKC: width, case, and kinds of hyphens make no difference.

    Apostrophes are left out, and a space stands for a quotation mark.
    """
    # First, since NFKC makes a space of an acute accent that stands for an apostrophe.
    lower = unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold()
    return unicodedata.normalize("NFKC", lower.translate(_ALIKE))


_TYPED = str.maketrans(
    {**{chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)}, "。": ".", "｡": "."}
)


def plain_address(typed: str) -> str:
    """Return an address with the letters and signs of a Chinese keyboard folded: ＠ is @, 。 a dot.

    No mailbox has such a letter in its name, so nobody gets what is for somebody else.
    """
    return typed.translate(_TYPED)
