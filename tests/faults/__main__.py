"""`make faults`: plant one fault at a time in a copy, and report which test catches it.

`make faults FAULTS="consent ledger"` plants the faults of two capabilities alone.
"""

import os
import signal
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

from tests.faults.faults import Fault, load_faults, why_not
from tests.faults.trials import Outcome, Trials, copies_of_checkout

AT_ONCE = os.cpu_count() or 1


def main(wanted: Sequence[str]) -> int:
    """Plant the faults of some capabilities, or all; return 1 if one is not caught."""
    faults = load_faults()
    unknown = sorted(set(wanted) - {each.capability for each in faults})
    if unknown:
        print(f"No faults are declared for {', '.join(unknown)}.")
        return 1
    faults = [each for each in faults if not wanted or each.capability in wanted]
    stale = [reason for each in faults if (reason := why_not(each))]
    if stale:
        print("These faults cannot be planted:", *stale, sep="\n  ")
        return 1
    outcomes = _try_all(faults)
    return _report(outcomes) if outcomes else 1


def _try_all(faults: Sequence[Fault]) -> list[Outcome]:
    """Try each fault; return nothing if a test fails without any."""
    tests = sorted({test for each in faults for test in each.tests})
    outcomes: list[Outcome] = []
    with copies_of_checkout(AT_ONCE) as copies, ThreadPoolExecutor(AT_ONCE) as threads:
        trials = Trials(copies)
        try:
            print(f"Without a fault, the tests of {len(faults)} faults are run first.", flush=True)
            green = threads.submit(trials.run_without_fault, tests, AT_ONCE).result()
            if green.status:
                print(green.output[-4000:], "Without a fault, a test already fails.", sep="\n")
                return []
            for outcome in threads.map(trials.try_fault, faults):
                outcomes.append(outcome)
                progress = f"[{len(outcomes)}/{len(faults)}] {outcome.fault.capability}"
                print(
                    f"{progress}: {outcome.verdict or 'caught'}: {outcome.fault.name}", flush=True
                )
        finally:
            trials.end()
    return outcomes


def _report(outcomes: Sequence[Outcome]) -> int:
    """Print the result of each fault by capability; return 1 if one is wrong."""
    wrong = [each for each in outcomes if each.verdict]
    for each in wrong:
        print(f"\n{each.verdict}: {each.fault.name} ({each.fault.file})\n{each.output[-1500:]}")
    for capability, group in groupby(outcomes, lambda each: each.fault.capability):
        own = list(group)
        print(f"\n{capability}: {sum(not each.verdict for each in own)} of {len(own)} caught")
        for each in own:
            kinds = [f"[{kind}]" for kind in ("unseen", "postgresql") if getattr(each.fault, kind)]
            print("  ", " ".join([each.fault.name, *kinds]), sep="")
            print(f"    {each.seconds:3.0f} s  {each.verdict or each.caught_by}")
    print(
        f"\n{len(outcomes) - len(wrong)} of {len(outcomes)} faults were caught;"
        f" {sum(each.fault.unseen for each in outcomes)} of them unseen,"
        f" {sum(each.fault.postgresql for each in outcomes)} on PostgreSQL alone."
    )
    return 1 if wrong else 0


def _interrupt(*_signal: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    # Set here, since a program that is started in the background ignores Ctrl-C, and so would
    # those that it starts.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _interrupt)
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Interrupted.")
