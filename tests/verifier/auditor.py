"""An auditor's machine: the verifier as the one file from a bundle, and its result."""

import json
import re
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import BytesIO, TextIOWrapper
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest

from tests.verifier.sample_log import LOG

KEY = ("--key", LOG.key.text)


@dataclass(frozen=True)
class Verdict:
    """The verifier's result."""

    status: int
    out: str
    err: str


def verify(program: Path, path: Path, *arguments: str) -> Verdict:
    """Run the verifier's file in this process, and return its verdict."""
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8") for _ in range(2))
    module = ModuleType("__main__")
    with (
        pytest.MonkeyPatch.context() as patched,
        chdir(path.parent),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        # As Python itself runs a file: its dataclasses look for their module by name.
        patched.setitem(sys.modules, "__main__", module)
        patched.setattr(sys, "argv", [str(program), str(path), *arguments])
        try:
            exec(_compiled(program.read_bytes()), module.__dict__)
        except SystemExit as ended:
            status = ended.code
    assert isinstance(status, int)
    return Verdict(status, _written(out), _written(err))


def holding(program: Path, path: Path, *arguments: str) -> str:
    """Return what the verifier says of a bundle that holds."""
    return passed(verify(program, path, *arguments))


def findings(program: Path, path: Path, *arguments: str) -> dict[str, Any]:
    """Return the facts that the verifier reports of a bundle that holds."""
    return dict(json.loads(holding(program, path, *arguments, "--json")))


def passed(verdict: Verdict) -> str:
    """Return what a verdict says that finds nothing wrong."""
    assert verdict.status == 0, verdict
    return verdict.out


def refused(program: Path, path: Path, *arguments: str) -> str:
    """Return what the verifier's one line says of a faulty bundle."""
    return reason_of(verify(program, path, *arguments))


def reason_of(verdict: Verdict) -> str:
    """Return what the one line of a verdict says is wrong."""
    assert (verdict.status, verdict.err) == (1, ""), verdict
    assert (verdict.out[:8], verdict.out.find("\n")) == ("FAILED: ", len(verdict.out) - 1)
    return verdict.out[8:-2]


def since(folder: Path, checkpoint: bytes) -> tuple[str, str]:
    """Return the arguments that hold a checkpoint against a log."""
    held = folder / "held"
    held.write_bytes(checkpoint)
    return "--since", str(held)


def verify_apart(program: Path, path: Path, *arguments: str) -> Verdict:
    """Run the verifier as a program without any of our code in reach, and return its verdict."""
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", program, path, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=path.parent,
        check=False,
    )
    return Verdict(done.returncode, done.stdout, done.stderr)


@cache
def _compiled(source: bytes) -> CodeType:
    return compile(source, "zone-verify.py", "exec")


def _written(stream: TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, BytesIO)
    return stream.buffer.getvalue().decode()


MEMORY = 400 * 2**20
"""Memory limit of the verifier: several times the use with an honest bundle."""

RESIDENT = 250 * 2**20
"""The memory that it may really have taken by then."""

PROCESSOR_SECONDS = 60
"""The processor time that it may take: many times that of the largest honest bundle of a test."""

LIMITED = (
    "import resource, runpy, sys\n"
    f"resource.setrlimit(resource.RLIMIT_CPU, ({PROCESSOR_SECONDS}, {PROCESSOR_SECONDS}))\n"
    f"resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))\n"
    "sys.argv = sys.argv[1:]\n"
    "try:\n"
    "    runpy.run_path(sys.argv[0], run_name='__main__')\n"
    "finally:\n"
    "    [line] = [line for line in open('/proc/self/status') if line.startswith('VmHWM')]\n"
    "    print(line.split()[1], file=sys.stderr)\n"
)


def refused_in_little(program: Path, path: Path, *arguments: str) -> str:
    """Return what is said of a faulty bundle, with little memory."""
    return reason_of(verify_in_little(program, path, *KEY, *arguments))


def verify_in_little(program: Path, path: Path, *arguments: str) -> Verdict:
    """Run the verifier as a program with little memory and processor time; return its verdict."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", LIMITED, program, path, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    *told, taken = done.stderr.splitlines()
    assert 1024 * int(taken) < RESIDENT
    return Verdict(done.returncode, done.stdout, "\n".join(told))


def with_bound(program: Path, folder: Path, bound: str, value: int) -> Path:
    """Return a copy of the verifier in which a bound is small enough to be tried."""
    source, count = re.subn(
        rf"^{bound} = .*$", f"{bound} = {value}", program.read_text(), flags=re.MULTILINE
    )
    assert count == 1
    copy = folder / "bounded.py"
    copy.write_text(source)
    return copy
