"""Where else a search or filters find something that find nothing in their list."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.leads.rules.inbox import Folder, LeadFilter, Sort
from app.leads.store.inbox import list_leads
from app.staff.leads.inbox.page import InboxPage


@dataclass(frozen=True)
class OtherList:
    """Another list.

    :param words: the key of its sentence, among those of the inbox.
    :param address: its query.
    :param wanted: its filter.
    """

    words: str
    address: Mapping[str, Any]
    wanted: LeadFilter


def found_elsewhere(
    session: Session, page: InboxPage, *, me: UUID, now: datetime
) -> Sequence[OtherList]:
    """Return lists in which an empty page's search, or its filters, find something."""
    if page.headings or page.asked.position:
        return ()
    return [
        each
        for each in _others(page, me)
        if list_leads(session, each.wanted, Sort.NEWEST, None, 1, me=me, now=now).headings
    ]


def _others(page: InboxPage, me: UUID) -> Iterator[OtherList]:
    asked = page.asked
    text = asked.filters.get("q")
    if text:
        folders = {Folder.ALL: "search.label", Folder.SUSPECT: "search.aside"}
        for folder, words in folders.items():
            if folder is not page.folder or len(asked.filters) > 1:
                address = {"folder": folder.value, "q": asked.sealed}
                yield OtherList(words, address, LeadFilter(folder, text=text))
    elif asked.filters and page.folder is not Folder.ALL:
        wanted = asked.wanted(Folder.ALL, me)
        yield OtherList("empty.match.everywhere", page.address(folder=Folder.ALL.value), wanted)
