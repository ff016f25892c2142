"""Read the rows of an imported table as enquiries, or say what is wrong with them and where."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.core.rules.moments import LocalMoment, read_moment
from app.enquiries.outside.contact_details import is_web_address, normalised_email, phone_e164
from app.enquiries.rules.enquiry import (
    CODED_ANSWERS,
    FORM_FIELDS_LIMIT,
    Answers,
    normalise,
    refused_character,
)
from app.reception.rules.by_hand import refused_moment
from app.reception.rules.csv_table import Table, TableRow
from app.reception.rules.import_rows import Problem, Reading, ReadRow
from app.reception.steps.import_words import ImportWords

_NEEDED = ("message", "name")
_HALF_A_DAY = timedelta(hours=12)
_TEXTS = tuple(FORM_FIELDS_LIMIT)


def read_rows(table: Table, words: ImportWords, zone: ZoneInfo, now: datetime) -> Reading:
    """Return a table's enquiries.

    :param zone: in which its times are meant.
    """
    columns = [words.column(heading) for heading in table.heading]
    known = [each for each in columns if each]
    unknown = [
        heading
        for heading, column in zip(table.heading, columns, strict=True)
        if column is None and heading.strip()
    ]
    named = set(known) | ({"name"} if "organisation" in known else set())
    missing = tuple(each for each in _NEEDED if each not in named)
    twice = tuple(sorted({each for each in known if known.count(each) > 1}))
    if missing or twice:
        return Reading(table.heading, (), tuple(unknown), missing, twice)
    rows = tuple(_Row(row, columns, words, zone, now).read() for row in table.rows)
    return Reading(table.heading, rows, tuple(unknown))


class _Row:
    """One row on its way to an enquiry, with what was found wrong so far."""

    def __init__(
        self,
        row: TableRow,
        columns: Sequence[str | None],
        words: ImportWords,
        zone: ZoneInfo,
        now: datetime,
    ) -> None:
        self._row, self._words, self._zone, self._now = row, words, zone, now
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
        texts = {name: self._text(name) for name in _TEXTS}
        codes = {name: self._code(name) for name in (*CODED_ANSWERS, "country")}
        if not texts["name"] and not texts["organisation"]:
            self._say("name", "name_or_organisation")
        if codes["size_band"] not in {"", "unsure"} and not codes["currency"]:
            self._say("currency", "currency")
        received = self._received()
        answers = Answers(**texts, **codes, topics=self._topics())
        return ReadRow(
            self._row,
            answers,
            self._email(texts["email"]),
            self._phone(texts["phone"], codes["country"]),
            received,
            self._cells.get("received", ""),
            tuple(self._problems),
        )

    def _say(self, column: str, key: str, **values: str) -> None:
        self._problems.append(Problem(column, key, values))

    def _text(self, name: str) -> str:
        text, several = self._cells.get(name, ""), name == "message"
        character, limit = refused_character(text, several_lines=several), FORM_FIELDS_LIMIT[name]
        if character:
            self._say(name, "control", character=character)
        elif len(text) > limit:
            self._say(name, "long", limit=f"{limit:,}")
        elif name == "message" and not text:
            self._say(name, "message")
        elif name == "website" and text and not is_web_address(text):
            self._say(name, "website")
        return text

    def _code(self, name: str) -> str:
        text = self._cells.get(name, "")
        code = self._words.code(name, text) if text else ""
        if code is None:
            self._say(name, "choice", value=text[:40])
        return code or ""

    def _topics(self) -> tuple[str, ...]:
        text = self._cells.get("topics", "")
        topics = self._words.topic_codes(text)
        if topics is None:
            self._say("topics", "topics", value=text[:40])
        return topics or ()

    def _email(self, text: str) -> str:
        address = normalised_email(text) if text else ""
        if address is None:
            self._say("email", "email")
        return address or ""

    def _phone(self, text: str, country: str) -> str:
        number = phone_e164(text, country or None) if text else ""
        if number is None:
            self._say("phone", "phone")
        return number or ""

    def _received(self) -> LocalMoment | None:
        text = self._cells.get("received", "")
        moment = read_moment(text, self._zone) if text else None
        if text and moment is None:
            self._say("received", "received", value=text[:40])
        if moment is not None:
            begins = moment.at - _HALF_A_DAY if moment.day_only else moment.at
            refused = refused_moment(begins, self._now)
            if refused:
                self._say("received", f"received_{refused}")
        return moment
