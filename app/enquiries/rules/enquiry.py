"""What an investor sends: the answers, how they are normalised and recognised, the reference."""

import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self
from unicodedata import normalize

from app.core.rules.commitment import canonical_json
from app.enquiries.rules.fields import FIELDS

SOURCE_LIMIT = 64
"""Longest campaign code kept from the form's address."""

_LINE_BREAKS = str.maketrans({"\r": "\n"})
# str.strip() would also take away control characters, which are to be refused by name.
_WHITE_SPACE = "\t\n" + "".join(
    character
    for character in map(chr, range(0x3001))
    if unicodedata.category(character) in {"Zs", "Zl", "Zp"}
)
_CONTROL_NAMES = {
    0: "NULL", 7: "BELL", 8: "BACKSPACE", 9: "TAB", 10: "LINE FEED", 11: "LINE TABULATION",
    12: "FORM FEED", 13: "CARRIAGE RETURN", 27: "ESCAPE", 127: "DELETE",
}  # fmt: skip


@dataclass(frozen=True)
class Answers:
    """One submission's normalised answers; a coded field holds its code, an unanswered one "".

    :param more: answers to declared fields that are not named here, since no rule asks for them.
    """

    name: str
    email: str
    organisation: str
    country: str
    topics: tuple[str, ...]
    message: str
    job_title: str = ""
    phone: str = ""
    website: str = ""
    sector: str = ""
    intent: str = ""
    readiness: str = ""
    size_band: str = ""
    currency: str = ""
    jobs_band: str = ""
    timeline: str = ""
    reply_language: str = ""
    heard_from: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """Return answers from their values by field."""
        own = {name: values[name] for name in values if name in cls.__dataclass_fields__}
        return cls(**own, more={name: values[name] for name in values if name not in own})

    def values(self) -> dict[str, Any]:
        """Return every answer by its field, as it is stored."""
        held = {**vars(self), **self.more}
        answers = {each.name: held.get(each.name, "") for each in FIELDS}
        return {name: list(it) if isinstance(it, tuple) else it for name, it in answers.items()}


def normalise(text: str) -> str:
    """Return text as it is stored: NFC, line breaks as LF, without white space at either end."""
    unified = text.replace("\r\n", "\n").translate(_LINE_BREAKS)
    return unicodedata.normalize("NFC", unified).strip(_WHITE_SPACE)


def refused_character(text: str, *, several_lines: bool) -> str | None:
    """Return the readable name of the first control character that the text may not hold.

    :param several_lines: whether newline and tab are allowed, as they are in a message.
    """
    allowed = "\n\t" if several_lines else ""
    for character in text:
        if unicodedata.category(character) == "Cc" and character not in allowed:
            point = ord(character)
            return f"{_CONTROL_NAMES.get(point, 'CONTROL')} (U+{point:04X})"
    return None


def person_key(normalised_email: str) -> str:
    """Return the key under which one address is one person.

    In lower case only: dots and plus tags belong to the address, since other providers tell such
    mailboxes apart. Folding case would also make `strauß@` and `strauss@` one person, and hand one
    of them the other's data.

    :param normalised_email: the address in email-validator's normalised form.
    """
    return normalised_email.lower()


def submission_digest(answers: Answers, ticks: Mapping[str, bool]) -> str:
    """Return the SHA-256, in hexadecimal, that tells a repeated submission from a changed one.

    :param ticks: for each consent box that was shown, whether it was ticked.
    """
    values = {**answers.values(), "topics": sorted(answers.topics)}
    return hashlib.sha256(canonical_json({"answers": values, "ticks": dict(ticks)})).hexdigest()


def in_order(chosen: Iterable[str], order: Iterable[str]) -> tuple[str, ...]:
    """Return the chosen codes once each, in the order in which the form lists them."""
    wanted = set(chosen)
    return tuple(code for code in order if code in wanted)


CORRECTABLE = tuple(each.name for each in FIELDS if each.correctable)
"""Facts about the person; what they asked and agreed to stays as they sent it."""

PHONE_E164 = "phone_e164"
"""The telephone number in international form, which follows the one that was typed."""


def corrected(answers: Mapping[str, str], corrections: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return answers as they hold now.

    :param corrections: pairs of field and value, from the oldest on.
    """
    return {**answers, **dict(corrections)}


def changes(answers: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Return what is wanted otherwise than it is, so that the same correction twice is one."""
    return {name: value for name, value in wanted.items() if answers[name] != value}


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
