"""What the pages of exports show, and to whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.store import staff as accounts
from app.core import clock
from app.core.rules.errors import NotFound
from app.core.rules.permissions import Permission, allows
from app.exports.models import Export, SavedExport
from app.exports.prepared import is_there
from app.exports.record import LeftSince, explain_export, follow_export
from app.exports.rules.columns import Barred, why_barred
from app.exports.rules.export import APPROVAL_HOLDS, MOST_COUNTED, ExportState, LeftOut
from app.exports.rules.filter import ExportFilter
from app.exports.store import export as exports
from app.exports.store import saved_export as saved_exports
from app.leads.store.lead import list_references
from app.staff.blueprint import staff
from app.staff.exports.address import filter_address, filter_tags
from app.staff.leads.inbox_page import InboxWords
from app.web.context import zone
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor

ALL = "all"
"""In an address: everybody's exports, not only one's own."""

_MOST_NAMED = 200
_THOUSAND = 1000
_MOVING = frozenset({ExportState.QUEUED, ExportState.RUNNING})


@dataclass(frozen=True)
class SavedRow:
    """A saved export as it is listed.

    :param barred: what keeps its author from exporting by its terms, and so a timer.
    :param runs: whether the account that looks may export by its terms.
    :param last: the export that was asked for last by its terms, if that concerns the account.
    """

    saved: SavedExport
    author: str
    barred: Barred | None
    runs: bool
    chosen: ExportFilter
    tags: Sequence[tuple[str, str]]
    last: Export | None

    @property
    def mine(self) -> bool:
        """Whether it is the one's who looks."""
        return bool(self.saved.author_id == current_user.id)

    @property
    def deletable(self) -> bool:
        """Whether the account that looks may delete it."""
        return self.mine or may_see_all()


@dataclass(frozen=True)
class ExportsPage:
    """A list of exports.

    :param waiting: those of others that await whoever looks.
    :param names: of accounts, by their ids as the audit trail spells them.
    """

    exports: Sequence[Export]
    saved: Sequence[SavedRow]
    waiting: Sequence[Export]
    names: Mapping[str, str]
    everybody: bool
    may_see_all: bool
    older: str | None
    most_counted: int = MOST_COUNTED


@dataclass(frozen=True)
class Member:
    """An enquiry that a file holds, whose person withdrew or was erased while it was written.

    :param lead_id: None once it is erased; then `reference` is its random id.
    """

    lead_id: UUID | None
    reference: str
    act: str
    at: datetime


@dataclass(frozen=True)
class ExportPage:
    """One export.

    :param since: who withdrew or was erased while it was written.
    :param later: who has withdrawn after it was closed.
    :param saved: whose terms these are; None if they are of no saved export, or it is deleted.
    """

    export: Export
    names: Mapping[str, str]
    tags: Sequence[tuple[str, str]]
    chosen: ExportFilter
    columns: Sequence[tuple[str, str]]
    since: Sequence[Member]
    later: Sequence[LeftSince]
    saved: SavedExport | None
    most_counted: int = MOST_COUNTED

    @property
    def mine(self) -> bool:
        """Whether whoever looks asked for it."""
        return bool(self.export.author_id == current_user.id)

    @property
    def moves(self) -> bool:
        """Whether it goes on by itself."""
        return self.export.state in _MOVING

    @property
    def approved_until(self) -> datetime | None:
        """Until when its file can be taken without another approval; None if nobody approved it."""
        at = self.export.approved_at
        return None if at is None else at + APPROVAL_HOLDS

    @property
    def is_there(self) -> bool:
        """Whether a prepared file can be fetched."""
        return is_there(self.export, clock.now())

    @property
    def left_out(self) -> Sequence[tuple[str, int]]:
        """Every reason with its number, in the one order."""
        counts = self.export.left_out
        return [(each.value, counts.get(each.value, 0)) for each in LeftOut if counts]

    @property
    def again(self) -> Mapping[str, Any]:
        """The address of a form that asks for the same."""
        return {**filter_address(self.chosen), "again": self.export.id}


@staff.app_context_processor
def sizes() -> dict[str, object]:
    """Give `size(bytes)` in the unit that people read best."""
    return {"size": size_text}


