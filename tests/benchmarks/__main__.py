"""`make bench`: the speed of the real service on this machine, in one report.

`python -m tests.benchmarks PART ...` measures some parts and leaves the others in the report as
they are; `python -m tests.benchmarks --help` lists them.
"""

from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from tests import harness
from tests.benchmarks.amounts import FULL, SMALL, Amounts
from tests.benchmarks.desk import measure_million
from tests.benchmarks.imports import measure_imports
from tests.benchmarks.inbox.inbox import measure_inbox
from tests.benchmarks.ledger import measure_ledger
from tests.benchmarks.memory import measure_memory
from tests.benchmarks.page import page_of
from tests.benchmarks.pages import measure_pages
from tests.benchmarks.peers import measure_peers
from tests.benchmarks.reception import measure_reception
from tests.benchmarks.sealing import measure_sealing
from tests.benchmarks.workbooks import measure_workbooks
from tests.harness import Figure, Part, Tool
from tests.support.live_server import CHECKOUT

Measure = Callable[[Amounts], Iterable[Figure]]


def _part(what: str, measure: Measure) -> Part:
    def measured(given: Namespace) -> Iterable[Figure]:
        leads = tuple(each for each in FULL.leads if each <= given.leads)
        return measure(SMALL if given.small else replace(FULL, leads=leads))

    return Part(what, measured)


PARTS: Mapping[str, Part] = {
    "pages": _part(
        "Public pages beside the same bytes from a bare Flask view, the server alone, and nginx.",
        measure_pages,
    ),
    "enquiries": _part(
        "Enquiries to two web processes beside a worker that seals, places and mails them, and the "
        "same form that stores none.",
        measure_reception,
    ),
    "peers": _part(
        "Page, submission, list and export beside Wagtail's form builder.", measure_peers
    ),
    "sealing": _part(
        "Enquiries while the worker seals them and while it does not.", measure_sealing
    ),
    "ledger": _part("The ledger beside a bare loop of hashlib.", measure_ledger),
    "million": _part(
        "Pages of the desk, people in the console, retention's plan and exports among a million "
        "leads.",
        measure_million,
    ),
    "inbox": _part("Pages of the inbox with few leads and with many.", measure_inbox),
    "imports": _part("Imports of long lists beside the form's enquiries.", measure_imports),
    "workbooks": _part("XLSX files beside a bare loop of the library.", measure_workbooks),
    "memory": _part("What an idle service takes.", measure_memory),
}
"""The measurements in order."""

BENCH = Tool(
    "tests.benchmarks",
    "Measure the real service on this machine, and write docs/benchmarks.md.",
    PARTS,
    CHECKOUT / "docs" / "benchmarks.json",
    page_of,
    {
        "--small": {"action": "store_true", "help": "only see that it works, at small sizes"},
        "--leads": {"type": int, "default": max(FULL.leads), "help": "the most leads of a desk"},
    },
    timing=True,
)

if __name__ == "__main__":
    harness.main(BENCH)
