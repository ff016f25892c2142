"""The overview of exports: those of one account or of all, newest first, and the saved ones."""

from collections.abc import Mapping, Sequence

from flask import render_template, request
from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.store import staff as accounts
from app.core.rules.permissions import Permission
from app.exports.prepared import are_withheld
from app.exports.rules.columns import why_barred
from app.exports.rules.export import MOST_COUNTED, ExportState
from app.exports.rules.filter import ExportFilter
from app.exports.store import export as store
from app.exports.store import saved_export as saved_exports
from app.staff.blueprint import staff
from app.staff.exports.export import concerns, may_see_all
from app.staff.exports.forms import RunForm, filter_tags, names_of
from app.web.context import zone
from app.web.guards import require
from app.web.paging import PAGE_SIZE, paged, read_cursor

ALL = "all"
"""The query value for everybody's exports, not only one's own."""


@staff.get("/exports")
@require(Permission.EXPORT_LEADS)
def exports() -> str:
    """List exports, newest first, with those that await the reader's approval on top."""
    before = request.args.get("before")
    everybody = request.args.get("whose") == ALL and may_see_all()
    author = None if everybody else current_user.id
    with zone().database.reading() as session:
        shown, older = paged(
            store.list_newest(session, read_cursor(before), PAGE_SIZE + 1, author_id=author),
            lambda each: (each.requested_at, each.id),
        )
        awaited = store.list_in_state(session, {ExportState.AWAITING_APPROVAL})
        return render_template(
            "staff/exports/exports.html",
            exports=shown,
            saved=_saved_rows(session),
            # Other people's exports that await the reader's approval.
            awaiting=[each for each in awaited if each.author_id != current_user.id],
            withheld=are_withheld(zone().database, zone().parts.export_rules),
            names=names_of(session),
            everybody=everybody,
            may_see_all=may_see_all(),
            older=older,
            most_counted=MOST_COUNTED,
            first=not before,
        )


def _saved_rows(session: Session) -> Sequence[Mapping[str, object]]:
    """Return every saved export, with its author's and the reader's permissions."""
    found = saved_exports.list_all(session)
    people, names = accounts.colleagues(session), names_of(session)
    last_ids = {each.last_export_id for each in found if each.last_export_id is not None}
    last = {each.id: each for each in store.list_by_id(session, last_ids) if concerns(each)}
    rows = []
    for each in found:
        author, chosen = people.get(each.author_id), ExportFilter.from_json(each.filter)
        role = author.role if author is not None and author.active else None
        mine = each.author_id == current_user.id
        rows.append(
            {
                "saved": each,
                "author": each.author_id.hex if author is None else author.name,
                # The reason why its author, and so a timer, may not export by its terms.
                "barred": why_barred(role, each.purpose, each.columns),
                "runs": why_barred(current_user.role, each.purpose, each.columns) is None,
                "form": RunForm(),
                "chosen": chosen,
                "tags": filter_tags(chosen, names),
                # The last export by its terms, if that concerns the reader.
                "last": each.last_export_id and last.get(each.last_export_id),
                "mine": mine,
                "deletable": mine or may_see_all(),
            }
        )
    return rows
