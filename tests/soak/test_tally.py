"""A soak takes only those errors for explained that fell into a fault, or came soon after it."""

import time

from tests.soak.tally import GRACE, Tally


def test_an_error_is_explained_by_a_fault_of_its_time_alone() -> None:
    tally = Tally()
    with tally.fault("worker_killed"):
        tally.note("form", 503)
    tally.note("site")
    tally.note("desk", 500, at=time.monotonic() - 1)
    tally.note("console", 503, at=time.monotonic() + GRACE / 2)
    tally.note("console", 503, at=time.monotonic() + 2 * GRACE)

    assert tally.explained() == {"form: 503": 1, "console: 503": 1}
    assert tally.unexplained() == {"desk: 500": 1, "console: 503": 1}
    assert sum(tally.asked.values()) == 5


def test_an_error_of_the_service_itself_is_never_explained() -> None:
    tally = Tally()
    with tally.fault("worker_killed"):
        tally.note("form", 500)

    assert tally.unexplained() == {"form: 500": 1}
