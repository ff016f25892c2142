"""Which enquiries may be about the same thing: suggested to staff, never merged."""

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from app.mail.rules.addresses import is_free_mail, mail_domain

COMPARED_LENGTH = 80
"""Characters of a key that are compared one by one, which bounds what a comparison costs."""

# Shares of two keys that must agree. Names are short, and one letter makes another person.
_NEAR_ORGANISATION = 0.8
_NEAR_NAME = 0.85
_SHORTEST_NEAR = 5
_SHORTEST_START = 3

# At the end of a name in Latin letters; at either end in Chinese, Japanese and Korean.
_LEGAL_FORMS = frozenset(
    {
        "ab", "ag", "aps", "as", "asa", "ba", "bhd", "bv", "bvba", "co", "coltd", "company",
        "corp", "corporation", "cv", "doo", "eg", "ek", "ev", "gbr", "ggmbh", "gmbh", "group",
        "holding", "holdings", "inc", "incorporated", "jsc", "kft", "kg", "kgaa", "kk", "limited",
        "llc", "llp", "lp", "ltd", "ltda", "mbh", "nv", "ohg", "ooo", "oy", "oyj", "plc", "pte",
        "pty", "pvt", "sa", "sae", "sarl", "sas", "sasu", "sdn", "se", "sl", "snc", "spa", "srl",
        "sro", "ug",
    }
)  # fmt: skip
_CJK_LEGAL_FORMS = (
    "股份有限公司", "有限责任公司", "股份公司", "有限公司", "集团公司", "总公司", "分公司", "公司",
    "集团", "有限責任公司", "集團", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사",
)  # fmt: skip
_TITLES = frozenset({"dr", "frau", "herr", "mme", "mr", "mrs", "ms", "prof", "professor"})
_CJK_TITLES = ("先生", "女士", "小姐", "博士", "教授", "经理", "总监")

_CJK_ABBREVIATION = re.compile(r"\((?:株|有|주)\)")
_MARKS = re.compile("[\u0300-\u036f]")
_APOSTROPHES = re.compile("['’ʼ.·・]")
_NO_WORD = re.compile(r"[\W_]+")
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_BETWEEN_CJK = re.compile(f"(?<=[{_CJK}]) (?=[{_CJK}])")
# Letters that Unicode does not take apart into a plain one and its mark.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}
)


class Likeness(StrEnum):
    """Why two enquiries of different people may belong together, the stronger reason first."""

    SAME_ORGANISATION = "same_organisation"
    SAME_NAME = "same_name"
    NEAR_ORGANISATION = "near_organisation"
    NEAR_NAME = "near_name"
    SAME_MAIL_DOMAIN = "same_mail_domain"


@dataclass(frozen=True)
class Sender:
    """Who sent an enquiry, as compared: the two keys of this module, and the address."""

    organisation_key: str
    name_key: str
    email: str


def organisation_key(text: str) -> str:
    """Return the key under which spellings of one organisation are equal.

    Width, case, accents, punctuation, spaces and legal forms make no difference: "Sample Co.,
    Ltd." and "SAMPLE LIMITED" are `sample`. A name that is nothing but a legal form keeps it.
    """
    words = _words(text)
    kept = len(words)
    while kept > 1 and words[kept - 1] in _LEGAL_FORMS:
        kept -= 1
    return _without(_CJK_LEGAL_FORMS, "".join(words[:kept]))


def name_key(text: str) -> str:
    """Return the key under which spellings of one person's name are equal.

    Width, case, accents, punctuation, titles and the order of its parts make no difference.
    """
    words = _words(text)
    kept = [word for word in words if word not in _TITLES] or words
    return " ".join(sorted(_without(_CJK_TITLES, word) for word in kept))


def near_start(key: str) -> str | None:
    """Return the beginning that near-equal keys are looked for under; None for a short key.

    Half of it: few keys share so much with it, and a slip of the pen is as likely to come later.
    """
    if len(key) < _SHORTEST_NEAR:
        return None
    return key[: max(_SHORTEST_START, len(key) // 2)]


def likeness(one: Sender, other: Sender) -> tuple[Likeness, ...]:
    """Return the reasons why two enquiries may belong together; none if they seem unrelated."""
    found = {
        Likeness.SAME_ORGANISATION: _same(one.organisation_key, other.organisation_key),
        Likeness.SAME_NAME: _same(one.name_key, other.name_key),
        Likeness.NEAR_ORGANISATION: _near(
            one.organisation_key, other.organisation_key, _NEAR_ORGANISATION
        ),
        Likeness.NEAR_NAME: _near(one.name_key, other.name_key, _NEAR_NAME),
        Likeness.SAME_MAIL_DOMAIN: _same(mail_domain(one.email), mail_domain(other.email))
        and not is_free_mail(one.email),
    }
    return tuple(reason for reason, there in found.items() if there)


def _same(one: str, other: str) -> bool:
    return bool(one) and one == other


def _near(one: str, other: str, share: float) -> bool:
    if one == other or min(len(one), len(other)) < _SHORTEST_NEAR:
        return False
    matcher = SequenceMatcher(None, one[:COMPARED_LENGTH], other[:COMPARED_LENGTH], autojunk=False)
    # The first two are quick upper bounds of the third.
    return (
        matcher.real_quick_ratio() >= share
        and matcher.quick_ratio() >= share
        and matcher.ratio() >= share
    )


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_PLAIN)
    whole = _CJK_ABBREVIATION.sub(" ", folded)
    plain = _MARKS.sub("", unicodedata.normalize("NFD", whole))
    composed = unicodedata.normalize("NFC", _APOSTROPHES.sub("", plain))
    return _BETWEEN_CJK.sub("", _NO_WORD.sub(" ", composed).strip()).split()


def _without(endings: tuple[str, ...], key: str) -> str:
    while True:
        shorter = key
        for ending in endings:
            shorter = shorter.removesuffix(ending).removeprefix(ending)
        if shorter in {key, ""}:
            return key
        key = shorter
