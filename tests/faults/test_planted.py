"""Every planted fault still applies and is declared as it should be."""

from collections import Counter

import pytest

from tests.architecture.layers import CAPABILITIES
from tests.faults.faults import Fault, load_faults, why_not
from tests.faults.trials import Ran, caught_by

FAULTS = load_faults()
HUNG = """....Timeout (0:02:00)!
Thread 0x00007f (most recent call first):
  File "/tmp/0/app/mail/store/outbox.py", line 33 in lock_next
  File "/tmp/0/tests/mail/test_outbox.py", line 12 in test_b
  File "/x/_pytest/python.py", line 166 in pytest_pyfunc_call
"""


def _example(**changes: object) -> Fault:
    given = {"name": "Nobody signs in twice", "file": "Makefile", "before": "help: ##"}
    more = {"after": "helps: ##", "tests": ("tests/faults/test_planted.py",)}
    return Fault("core", **{**given, **more, **changes})  # type: ignore[arg-type]


def test_every_planted_fault_still_applies_and_names_existing_tests() -> None:
    assert not [reason for fault in FAULTS if (reason := why_not(fault))]


def test_no_two_planted_faults_have_the_same_name_or_change() -> None:
    names = Counter(fault.name for fault in FAULTS)
    changes = Counter((fault.file, fault.before, fault.after) for fault in FAULTS)
    assert not [each for each, count in (names + changes).items() if count > 1]


@pytest.mark.parametrize("capability", CAPABILITIES)
def test_each_capability_has_at_least_five_planted_faults(capability: str) -> None:
    assert sum(fault.capability == capability for fault in FAULTS) >= 5


def test_faults_of_every_kind_are_planted() -> None:
    assert {fault.capability for fault in FAULTS} >= {*CAPABILITIES}
    assert len(FAULTS) >= 60
    assert sum(fault.unseen for fault in FAULTS) * 2 >= len(FAULTS)
    assert sum(fault.postgresql for fault in FAULTS) >= 10


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"before": "no such text"}, "Makefile has the text to replace 0 times, not once"),
        ({"before": "$(PY)"}, "times, not once"),
        ({"after": "help: ##"}, "`after` is the same as `before`"),
        ({"file": "app/nowhere.py"}, "there is no file app/nowhere.py"),
        ({"tests": ()}, "it names no tests"),
        ({"tests": ("tests/test_nowhere.py",)}, "there is no test tests/test_nowhere.py"),
        (
            {"tests": ("tests/faults/test_planted.py::test_nothing",)},
            "there is no test tests/faults/test_planted.py::test_nothing",
        ),
    ],
)
def test_a_fault_that_no_longer_applies_says_why(changes: dict[str, object], reason: str) -> None:
    assert why_not(_example()) is None
    assert reason in str(why_not(_example(**changes)))


def test_only_a_failed_test_catches_a_fault() -> None:
    failed = "FAILED tests/core/test_db.py::test_a - assert False\n1 failed"
    assert caught_by(Ran(1, failed)) == "tests/core/test_db.py::test_a"
    assert caught_by(Ran(1, HUNG)) == "tests/mail/test_outbox.py::test_b, which hung"
    assert caught_by(Ran(1, "Timeout (0:02:00)!")) == "a test that hung"
    assert caught_by(Ran(2, "ERROR tests/core/test_db.py - ImportError")) == ""
    assert caught_by(Ran(0, "3 passed")) == ""
