"""An import in the reader's words: the template, the rows, their problems, and who answers them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from app.accounts.store import staff as accounts
from app.consent.rules.consent import Notice
from app.content import Content
from app.core.rules.export_rows import csv_line
from app.core.rules.languages import LANGUAGE
from app.enquiries.rules.enquiry import normalise
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.reception.rules.imports import (
    COLUMNS,
    PROBLEM_COLUMNS,
    SPELLING_LIMIT,
    Forecast,
    GoodRow,
    Problem,
    ReadDraft,
    Reading,
    ReadRow,
)
from app.web.context import zone
from app.web.forms import visible
from app.web.locale import answer_text, country_name

_EXAMPLES = {
    FieldKind.EMAIL: "name@example.com",
    FieldKind.PHONE: "+86 20 8211 0000",
    FieldKind.URL: "www.example.com",
}
_RECEIVED = "2026-03-04 10:30"
_SHOWN = 60
_SUGGESTED = 20


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
    """Return problems and questions of a row with remedies, each after its column's name."""
    told = (*row.problems, *row.questions)
    said = (_problem_text(zone().content, each, lang) for each in told)
    return zone().content.text(lang, "import.between_problems").join(said)


def _problem_text(content: Content, problem: Problem, lang: str) -> str:
    values = {name: one_line(value) for name, value in problem.values.items()}
    if "near" in values:
        values["near"] = answer_text(content, FIELDS[problem.column], values["near"], lang)
    said = content.text(lang, f"import.problems.{problem.key}", **values)
    if not problem.column:
        return said
    column = content.column_label(lang, problem.column)
    return content.text(lang, "import.problem", column=column, problem=said)


def problem_lines(draft: ReadDraft, lang: str) -> list[str]:
    """Return the lines of the file of problems: each row, its number, and the remedy.

    If it is such a file already, number and problem take the place of the earlier ones.
    """
    heading = draft.reading.heading
    more = tuple(zone().content.text(lang, f"import.{each}") for each in PROBLEM_COLUMNS)
    width = len(heading) - (len(more) if heading[-len(more) :] == more else 0)
    lines = [csv_line([*heading[:width], *more])]
    for row in draft.bad:
        cells = [*row.row.cells[:width], *[""] * (width - len(row.row.cells))]
        lines.append(csv_line([*cells, str(row.row.number), problem_text(row, lang)]))
    return lines


@dataclass(frozen=True)
class ShownProblem:
    """A row with problems: its number, its person, and the remedy."""

    number: int
    name: str
    organisation: str
    text: str


def shown_problem(row: ReadRow, lang: str) -> ShownProblem:
    """Return a row with problems as the preview shows it; long text is cut."""
    name, organisation = (
        one_line(text)[:_SHOWN] for text in (row.answers.name, row.answers.organisation)
    )
    return ShownProblem(row.row.number, name, organisation, problem_text(row, lang))


@dataclass(frozen=True)
class Respelling:
    """A text that is no choice, the choice nearest to it in the reader's words, and its rows."""

    column: str
    text: str
    near: str
    count: int


def suggestions(draft: ReadDraft, lang: str) -> list[Respelling]:
    """Return the suggestions for texts of a draft that cannot be read, the most frequent first."""
    asked = Counter(
        (each.column, each.values["value"], each.values["near"])
        for row in (*draft.bad, *draft.asked)
        for each in (*row.problems, *row.questions)
        # A page cannot send back text that it cannot show unchanged.
        if "near" in each.values and one_line(each.values["value"]) == each.values["value"]
    )
    return [
        Respelling(column, text, answer_text(zone().content, FIELDS[column], near, lang), count)
        for (column, text, near), count in asked.most_common(_SUGGESTED)
    ]


def accepted_spellings(draft: ReadDraft, lang: str) -> list[Respelling]:
    """Return the suggestions that were accepted for a draft and count for rows of it."""
    read = Counter(
        (column, normalise(cell)[:SPELLING_LIMIT])
        for row in draft.reading.rows
        for column, cell in zip(draft.reading.columns, row.row.cells, strict=False)
        if column in draft.spellings
    )
    return [
        Respelling(column, text, answer_text(zone().content, FIELDS[column], code, lang), count)
        for column, its in draft.spellings.items()
        for text, code in its.items()
        if (count := read[column, text])
    ]


@dataclass(frozen=True)
class ShownRow:
    """A row as it would be stored, in the reader's words."""

    number: int
    received_at: datetime
    name: str
    organisation: str
    email: str
    phone: str
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
        incoming.phone_e164 or str(answers.more["phone"]),
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


def owners_named(forecast: Forecast, lang: str) -> Sequence[tuple[str, int]]:
    """Return who would answer how many enquiries, by name."""
    with zone().database.reading() as session:
        names = accounts.names_by_id(session)
    nobody = zone().content.text(lang, "import.preview.nobody")
    return [(names.get(str(each), nobody), n) for each, n in forecast.owners]


def columns_shown(reading: Reading) -> Sequence[tuple[str, str, str]]:
    """Return each heading with an example from its column and its meaning."""
    cells = [*reading.sample, *[""] * len(reading.heading)]
    rows = zip(reading.heading, cells, reading.columns, strict=False)
    return [(one_line(heading), one_line(cell)[:_SHOWN], column) for heading, cell, column in rows]
