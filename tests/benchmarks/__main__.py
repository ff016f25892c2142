"""`make bench`: the speed of the real service on this machine, in one report.

`python -m tests.benchmarks PART ...` measures some parts and leaves the others in the report as
they are; `python -m tests.benchmarks --help` lists them.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import indent

from tests.benchmarks import report
from tests.benchmarks.comparison import compare
from tests.benchmarks.cores import shares
from tests.benchmarks.desk import measure_million
from tests.benchmarks.exports.trace import measure_traces
from tests.benchmarks.exports.xlsx import measure_workbooks
from tests.benchmarks.figures import Figure
from tests.benchmarks.imports import measure_imports
from tests.benchmarks.inbox.inbox import measure_inbox
from tests.benchmarks.inbox.indexing import measure_indexing
from tests.benchmarks.ledger import measure_ledger
from tests.benchmarks.memory import measure_memory
from tests.benchmarks.peers import measure_peers
from tests.benchmarks.reception import measure_reception
from tests.benchmarks.sealing import measure_sealing


@dataclass(frozen=True)
class Part:
    """One measurement.

    :param what: what is measured beside what, in a sentence.
    """

    what: str
    measure: Callable[[], Iterator[Figure]]


PARTS: Mapping[str, Part] = {
    "pages": Part(
        "Public pages beside the same bytes from a bare Flask view, the server alone, and nginx.",
        lambda: compare(processes=max(1, len(shares()[0]))),
    ),
    "enquiries": Part(
        "Enquiries to two web processes beside a worker that seals, places and mails them, and the "
        "same form that stores none.",
        lambda: measure_reception(processes=2),
    ),
    "peers": Part(
        "Page, submission, list and export beside Wagtail's form builder.", measure_peers
    ),
    "sealing": Part(
        "Enquiries while the worker seals them and while it does not.",
        lambda: measure_sealing(processes=2),
    ),
    "ledger": Part("The ledger beside a bare loop of hashlib.", measure_ledger),
    "million": Part(
        "Pages of the desk, people in the console, retention's plan and exports among a million "
        "leads.",
        measure_million,
    ),
    "inbox": Part("Pages of the inbox with few leads and with many.", measure_inbox),
    "indexing": Part(
        "Enquiries while the worker indexes leads for the search and while it does not.",
        lambda: measure_indexing(processes=2),
    ),
    "imports": Part("Imports of long lists beside the form's enquiries.", measure_imports),
    "workbooks": Part("XLSX files beside a bare loop of the library.", measure_workbooks),
    "traces": Part("Which of many exports held a person.", measure_traces),
    "memory": Part("What an idle service takes.", measure_memory),
}
"""The measurements in order."""


def main(parts: Sequence[str]) -> int:
    """Measure some parts or all; write the report; return 1 if a bar is missed.

    A part that fails leaves the earlier ones in the report.
    """
    stored, missed, begun = report.read_report(), 0, time.monotonic()
    for number, name in enumerate(parts or PARTS, 1):
        part, busy = PARTS[name], report.busy_share()
        print(f"[{number}/{len(parts or PARTS)}] {name}: {part.what}")
        if busy > report.QUIET:
            print(f"  The machine is not quiet: {busy:.0%} of its cores are taken.")
        figures = []
        for figure in part.measure():
            figures.append(figure)
            print(report.line_of(figure), flush=True)
        missed += sum(not each.met for each in figures)
        stored = report.add_part(stored, name, part.what, busy, figures)
        report.write_report({each: stored[each] for each in PARTS if each in stored})
    took = (time.monotonic() - begun) / 60
    print(f"Bars missed: {missed}. It took {took:.0f} minutes. See docs/{report.TABLE.name}.")
    return 1 if missed else 0


if __name__ == "__main__":
    told = indent("\n".join(f"{name:<10} {part.what}" for name, part in PARTS.items()), "  ")
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description="Measure the real service on this machine, and write docs/benchmarks.md.",
        epilog=f"parts:\n{told}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help="a part; all without any")
    wanted = parser.parse_args().parts
    if unknown := sorted({*wanted} - {*PARTS}):
        parser.error(f"There is no part {', '.join(unknown)}.")
    sys.exit(main(wanted))
