"""The words that an imported table may use: the names of columns, and the spellings of choices."""

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.content import Content
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.enquiries.outside.contact_details import likely_number, territories
from app.enquiries.rules.enquiry import in_order
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.reception.outside.countries import foreign_countries
from app.reception.rules.csv_table import Table
from app.reception.rules.headings import COUNTRIES, HEADINGS
from app.reception.rules.imports import COLUMNS, PROBLEM_COLUMNS, SPELLING_LIMIT
from app.reception.rules.spelling import folded, nearest_code

_ALSO = {"received_at": "received"}
_EXPORTED = {column: exported for exported, column in _ALSO.items()}
_FOREIGN = {spelling: column for column, names in HEADINGS.items() for spelling in names}
_BETWEEN = re.compile(r"[;；、|\n]")
_BETWEEN_CODES = re.compile(r"[,，\s]+")
_MOST_COMPARED = 100


@dataclass(frozen=True)
class ImportWords:
    """The spellings that a table may use.

    :param columns: the name of a column, by its spelling.
    :param codes: the code of a choice, by field and spelling.
    :param spellings: the code of a text that is none, by field and text, as somebody accepted it.
    :param notes: the two columns that a file of problems has at its end, in each language.
    :param compared: the nearest codes, by field and text, of texts that were none.
    """

    columns: Mapping[str, str]
    codes: Mapping[str, Mapping[str, str]]
    spellings: Mapping[str, Mapping[str, str]] = dataclasses.field(default_factory=dict)
    notes: frozenset[tuple[str, ...]] = frozenset()
    compared: dict[tuple[str, str], str | None] = dataclasses.field(default_factory=dict)

    def column(self, heading: str) -> str | None:
        """Return the column that a heading means, if it means any."""
        return self.columns.get(folded(heading))

    def meanings(self, table: Table) -> list[str]:
        """Return the column that each heading means, or an empty string.

        What others call a column counts only where it is the sole sign of it, and fits its cells.
        """
        meant = [self.column(each) or "" for each in table.heading]
        for place, heading in enumerate(table.heading):
            foreign = _FOREIGN.get(folded(heading), "")
            cells = (cell for row in table.rows for cell in row.cells[place : place + 1])
            if not meant[place] and foreign not in meant and self._fits(foreign, cells):
                meant[place] = foreign
        return meant

    def unknown(self, heading: Sequence[str], columns: Sequence[str]) -> tuple[str, ...]:
        """Return the headings without a meaning, except those of our own file of problems."""
        ours = {*heading[-2:]} if tuple(map(folded, heading[-2:])) in self.notes else set()
        named = zip(heading, columns, strict=True)
        return tuple(e for e, column in named if not column and e.strip() and e not in ours)

    def _fits(self, column: str, cells: Iterable[str]) -> bool:
        """Return whether a column can hold cells, so that a list's own words refuse no row."""
        if column not in FIELDS:
            return True
        field = FIELDS[column]
        if field.typed or field.kind is FieldKind.COUNTRY:
            return True
        filled = filter(str.strip, cells)
        if field.several:
            return all(self.several_codes(field, each) is not None for each in filled)
        return all(self.code(field.name, each) is not None for each in filled)

    def code(self, field: str, text: str) -> str | None:
        """Return the code of a choice given by code or label, if it is one."""
        accepted = self.spellings.get(field, {})
        return self.codes[field].get(folded(text)) or accepted.get(text[:SPELLING_LIMIT])

    def nearest(self, field: str, text: str) -> str | None:
        """Return the code of the choice whose spelling is most like a text, if one is near.

        For a telephone number that is what it is likely to be. Of many texts the first are
        compared: a whole column of something else would take minutes.
        """
        if FIELDS[field].kind is FieldKind.PHONE:
            return likely_number(text)
        asked = field, text
        if asked not in self.compared and len(self.compared) < _MOST_COMPARED:
            self.compared[asked] = nearest_code(text, self.codes[field])
        return self.compared.get(asked)

    def several_codes(self, field: Field, text: str) -> tuple[str, ...] | None:
        """Return the choices of a cell, separated by semicolons; None if one is unknown."""
        found: list[str | None] = []
        for part in filter(str.strip, _BETWEEN.split(text)):
            whole = self.code(field.name, part)
            apart = _BETWEEN_CODES.split(part.strip())
            found += [whole] if whole else [self.code(field.name, each) for each in apart]
        known = [each for each in found if each is not None]
        return in_order(known, field.codes) if len(known) == len(found) else None


def import_words(
    content: Content, spellings: Mapping[str, Mapping[str, str]] = MappingProxyType({})
) -> ImportWords:
    """Return the accepted spellings: names, codes and the labels of both languages.

    :param spellings: those that somebody has accepted besides; see `ImportWords`.
    """
    columns = {folded(column): column for column in COLUMNS} | _ALSO
    for lang in LANGUAGES:
        for column in COLUMNS:
            for name in _own_names(content, lang, column):
                columns.setdefault(folded(name), column)
    codes = {field.name: _codes(content, field) for field in FIELDS if not field.typed}
    return ImportWords(columns, codes, spellings, note_columns(content))


def note_columns(content: Content) -> frozenset[tuple[str, ...]]:
    """Return the two columns that a file of problems has at its end, folded, in each language."""
    return frozenset(
        tuple(folded(content.text(lang, f"import.{each}")) for each in PROBLEM_COLUMNS)
        for lang in LANGUAGES
    )


def _own_names(content: Content, lang: str, column: str) -> list[str]:
    """Return the names of a column in the template, the form and exported files."""
    names = [content.column_label(lang, column)]
    if column in FIELDS:
        names += [content.field_label(lang, column), content.text(lang, f"form.{column}.label")]
    exported = _EXPORTED.get(column, column)
    return [*names, content.text(lang, f"export_columns.label.{exported}")]


def _codes(content: Content, field: Field) -> dict[str, str]:
    if field.kind is FieldKind.COUNTRY:
        return _countries(content)
    return {
        folded(spelling): choice.code
        for choice in content.choices[field.name]
        for spelling in (*choice.labels.values(), choice.code)
    }


def _countries(content: Content) -> dict[str, str]:
    short = {folded(name): code for code, names in COUNTRIES.items() for name in names}
    return {**foreign_countries(), **short} | {
        folded(spelling): code
        for lang in LANGUAGES
        for named in (territories(LANGUAGE[lang].locale), content.china_names(lang))
        for code, name in named.items()
        for spelling in (name, code)
    }
