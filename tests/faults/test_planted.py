"""Every planted fault can be planted, and a change of its function does not break it."""

from dataclasses import replace

import pytest

from tests.faults.faults import CannotBePlanted, Fault, load_faults, why_not
from tests.faults.trials import caught_by

FAULTS = load_faults()
SOURCE = """
@keeps(1)
def f(row, limit=1):
    # The oldest.
    first = row.order().lock()
    return first.age < limit

class C:
    def f(self):
        return self.count() > 1
"""
EXAMPLE = Fault("Nothing is lost", "app.core.clock:f", ("tests/faults/test_planted.py",))


def test_at_most_sixty_faults_are_planted_and_each_can_be() -> None:
    assert not [reason for fault in FAULTS if (reason := why_not(fault))]
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) <= 60


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"use": "lock"}, "    first = row.order()"),
        ({"use": "order", "gives": "row"}, "    first = row.lock()"),
        ({"use": "age", "gives": "0"}, "    return 0 < limit"),
        ({"use": "keeps", "gives": "limited"}, "@limited"),
        ({"body": "return True"}, "def f(row, limit=1):\n    return True"),
        ({"function": "app.core.clock:C.f", "use": "count", "gives": "2"}, "        return 2 > 1"),
    ],
)
def test_a_fault_replaces_uses_in_its_function_or_its_body(
    changes: dict[str, str], line: str
) -> None:
    assert line in replace(EXAMPLE, **changes).changed(SOURCE)  # type: ignore[arg-type]


@pytest.mark.parametrize("changes", [{"function": "app.core.clock:g"}, {"use": "unlock"}])
def test_a_fault_without_its_function_or_use_says_so(changes: dict[str, str]) -> None:
    with pytest.raises(CannotBePlanted, match=r"no function app.core.clock:g|no use of unlock"):
        replace(EXAMPLE, **changes).changed(SOURCE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"function": "app.nowhere:now"}, "tests/faults/planted.toml"),
        ({"tests": ("tests/faults/test_planted.py::test_nothing",)}, "test_planted.py::test_no"),
        ({"body": "return nothing"}, "there is no name nothing"),
    ],
)
def test_a_fault_that_no_longer_applies_says_why(changes: dict[str, object], reason: str) -> None:
    fault = replace(EXAMPLE, function="app.core.clock:now", body="return None")
    assert why_not(fault) is None
    assert reason in str(why_not(replace(fault, **changes)))  # type: ignore[arg-type]


def test_only_a_failed_test_catches_a_fault() -> None:
    failed = "FAILED tests/core/test_db.py::test_a - assert False\n1 failed"
    assert caught_by(1, failed) == ["tests/core/test_db.py::test_a"]
    assert caught_by(1, "Timeout (0:02:00)!") == ("a test that hung",)
    assert not caught_by(2, "ERROR tests/core/test_db.py - ImportError")
