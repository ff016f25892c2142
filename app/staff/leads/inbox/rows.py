"""The rows of the inbox's list: each lead in the words that its row shows."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from flask import url_for
from flask_login import current_user
from markupsafe import Markup

from app.leads.list_words import ListWords
from app.leads.rules.inbox import Folder, Position
from app.leads.rules.search_marks import Piece, mark, mark_reference
from app.leads.rules.search_terms import query_words
from app.leads.store.inbox_page import LeadHeading
from app.staff.frame import short
from app.staff.leads.due import day_words, due_of, due_words
from app.staff.leads.inbox.address import position_text
from app.staff.leads.inbox.page import InboxPage
from app.staff.reader import reader
from app.web.locale import country_name

_SOME_LEAD = UUID(int=0)


@dataclass(frozen=True)
class Moment:
    """A moment in words, with itself for machines and in full."""

    text: str
    iso: str
    full: str


@dataclass(frozen=True)
class RowDue:
    """The first due item of a lead, and whether it is late."""

    kind: str
    at: Moment
    late: bool


@dataclass(frozen=True)
class InboxRow:
    """A row of the list.

    :param lead: its heading, with codes that the page says itself.
    :param ticket: the value of its box.
    :param url: the address of its page, which leads back to this list.
    :param asks: the question before it is taken from its owner; empty for none.
    :param reference: with the words searched for marked, as in the two that follow.
    :param name: of the person, or else of the organisation.
    :param organisation: shown with a person's name; empty for none.
    :param stop: why nobody may work on it.
    :param drafted: whether the reader has a draft about it that is not sent.
    :param said: the kind of text that `words` are of, for a search; empty for the message.
    """

    lead: LeadHeading
    ticket: str
    ticked: bool
    url: str
    asks: str
    reference: str
    name: str
    organisation: str
    country: str
    stop: str | None
    drafted: bool
    said: str
    words: str
    owner: str
    received: Moment
    due: RowDue | None


def inbox_rows(
    page: InboxPage,
    shown: ListWords,
    planned: Mapping[UUID, date],
    drafted: Collection[str],
    ticked: Collection[UUID],
) -> Iterator[InboxRow]:
    """Yield the rows of a page of the inbox.

    :param shown: the words that are shown of its leads.
    :param planned: when their first open tasks are due.
    :param drafted: the leads on which the reader has drafts, in hexadecimal.
    :param ticked: the leads whose boxes are ticked.
    """
    here, me, say = page.here, current_user.id, reader().say
    lang, aside = page.words.lang, page.folder is Folder.SUSPECT
    # Made once: the router takes longer for an address than all else of its row.
    before, after = url_for("staff.lead", lead_id=_SOME_LEAD, **here, at="").split(str(_SOME_LEAD))
    searched = query_words(page.asked.filters.get("q", ""))

    def marked(text: str) -> str:
        return _html(mark(text, searched)) if searched else text

    for lead in page.headings:
        stop = shown.stops.get(lead.id)
        passage = None if stop else page.list.passages.get(lead.id)
        owner = page.owner(lead.owner_id)
        taken = owner and lead.owner_id != me and not aside
        reference, question = lead.reference, {"reference": lead.reference, "name": owner}
        yield InboxRow(
            lead=lead,
            # Leads set aside are ticked by id alone.
            ticket=str(lead.id) if aside else f"{lead.id}:{lead.version}",
            ticked=lead.id in ticked,
            url=f"{before}{lead.id}{after}{position_text(Position(page.list.keys[lead.id]))}",
            asks=say("lead.owner.take_from", **question) if taken else "",
            reference=_html(mark_reference(lead.reference, searched)) if searched else reference,
            name=marked(lead.name or lead.organisation),
            organisation=marked(lead.organisation) if lead.name else "",
            country=country_name(lead.country, lang) if lead.country else "",
            stop=stop,
            drafted=lead.id.hex in drafted,
            said="" if passage is None or passage.said == "message" else passage.said,
            words=shown.first.get(lead.id, "") if passage is None else _html(passage.pieces),
            owner=owner,
            received=_moment(
                lead.received_at,
                say("inbox.received_then", time=day_words(lead.received_at)),
            ),
            due=_due(lead, planned.get(lead.id)),
        )


def _due(lead: LeadHeading, planned: date | None) -> RowDue | None:
    for due in due_of(lead, planned)[:1]:
        said = due_words(due.at)
        return RowDue(due.kind, _moment(due.at, said.text), said.late)
    return None


def _moment(at: datetime, text: str) -> Moment:
    return Moment(text, at.isoformat(timespec="seconds"), short(at))


def _html(pieces: Collection[Piece]) -> Markup:
    marked = Markup("<mark>{}</mark>")
    return Markup("").join(
        marked.format(each.text) if each.marked else each.text for each in pieces
    )
