"""`make bench`: how fast the real server is on this machine.

`python -m tests.benchmarks pages`, `enquiries`, `sealing`, `ledger`, `inbox` or `indexing` measures
one part alone.
"""

import sys

from tests.benchmarks.comparison import compare
from tests.benchmarks.cores import shares
from tests.benchmarks.inbox import measure_inbox
from tests.benchmarks.indexing import measure_indexing
from tests.benchmarks.ledger import measure_ledger
from tests.benchmarks.reception import measure_reception
from tests.benchmarks.sealing import measure_sealing

PARTS = ("pages", "enquiries", "sealing", "ledger", "inbox", "indexing")


def main(parts: list[str]) -> int:
    """Measure the parts that are asked for; return 1 if a bar is missed."""
    wanted = parts or list(PARTS)
    met = True
    if "pages" in wanted:
        met = compare(processes=max(1, len(shares()[0])))
    if "enquiries" in wanted:
        met = measure_reception(processes=2) and met
    if "sealing" in wanted:
        met = measure_sealing(processes=2) and met
    if "ledger" in wanted:
        met = measure_ledger() and met
    if "inbox" in wanted:
        met = measure_inbox() and met
    if "indexing" in wanted:
        met = measure_indexing(processes=2) and met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
