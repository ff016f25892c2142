"""The amounts to measure with: the usual ones, and those that show that a measurement works."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Amounts:
    """Rounds and sizes.

    :param seconds: that each load lasts.
    :param runs: of one page or query in each round.
    :param leads: the sizes of the desk; all but the inbox take the largest.
    :param rows: of files.
    :param leaves: of the ledger.
    :param submissions: that arrive in a slice of a round.
    """

    rounds: int = 5
    seconds: int = 3
    runs: int = 40
    leads: Sequence[int] = (10_000, 100_000, 1_000_000)
    rows: int = 100_000
    leaves: int = 1_000_000
    submissions: int = 350


FULL = Amounts()
SMALL = Amounts(rounds=1, seconds=1, runs=2, leads=(300,), rows=300, leaves=2_000, submissions=40)
