"""An auditor's machine: the verifier as the one file from a bundle, and its result."""

import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import BytesIO, TextIOWrapper
from pathlib import Path
from types import CodeType, ModuleType

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
