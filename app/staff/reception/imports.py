"""Importing a list of enquiries: the file, a preview of what it becomes, and its acceptance."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.store.staff import list_assignees
from app.consent.rules.consent import Notice
from app.content import Content
from app.core import clock
from app.core.rules.errors import ImportRefused, NoWordsYet
from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.core.rules.permissions import Permission
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.reception.imports import (
    accept_import,
    discard_import,
    draft_import,
    preview_import,
)
from app.reception.rules.csv_table import LARGEST_FILE, MOST_ROWS, UnreadableTable
from app.reception.rules.imports import COLUMNS, GoodRow, Problem, ReadDraft, ReadRow
from app.staff.blueprint import staff
from app.staff.reception.import_forms import AcceptForm, UploadForm
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.forms import visible
from app.web.guards import require
from app.web.locale import answer_text, country_name, page_language

_EXAMPLES = {
    FieldKind.EMAIL: "name@example.com",
    FieldKind.PHONE: "+86 20 8211 0000",
    FieldKind.URL: "www.example.com",
}
_RECEIVED = "2026-03-04 10:30"


def template_lines(content: Content, lang: str) -> list[str]:
    """Return the lines of the template in a language: its headings, and an example."""
    columns = [content.column_label(lang, column) for column in COLUMNS]
    example = [_example(content, FIELDS[name], lang) for name in COLUMNS if name in FIELDS]
    return [csv_line(columns), csv_line([_RECEIVED, *example])]


def _example(content: Content, field: Field, lang: str) -> str:
    own = f"import.example.{field.name}"
    if own in content.copy[lang]:
        return content.text(lang, own)
    if field.kind is FieldKind.COUNTRY:
        return country_name("CN", lang)
    codes = [choice.code for choice in content.choices.get(field.name, ())]
    if field.kind is FieldKind.LANGUAGE:
        codes = [lang]
    some = codes[: 2 if field.several else 1]
    labels = "; ".join(content.choice_label(field.name, code, lang) for code in some)
    return labels or _EXAMPLES.get(field.kind, "")


one_line = partial(visible, several_lines=False)


def problem_text(row: ReadRow, lang: str) -> str:
    """Return the problems of a row and what to do, each after the name of its column."""
    said = (_problem_text(zone().content, each, lang) for each in row.problems)
    return zone().content.text(lang, "import.between_problems").join(said)


def _problem_text(content: Content, problem: Problem, lang: str) -> str:
    values = {name: one_line(value) for name, value in problem.values.items()}
    said = content.text(lang, f"import.problems.{problem.key}", **values)
    if not problem.column:
        return said
    column = content.column_label(lang, problem.column)
    return content.text(lang, "import.problem", column=column, problem=said)


@dataclass(frozen=True)
class ShownRow:
    """A row as it would be stored, in the reader's words."""

    number: int
    received_at: datetime
    name: str
    organisation: str
    email: str
    country: str
    topics: str
    message: str


def shown_row(new: GoodRow, lang: str) -> ShownRow:
    """Return a row as the preview shows it."""
    content, incoming = zone().content, new.incoming
    answers = incoming.answers
    return ShownRow(
        new.row.row.number,
        incoming.received_at,
        answers.name,
        answers.organisation,
        incoming.email,
        country_name(answers.country, lang) if answers.country else "",
        answer_text(content, FIELDS["topics"], answers.topics, lang),
        answers.message,
    )


def words_named(notice: Notice, lang: str) -> str:
    """Return the documents of a notice, each with its version and language."""
    content = zone().content
    named = (
        content.text(
            lang,
            "staff.lead.document",
            title=content.text(lang, f"compliance.policies.{document.doc}"),
            version=document.version,
        )
        for document in notice.documents
    )
    between = content.text(lang, "import.preview.between_words")
    return between.join((*named, LANGUAGE[notice.lang].name))


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
    return _upload_page(_upload_form(), 200)


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
            zone().database, _time_zone(), *form.upload(), current_user.id, clock.now()
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
    return _preview_page(draft_id, AcceptForm(), 200)


@staff.get("/leads/import/<uuid:draft_id>/problems.csv")
@require(Permission.IMPORT_LEADS)
def import_problems(draft_id: UUID) -> ResponseReturnValue:
    """Return the rows with problems, each with what to do, for correction and another import."""
    draft = _preview(draft_id)
    say = zone().content.text
    lang = AcceptForm().lang
    heading = [*draft.reading.heading, say(lang, "import.problem_column")]
    width = len(draft.reading.heading)
    lines = [csv_line(heading)]
    for row in draft.bad:
        cells = [*row.row.cells[:width], *[""] * (width - len(row.row.cells))]
        lines.append(csv_line([*cells, problem_text(row, lang)]))
    return _csv("problems.csv", lines)


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
    except ImportRefused:
        form.all_or_none.errors = [form.say("not_all_good")]
        return _preview_page(draft_id, form, 422)
    said = zone().content.text(form.lang, "import.done", n=len(draft.new))
    flash(said, "success")
    return redirect(url_for("staff.leads"), 303)


@staff.post("/leads/import/<uuid:draft_id>/discard")
@require(Permission.IMPORT_LEADS)
def import_discarded(draft_id: UUID) -> ResponseReturnValue:
    """Discard a draft, and start again."""
    discard_import(zone().database, draft_id, current_user.id)
    flash("import.discarded", "say-success")
    return redirect(url_for("staff.import_start"), 303)


def _time_zone() -> ZoneInfo:
    return ZoneInfo(zone().settings.time_zone)


def _preview(draft_id: UUID) -> ReadDraft:
    return preview_import(
        zone().database, zone().content, _time_zone(), draft_id, current_user.id, clock.now()
    )


def _upload_form() -> UploadForm:
    now = clock.now()
    with zone().database.reading() as session:
        return UploadForm(list_assignees(session, now), current_user.id, now)


def _upload_page(form: UploadForm, status: int) -> Response:
    page = render_template(
        "staff/reception/import.html",
        form=form,
        errors=form.summary(),
        most_rows=f"{MOST_ROWS:,}",
        megabytes=LARGEST_FILE // 1_000_000,
    )
    return make_response(page, status)


def _preview_page(draft_id: UUID, form: AcceptForm, status: int) -> Response:
    draft = _preview(draft_id)
    page = render_template(
        "staff/reception/import_preview.html",
        draft=draft,
        form=form,
        errors=form.summary(),
        takes_long=len(draft.new) > SOON_DONE,
        rows=[shown_row(each, form.lang) for each in draft.new[:ROWS_SHOWN]],
        problems=[(row, problem_text(row, form.lang)) for row in draft.bad[:PROBLEMS_SHOWN]],
        unknown=list(map(one_line, draft.reading.unknown)),
        words=words_named(draft.notice, form.lang),
        column=partial(zone().content.column_label, form.lang),
        already=draft.already_there[:PROBLEMS_SHOWN],
        withdrawn=draft.withdrawn[:PROBLEMS_SHOWN],
    )
    return make_response(page, status)


def _csv(name: str, lines: list[str]) -> Response:
    response = Response("".join((BOM, *lines)), content_type="text/csv; charset=utf-8")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    response.headers["Cache-Control"] = "no-store"
    return response
