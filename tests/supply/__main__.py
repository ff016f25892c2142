"""`make audit`: look the locked packages up in the advisories that can be reached."""

import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator

from app.core.config import CHECKOUT
from tests import harness
from tests.harness import RESULTS, Figure, Part, Tool, say
from tests.supply.advisories import audit

TOOL = "pip-audit==2.10.1"
PATIENCE = 600.0
LOCKED = CHECKOUT / "requirements" / "test.txt"


def ask(service: str) -> str:
    """Return pip-audit's report on every locked package; empty if it could not make one."""
    options = ("--require-hashes", "--disable-pip", "--progress-spinner=off", "--format=json")
    given = (f"--vulnerability-service={service}", f"--requirement={LOCKED}")
    run = (sys.executable, "-m", "uv", "tool", "run", "--quiet", TOOL, *options, *given)
    return subprocess.run(
        run, check=False, capture_output=True, text=True, timeout=PATIENCE
    ).stdout  # fmt: skip


def look_up(_given: Namespace) -> Iterator[Figure]:
    """Yield the advisories known, and the packages of which none can be known."""
    verdict = audit(ask)
    say("\n".join(verdict.lines))
    yield Figure("packages looked up", [verdict.checked], least=1)
    yield Figure("known advisories", [verdict.known], most=0)
    yield Figure("packages not looked up", [verdict.left], most=0)


AUDIT = Tool(
    "tests.supply",
    "Look the locked versions up in the advisories that can be reached.",
    {"packages": Part("Every locked package beside the advisories of OSV or PyPI.", look_up)},
    RESULTS / "audit.json",
)

if __name__ == "__main__":
    harness.main(AUDIT)
