"""The number of people under each version of the policies, and the refusals of each box."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Version = tuple[str, str, int]
"""A document, a language and the number of a version."""


@dataclass(frozen=True)
class Covered:
    """The number of people under one version.

    :param reconfirm: how many of them a later version asks to consent again.
    :param latest: whether it is the version in force in its language.
    """

    doc: str
    lang: str
    version: int
    people: int
    reconfirm: int
    latest: bool


@dataclass(frozen=True)
class Refusals:
    """How often one box was shown, and how often it was left unticked.

    :param month: as 2026-03.
    """

    month: str
    lang: str
    form: str
    purpose: str
    shown: int
    refused: int

    @property
    def percent(self) -> float:
        """The rate of refusal, in percent."""
        return 100 * self.refused / self.shown if self.shown else 0.0


@dataclass(frozen=True)
class AskedAnew:
    """The people whom a version asks to consent again.

    :param people: their number.
    :param by_versions: the same by the versions that they agreed to last.
    """

    doc: str
    version: int
    people: int
    by_versions: Mapping[tuple[Version, ...], int]


@dataclass(frozen=True)
class CoverageCount:
    """The count made from all records.

    :param people: the number of people by the versions that they agreed to last.
    """

    people: Mapping[tuple[Version, ...], int]
    asked: Sequence[AskedAnew]
    refusals: Sequence[Refusals]


def coverage(
    people: Mapping[tuple[Version, ...], int],
    latest: Mapping[tuple[str, str], int],
    reconfirm: Mapping[str, Mapping[tuple[Version, ...], int]],
) -> Sequence[Covered]:
    """Return the number of people under each version of each document, the newest first.

    :param people: by versions, the number of people whose last agreement names exactly these.
    :param latest: the number of the version in force, by document and language.
    :param reconfirm: by document, the same for the people whom its later version asks to consent
        again.
    """
    counts, asked = _by_version(people), {doc: _by_version(reconfirm[doc]) for doc in reconfirm}
    return [
        Covered(
            *each,
            people=counts[each],
            reconfirm=asked[each[0]][each] if each[0] in asked else 0,
            latest=latest.get(each[:2]) == each[2],
        )
        for each in sorted(counts, key=lambda each: (each[0], each[1], -each[2]))
    ]


def _by_version(people: Mapping[tuple[Version, ...], int]) -> Counter[Version]:
    counts: Counter[Version] = Counter()
    for versions, count in people.items():
        for each in versions:
            counts[each] += count
    return counts


def is_outdated(versions: Iterable[Version], latest: Mapping[tuple[str, str], int]) -> bool:
    """Return whether any version that somebody agreed to is no longer in force."""
    return any(version < latest.get((doc, lang), version) for doc, lang, version in versions)
