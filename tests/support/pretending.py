"""Running tests in a process of its own, in which something more is declared than there is."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

from tests.support.chosen_time import AHEAD, ON_PATH

CHECKOUT = Path(__file__).resolve().parents[2]


def run_pretending(plugin: str, tests: Path) -> None:
    """Run a file of tests in a process of its own; fail with what it says if one of them does.

    :param plugin: the module that pytest loads first, before anything of the service is imported.
    """
    # That process chooses its own time, as each of pytest does.
    own = {name: told for name, told in os.environ.items() if name != AHEAD}
    places = own.get("PYTHONPATH", "").split(os.pathsep)
    own["PYTHONPATH"] = os.pathsep.join(each for each in places if each != str(ON_PATH))
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-p", plugin, str(tests)],
        cwd=CHECKOUT,
        env=own,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def declare(module: str, before: str, more: str) -> None:
    """Import a module of the service with more declared in its source than there is.

    :param before: the text of the source that what is more is put before; it is there once.
    """
    path = CHECKOUT / (module.replace(".", "/") + ".py")
    source = path.read_text("utf-8")
    assert source.count(before) == 1
    made = sys.modules[module] = ModuleType(module)
    made.__file__ = str(path)
    exec(compile(source.replace(before, more + before), str(path), "exec"), made.__dict__)
