"""A seeded, stratified sample that anyone can draw again: `sha256-order/v1`.

1. The population is every act of consent among the ledger's first entries that the question asks
   for. Each is named by its commitment, which stands in its entry and which nobody can choose.
2. Its strata are the combinations of what was chosen to stratify by; months are in UTC.
3. Of n in all, a stratum with c of the population's N gets floor(n * c / N). What is left goes to
   the strata with the largest remainders of that division, one each; among equal ones to the first
   by name. Then, if n is no less than the number of strata, each that got none, in the order of
   names, gets one from the stratum that then has most, the last by name among equal ones.
4. Within a stratum those are drawn whose rank, SHA-256(seed, a newline, the commitment), is least.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from heapq import heappush, heapreplace

ALGORITHM = "sha256-order/v1"
LARGEST_SAMPLE = 1000
LONGEST_SEED = 64
MOST_STRATA = 1000
"""Combinations; a question that has more asks for too fine a grid."""

Stratum = tuple[str, ...]


class Dimension(StrEnum):
    """What a population can be stratified by, in the order in which a stratum names it."""

    MONTH = "month"
    LANGUAGE = "language"
    FORM = "form"
    ACT = "act"


@dataclass(frozen=True)
class Unit:
    """An act of consent of the population.

    :param commitment: what its entry commits to it with, 64 hexadecimal digits.
    :param index: its entry's place in the ledger.
    :param record: the record's id, 32 hexadecimal digits.
    """

    commitment: str
    index: int
    record: str
    stratum: Stratum


def rank(seed: str, commitment: str) -> bytes:
    """Return the number by which an act comes before others, as 32 bytes."""
    return sha256(f"{seed}\n{commitment}".encode()).digest()


def allocate(counts: Mapping[Stratum, int], size: int) -> dict[Stratum, int]:
    """Return how many of each stratum are drawn.

    :param counts: how many the population has of each, none of them zero.
    :param size: how many are wanted; all, if there are no more.
    """
    total = sum(counts.values())
    wanted = min(size, total)
    if not wanted:
        return dict.fromkeys(counts, 0)
    strata = sorted(counts)
    shares = {each: divmod(wanted * counts[each], total) for each in strata}
    given = {each: shares[each][0] for each in strata}
    by_remainder = sorted(strata, key=lambda each: -shares[each][1])
    for each in by_remainder[: wanted - sum(given.values())]:
        given[each] += 1
    if wanted >= len(strata):
        _leave_none_out(given, strata)
    return given


def _leave_none_out(given: dict[Stratum, int], strata: list[Stratum]) -> None:
    for each in [stratum for stratum in strata if not given[stratum]]:
        most = max(reversed(strata), key=lambda stratum: given[stratum])
        given[most] -= 1
        given[each] = 1


class Draw:
    """The sample drawn from what has been seen so far, and no more than that in memory.

    :param allocation: how many of each stratum are drawn.
    """

    def __init__(self, seed: str, allocation: Mapping[Stratum, int]) -> None:
        self._seed = seed
        self._allocation = allocation
        self._drawn: dict[Stratum, list[tuple[int, str, Unit]]] = {
            stratum: [] for stratum in allocation
        }

    def see(self, unit: Unit) -> None:
        """Let an act of the population take part."""
        # A heap gives its least first, and what is to go is what has the largest rank.
        least = -int.from_bytes(rank(self._seed, unit.commitment))
        drawn, most = self._drawn[unit.stratum], self._allocation[unit.stratum]
        if len(drawn) < most:
            heappush(drawn, (least, unit.commitment, unit))
        elif most and least > drawn[0][0]:
            heapreplace(drawn, (least, unit.commitment, unit))

    def units(self) -> list[Unit]:
        """Return what is drawn, in the order of the ledger."""
        drawn = [unit for some in self._drawn.values() for *_rank, unit in some]
        return sorted(drawn, key=lambda unit: unit.index)
