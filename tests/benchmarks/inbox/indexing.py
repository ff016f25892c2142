"""Submissions stored a second while the worker indexes them and while it does not."""

import sys
from collections.abc import Iterator
from functools import partial

from tests.benchmarks.enquiries import Load
from tests.benchmarks.figures import Figure
from tests.benchmarks.sealing import Plan, Round, measure_round, saturated, serving
from tests.benchmarks.switched_worker import PLACING

LEAST_SHARE = 0.97
"""Minimum ratio of the rates with indexing and without."""


def measure_indexing(processes: int, plan: Plan | None = None) -> Iterator[Figure]:
    """Measure as many enquiries as are answered, with indexing and without it alternately."""
    plan, load = plan or Plan(), Load()
    with serving(processes, PLACING) as site:
        rounds = []
        for number in range(plan.rounds):
            print(f"  round {number + 1} of {plan.rounds} ...", file=sys.stderr)
            rounds.append(measure_round(site, plan, partial(saturated, site, load, plan)))
    for on, name in ((True, "while leads are indexed"), (False, "while none is indexed")):
        yield Figure(f"enquiries {name}", [each[on].rate for each in rounds], "/s")
        yield Figure(f"p95 {name}", [each[on].percentile(95) for each in rounds], "ms")
    yield Figure("leads indexed", [each[True].done for each in rounds])
    shares = [share_of_rate(each) for each in rounds]
    yield Figure("rate indexing / not indexing", shares, least=LEAST_SHARE)


def share_of_rate(times: Round) -> float:
    """Return the ratio of the rates with and without the job."""
    return times[True].rate / times[False].rate
