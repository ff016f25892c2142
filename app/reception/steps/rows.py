"""The rows of an imported table: the accepted spellings, and the problems by column."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.core.rules.moments import LocalMoment, read_moment
from app.enquiries.outside.contact_details import (
    is_web_address,
    normalised_email,
    phone_e164,
)
from app.enquiries.rules.enquiry import (
    Answers,
    normalise,
    refused_character,
)
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.enquiries.rules.folding import plain_address
from app.reception.rules.csv_table import Table, TableRow
from app.reception.rules.days import Days
from app.reception.rules.imports import SPELLING_LIMIT, Problem, Reading, ReadRow
from app.reception.rules.incoming import refused_moment
from app.reception.steps.import_words import ImportWords

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
    :param chosen: the chosen meaning of each heading; see `Reading.columns`.
    :param day_order: the order that somebody has chosen for days; see `Days`.
    """
    meant = words.meanings(table) if chosen is None else chosen
    columns = [each or None for each in meant]
    read = table.heading, tuple(meant), table.rows[0].cells
    known = [each for each in columns if each]
    unknown = words.unknown(table.heading, meant) if chosen is None else ()
    named = set(known) | ({"name"} if "organisation" in known else set())
    missing = tuple(each for each in _NEEDED if each not in named)
    twice = tuple(sorted({each for each in known if known.count(each) > 1}))
    if missing or twice:
        return Reading(*read, (), unknown, missing, twice)
    place = columns.index("received") if "received" in known else len(columns)
    cells = [normalise(cell) for row in table.rows for cell in row.cells[place : place + 1]]
    days = Days.of(cells, day_order, (now + _HALF_A_DAY).astimezone(zone).date())
    rows = tuple(_Row(row, columns, words, days, zone, now).read() for row in table.rows)
    return Reading(*read, rows, unknown, days=days)


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
        self._questions: list[Problem] = []

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
            tuple(self._questions),
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
            value = text[:SPELLING_LIMIT]
            near = self._words.nearest(field.name, value)
            if near:
                self._say(field.name, "choice_near", value=value, near=near)
            else:
                self._say(field.name, "choice", value=value)
        return code or ""

    def _text(self, field: Field, text: str) -> str:
        text = plain_address(text) if field.kind is FieldKind.EMAIL else text
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
        if number is not None:
            return number
        value = text[:SPELLING_LIMIT]
        accepted = self._words.spellings.get("phone", {}).get(value)
        if accepted is None:
            near = self._words.nearest("phone", value)
            coded = country or text.startswith(("+", "＋", "00"))
            key = "phone_near" if near else "phone_digits" if coded else "phone"
            self._questions.append(
                Problem("phone", key, {"value": value, **({"near": near} if near else {})})
            )
        return accepted or ""

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
