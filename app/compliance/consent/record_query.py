"""The filter of consent records, as a page's address or a form has it."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import abort

from app.compliance.days import read_days
from app.consent.rules.consent import Act
from app.consent.rules.record_filter import Facet, RecordFilter
from app.consent.rules.record_state import RECORD_STATES
from app.consent.store.record_list import list_facets
from app.content.wording import BLOCKS, PUBLISHED
from app.core.rules.languages import LANGUAGES
from app.core.rules.purposes import Purpose
from app.web.context import zone

_FIELDS = ("purpose", "state", "act", "method", "words", "lang", "form", "from", "to", "person")
CODES: Mapping[str, Collection[str]] = {
    "purpose": tuple(Purpose),
    "state": RECORD_STATES,
    "act": tuple(Act),
    "lang": tuple(LANGUAGES),
}
"""By field, the codes that it offers."""
_MOST_DIGITS = 6
_FORM = re.compile(r"[\w./-]{1,64}")


@dataclass(frozen=True)
class RecordQuery:
    """A filter as a page's address or a form has it.

    :param typed: the fields as they were typed.
    :param facets: every facet of a record.
    :param errors: each the id of a field and its message.
    """

    typed: Mapping[str, str]
    facets: Mapping[str, Facet | None]
    asked: RecordFilter
    errors: Sequence[tuple[str, str]]

    @property
    def query(self) -> dict[str, str]:
        """The query string that asks for the same."""
        return {name: value for name, value in self.typed.items() if value}

    @property
    def methods(self) -> Sequence[str]:
        """The methods of all records."""
        return sorted({each.method for each in self.facets.values() if each})

    @property
    def words(self) -> Sequence[tuple[str, int]]:
        """The documents, each with a version that a record names, the latest versions first."""
        named = {pair for each in self.facets.values() if each for pair in each.versions.items()}
        blocks = {each.block_sha256 for each in self.facets.values() if each}
        named |= {
            (doc, version)
            for doc in BLOCKS
            for version, texts in _block_versions(doc).items()
            if not blocks.isdisjoint(texts)
        }
        known = [pair for pair in named if pair[0] in PUBLISHED]
        return sorted(known, key=lambda pair: (PUBLISHED.index(pair[0]), -pair[1]))


def read_query(source: Mapping[str, str]) -> RecordQuery:
    """Return the filter of an address or a form; 404 for a code that no list offers."""
    typed = {name: source.get(name, "").strip() for name in _FIELDS}
    with zone().database.reading() as session:
        facets = list_facets(session)
    errors: list[tuple[str, str]] = []
    since, until = read_days(typed, errors)
    doc, version = _read_words(typed["words"])
    methods = {each.method for each in facets.values() if each}
    asked = RecordFilter(
        purpose=_known(typed, "purpose"),
        state=_known(typed, "state"),
        act=_known(typed, "act"),
        method=_known(typed, "method", methods),
        lang=_known(typed, "lang"),
        doc=doc,
        version=version,
        blocks=_block_versions(doc).get(version, ()) if doc in BLOCKS else (),
        form=typed["form"] if _FORM.fullmatch(typed["form"] or "-") else abort(404),
        since=since,
        until=until,
        person=_read_person(typed["person"]),
    )
    return RecordQuery(typed, facets, asked, errors)


def _known(typed: Mapping[str, str], name: str, codes: Collection[str] = ()) -> str:
    known = codes or CODES.get(name, ())
    return typed[name] if not typed[name] or typed[name] in known else abort(404)


def _read_words(text: str) -> tuple[str, int]:
    doc, _, version = text.partition(".")
    if not text:
        return "", 0
    if doc not in PUBLISHED or not (
        version.isascii() and version.isdigit() and len(version) <= _MOST_DIGITS
    ):
        abort(404)
    return doc, int(version)


def _read_person(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        abort(404)


def _block_versions(doc: str) -> Mapping[int, Collection[str]]:
    """Return the SHA-256 of one of the BLOCKS in each language, by its version."""
    words = zone().publications
    latest = max(words.latest(doc, lang).version for lang in LANGUAGES)
    return {
        version: {text.sha256 for lang in LANGUAGES if (text := words.version(doc, lang, version))}
        for version in range(1, latest + 1)
    }
