"""A soak takes only those errors for explained that fell into a fault, or came soon after it."""

import time

from tests.soak.tally import GRACE, INTERNAL_ERROR, Tally


def test_an_error_is_explained_by_a_fault_of_its_time_alone() -> None:
    tally, begun = Tally(), time.monotonic()
    with tally.fault("worker killed"):
        tally.note("form", 503)
        tally.note("form", INTERNAL_ERROR)
    tally.note("site")
    tally.note("desk", 503, at=begun - 1)
    tally.note("console", 503, at=begun + GRACE / 2)
    tally.note("export", 503, at=begun + 2 * GRACE)

    assert tally.explained() == {"form: 503": 1, "console: 503": 1}
    assert tally.unexplained() == {
        f"form: {INTERNAL_ERROR}": 1,
        "desk: 503": 1,
        "export: 503": 1,
    }
    assert tally.asked.total() == 6
