"""An investor's answers, the keys that identify enquiry and sender, and the reference."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from app.core.rules.commitment import canonical_json
from app.core.rules.moments import exact_instant_text
from app.enquiries.rules.fields import FIELDS, FieldKind
from app.enquiries.rules.folding import PLAIN_LETTERS, fold_text

SOURCE_LIMIT = 64
"""Maximum length of a campaign code taken from the form's address."""

_LINE_BREAKS = str.maketrans({"\r": "\n"})
# str.strip() would also remove control characters, which are to be refused by name.
_WHITE_SPACE = "\t\n" + "".join(
    character
    for character in map(chr, range(0x3001))
    if unicodedata.category(character) in {"Zs", "Zl", "Zp"}
)
_CONTROL_NAMES = {
    0: "NULL", 7: "BELL", 8: "BACKSPACE", 9: "TAB", 10: "LINE FEED", 11: "LINE TABULATION",
    12: "FORM FEED", 13: "CARRIAGE RETURN", 27: "ESCAPE", 127: "DELETE",
}  # fmt: skip
_REFUSED = {"Cc": "CONTROL", "Cs": "LONE SURROGATE"}


@dataclass(frozen=True)
class Answers:
    """One submission's normalised answers; a coded field holds its code, an unanswered one "".

    :param more: the answers to all other declared fields, which no rule uses by name.
    """

    name: str
    email: str
    organisation: str
    country: str
    topics: tuple[str, ...]
    message: str
    sector: str = ""
    size_band: str = ""
    reply_language: str = ""
    heard_from: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """Return answers from their values by field."""
        own = {name: values[name] for name in values if name in cls.__dataclass_fields__}
        return cls(**own, more={name: values[name] for name in values if name not in own})

    def values(self) -> dict[str, Any]:
        """Return every answer by its field, as stored."""
        held = {**vars(self), **self.more}
        answers = {each.name: held.get(each.name, "") for each in FIELDS}
        return {name: list(it) if isinstance(it, tuple) else it for name, it in answers.items()}


def normalise(text: str) -> str:
    """Return text as stored: NFC, line breaks as LF, without white space at either end."""
    unified = text.replace("\r\n", "\n").translate(_LINE_BREAKS)
    return unicodedata.normalize("NFC", unified).strip(_WHITE_SPACE)


def refused_character(text: str, *, several_lines: bool) -> str | None:
    """Return the readable name of the first forbidden character in a text.

    These are control characters, and halves of surrogate pairs, which no UTF-8 can hold.

    :param several_lines: whether newline and tab are allowed, as they are in a message.
    """
    allowed = "\n\t" if several_lines else ""
    for character in text:
        category = unicodedata.category(character)
        if category in _REFUSED and character not in allowed:
            point = ord(character)
            return f"{_CONTROL_NAMES.get(point, _REFUSED[category])} (U+{point:04X})"
    return None


def person_key(normalised_email: str) -> str:
    """Return the key that identifies the person of an address.

    Only the case is lowered: dots and plus tags belong to the address, since other providers treat
    such mailboxes as different. Case folding would also make `strauß@` and `strauss@` one person,
    and disclose the data of one to the other.

    :param normalised_email: the address in email-validator's normalised form.
    """
    return normalised_email.lower()


