"""`make faults`: plant one fault at a time in a copy, then change every rule in small ways.

`make faults FAULTS="consent ledger"` takes two parts of the product alone, and `FAULTS=planted` or
`FAULTS=rules` one of the two kinds. `docs/faults.json` keeps what a run over all parts found.
"""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from tests.faults.faults import Fault, load_faults, why_not
from tests.faults.mutants import Tally, change_rules, parts_with_rules
from tests.faults.trials import copies_of_checkout, run_tests, try_fault
from tests.support.live_server import CHECKOUT

AT_ONCE = os.cpu_count() or 1
LEAST = {"planted": 1.0, "rules": 0.85}
REPORT = CHECKOUT / "docs" / "faults.json"


def main(wanted: Sequence[str]) -> int:
    """Try the faults of some parts of the product, or all; return 1 if too few are caught."""
    faults, ruled = load_faults(), parts_with_rules()
    known = {*ruled} | {each.part for each in faults}
    if unknown := {*wanted} - known - {*LEAST}:
        print(f"There are no faults for {', '.join(sorted(unknown))}.")
        return 1
    parts, kinds = {*wanted} & known or known, {*wanted} & {*LEAST} or {*LEAST}
    found: dict[str, Mapping[str, Tally]] = {}
    if "planted" in kinds and (chosen := [each for each in faults if each.part in parts]):
        found["planted"] = _try_planted(chosen)
    if "rules" in kinds and (changed := [each for each in ruled if each in parts]):
        found["rules"] = change_rules(changed, AT_ONCE)
    enough = [_is_enough(kind, tallies) for kind, tallies in found.items()]
    if parts == known and all(found.values()):
        kept = json.loads(REPORT.read_text(encoding="utf-8")) if REPORT.exists() else {}
        REPORT.write_text(json.dumps({**kept, **found}, indent=1) + "\n", encoding="utf-8")
    return 0 if all(enough) else 1


def _try_planted(faults: Sequence[Fault]) -> dict[str, Tally]:
    """Try each fault; return nothing if one cannot be planted, or a test fails without any."""
    if stale := [reason for each in faults if (reason := why_not(each))]:
        print("These faults cannot be planted:", *stale, sep="\n  ")
        return {}
    tallies: dict[str, Tally] = {}
    with copies_of_checkout(AT_ONCE) as copies, ThreadPoolExecutor(AT_ONCE) as threads:
        print(f"Without a fault, the tests of {len(faults)} faults are run first.", flush=True)
        tests = sorted({test for each in faults for test in each.tests})
        green = run_tests(root := copies.get(), tests, "-n", str(AT_ONCE))
        copies.put(root)
        if green.returncode:
            print(green.stdout[-4000:], "Without a fault, a test already fails.", sep="\n")
            return {}
        for number, each in enumerate(threads.map(partial(try_fault, copies), faults), 1):
            said = f"caught by {each.caught_by[0]}" if each.is_caught else each.output[-1500:]
            print(f"[{number}/{len(faults)}] {each.fault.name}: {said}", flush=True)
            tally = tallies.setdefault(each.fault.part, {"faults": 0, "caught": 0})
            tally["faults"] += 1
            tally["caught"] += each.is_caught
    return dict(sorted(tallies.items()))


def _is_enough(kind: str, tallies: Mapping[str, Tally]) -> bool:
    """Print how many faults of a kind were caught; return whether it is enough."""
    for part, tally in tallies.items():
        print(f"{kind:8} {part:10} {tally['caught']:5} of {tally['faults']:5} caught")
    caught, faults = (sum(each[key] for each in tallies.values()) for key in ("caught", "faults"))
    print(f"{kind}: {caught / max(faults, 1):.1%} caught; at least {LEAST[kind]:.0%} should be.")
    return bool(faults) and caught >= LEAST[kind] * faults


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
