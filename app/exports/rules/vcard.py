"""Rows of an export as vCards, version 4.0 (RFC 6350)."""

from collections.abc import Mapping
from urllib.parse import quote

from app.core.rules.visible_text import visible

_FOLD_AT = 75
"""Octets of a line, its end apart (RFC 6350, section 3.2)."""

_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_URI_CHARACTERS = ":/?#[]@!$&'()*+,;=%-._~"


def vcard(lead: Mapping[str, str], country: str, categories: tuple[str, ...]) -> str:
    """Return the card of one lead; what the lead lacks is left out.

    A name is one answer here, which nobody can part into family and given names without guessing.
    It stands whole as FN, and whole in the first part of N, for programs that show N.

    :param lead: values by column, of which only some may be there.
    :param country: the name of the country, as the reader calls it.
    :param categories: what the enquiry is about, as the reader calls it.
    """
    name = next((lead[part] for part in _NAMES if lead.get(part)), "")
    lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:individual"]
    if lead.get("enquiry"):
        lines.append(f"UID:urn:uuid:{lead['enquiry']}")
    lines += [f"FN:{_text(name)}", f"N:{_text(name)};;;;"]
    lines += [f"{tag}:{_text(lead[part])}" for tag, part in _TEXTS if lead.get(part)]
    lines += _telephone(lead)
    if lead.get("website"):
        lines.append(f"URL:{_address(lead['website'])}")
    if country:
        lines.append(f"ADR:;;;;;;{_text(country)}")
    language = lead.get("reply_language") or lead.get("language")
    if language:
        lines.append(f"LANG:{language}")
    if categories:
        lines.append(f"CATEGORIES:{','.join(map(_text, categories))}")
    if lead.get("received_at"):
        lines.append(f"REV:{_basic(lead['received_at'])}")
    return "".join(map(_folded, (*lines, "END:VCARD")))


_NAMES = ("name", "organisation", "email", "reference")
_TEXTS = (
    ("ORG", "organisation"),
    ("TITLE", "job_title"),
    ("EMAIL", "email"),
    ("NOTE", "reference"),
)


def _telephone(lead: Mapping[str, str]) -> list[str]:
    if lead.get("phone_e164"):
        return [f"TEL;VALUE=uri:tel:{lead['phone_e164']}"]
    return [f"TEL;VALUE=text:{_text(lead['phone'])}"] if lead.get("phone") else []


def _text(value: str) -> str:
    """Return a text as a card spells it (RFC 6350, section 3.4)."""
    return visible(value.replace("\r\n", "\n").replace("\r", "\n")).translate(_ESCAPES)


def _address(website: str) -> str:
    """Return the address of a website as a URI, whose scheme people leave out."""
    address = website if "://" in website else f"https://{website}"
    return quote(address, safe=_URI_CHARACTERS, errors="replace")


def _basic(instant: str) -> str:
    """Return a moment in ISO 8601's basic form, to the second (RFC 6350, section 4.3.5)."""
    day, _, clock = instant.partition("T")
    return f"{day.replace('-', '')}T{clock[:8].replace(':', '')}Z"


def _folded(line: str) -> str:
    """Return a line in as many as its length asks for, no character in two of them."""
    if len(line) <= _FOLD_AT and line.isascii():
        return f"{line}\r\n"
    parts, part, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _FOLD_AT:
            parts.append(part)
            part, size = " ", 1
        part += character
        size += width
    return "\r\n".join((*parts, part)) + "\r\n"