FREE_MAIL = frozenset(
    {
        "126.com", "139.com", "163.com", "189.cn", "aliyun.com", "aol.com", "daum.net",
        "duck.com", "fastmail.com", "foxmail.com", "gmail.com", "gmx.at", "gmx.com", "gmx.de",
        "gmx.net", "googlemail.com", "hanmail.net", "hey.com", "hotmail.co.uk", "hotmail.com",
        "hotmail.de", "hotmail.fr", "hotmail.it", "icloud.com", "inbox.ru", "laposte.net",
        "libero.it", "list.ru", "live.cn", "live.com", "mac.com", "mail.com", "mail.ru", "me.com",
        "msn.com", "naver.com", "orange.fr", "outlook.com", "outlook.de", "outlook.fr",
        "pm.me", "proton.me", "protonmail.com", "qq.com", "rediffmail.com", "sina.cn", "sina.com",
        "sohu.com", "t-online.de", "tom.com", "tutanota.com", "vip.163.com", "vip.qq.com",
        "wanadoo.fr", "web.de", "wo.cn", "yahoo.co.in", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com",
        "yahoo.com.hk", "yahoo.com.tw", "yahoo.de", "yahoo.fr", "yandex.com", "yandex.ru",
        "yeah.net", "zoho.com",
    }
)  # fmt: skip
"""Domains where anybody may have a mailbox, so that sharing one does not suggest a company."""


def mail_domain(email: str) -> str:
    """Return the domain of an address, case-folded; empty if it has none."""
    return email.rpartition("@")[2].casefold() if "@" in email else ""


def is_free_mail(email: str) -> bool:
    """Return whether an address belongs to a provider of free mailboxes."""
    return mail_domain(email) in FREE_MAIL


def meant_address(email: str, well_known: Sequence[str], also_meant: Sequence[str]) -> str:
    """Return an address with the one well-known domain that its own misses by one slip; else "".

    A slip is a letter too many, missing or wrong, or two swapped: `gmial.com` for `gmail.com`.

    :param also_meant: domains that are like a well-known one and are meant as they are.
    """
    domain = mail_domain(email)
    meant = [each for each in well_known if _is_slip(domain, each)]
    asks = len(meant) == 1 and domain not in (*FREE_MAIL, *well_known, *also_meant)
    return f"{email.rpartition('@')[0]}@{meant[0]}" if asks else ""


def _is_slip(typed: str, meant: str) -> bool:
    at = next((n for n in range(len(meant)) if typed[n : n + 1] != meant[n]), len(meant))
    left, wanted = typed[at:], meant[at:]
    return left[1:] in (wanted[1:], wanted) or left in (wanted[1:], wanted[1::-1] + wanted[2:])


def masked_address(address: str) -> str:
    """Return an address masked so that those who know it recognise it, and others learn little."""
    name, _, domain = address.rpartition("@")
    return f"{name[:1]}***@{domain}"


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
_WITHIN_WORDS = re.compile("[.·]")
_NO_WORD = re.compile(r"[\W_]+")
# Umlauts are spelled with an e, or without: Müller, Mueller, Muller.
_UMLAUTS = re.compile("([aou])e+")
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_BETWEEN_CJK = re.compile(f"(?<=[{_CJK}]) (?=[{_CJK}])")


def organisation_key(text: str) -> str:
    """Return a key that is equal for all spellings of one organisation.

    Width, case, accents, umlauts, punctuation, spaces and legal forms make no difference: "Sample
    Co., Ltd." and "SAMPLE LIMITED" are `sample`. A name that is only a legal form keeps it.
    """
    words = _words(text)
    kept = len(words)
    while kept > 1 and words[kept - 1] in _LEGAL_FORMS:
        kept -= 1
    return _without(_CJK_LEGAL_FORMS, _UMLAUTS.sub(r"\1", "".join(words[:kept])))


def name_key(text: str) -> str:
    """Return a key that is equal for all spellings of one person's name.

    Width, case, accents, umlauts, punctuation, titles and the order of its parts make no
    difference.
    """
    words = [_UMLAUTS.sub(r"\1", word) for word in _words(text)]
    kept = [word for word in words if word not in _TITLES] or words
    return " ".join(sorted(_without(_CJK_TITLES, word) for word in kept))


def _words(text: str) -> list[str]:
    folded = fold_text(text).translate(PLAIN_LETTERS)
    whole = _CJK_ABBREVIATION.sub(" ", folded)
    plain = _MARKS.sub("", unicodedata.normalize("NFD", whole))
    composed = unicodedata.normalize("NFC", _WITHIN_WORDS.sub("", plain))
    return _BETWEEN_CJK.sub("", _NO_WORD.sub(" ", composed).strip()).split()


