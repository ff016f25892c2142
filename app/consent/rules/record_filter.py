"""Filters of consent records, and the facets by which they are answered.

Acts that are alike in all that a filter asks for have one facet. There are few facets, however many
acts there are, so a filter is judged once for each, and the acts are then read from an index.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Any, Self
from uuid import UUID

_FACET_BYTES = 8


@dataclass(frozen=True)
class Facet:
    """What a filter can ask of an act of consent.

    :param versions: the version of each policy that it names, by document.
    :param decisions: the state of each purpose that it decided.
    """

    act: str
    method: str
    lang: str
    block_sha256: str
    versions: Mapping[str, int]
    decisions: Mapping[str, str]

    @classmethod
    def of(
        cls,
        documents: Iterable[Mapping[str, Any]],
        decisions: Mapping[str, str],
        *,
        act: str,
        method: str,
        lang: str,
        block_sha256: str,
    ) -> Self:
        """Return the facet of an act with these columns of its record, and these decisions."""
        versions = {str(each.get("doc")): each.get("version", 0) for each in documents}
        return cls(act, method, lang, block_sha256, versions, decisions)

    @property
    def key(self) -> str:
        """Its short name, 16 hexadecimal digits; a hash, so that a writer looks up nothing."""
        lines = (
            self.act,
            self.method,
            self.lang,
            self.block_sha256,
            *_lines(self.versions.items()),
            *_lines(self.decisions.items()),
        )
        return blake2b("\n".join(lines).encode(), digest_size=_FACET_BYTES).hexdigest()


def _lines(pairs: Iterable[tuple[object, object]]) -> list[str]:
    return sorted(f"{name}={value}" for name, value in pairs)


@dataclass(frozen=True)
class RecordFilter:
    """A filter of consent records; what is empty asks for nothing.

    :param purpose: one that the act decided about; with a state, one that it decided so.
    :param state: a decision; without a purpose, about any.
    :param version: of the document `doc`.
    :param blocks: the SHA-256 of that version in each language, if it is of the words beside boxes.
    :param form: the form that was shown; asked for by links alone.
    :param since: from this moment on, and before `until`.
    :param person: a pseudonym.
    """

    purpose: str = ""
    state: str = ""
    act: str = ""
    method: str = ""
    lang: str = ""
    doc: str = ""
    version: int = 0
    blocks: Collection[str] = field(default=())
    form: str = ""
    since: datetime | None = None
    until: datetime | None = None
    person: UUID | None = None

    @property
    def asks_of_facet(self) -> bool:
        """Whether it asks for more than a person and days."""
        return any((self.purpose, self.state, self.act, self.method, self.lang, self.doc))

    def takes(self, facet: Facet) -> bool:
        """Return whether acts of a facet pass, as far as person and days allow."""
        return (
            self._takes_decisions(facet.decisions)
            and self.act in ("", facet.act)
            and self.method in ("", facet.method)
            and self.lang in ("", facet.lang)
            and self._takes_words(facet)
        )

    def _takes_decisions(self, decisions: Mapping[str, str]) -> bool:
        if self.purpose:
            found = decisions.get(self.purpose)
            return found is not None and self.state in ("", found)
        return not self.state or self.state in decisions.values()

    def _takes_words(self, facet: Facet) -> bool:
        if not self.doc:
            return True
        if self.blocks:
            return facet.block_sha256 in self.blocks
        return facet.versions.get(self.doc) == self.version