def size_text(size: int) -> str:
    """Return a size in bytes, kB, MB or GB of a thousand each, as its reader writes it."""
    number, unit = float(size), ""
    for larger in ("kB", "MB", "GB"):
        if number < _THOUSAND:
            break
        number, unit = number / _THOUSAND, larger
    if unit:
        return f"{number:.1f} {unit}"
    return zone().content.text(page_language(), "exports.bytes", n=size)


def may_see_all() -> bool:
    """Return whether whoever looks may see everybody's exports."""
    return allows(current_user.role, Permission.MANAGE_DESK)


def seen_export(export_id: UUID) -> Export:
    """Return an export that concerns whoever looks: their own, or one that they decide on.

    :raises NotFound: if there is none, or it is no concern of theirs.
    """
    with zone().database.reading() as session:
        export = exports.find(session, export_id)
    if export is None or not concerns(export):
        raise NotFound(f"There is no export {export_id} to be seen.")
    return export


def exports_page(whose: str | None, before: str | None) -> ExportsPage:
    """Return a page of the list of exports, newest first."""
    everybody = whose == ALL and may_see_all()
    author = None if everybody else current_user.id
    with zone().database.reading() as session:
        found = exports.list_newest(session, read_cursor(before), PAGE_SIZE + 1, author_id=author)
        awaited = exports.list_in_state(session, {ExportState.AWAITING_APPROVAL})
        names = names_of(session)
        saved = _saved_rows(session)
    shown = found[:PAGE_SIZE]
    more = len(found) > PAGE_SIZE
    return ExportsPage(
        shown,
        saved,
        [each for each in awaited if each.author_id != current_user.id],
        names,
        everybody,
        may_see_all(),
        cursor_text(shown[-1].requested_at, shown[-1].id) if more else None,
    )


def export_page(export: Export) -> ExportPage:
    """Return the page of an export."""
    chosen, acts = ExportFilter.from_json(export.filter), export.withdrawn_since[:_MOST_NAMED]
    later = follow_export(zone().database, export)
    with zone().database.reading() as session:
        found = list_references(session, {UUID(each["enquiry"]) for each in acts})
        return ExportPage(
            export,
            names_of(session),
            filter_tags(chosen, filter_words(session)),
            chosen,
            explain_export(zone().content, export.request, page_language()),
            [_member(each, found) for each in acts],
            later,
            saved_exports.find(session, export.saved_id) if export.saved_id else None,
        )


def _saved_rows(session: Session) -> Sequence[SavedRow]:
    found = saved_exports.list_all(session)
    people, words = accounts.colleagues(session), filter_words(session)
    last_ids = {each.last_export_id for each in found if each.last_export_id is not None}
    last = {each.id: each for each in exports.list_by_id(session, last_ids) if concerns(each)}
    rows = []
    for each in found:
        author, chosen = people.get(each.author_id), ExportFilter.from_json(each.filter)
        role = author.role if author is not None and author.active else None
        rows.append(
            SavedRow(
                each,
                each.author_id.hex if author is None else author.name,
                why_barred(role, each.purpose, each.columns),
                why_barred(current_user.role, each.purpose, each.columns) is None,
                chosen,
                filter_tags(chosen, words),
                None if each.last_export_id is None else last.get(each.last_export_id),
            )
        )
    return rows


def filter_words(session: Session) -> InboxWords:
    """Return the words in which filters are told."""
    return InboxWords(page_language(), names_of(session), (), ())


def names_of(session: Session) -> Mapping[str, str]:
    """Return the name of every account by its id as the audit trail spells it."""
    return {UUID(key).hex: name for key, name in accounts.names_by_id(session).items()}


def concerns(export: Export) -> bool:
    """Return whether an export is a concern of whoever looks."""
    return (
        may_see_all()
        or export.author_id == current_user.id
        or export.approver_id == current_user.id
        or export.state == ExportState.AWAITING_APPROVAL
    )


def _member(act: Mapping[str, str], found: Mapping[UUID, tuple[UUID, str]]) -> Member:
    enquiry = UUID(act["enquiry"])
    lead_id, reference = found.get(enquiry, (None, enquiry.hex[:8]))
    return Member(lead_id, reference, act["act"], datetime.fromisoformat(act["at"]))
