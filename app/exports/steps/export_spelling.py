"""How an export names its columns and spells its values for people and for programs."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from app.content import Content
from app.content.export_presets import CountrySpelling
from app.content.languages import BABEL_LOCALES
from app.enquiries.outside.territories import territories
from app.enquiries.rules.enquiry import CODED_ANSWERS
from app.exports.rules.export_columns import LISTS, MOMENTS
from app.leads.rules.lead import Priority

Spell = Callable[[str], str]

_FIELDS = {
    **{field: field for field in CODED_ANSWERS},
    "topics": "topics",
    "status": "lead_status",
    "channel": "channel",
    "language": "reply_language",
}
"""The list of choices that the codes of a column come from."""


class ExportSpelling:
    """The words of one language for the columns and values of exports."""

    def __init__(self, content: Content, language: str, zone: ZoneInfo) -> None:
        """Take the words from content.

        :param zone: in which people read times.
        """
        self.zone = zone
        self._content = content
        self._language = language

    def words(self, key: str, **values: str) -> str:
        """Return a text on columns in this language."""
        return self._content.text(self._language, f"export_columns.{key}", **values)

    def label(self, column: str) -> str:
        """Return what people call a column; one that holds a time names the zone, too."""
        label = self.words(f"label.{column}")
        if column in MOMENTS:
            return self.words("moment", label=label, zone=self.zone.key)
        return label

    def meaning(self, column: str) -> str:
        """Return what a column holds."""
        return self.words(f"meaning.{column}")

    def value(self, column: str) -> Spell:
        """Return how people read a column's values."""
        if column == "country":
            return spelled_by(territories(BABEL_LOCALES[self._language]))
        if column in MOMENTS:
            return self._moment
        if column == "corrected":
            return self._listed(self.label)
        if column == "priority":
            names = {str(each.value): each.name.lower() for each in Priority}
            return spelled_by({n: self.words(f"priority.{name}") for n, name in names.items()})
        if column not in _FIELDS:
            return _as_it_is
        choices = self._content.choices[_FIELDS[column]]
        one = spelled_by({choice.code: choice.label(self._language) for choice in choices})
        return self._listed(one) if column in LISTS else one

    def country_for(self, countries: CountrySpelling) -> Spell:
        """Return how a program expects countries."""
        return spelled_by(_english_countries(self._content, countries))

    def joined(self, values: list[str]) -> str:
        """Return several values in one line."""
        return self.words("between").join(values)

    def _listed(self, one: Spell) -> Spell:
        return lambda codes: self.joined([one(code) for code in codes.split()])

    def _moment(self, instant: str) -> str:
        if not instant:
            return ""
        local = datetime.fromisoformat(instant).astimezone(self.zone)
        return f"{local:%Y-%m-%d %H:%M:%S}"


def spelled_by(words: Mapping[str, str]) -> Spell:
    """Return what spells each code by its word, and what has none as it is."""
    return lambda code: words.get(code, code)


def _as_it_is(value: str) -> str:
    return value


@cache
def _english() -> dict[str, str]:
    return territories(BABEL_LOCALES["en"])


def _english_countries(content: Content, countries: CountrySpelling) -> Mapping[str, str]:
    if countries is CountrySpelling.ENGLISH:
        return _english()
    written_out = {
        code: name.replace(" & ", " and ").replace("St ", "Saint ")
        for code, name in _english().items()
    }
    return {**written_out, **content.export_presets.iso_countries}
