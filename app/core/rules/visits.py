"""Visits of the public site as they are counted: by day, step, language and campaign."""

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
    """What is counted of a visit; nothing of it tells one visitor from another.

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
    """Return whether a program says by its `User-Agent` that nobody looks at what it fetches."""
    return not agent or _CRAWLER.search(agent) is not None


def told(count: int) -> str:
    """Return a count as it is shown: `<5` for a few, and nothing more exact."""
    return f"<{FEWEST}" if 0 < count < FEWEST else str(count)
