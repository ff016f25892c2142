"""The overview of exports: those of one account or of all, newest first, and the saved ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import render_template, request
from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.store import staff as accounts
from app.core.rules.permissions import Permission
from app.exports.models import Export, SavedExport
from app.exports.rules.columns import Barred, why_barred
from app.exports.rules.export import MOST_COUNTED, ExportState
from app.exports.rules.filter import ExportFilter
from app.exports.store import export as exports
from app.exports.store import saved_export as saved_exports
from app.staff.blueprint import staff
from app.staff.exports.export import concerns, may_see_all
from app.staff.exports.forms import filter_tags, names_of
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE, paged, read_cursor

_THOUSAND = 1000

ALL = "all"
"""In an address: everybody's exports, not only one's own."""


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


@staff.get("/exports", endpoint="exports")
@require(Permission.EXPORT_LEADS)
def exports_listed() -> str:
    """List exports, those that await whoever looks on top."""
    before = request.args.get("before")
    page = _page(request.args.get("whose"), before)
    return render_template("staff/exports/exports.html", page=page, first=not before)


def _page(whose: str | None, before: str | None) -> ExportsPage:
    """Return a page of the list of exports, newest first."""
    everybody = whose == ALL and may_see_all()
    author = None if everybody else current_user.id
    with zone().database.reading() as session:
        shown, older = paged(
            exports.list_newest(session, read_cursor(before), PAGE_SIZE + 1, author_id=author),
            lambda each: (each.requested_at, each.id),
        )
        awaited = exports.list_in_state(session, {ExportState.AWAITING_APPROVAL})
        names = names_of(session)
        saved = _saved_rows(session)
    return ExportsPage(
        shown,
        saved,
        [each for each in awaited if each.author_id != current_user.id],
        names,
        everybody,
        may_see_all(),
        older,
    )


def _saved_rows(session: Session) -> Sequence[SavedRow]:
    found = saved_exports.list_all(session)
    people, names = accounts.colleagues(session), names_of(session)
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
                filter_tags(chosen, names),
                None if each.last_export_id is None else last.get(each.last_export_id),
            )
        )
    return rows


@staff.app_template_global("size")
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
