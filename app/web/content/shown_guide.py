"""The pages of the guide to the law that this site shows, which may be others on another day."""

from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from app.content.law_guide import GuidePage
from app.core import clock
from app.web.context import zone
from app.web.page_cache import changes_at


def today() -> date:
    """Return the present day in the installation's time zone."""
    return clock.now().astimezone(ZoneInfo(zone().settings.time_zone)).date()


def shown_pages() -> Mapping[str, GuidePage]:
    """Return the pages of the guide that this site shows, by the last parts of their addresses.

    The page that is being rendered is rendered anew on the day on which a law is replaced.
    """
    its, day = zone(), today()
    for change in {each for page in its.content.guide for each in page.changes if each > day}:
        changes_at(datetime.combine(change, time(), ZoneInfo(its.settings.time_zone)))
    shown = its.content.guide_shown(day, configured=its.settings.operator.configured)
    return {page.slug: page for page in shown}
