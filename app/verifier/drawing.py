"""The algorithm of a sample, `sha256-order/v1`: how many of each stratum, and which of them."""

from collections.abc import Mapping
from hashlib import sha256
from heapq import heappush, heapreplace

ALGORITHM = "sha256-order/v1"
LARGEST_SAMPLE = 1000

Stratum = tuple[str, ...]


def draw_rank(seed: str, commitment: str) -> int:
    """Return the number by which an act comes before others of its stratum."""
    return int.from_bytes(sha256(f"{seed}\n{commitment}".encode()).digest())


def allocation_of(counts: Mapping[Stratum, int], size: int) -> dict[Stratum, int]:
    """Return how many of each stratum a sample of this size has.

    Each gets its share rounded down, those with the largest remainders one more, and, if there are
    enough, each that got none takes one from the one that has most.
    """
    total = sum(counts.values())
    wanted = min(size, total)
    strata = sorted(counts)
    given = {each: wanted * counts[each] // total for each in strata}
    left = wanted - sum(given.values())
    for each in sorted(strata, key=lambda each: -(wanted * counts[each] % total))[:left]:
        given[each] += 1
    if wanted >= len(strata):
        for each in [stratum for stratum in strata if not given[stratum]]:
            given[max(reversed(strata), key=lambda stratum: given[stratum])] -= 1
            given[each] = 1
    return given


class Drawing:
    """What is drawn of the acts seen so far: of each stratum those with the lowest ranks."""

    def __init__(self, seed: str, allocation: Mapping[Stratum, int]) -> None:
        self._seed, self._allocation = seed, allocation
        self._drawn: dict[Stratum, list[tuple[int, int]]] = {each: [] for each in allocation}

    def see(self, stratum: Stratum, commitment: str, index: int) -> None:
        """Let an act take part."""
        drawn, most = self._drawn[stratum], self._allocation[stratum]
        each = (-draw_rank(self._seed, commitment), index)
        if len(drawn) < most:
            heappush(drawn, each)
        elif most and each > drawn[0]:
            heapreplace(drawn, each)

    def indices(self) -> list[int]:
        """Return the entries of the acts drawn, in order."""
        return sorted(index for drawn in self._drawn.values() for _rank, index in drawn)
