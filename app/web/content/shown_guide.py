"""The pages of the guide to the law that this site shows, which may be others on another day."""

from collections.abc import Mapping
from datetime import datetime, time
from zoneinfo import ZoneInfo

from app.content.law_guide import GuidePage
from app.web.context import zone
from app.web.locale import today
from app.web.page_cache import changes_at


def shown_pages() -> Mapping[str, GuidePage]:
    """Return the pages of the guide that this site shows, by the last parts of their addresses.

    The page that is being rendered is rendered anew on the day on which a law is replaced.
    """
    content, settings, day = zone().content, zone().settings, today()
    for change in {each for page in content.guide for each in page.changes if each > day}:
        changes_at(datetime.combine(change, time(), ZoneInfo(settings.time_zone)))
    shown = content.guide_shown(day, configured=settings.operator.configured)
    return {page.slug: page for page in shown}
