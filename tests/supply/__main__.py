"""`make audit`: look the locked packages up in the advisories that can be reached."""

import subprocess
import sys

from app.core.config import CHECKOUT
from tests.supply.advisories import audit

TOOL = "pip-audit==2.10.1"
PATIENCE = 600.0


def ask(service: str) -> str:
    """Return pip-audit's report on every locked package; empty if it could not make one."""
    options = ("--require-hashes", "--disable-pip", "--progress-spinner=off", "--format=json")
    locked = CHECKOUT / "requirements" / "test.txt"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "uv", "tool", "run", "--quiet", TOOL),
            *(*options, f"--vulnerability-service={service}", f"--requirement={locked}"),
        ],
        check=False,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    return done.stdout


verdict = audit(ask)
print("\n".join(verdict.lines))
sys.exit(verdict.status)
