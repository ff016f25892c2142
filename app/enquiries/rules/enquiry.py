"""What an investor sends: its fields, their limits, how they are normalised and recognised."""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.rules.canonical import JsonValue, canonical_json

FORM_FIELDS_LIMIT = {
    "name": 200,
    "email": 254,
    "organisation": 200,
    "job_title": 200,
    "phone": 50,
    "website": 300,
    "message": 4000,
}
"""Longest answer to each free-text field, in code points after normalisation."""

TYPED_ANSWERS = (
    "name", "email", "organisation", "country", "topics", "message", "job_title", "phone",
    "website",
)  # fmt: skip
"""The answers in the order in which they are shown, except those below."""

CODED_ANSWERS = (
    "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline",
    "reply_language", "heard_from",
)  # fmt: skip
"""The optional choices, kept as codes."""

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
    """One submission's normalised answers; a coded field holds its code, an unanswered one ""."""

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
    values: dict[str, JsonValue] = {**vars(answers), "topics": sorted(answers.topics)}
    boxes: dict[str, JsonValue] = dict(ticks)
    return hashlib.sha256(canonical_json({"answers": values, "ticks": boxes})).hexdigest()


def in_order(chosen: Iterable[str], order: Iterable[str]) -> tuple[str, ...]:
    """Return the chosen codes once each, in the order in which the form lists them."""
    wanted = set(chosen)
    return tuple(code for code in order if code in wanted)
