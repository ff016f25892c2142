"""What the pages and files of an import say of its rows."""

from dataclasses import dataclass
from datetime import datetime

from app.consent.rules.consent import Notice
from app.content import Content
from app.content.import_columns import column_label
from app.core.rules.export_rows import csv_line
from app.enquiries.rules.enquiry import CODED_ANSWERS
from app.reception.rules.import_rows import COLUMNS, GoodRow, Problem, ReadRow
from app.web.context import zone
from app.web.locale import country_name

_EXAMPLE = {
    "received": "2026-03-04 10:30",
    "email": "name@example.com",
    "phone": "+86 20 8211 0000",
    "website": "www.example.com",
}
_EXAMPLE_CODES = {
    "sector": "biomedicine", "intent": "rnd", "readiness": "exploring", "size_band": "5to20",
    "currency": "CNY", "jobs_band": "6to50", "timeline": "6to12m", "heard_from": "event",
}  # fmt: skip
_TOPICS = ("sites", "talent")


def template_lines(content: Content, lang: str) -> list[str]:
    """Return the lines of the template in a language: its columns, and an example."""
    columns = [column_label(content, column, lang) for column in COLUMNS]
    example = [_example(content, column, lang) for column in COLUMNS]
    return [csv_line(columns), csv_line(example)]


def _example(content: Content, column: str, lang: str) -> str:
    if column in _EXAMPLE:
        return _EXAMPLE[column]
    if column == "topics":
        return "; ".join(content.choice_label("topics", code, lang) for code in _TOPICS)
    if column == "country":
        return country_name("CN", lang)
    if column in CODED_ANSWERS:
        code = lang if column == "reply_language" else _EXAMPLE_CODES[column]
        return content.choice_label(column, code, lang)
    return content.text(lang, f"import.example.{column}")


def problem_text(row: ReadRow, lang: str) -> str:
    """Return what is wrong with a row and what to do, each problem after the column it is in."""
    said = (_problem_text(zone().content, each, lang) for each in row.problems)
    return zone().content.text(lang, "import.between_problems").join(said)


def _problem_text(content: Content, problem: Problem, lang: str) -> str:
    said = content.text(lang, f"import.problems.{problem.key}", **problem.values)
    if not problem.column:
        return said
    column = column_label(content, problem.column, lang)
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
    """Return what the preview shows of a row."""
    content, incoming = zone().content, new.incoming
    answers = incoming.answers
    topics = [content.choice_label("topics", code, lang) for code in answers.topics]
    return ShownRow(
        new.row.row.number,
        incoming.received_at,
        answers.name,
        answers.organisation,
        incoming.email,
        country_name(answers.country, lang) if answers.country else "",
        content.text(lang, "enter.between").join(topics),
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
    language = content.text(lang, f"staff.language.{notice.lang}")
    return content.text(lang, "import.preview.between_words").join((*named, language))
