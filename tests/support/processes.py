"""Functions run in several processes at once, as in several web processes."""

import importlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def in_processes(count: int, work: Callable[..., object], *arguments: str) -> list[str]:
    """Run a module's function in several processes at once; return each result, as text.

    :param work: gets its process's number and the arguments, and returns one line.

    One helper process imports the function and forks the others, since this one may have threads
    that must not be forked, and since importing the service takes longer than most tests.
    """
    command = [sys.executable, "-m", "tests.support.processes"]
    name = f"{work.__module__}:{work.__name__}"
    done = subprocess.run(
        [*command, name, str(count), *arguments],
        cwd=CHECKOUT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def main(name: str, count: int, arguments: list[str]) -> int:
    """Fork, let all begin together, and return the number of processes that failed."""
    module, _, function = name.partition(":")
    work = getattr(importlib.import_module(module), function)
    gate, opener = os.pipe()
    children = [_fork(work, number, arguments, gate, opener) for number in range(count)]
    os.close(opener)
    return sum(os.waitpid(child, 0)[1] != 0 for child in children)


def _fork(
    work: Callable[..., object], number: int, arguments: list[str], gate: int, opener: int
) -> int:
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        os.close(opener)
        os.read(gate, 1)
        os.write(1, f"{work(number, *arguments)}\n".encode())
        status = 0
    finally:
        if status:
            sys.excepthook(*sys.exc_info())
            sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
