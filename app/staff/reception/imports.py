"""Importing a list of enquiries: the file, a preview, and its acceptance."""

from collections.abc import Mapping
from dataclasses import astuple
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from flask import (
    Response,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.store.staff import list_assignees
from app.core import clock
from app.core.rules.errors import ImportRefused, NotFound, NoWordsYet
from app.core.rules.export_rows import BOM
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission
from app.leads.models import LeadImport
from app.reception.draft_choices import (
    accept_spelling,
    choose_day_order,
    map_columns,
    take_back_spelling,
)
from app.reception.imports import accept_import, discard_import, draft_import, preview_import
from app.reception.rules.csv_table import LARGEST_FILE, MOST_ROWS, UnreadableTable
from app.reception.rules.imports import COLUMNS, Forecast, Mapped, ReadDraft, Statement
from app.reception.store.imports import find_import
from app.staff.blueprint import staff
from app.staff.reception.import_forms import AcceptForm, UploadForm
from app.staff.reception.import_words import (
    accepted_spellings,
    columns_shown,
    one_line,
    owners_named,
    problem_lines,
    shown_problem,
    shown_row,
    suggestions,
    template_lines,
    words_named,
)
from app.staff.reception.imported import import_of, own_drafts, recent_imports
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language

_STATED = "import_stated"
"""Where the session keeps what a discarded draft stated, until the page is shown again."""

_MAPPED = "import_mapped"
"""Where the session keeps what columns mean by its author's word, for a corrected file."""

ROWS_SHOWN = 10
"""The most good rows that the preview shows."""

PROBLEMS_SHOWN = 100
"""The most rows with problems that the preview shows; the file with them holds all."""

SOON_DONE = 2_000
"""The most rows that are imported with hardly a wait; for more, the page warns of one."""


@staff.get("/leads/import")
@require(Permission.IMPORT_LEADS)
def import_start() -> ResponseReturnValue:
    """Ask for the file, and for its author's statement about everyone in it."""
    return _upload_page(_upload_form(session.pop(_STATED, None)), 200)


@staff.post("/leads/import")
@require(Permission.IMPORT_LEADS)
def import_uploaded() -> ResponseReturnValue:
    """Store the file as a draft, and redirect to its preview; no enquiry is stored yet."""
    form = _upload_form()
    valid, day = form.validate_on_submit(), form.check_day()
    if not (valid and day):
        return _upload_page(form, 422)
    try:
        draft_id = draft_import(
            zone().database,
            zone().content,
            _time_zone(),
            *form.upload(),
            current_user.id,
            clock.now(),
            Mapped(*session[_MAPPED]) if _MAPPED in session else None,
        )
    except UnreadableTable as error:
        form.refuse_table(error)
        return _upload_page(form, 422)
    except NoWordsYet:
        form.refuse_day()
        return _upload_page(form, 422)
    return redirect(url_for("staff.import_preview", draft_id=draft_id), 303)


@staff.get("/leads/import/template.csv")
@require(Permission.IMPORT_LEADS)
def import_template() -> ResponseReturnValue:
    """Return a file with every column in the language of the query, and an example row."""
    wish = request.args.get("lang", "")
    lang = wish if wish in LANGUAGES else page_language()
    return _csv(f"enquiries-{lang}.csv", template_lines(zone().content, lang))


@staff.get("/leads/import/<uuid:draft_id>")
@require(Permission.IMPORT_LEADS)
def import_preview(draft_id: UUID) -> ResponseReturnValue:
    """Show the preview of a draft, and its problems; only to its author."""
    try:
        return _preview_page(draft_id, AcceptForm(), 200)
    except NotFound:
        return import_of(draft_id)


@staff.get("/leads/import/<uuid:draft_id>/problems.csv")
@require(Permission.IMPORT_LEADS)
def import_problems(draft_id: UUID) -> ResponseReturnValue:
    """Return the rows with problems and their remedies, for correction and another import."""
    draft, _ = _preview(draft_id)
    return _csv("problems.csv", problem_lines(draft, page_language()))


@staff.post("/leads/import/<uuid:draft_id>/accept")
@require(Permission.IMPORT_LEADS)
@fresh
def import_accepted(draft_id: UUID) -> ResponseReturnValue:
    """Import the good rows, or all rows or none, as chosen."""
    form = AcceptForm()
    if not form.validate_on_submit():
        return _preview_page(draft_id, form, 422)
    try:
        draft = accept_import(
            zone().database,
            zone().content,
            _time_zone(),
            zone().reception,
            draft_id,
            current_user.id,
            clock.now(),
            all_or_none=form.all_or_none.data,
        )
    except NotFound:
        return import_of(draft_id)
    except ImportRefused:
        form.all_or_none.errors = [form.say("not_all_good")]
        return _preview_page(draft_id, form, 422)
    said = zone().content.text(form.lang, "import.done", n=len(draft.new))
    flash(said, "success")
    return redirect(url_for("staff.imported", import_id=draft_id), 303)


@staff.post("/leads/import/<uuid:draft_id>/columns")
@require(Permission.IMPORT_LEADS)
def import_mapped(draft_id: UUID) -> ResponseReturnValue:
    """Store the meaning of each column of a foreign file, and show the preview again."""
    chosen = request.form.getlist("column")
    mapped = map_columns(zone().database, draft_id, current_user.id, chosen)
    session[_MAPPED] = astuple(mapped)
    return redirect(url_for("staff.import_preview", draft_id=draft_id), 303)


@staff.post("/leads/import/<uuid:draft_id>/days")
@require(Permission.IMPORT_LEADS)
def import_days_chosen(draft_id: UUID) -> ResponseReturnValue:
    """Store the order of day and month in a file, and show the preview again."""
    order = request.form.get("day_order", "")
    choose_day_order(zone().database, draft_id, current_user.id, order)
    return redirect(url_for("staff.import_preview", draft_id=draft_id), 303)


@staff.post("/leads/import/<uuid:draft_id>/spelling")
@require(Permission.IMPORT_LEADS)
def import_spelling_accepted(draft_id: UUID) -> ResponseReturnValue:
    """Store that a misspelt choice means the suggested one, and show the preview again."""
    column, text = (request.form.get(name, "") for name in ("column", "text"))
    accept_spelling(zone().database, zone().content, draft_id, current_user.id, column, text)
    return redirect(url_for("staff.import_preview", draft_id=draft_id), 303)


@staff.post("/leads/import/<uuid:draft_id>/spelling/undo")
@require(Permission.IMPORT_LEADS)
def import_spelling_taken_back(draft_id: UUID) -> ResponseReturnValue:
    """Store that a misspelt choice means nothing again, and show the preview again."""
    column, text = (request.form.get(name, "") for name in ("column", "text"))
    take_back_spelling(zone().database, draft_id, current_user.id, column, text)
    return redirect(url_for("staff.import_preview", draft_id=draft_id), 303)


@staff.post("/leads/import/<uuid:draft_id>/discard")
@require(Permission.IMPORT_LEADS)
def import_discarded(draft_id: UUID) -> ResponseReturnValue:
    """Discard a draft, and start again with its statements, for the corrected file."""
    gone = discard_import(zone().database, draft_id, current_user.id)
    session[_STATED] = None if gone is None else gone.statement.as_choices()
    left_over = gone is not None and gone.left_over
    flash("import.left_over.discarded" if left_over else "import.discarded", "say-success")
    return redirect(url_for("staff.import_start"), 303)


def _time_zone() -> ZoneInfo:
    return ZoneInfo(zone().settings.time_zone)


def _preview(draft_id: UUID) -> tuple[ReadDraft, Forecast]:
    return preview_import(
        zone().database,
        zone().content,
        _time_zone(),
        zone().reception.first_response,
        draft_id,
        current_user.id,
        clock.now(),
    )


def _upload_form(stated: Mapping[str, Any] | None = None) -> UploadForm:
    now = clock.now()
    with zone().database.reading() as reading:
        people = list_assignees(reading, now)
    return UploadForm(
        people, current_user.id, now, None if stated is None else Statement.of(stated)
    )


def _upload_page(form: UploadForm, status: int) -> Response:
    if form.errors:
        form.ask_for_file_again()
    page = render_template(
        "staff/reception/import.html",
        form=form,
        recent=recent_imports(),
        drafts=own_drafts(),
        errors=form.summary(),
        most_rows=f"{MOST_ROWS:,}",
        megabytes=LARGEST_FILE // 1_000_000,
    )
    return make_response(page, status)


def _preview_page(draft_id: UUID, form: AcceptForm, status: int) -> Response:
    draft, forecast = _preview(draft_id)
    column = partial(zone().content.column_label, form.lang)
    page = render_template(
        "staff/reception/import_preview.html",
        draft=draft,
        forecast=forecast,
        owners=owners_named(forecast, form.lang),
        form=form,
        errors=form.summary(),
        takes_long=len(draft.new) > SOON_DONE,
        rows=[shown_row(each, form.lang) for each in draft.new[:ROWS_SHOWN]],
        problems=[shown_problem(row, form.lang) for row in draft.bad[:PROBLEMS_SHOWN]],
        questions=[shown_problem(row, form.lang) for row in draft.asked[:PROBLEMS_SHOWN]],
        suggestions=suggestions(draft, form.lang),
        accepted=accepted_spellings(draft, form.lang),
        left_by=_left_by(draft),
        unknown=list(map(one_line, draft.reading.unknown)),
        words=words_named(draft.notice, form.lang),
        column=column,
        missing=map(column, draft.reading.missing),
        twice=map(column, draft.reading.twice),
        columns=columns_shown(draft.reading),
        offered=COLUMNS,
        already=draft.already_there[:PROBLEMS_SHOWN],
        withdrawn=draft.withdrawn[:PROBLEMS_SHOWN],
    )
    return make_response(page, status)


def _left_by(draft: ReadDraft) -> LeadImport | None:
    """Return the import that left out a draft's rows, if one did."""
    if draft.left_by is None:
        return None
    with zone().database.reading() as reading:
        return find_import(reading, draft.left_by)


def _csv(name: str, lines: list[str]) -> Response:
    response = Response("".join((BOM, *lines)), content_type="text/csv; charset=utf-8")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    response.headers["Cache-Control"] = "no-store"
    return response
