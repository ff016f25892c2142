"""Facts that staff record of a lead: tags, the result, and related leads."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

TAG_LIMIT = 40
SUGGESTED = 200
"""The most tags in use that are suggested."""

MOST_TAGS = 20
"""The most tags of a lead; more than that tells nobody anything."""

FACT_LIMITS = {"site": 200, "reason": 200}
"""Longest text of each kind, in code points after normalisation."""

_WHITE_SPACE = re.compile(r"\s+")


def tag_of(text: str) -> str:
    """Return a tag as stored: without its hash sign, in lower case and half width."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _WHITE_SPACE.sub(" ", unicodedata.normalize("NFC", folded)).strip(" #,;，；、")


class LostReason(StrEnum):
    """Why an investor did not come, in the order of the form."""

    OTHER_PLACE = "other_place"
    NO_SITE = "no_site"
    TERMS = "terms"
    POSTPONED = "postponed"
    NO_FUNDS = "no_funds"
    NOT_A_FIT = "not_a_fit"
    NO_ANSWER = "no_answer"
    OTHER = "other"


@dataclass(frozen=True)
class Result:
    """The result of a lead; every value may be missing.

    :param amount: in whole units of the currency.
    :param decided_on: the day on which the investor decided.
    :param lost_reason: a `LostReason`; empty for none.
    """

    amount: int | None = None
    currency: str = ""
    jobs: int | None = None
    site: str = ""
    decided_on: date | None = None
    lost_reason: str = ""

    def told(self) -> dict[str, str]:
        """Return the values that are there, as the history keeps them."""
        return {name: str(value) for name, value in vars(self).items() if value not in {None, ""}}


MOST_AMOUNT = 10**15
MOST_JOBS = 10**6


class Verdict(StrEnum):
    """A judgement whether two leads are about the same thing."""

    LINKED = "linked"
    DISMISSED = "dismissed"
