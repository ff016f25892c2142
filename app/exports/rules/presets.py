"""Presets for other programs: the columns that their imports take, and the layout."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.exports.rules.columns import in_column_order
from app.exports.rules.export import Preset

PROGRAMS: tuple[Preset, ...] = tuple(
    preset for preset in Preset if preset not in (Preset.PLAIN, Preset.READABLE)
)
"""The presets for the import of a program."""


class CountrySpelling(StrEnum):
    """A program's spelling of countries: Unicode's English names, or those of ISO 3166-1."""

    ENGLISH = "en"
    ISO = "iso"


class Form(StrEnum):
    """A way to join columns: a value alone, a line for each with its name, or all joined."""

    ALONE = "from"
    LINES = "about"
    JOINED = "joined"


@dataclass(frozen=True)
class ProgramColumn:
    """A column of a program's import, with our columns that fill it.

    :param instead: the column to use when the program requires a value that the lead lacks.
    """

    heading: str
    form: Form
    sources: tuple[str, ...]
    instead: str = ""


@dataclass(frozen=True)
class Program:
    """A program that imports our files.

    :param label: its name.
    :param values: for a column of ours, the program's own word for each of our codes.
    """

    label: str
    countries: CountrySpelling
    columns: tuple[ProgramColumn, ...]
    values: Mapping[str, Mapping[str, str]]

    @property
    def sources(self) -> tuple[str, ...]:
        """Our columns in a file for this program."""
        used = {source for column in self.columns for source in (*column.sources, column.instead)}
        # A number is written as machines dial it, where that is known.
        return in_column_order(used | ({"phone_e164"} if "phone" in used else set()))


@dataclass(frozen=True)
class ExportPresets:
    """All programs, and the names of countries as ISO has them where Unicode's differ."""

    programs: Mapping[Preset, Program]
    iso_countries: Mapping[str, str]
