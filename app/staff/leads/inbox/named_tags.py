"""The tags that a search names; each tag links to its own list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from flask import url_for
from markupsafe import Markup
from sqlalchemy.orm import Session

from app.leads.rules.facts import SUGGESTED, tag_of
from app.leads.rules.inbox import MOST_COUNTED, Folder, LeadFilter
from app.leads.store.facts import list_known_tags
from app.leads.store.inbox import list_places

MOST_NAMED = 3
"""The most tags that a search shows; who wants another types more of it."""


@dataclass(frozen=True)
class NamedTag:
    """A tag, the address of its list, and how many leads that has, up to MOST_COUNTED and one."""

    name: str
    url: str
    count: int

    @property
    def words(self) -> str:
        """The sentence about it, among those of the inbox."""
        return "named_over" if self.count > MOST_COUNTED else "named"

    @property
    def n(self) -> int:
        """The number in that sentence."""
        return min(self.count, MOST_COUNTED)


def tags_named(session: Session, text: str, *, me: UUID, now: datetime) -> Sequence[NamedTag]:
    """Return the tags that the words searched for are, or begin, if any enquiry is listed there."""
    beginning = tag_of(text)
    if not beginning:
        return ()
    known = list_known_tags(session, SUGGESTED, beginning)
    found = []
    for tag in [each for each in known if each.startswith(beginning)][:MOST_NAMED]:
        listed = LeadFilter(Folder.ALL, tag=tag)
        count = len(list_places(session, listed, MOST_COUNTED + 1, me=me, now=now))
        found.append(NamedTag(tag, tag_url(tag), count))
    return [each for each in found if each.count]


def tag_url(tag: str) -> str:
    """Return the address of the list of a tag."""
    return url_for("staff.leads", folder=Folder.ALL.value, tagged=tag)


def tag_link(tag: str) -> Markup:
    """Return a tag that leads to its list."""
    return Markup('<a href="{}">{}</a>').format(tag_url(tag), tag)