def _without(endings: tuple[str, ...], key: str) -> str:
    while True:
        shorter = key
        for ending in endings:
            shorter = shorter.removesuffix(ending).removeprefix(ending)
        if shorter in {key, ""}:
            return key
        key = shorter


def submission_digest(
    answers: Answers, ticks: Mapping[str, bool], words: Sequence[str] = ()
) -> str:
    """Return the hexadecimal SHA-256 that distinguishes a repeated submission from a changed one.

    :param ticks: for each consent box that was shown, whether it was ticked.
    :param words: the SHA-256 of each text that was shown with the boxes.
    """
    values = {**answers.values(), "topics": sorted(answers.topics)}
    told = canonical_json({"answers": values, "ticks": dict(ticks), "words": sorted(words)})
    return hashlib.sha256(told).hexdigest()


def enquiry_facts(enquiry_id: UUID, received_at: datetime, answers: Mapping[str, Any]) -> bytes:
    """Return the canonical bytes of an enquiry's id, time and non-empty answers (RFC 8785)."""
    given = {name: answer for name, answer in answers.items() if answer}
    return canonical_json(
        {"answers": given, "id": enquiry_id.hex, "received_at": exact_instant_text(received_at)}
    )


def correction_facts(enquiry_id: UUID, at: datetime, values: Mapping[str, str]) -> bytes:
    """Return the canonical bytes of one correction of an enquiry (RFC 8785).

    :param values: the corrected answers by field, with the number to dial if that changes.
    """
    return canonical_json(
        {"corrected": dict(values), "id": enquiry_id.hex, "time": exact_instant_text(at)}
    )


def in_order(chosen: Iterable[str], order: Iterable[str]) -> tuple[str, ...]:
    """Return the chosen codes once each, in the order of the form."""
    wanted = set(chosen)
    return tuple(code for code in order if code in wanted)


CORRECTABLE = tuple(each.name for each in FIELDS if each.correctable)
"""Fields about the person; what they asked and agreed to stays as sent."""

ENTERED = tuple(
    each.name
    for each in FIELDS
    if each.correctable or each.kind in (FieldKind.CHOICE, FieldKind.CHOICES)
)
"""Fields that staff may correct in an enquiry that they entered by hand: choices too."""

PHONE_E164 = "phone_e164"
"""The telephone number in international form, derived from the one that was typed."""


def corrected(answers: Mapping[str, Any], corrections: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the current answers, after corrections.

    :param corrections: pairs of field and value, oldest first.
    """
    return {**answers, **dict(corrections)}


def changes(answers: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Return the wanted values that differ from the answers; a repeated correction has none."""
    return {name: value for name, value in wanted.items() if answers[name] != value}


# No 0 O 1 I L U: they are misheard or misread, or form words.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_OURS = "GDZ"
_SIGNS = len(_OURS) + 8
REFERENCE = rf"{_OURS}-[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}"
"""How a reference is spelled, as a regular expression."""


def new_reference(choose: Callable[[Sequence[str]], str]) -> str:
    """Return a fresh reference like `GDZ-7F3K-92QX` (30**8, about 39 bits).

    :param choose: picks one element of a sequence; `secrets.choice` outside tests.
    """
    characters = [choose(ALPHABET) for _ in range(8)]
    return f"{_OURS}-{''.join(characters[:4])}-{''.join(characters[4:])}"


def typed_reference(text: str) -> str:
    """Return a typed reference in its standard format; any other text in capitals.

    Hyphens and blanks are often omitted, and a Chinese keyboard types them and everything else in
    full width.
    """
    typed = unicodedata.normalize("NFKC", text).upper()
    signs = "".join(each for each in typed if each.isalnum())
    if len(signs) == _SIGNS and signs.startswith(_OURS):
        return f"{_OURS}-{signs[-8:-4]}-{signs[-4:]}"
    return typed.strip()
