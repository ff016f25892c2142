"""Possible duplicates of enquiries: suggested to staff, never merged.

Candidates are looked up in `app/leads/store/lead_view.py`, each by an indexed key of the lead.
"""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

COMPARED_LENGTH = 80
"""The most characters of a key that are compared, which bounds the cost of a comparison."""

# Shares of two keys that must agree. Names are short, and one letter may mean another person.
_NEAR_ORGANISATION = 0.8
_NEAR_NAME = 0.85
_SHORTEST_NEAR = 5
_SHORTEST_START = 3


class Likeness(StrEnum):
    """The reason why two enquiries of different people may belong together, the strongest first."""

    SAME_ORGANISATION = "same_organisation"
    SAME_NAME = "same_name"
    SAME_PHONE = "same_phone"
    NEAR_ORGANISATION = "near_organisation"
    NEAR_NAME = "near_name"
    SAME_MAIL_DOMAIN = "same_mail_domain"


@dataclass(frozen=True)
class Sender:
    """The sender of an enquiry as compared; an empty value is like no other.

    :param mail_domain: empty if anybody may have an address there.
    """

    organisation_key: str
    name_key: str
    mail_domain: str
    phone_e164: str


def near_start(key: str) -> str | None:
    """Return the prefix for looking up near-equal keys; None for a short key.

    It is half of the key: few keys share so much, and a typing error is as likely to come later.
    """
    if len(key) < _SHORTEST_NEAR:
        return None
    return key[: max(_SHORTEST_START, len(key) // 2)]


def near_end(key: str) -> str:
    """Return the last half of a key, for looking up keys with slips in their first half.

    It is empty for a short key. A key of which one letter was left out, added or changed shares its
    first half or this one with what was meant, except where two letters are swapped in the middle.
    """
    half = len(key) // 2
    return key[-half:] if half >= _SHORTEST_START else ""


def near_ends(key: str) -> tuple[str, ...]:
    """Return the last halves of the keys that are one slip in their first half away from a key."""
    halves = {(len(key) + longer) // 2 for longer in (-1, 0, 1)}
    return tuple(key[-half:] for half in sorted(halves) if half >= _SHORTEST_START)


def one_slip(one: str, other: str) -> bool:
    """Return whether one letter is left out, added or changed between two keys, or two are swapped.

    A swap is of neighbours (Damerau 1964).
    """
    if one == other:
        return False
    pairs = enumerate(zip(one, other, strict=False))
    same = next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
    here, there = one[same:], other[same:]
    swapped = here[1::-1] + here[2:]
    return there in (here[1:], swapped) or here == there[1:] or here[1:] == there[1:]


def likeness(one: Sender, other: Sender) -> tuple[Likeness, ...]:
    """Return the reasons why two enquiries may belong together; none if they seem unrelated."""
    found = {
        Likeness.SAME_ORGANISATION: _same(one.organisation_key, other.organisation_key),
        Likeness.SAME_NAME: _same(one.name_key, other.name_key),
        Likeness.SAME_PHONE: _same(one.phone_e164, other.phone_e164),
        Likeness.NEAR_ORGANISATION: _near(
            one.organisation_key, other.organisation_key, _NEAR_ORGANISATION
        ),
        Likeness.NEAR_NAME: _near(one.name_key, other.name_key, _NEAR_NAME),
        Likeness.SAME_MAIL_DOMAIN: _same(one.mail_domain, other.mail_domain),
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
