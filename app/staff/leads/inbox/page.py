"""One page of the inbox: its list, the data around it, and the labels of its filters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import request
from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.store.staff import Assignee, assignees_among, list_people
from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.lead_view import search_leads
from app.leads.models.views import SavedView
from app.leads.rules.facts import SUGGESTED
from app.leads.rules.inbox import MOST_COUNTED, Folder, LeadFilter, Sort
from app.leads.rules.inbox_filters import KINDS, FilterKind, in_address, spell, values_of
from app.leads.rules.lead_work import MOST_MATCHING, SeenLead, set_mark
from app.leads.store.facts import list_known_tags
from app.leads.store.inbox import LeadPage, list_leads, list_matching, list_places
from app.leads.store.inbox_page import (
    LeadHeading,
    count_folders,
    list_countries,
    list_imports,
    list_seen_by,
    list_sources,
)
from app.staff.frame import may, short
from app.staff.leads.inbox.address import InboxAddress, position_text, read_address, usual_order
from app.staff.leads.inbox.words import InboxWords
from app.web.context import zone
from app.web.forms import Options
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE

MOST_SOURCES = 200
"""The most sources that the filter offers; nobody reads through more."""


MOST_IMPORTS = 50
"""The most imports that the filter offers, the latest."""


MATCHING = "match"
"""The field, and the value of `tick` in the query, for all that match."""


@dataclass(frozen=True)
class Tag:
    """An active filter, and the address of the list without it."""

    name: str
    value: str
    without: Mapping[str, Any]


@dataclass(frozen=True)
class Matching:
    """All leads of a list that has several pages, up to one more than MOST_MATCHING.

    :param places: their places in lists, which identify the set.
    :param seen: the leads themselves; read only for an act on them.
    """

    places: Sequence[int]
    seen: Sequence[SeenLead]

    @property
    def most(self) -> int:
        """The most leads that one act may change."""
        return MOST_MATCHING

    @property
    def is_whole(self) -> bool:
        """True if one act may change all of them."""
        return len(self.places) <= MOST_MATCHING

    @property
    def mark(self) -> str:
        """The fingerprint of the set, which an act compares."""
        return set_mark(self.places)


@dataclass(frozen=True)
class InboxPage:
    """One page of a folder, and the data around it.

    :param counts: how many leads each folder holds; one more than MOST_COUNTED stands for more.
    :param matching: all leads of the list, for acts on all of them; None if the page shows all, or
        for a search of which that was not asked for.
    :param assignees: the people to whom leads can be assigned.
    """

    asked: InboxAddress
    folder: Folder
    sort: Sort
    list: LeadPage
    counts: Mapping[Folder, int]
    matching: Matching | None
    assignees: Sequence[Assignee]
    views: Sequence[SavedView]
    words: InboxWords
    orders: Sequence[Sort] = tuple(Sort)

    @property
    def headings(self) -> Sequence[LeadHeading]:
        """The headings of the list."""
        return self.list.headings

    @property
    def shown(self) -> str:
        """How many leads the page shows, and of how many if that is known."""
        n, known = len(self.headings), self.matching
        if known is None:
            return self.words.say("shown_more" if self.list.following else "shown", n=n)
        over = "" if known.is_whole else "_over"
        total = min(len(known.places), MOST_MATCHING)
        return self.words.say(f"shown{over or '_of'}", n=n, total=total)

    @property
    def ticks_all(self) -> bool:
        """True if the query asks for all boxes to be ticked, as it does without JavaScript."""
        return request.args.get("tick") in {"all", MATCHING}

    @property
    def ticks_matching(self) -> bool:
        """True if the query asks for all that match to be selected."""
        return request.args.get("tick") == MATCHING

    @property
    def offers_matching(self) -> bool:
        """True for a search of several pages whose leads were not all looked for yet."""
        several = self.list.previous or self.list.following
        return "q" in self.asked.filters and several is not None and self.matching is None

    @property
    def previous(self) -> Mapping[str, Any] | None:
        """The address of the page before this one, if there is one."""
        place = self.list.previous
        return None if place is None else {**self.address(), "after": position_text(place)}

    @property
    def following(self) -> Mapping[str, Any] | None:
        """The address of the page after this one, if there is one."""
        place = self.list.following
        return None if place is None else {**self.address(), "before": position_text(place)}

    @property
    def here(self) -> Mapping[str, Any]:
        """The query of this page, in canonical form."""
        return self.asked.here(self.folder)

    def address(self, *without: str, **changes: str) -> Mapping[str, Any]:
        """Return the query of this list's first page, less some parts and with others changed."""
        return self.asked.address(self.folder, *without, **changes)

    @property
    def query(self) -> str:
        """The query of this list as a saved view stores it: all but the text searched for."""
        return self.asked.as_saved(self.folder)

    def shows(self, view: SavedView) -> bool:
        """Return whether this list is a saved view."""
        return "q" not in self.asked.filters and view.query == self.query

    @property
    def view(self) -> SavedView | None:
        """The saved view that this list is, if it is one."""
        return next(filter(self.shows, self.views), None)

    def count(self, folder: Folder) -> str:
        """Return the number of leads in a folder; in words if there are too many to count."""
        n = self.counts[folder]
        return str(n) if n <= MOST_COUNTED else self.words.say("over", n=MOST_COUNTED)

    @property
    def usual(self) -> Sort:
        """The order of this folder if none is requested."""
        return usual_order(self.folder)

    @property
    def kinds(self) -> Sequence[FilterKind]:
        """All filters of the inbox."""
        return tuple(KINDS.values())

    @property
    def set_among_folded(self) -> int:
        """How many of the filters in force the page keeps folded."""
        return sum(KINDS[each.name].is_folded for each in self.tags)

    def chosen(self, name: str) -> Sequence[str]:
        """Return the values of a filter that are in force."""
        return values_of(name, self.asked.filters.get(name, ""))

    def offered(self, name: str) -> Options:
        """Return the options of a filter with their labels, those in force first."""
        chosen, options = self.chosen(name), self.words.options(name)
        known = [code for code, _label in options]
        others = [each for each in chosen if each and each not in known]
        first = [each for each in options if each[0] in chosen]
        rest = [each for each in options if each[0] not in chosen]
        return [*((each, self.words.value(name, each)) for each in others), *first, *rest]

    @property
    def tags(self) -> Sequence[Tag]:
        """The active filters."""
        found = []
        for name, spelled in self.asked.filters.items():
            values = values_of(name, spelled)
            for value in values:
                left = {name: spell(name, (each for each in values if each != value))}
                without = {**self.address(name), **(in_address(left) if left[name] else {})}
                found.append(Tag(name, self.words.value(name, value), without))
        return found

    @property
    def days_cross(self) -> bool:
        """True if the first requested day is after the last."""
        first, last = self.asked.filters.get("from"), self.asked.filters.get("to")
        return first is not None and last is not None and first > last

    def owner(self, account_id: UUID | None) -> str:
        """Return the name of a lead's owner; empty for nobody."""
        return "" if account_id is None else self.words.people.get(account_id.hex, "")


