"""Filters of consent records, and the facets that answer them.

Acts that are alike in all that a filter asks for have one facet. There are few facets, however many
acts there are, so a filter is judged once for each, and the acts are then read from an index.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Any, Self
from uuid import UUID

from app.consent.rules.record_state import tellings
from app.consent.rules.standing import TO_BE_CONFIRMED, Standing

_FACET_BYTES = 8


@dataclass(frozen=True)
class Facet:
    """A property by which acts of consent can be filtered.

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
    """A filter of consent records; empty values do not filter.

    :param purpose: one that the act decided about; with a state, one that it decided so.
    :param state: one of RECORD_STATES; without a purpose, of any.
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
            self._takes_decisions(facet)
            and self.act in ("", facet.act)
            and self.method in ("", facet.method)
            and self.lang in ("", facet.lang)
            and self._takes_words(facet)
        )

    @property
    def asks_of_person(self) -> bool:
        """Whether a facet cannot say that its acts pass, as it depends on what their people did."""
        ambiguous = self.state in (Standing.GIVEN, Standing.UNCONFIRMED)
        return ambiguous and (not self.purpose or self.purpose in TO_BE_CONFIRMED)

    def takes_told(self, told: Mapping[str, str]) -> bool:
        """Return whether an act passes whose decisions came to this, by purpose."""
        return self._takes_states({purpose: (state,) for purpose, state in told.items()})

    def _takes_decisions(self, facet: Facet) -> bool:
        return self._takes_states(
            {
                purpose: tellings(facet.act, purpose, state)
                for purpose, state in facet.decisions.items()
            }
        )

    def _takes_states(self, states: Mapping[str, Collection[str]]) -> bool:
        if self.purpose and self.purpose not in states:
            return False
        found = [states[self.purpose]] if self.purpose else states.values()
        return not self.state or any(self.state in each for each in found)

    def _takes_words(self, facet: Facet) -> bool:
        if not self.doc:
            return True
        if self.blocks:
            return facet.block_sha256 in self.blocks
        return facet.versions.get(self.doc) == self.version
