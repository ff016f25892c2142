"""Interpreters of this machine beside the one that runs the tests, with the locked packages.

`python -m tests.supply.interpreters 3.13` prints where that version is, or fails and says that it
is missing.
"""

import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.core.config import CHECKOUT

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
"""The versions of Python on which the service is to run."""

UV = (sys.executable, "-m", "uv")
OWN = "{}.{}".format(*sys.version_info)
"""The version that runs the tests."""

_LOCKED = CHECKOUT / "requirements" / "run.txt"
_PLACE = CHECKOUT / ".venv"
_STAMP = "locked.sha256"


def found(version: str) -> Path | None:
    """Return an interpreter of a version; None if this machine has none.

    The system's own comes first, since it is the one that most operators have.
    """
    name = f"python{version}"
    own = Path.home().glob(f".pyenv/versions/{version}.*/bin/{name}")
    places = (Path("/usr/bin", name), Path("/usr/local/bin", name), *sorted(own, reverse=True))
    return next((each for each in places if each.exists()), None)


def prepared(version: str, interpreter: Path) -> Path:
    """Return the interpreter of an environment with the locked packages and this checkout.

    It is kept beside the tests' own, until other packages are locked.
    """
    place = _PLACE / f"python{version}"
    wanted = hashlib.sha256(_LOCKED.read_bytes() + str(interpreter).encode()).hexdigest()
    stamp = place / _STAMP
    if not (stamp.exists() and stamp.read_text(encoding="ascii") == wanted):
        draft = Path(tempfile.mkdtemp(prefix=f"python{version}.", dir=_PLACE))
        _fill(draft, interpreter)
        (draft / _STAMP).write_text(wanted, encoding="ascii")
        shutil.rmtree(place, ignore_errors=True)
        draft.replace(place)
    return place / "bin" / "python"


def _fill(folder: Path, interpreter: Path) -> None:
    quiet = ("--quiet", "--python")
    subprocess.run(
        [*UV, "venv", "--allow-existing", *quiet, interpreter, folder], check=True, cwd="/"
    )
    locked = ("--only-binary", ":all:", "--no-binary", "flask-principal", "--require-hashes")
    subprocess.run(
        [*UV, "pip", "install", *quiet, folder / "bin" / "python", *locked, "-r", _LOCKED],
        check=True,
        cwd="/",
    )
    [packages] = folder.glob("lib/*/site-packages")
    (packages / "checkout.pth").write_text(f"{CHECKOUT}\n")


if __name__ == "__main__":
    print(found(sys.argv[1]) or sys.exit(f"Python {sys.argv[1]} is missing on this machine."))
