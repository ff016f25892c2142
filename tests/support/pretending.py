"""Tests in a separate process, with one more declaration than the source has."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType

from tests.support.chosen_time import AHEAD, ON_PATH

CHECKOUT = Path(__file__).resolve().parents[2]

_MOST_SECONDS_OF_A_TEST = 240
_PYTEST = (
    *(sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"),
    # If one hangs, its process says where, before the test that waits for it is ended.
    *("-o", f"faulthandler_timeout={_MOST_SECONDS_OF_A_TEST}"),
)


def run_pretending(plugin: str, tests: Path) -> None:
    """Run a file of tests in a separate process; fail with its output if one of them fails.

    :param plugin: the module that pytest loads first, before anything of the service is imported.
    """
    # That process chooses its own time, as every pytest process does.
    own = {name: told for name, told in os.environ.items() if name != AHEAD}
    places = own.get("PYTHONPATH", "").split(os.pathsep)
    own["PYTHONPATH"] = os.pathsep.join(each for each in places if each != str(ON_PATH))
    own["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    with tempfile.TemporaryDirectory(prefix="zone-pretending-") as folder:
        # With a folder of its own, it does not clean up after earlier runs, which takes minutes.
        command = [*_PYTEST, "--basetemp", f"{folder}/base", "-p", plugin, str(tests)]
        done = subprocess.run(
            command, cwd=CHECKOUT, env=own, check=False, capture_output=True, text=True
        )
    assert done.returncode == 0, done.stdout + done.stderr


def declare(module: str, before: str, more: str) -> None:
    """Let a module of the service that is not imported yet declare more than its source does.

    :param before: the text of the source before which the addition is inserted; it occurs once.
    """
    _MORE.setdefault(module, []).append((before, more))


def replace_once(file: Path, old: str, new: str) -> None:
    """Replace a text in a file, in which it occurs once."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), "utf-8")


class _Finder(MetaPathFinder):
    """Finder of the modules with additional declarations."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        found = PathFinder.find_spec(fullname, path, target) if fullname in _MORE else None
        if found is not None and found.origin is not None:
            found.loader = _Loader(fullname, found.origin)
        return found


class _Loader(SourceFileLoader):
    """Loader that compiles a module with its additional declarations."""

    def get_code(self, fullname: str) -> CodeType:
        source = Path(self.path).read_text("utf-8")
        for before, more in _MORE[fullname]:
            assert source.count(before) == 1, before
            source = source.replace(before, more + before)
        return compile(source, self.path, "exec")


_MORE: dict[str, list[tuple[str, str]]] = {}
sys.meta_path.insert(0, _Finder())