def inbox_page() -> InboxPage:
    """Return the page of the inbox that the request's address asks for."""
    asked, me, now = read_address(request.args), current_user.id, clock.now()
    with zone().database.reading() as session:
        counts = count_folders(session, me, now)
        folder = asked.folder or _default_folder(asked, counts)
        wanted, order = asked.wanted(folder, me), asked.order(folder)
        found = matching = None
        if not wanted.text:
            found = list_leads(session, wanted, order, asked.position, PAGE_SIZE, me=me, now=now)
            matching = _matching(session, wanted, found, me, now)
        people = list_people(session)
        assignees = assignees_among(people, now)
        views = list_seen_by(session, me)
        names = {account.hex: each.name for account, each in people.items()}
        words = _words(session, names, assignees)
    if found is None:
        found = search_leads(
            zone().database,
            zone().secrets.ledger_key,
            wanted,
            order,
            asked.position,
            PAGE_SIZE,
            me=me,
            now=now,
        )
        if MATCHING in (request.args.get("tick"), *request.form):
            with zone().database.reading() as session:
                matching = _matching(session, wanted, found, me, now)
    return InboxPage(asked, folder, order, found, counts, matching, assignees, views, words)


def _matching(
    session: Session, wanted: LeadFilter, shown: LeadPage, me: UUID, now: datetime
) -> Matching | None:
    """Return all leads of a list of several pages; None if the reader cannot act on them all."""
    several = shown.previous or shown.following
    if not several or not may(Permission.WORK_LEADS) or wanted.folder is Folder.SUSPECT:
        return None
    most = MOST_MATCHING + 1
    places = list_places(session, wanted, most, me=me, now=now)
    acts = request.method == "POST"
    seen = list_matching(session, wanted, most, me=me, now=now) if acts else ()
    return Matching(places, seen)


def _default_folder(asked: InboxAddress, counts: Mapping[Folder, int]) -> Folder:
    """Return the default folder: the reader's own work; without any, new leads."""
    if asked.filters:
        return Folder.ALL
    return Folder.MINE if counts[Folder.MINE] else Folder.NEW


def _words(
    session: Session, people: Mapping[str, str], assignees: Sequence[Assignee]
) -> InboxWords:
    owners = [(each.id, each.name) for each in assignees]
    lang = page_language()
    imports = {
        str(each.id): zone().content.text(
            lang, "inbox.filters.import_of", time=short(each.at), n=each.count
        )
        for each in list_imports(session, MOST_IMPORTS)
    }
    sources, tags = list_sources(session, MOST_SOURCES), list_known_tags(session, SUGGESTED)
    return InboxWords(lang, people, owners, sources, imports, tags, list_countries(session))
