"""Running tests in a process of its own, in which something more is declared than there is."""

import os
import subprocess
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType

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
    """Let a module of the service declare more, once it is imported, than its source does.

    :param before: the text of the source that what is more is put before; it is there once.
    """
    path = CHECKOUT / (module.replace(".", "/") + ".py")
    source = path.read_text("utf-8")
    assert source.count(before) == 1
    sys.meta_path.insert(0, _Finder(module, path, source.replace(before, more + before)))


class _Finder(MetaPathFinder):
    """Finds one module, and gives it other source than its file's."""

    def __init__(self, module: str, path: Path, source: str) -> None:
        self._module, self._path, self._source = module, path, source

    def find_spec(self, fullname: str, *_where: object) -> ModuleSpec | None:
        """Return where the module is, if it is this one."""
        if fullname != self._module:
            return None
        loader = _Loader(fullname, str(self._path), self._source)
        return spec_from_file_location(fullname, self._path, loader=loader)


class _Loader(SourceFileLoader):
    """Loads a module from source that is given."""

    def __init__(self, module: str, path: str, source: str) -> None:
        super().__init__(module, path)
        self._source = source

    def get_code(self, fullname: str) -> CodeType:
        """Return the source, compiled."""
        return compile(self._source, self.path, "exec")
