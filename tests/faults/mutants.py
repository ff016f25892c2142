"""Change the rules in small ways with mutmut, and count the changes that tests catch.

`[tool.mutmut]` of `pyproject.toml` names the rules and the tests.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence

from tests.faults.trials import copy_checkout
from tests.support.live_server import CHECKOUT

# It is kept after the run: there, `mutmut results` lists what no test caught, and `mutmut show`
# shows a change.
FOLDER = CHECKOUT / "test-results" / "faults"
Tally = dict[str, int]
_MOST_SECONDS = 2 * 60 * 60
# Exit statuses that mutmut keeps: all tests passed, or none reached the change.
_NOT_CAUGHT = (0, 5, 33)


def parts_with_rules() -> list[str]:
    """Return the parts of the product that have rules."""
    return sorted(each.parent.name for each in (CHECKOUT / "app").glob("*/rules"))


def change_rules(parts: Sequence[str], at_once: int) -> dict[str, Tally]:
    """Change the rules of some parts one at a time; return how many changes tests caught of each.

    :param at_once: how many changes are tried at a time.
    :raises CalledProcessError: if tests fail without a change.
    :raises TimeoutExpired: if the run takes longer than two hours.
    """
    shutil.rmtree(FOLDER, ignore_errors=True)
    copy_checkout(FOLDER)
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(at_once)]
    names = [f"app.{part}.rules.*" for part in parts]
    subprocess.run([*command, *names], cwd=FOLDER, check=True, timeout=_MOST_SECONDS)
    return {part: _tally(part) for part in parts}


def _tally(part: str) -> Tally:
    statuses = [
        status
        for kept in (FOLDER / "mutants" / "app" / part / "rules").glob("*.meta")
        for status in json.loads(kept.read_text(encoding="utf-8"))["exit_code_by_key"].values()
    ]
    return {"faults": len(statuses), "caught": sum(each not in _NOT_CAUGHT for each in statuses)}
