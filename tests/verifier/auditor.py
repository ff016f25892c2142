"""An auditor's machine: the verifier as a program of its own, and a bundle to look at."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.verifier.sample_log import LOG

KEY = ("--key", LOG.key.text)


@dataclass(frozen=True)
class Verdict:
    """What the verifier answered."""

    status: int
    out: str
    err: str


def verify(program: Path, path: Path, *arguments: str) -> Verdict:
    """Run the verifier without any of our code in reach, and return its verdict."""
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", program, path, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=path.parent,
        check=False,
    )
    return Verdict(done.returncode, done.stdout, done.stderr)
