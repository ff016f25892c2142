"""Counted visits of the public site: by day, step, language and campaign."""

import re
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Step(StrEnum):
    """A step on the way to an enquiry."""

    PAGE = "page"
    FORM = "form"
    SENT = "sent"


class Visit(NamedTuple):
    """The counted facts of a visit, none of which identifies the visitor.

    :ivar day: in the installation's time zone.
    :ivar campaign: a registered code, `other`, or empty.
    :ivar crawler: whether a program asked, as far as it says so.
    """

    day: date
    step: str
    language: str
    campaign: str
    crawler: bool


FEWEST = 5
"""The least number that is shown; a smaller one might be somebody who is known to have come."""

_CRAWLER = re.compile(
    r"bot\b|bot[/;_ -]|crawl|spider|slurp|archiver|preview|monitor|scan|lighthouse|headless|"
    r"curl|wget|python|java/|go-http|okhttp|libwww|node|axios|facebookexternalhit",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def is_crawler(agent: str) -> bool:
    """Return whether a `User-Agent` is that of a program without a human reader."""
    return not agent or _CRAWLER.search(agent) is not None


def told(count: int) -> str:
    """Return a count for display: `<5` for a few, and the number otherwise."""
    return f"<{FEWEST}" if 0 < count < FEWEST else str(count)
