"""`make bench`: the speed of the real server on this machine.

`python -m tests.benchmarks pages`, `enquiries`, `sealing`, `ledger`, `inbox`, `indexing`,
`workbooks`, `exports`, `traces`, `console`, `memory` or `desk` measures only that part.
"""

import sys
from collections.abc import Callable, Mapping

from tests.benchmarks.comparison import compare
from tests.benchmarks.console import measure_console
from tests.benchmarks.cores import shares
from tests.benchmarks.desk import measure_desk
from tests.benchmarks.exports.exports import measure_exports
from tests.benchmarks.exports.trace import measure_traces
from tests.benchmarks.exports.xlsx import measure_workbooks
from tests.benchmarks.inbox.inbox import measure_inbox
from tests.benchmarks.inbox.indexing import measure_indexing
from tests.benchmarks.ledger import measure_ledger
from tests.benchmarks.memory import measure_memory
from tests.benchmarks.reception import measure_reception
from tests.benchmarks.sealing import measure_sealing

PARTS: Mapping[str, Callable[[], bool]] = {
    "pages": lambda: compare(processes=max(1, len(shares()[0]))),
    "enquiries": lambda: measure_reception(processes=2),
    "sealing": lambda: measure_sealing(processes=2),
    "ledger": measure_ledger,
    "inbox": measure_inbox,
    "indexing": lambda: measure_indexing(processes=2),
    "workbooks": measure_workbooks,
    "exports": measure_exports,
    "traces": measure_traces,
    "console": measure_console,
    "memory": measure_memory,
    "desk": measure_desk,
}
"""The measurements in order; each returns whether its bars are met."""


def main(parts: list[str]) -> int:
    """Measure the requested parts; return 1 if a bar is missed."""
    met = [measure() for part, measure in PARTS.items() if not parts or part in parts]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
