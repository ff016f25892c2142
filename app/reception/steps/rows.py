"""The rows of an imported table: the accepted spellings, and the problems by column."""

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.content import Content
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.core.rules.moments import LocalMoment, read_moment
from app.enquiries.outside.contact_details import (
    is_web_address,
    normalised_email,
    phone_e164,
    territories,
)
from app.enquiries.rules.enquiry import (
    Answers,
    in_order,
    normalise,
    refused_character,
)
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.reception.outside.countries import foreign_countries
from app.reception.rules.csv_table import Table, TableRow
from app.reception.rules.days import Days
from app.reception.rules.headings import COUNTRIES, HEADINGS
from app.reception.rules.imports import COLUMNS, Problem, Reading, ReadRow
from app.reception.rules.incoming import refused_moment
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
    :param compared: the nearest codes, by field and text, of texts that were none.
    """

    columns: Mapping[str, str]
    codes: Mapping[str, Mapping[str, str]]
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
        return self.codes[field].get(folded(text))

    def nearest(self, field: str, text: str) -> str | None:
        """Return the code of the choice whose spelling is most like a text, if one is near.

        Of many texts the first are compared: a whole column of something else would take minutes.
        """
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


def import_words(content: Content) -> ImportWords:
    """Return the accepted spellings: names, codes and the labels of both languages."""
    columns = {folded(column): column for column in COLUMNS} | _ALSO
    for lang in LANGUAGES:
        for column in COLUMNS:
            for name in _own_names(content, lang, column):
                columns.setdefault(folded(name), column)
    codes = {field.name: _codes(content, field) for field in FIELDS if not field.typed}
    return ImportWords(columns, codes)


def _own_names(content: Content, lang: str, column: str) -> list[str]:
    """Return what template, form and exported files call a column."""
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


_NEEDED = ("message", "name")
_HALF_A_DAY = timedelta(hours=12)


def read_rows(
    table: Table,
    words: ImportWords,
    zone: ZoneInfo,
    now: datetime,
    chosen: Sequence[str] | None = None,
    day_order: str = "",
) -> Reading:
    """Return a table's enquiries.

    :param zone: the time zone of its times.
    :param chosen: what somebody has said that each heading means; see `Reading.columns`.
    :param day_order: the order that somebody has chosen for days; see `Days`.
    """
    meant = words.meanings(table) if chosen is None else chosen
    columns = [each or None for each in meant]
    read = table.heading, tuple(meant), table.rows[0].cells
    known = [each for each in columns if each]
    unknown = [
        heading
        for heading, column in zip(table.heading, columns, strict=True)
        if chosen is None and column is None and heading.strip()
    ]
    named = set(known) | ({"name"} if "organisation" in known else set())
    missing = tuple(each for each in _NEEDED if each not in named)
    twice = tuple(sorted({each for each in known if known.count(each) > 1}))
    if missing or twice:
        return Reading(*read, (), tuple(unknown), missing, twice)
    place = columns.index("received") if "received" in known else len(columns)
    cells = [normalise(cell) for row in table.rows for cell in row.cells[place : place + 1]]
    days = Days.of(cells, day_order)
    rows = tuple(_Row(row, columns, words, days, zone, now).read() for row in table.rows)
    return Reading(*read, rows, tuple(unknown), days=days)


class _Row:
    """One row being read into an enquiry, with the problems found so far."""

    def __init__(
        self,
        row: TableRow,
        columns: Sequence[str | None],
        words: ImportWords,
        days: Days,
        zone: ZoneInfo,
        now: datetime,
    ) -> None:
        self._row, self._words, self._days, self._zone, self._now = row, words, days, zone, now
        self._cells = {
            column: normalise(cell)
            for column, cell in zip(columns, row.cells, strict=False)
            if column
        }
        self._beyond = any(cell.strip() for cell in row.cells[len(columns) :])
        self._problems: list[Problem] = []

    def read(self) -> ReadRow:
        """Return the row as it would be stored, with its problems."""
        if self._beyond:
            self._say("", "cells")
        values = {field.name: self._answer(field) for field in FIELDS}
        if not values["name"] and not values["organisation"]:
            self._say("name", "name_or_organisation")
        for field in FIELDS:
            if field.lacks_unit(values):
                self._say(field.unit, "currency")
        received = self._received()
        return ReadRow(
            self._row,
            Answers.of(values),
            self._email(values["email"]),
            self._phone(values["phone"], values["country"]),
            received,
            self._cells.get("received", ""),
            tuple(self._problems),
        )

    def _say(self, column: str, key: str, **values: str) -> None:
        self._problems.append(Problem(column, key, values))

    def _answer(self, field: Field) -> Any:
        text = self._cells.get(field.name, "")
        if field.typed:
            return self._text(field, text)
        if field.several:
            codes = self._words.several_codes(field, text)
            if codes is None:
                self._say(field.name, "topics", value=text[:40])
            return codes or ()
        code = self._words.code(field.name, text) if text else ""
        if code is None:
            value, near = text[:40], self._words.nearest(field.name, text[:40])
            if near:
                self._say(field.name, "choice_near", value=value, near=near)
            else:
                self._say(field.name, "choice", value=value)
        return code or ""

    def _text(self, field: Field, text: str) -> str:
        several = field.kind is FieldKind.LONG_TEXT
        character = refused_character(text, several_lines=several)
        if character:
            self._say(field.name, "control", character=character)
        elif len(text) > field.limit:
            self._say(field.name, "long", limit=f"{field.limit:,}")
        elif field.name == "message" and not text:
            self._say(field.name, "message")
        elif field.kind is FieldKind.URL and text and not is_web_address(text):
            self._say(field.name, "website")
        return text

    def _email(self, text: str) -> str:
        address = normalised_email(text) if text else ""
        if address is None:
            self._say("email", "email", value=text[:40])
        return address or ""

    def _phone(self, text: str, country: str) -> str:
        number = phone_e164(text, country or None) if text else ""
        if number is None:
            coded = country or text.startswith(("+", "＋", "00"))
            self._say("phone", "phone_digits" if coded else "phone", value=text[:40])
        return number or ""

    def _received(self) -> LocalMoment | None:
        text = self._cells.get("received", "")
        moment = read_moment(self._days.year_first(text), self._zone) if text else None
        if text and moment is None:
            asked = self._days.asks(text)
            self._say("received", "received_order" if asked else "received", value=text[:40])
        if moment is not None:
            begins = moment.at - _HALF_A_DAY if moment.day_only else moment.at
            refused = refused_moment(begins, self._now)
            if refused:
                self._say("received", f"received_{refused}")
        return moment
