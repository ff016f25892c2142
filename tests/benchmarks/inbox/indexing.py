"""Submissions stored a second while the worker indexes them and while it does not."""

import statistics
import sys
from functools import partial

from tests.benchmarks.enquiries import Load
from tests.benchmarks.sealing import Plan, Round, measure_round, saturated, serving
from tests.benchmarks.switched_worker import PLACING

LEAST_SHARE = 0.97
"""Minimum ratio of the rates with indexing and without."""


def measure_indexing(processes: int, plan: Plan | None = None) -> bool:
    """Measure with and without indexing alternately, print both; return whether the bar is met."""
    plan, load = plan or Plan(), Load()
    print(
        f"Enquiries to {processes} web processes, as many as are answered, beside a worker that "
        "gives them their place and indexes them or does not:"
    )
    with serving(processes, PLACING) as site:
        rounds = []
        for number in range(plan.rounds):
            print(f"  round {number + 1} of {plan.rounds} ...", file=sys.stderr)
            rounds.append(measure_round(site, plan, partial(saturated, site, load, plan)))
    share = statistics.median(share_of_rate(each) for each in rounds)
    met = share >= LEAST_SHARE
    for on, name in ((True, "indexing"), (False, "not indexing")):
        rate = statistics.median(each[on].rate for each in rounds)
        p95 = statistics.median(each[on].percentile(95) for each in rounds)
        done = sum(each[on].done for each in rounds)
        print(f"  {name:<13}{rate:>6.0f}/s  p95 {p95:>6.1f} ms  {done:>7,} indexed")
    each = ", ".join(f"{share_of_rate(each):.2f}" for each in rounds)
    says = "met" if met else "MISSED"
    print(f"  indexing / not indexing: {share:.2f} ({each}), bar {LEAST_SHARE:.2f} {says}")
    sys.stdout.flush()
    return met


def share_of_rate(times: Round) -> float:
    """Return the ratio of the rates with and without the job."""
    return times[True].rate / times[False].rate
