"""How the columns and choices of an imported table may be written, in either language."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from app.content import LANGUAGES, Content
from app.content.languages import BABEL_LOCALES
from app.enquiries.outside.contact_details import territories
from app.enquiries.rules.enquiry import in_order
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.reception.rules.import_rows import COLUMNS

_ALSO = {"received_at": "received"}
_OPTIONAL = re.compile(r"\((?:optional|选填)\)|\*")
_BETWEEN = re.compile(r"[;；、|\n]")
_BETWEEN_CODES = re.compile(r"[,，\s]+")


@dataclass(frozen=True)
class ImportWords:
    """The spellings that a table may use.

    :param columns: by a column's spelling, its name.
    :param codes: by field and a choice's spelling, its code.
    """

    columns: Mapping[str, str]
    codes: Mapping[str, Mapping[str, str]]

    def column(self, heading: str) -> str | None:
        """Return which column a heading means, if it means any."""
        return self.columns.get(_spelling(heading))

    def code(self, field: str, text: str) -> str | None:
        """Return the code of a choice given by code or label, if it is one."""
        return self.codes[field].get(_spelling(text))

    def several_codes(self, field: Field, text: str) -> tuple[str, ...] | None:
        """Return the choices of a cell, whose parts a semicolon parts; None if one is unknown."""
        found: list[str | None] = []
        for part in filter(str.strip, _BETWEEN.split(text)):
            whole = self.code(field.name, part)
            apart = _BETWEEN_CODES.split(part.strip())
            found += [whole] if whole else [self.code(field.name, each) for each in apart]
        known = [each for each in found if each is not None]
        return in_order(known, field.codes) if len(known) == len(found) else None


def import_words(content: Content) -> ImportWords:
    """Return the spellings by name, code and the labels of both languages."""
    columns = {_spelling(column): column for column in COLUMNS} | _ALSO
    for lang in LANGUAGES:
        for column in COLUMNS:
            columns.setdefault(_spelling(content.column_label(lang, column)), column)
            if column != "received":
                label = content.text(lang, f"form.{column}.label")
                columns.setdefault(_spelling(label), column)
    codes = {field.name: _codes(content, field) for field in FIELDS if not field.typed}
    return ImportWords(columns, codes)


def _codes(content: Content, field: Field) -> dict[str, str]:
    if field.kind is FieldKind.COUNTRY:
        return _countries()
    return {
        _spelling(spelling): choice.code
        for choice in content.choices[field.name]
        for spelling in (choice.en, choice.zh, choice.code)
    }


def _countries() -> dict[str, str]:
    return {
        _spelling(spelling): code
        for lang in LANGUAGES
        for code, name in territories(BABEL_LOCALES[lang]).items()
        for spelling in (name, code)
    }


def _spelling(text: str) -> str:
    """Return text so that width, case and spaces make no difference, nor does "(optional)"."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_OPTIONAL.sub("", folded).split())
