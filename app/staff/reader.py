"""The reader of a page of the desk: language, time zone and time."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import g

from app.content import Content
from app.core import clock
from app.web.context import zone
from app.web.locale import page_language


@dataclass(frozen=True)
class Reader:
    """The reader of a page.

    :param now: the moment of the request, in the desk's time zone.
    """

    lang: str
    time_zone: ZoneInfo
    now: datetime
    content: Content

    def say(self, key: str, **values: object) -> str:
        """Return a sentence in the reader's language, as `Content.text` does."""
        return self.content.text(self.lang, key, **values)


def reader() -> Reader:
    """Return the reader of the requested page, found once: a list asks for each of its rows."""
    if "reader" not in g:
        time_zone = ZoneInfo(zone().settings.time_zone)
        now = clock.now().astimezone(time_zone)
        g.reader = Reader(page_language(), time_zone, now, zone().content)
    found: Reader = g.reader
    return found
