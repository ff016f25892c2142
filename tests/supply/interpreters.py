"""Interpreters of this machine beside the one that runs the tests, with the locked packages.

`python -m tests.supply.interpreters 3.13` prints where that version is, or fails and says that it
is missing.
"""

import subprocess
import sys
from pathlib import Path

from app.core.config import CHECKOUT

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
"""The versions of Python on which the service is to run."""

UV = (sys.executable, "-m", "uv")
OWN = "{}.{}".format(*sys.version_info)
"""The version that runs the tests."""

_LOCKED = CHECKOUT / "requirements" / "run.txt"


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

    It is kept beside the tests' own; nothing is installed while the same packages are locked.
    """
    place = CHECKOUT / ".venv" / f"python{version}"
    own = place / "bin" / "python"
    locked = (
        "--only-binary",
        ":all:",
        "--no-binary",
        "flask-principal",
        "--require-hashes",
        _LOCKED,
    )
    for asked in (
        ("venv", "--allow-existing", "--python", interpreter, place),
        ("pip", "sync", "--python", own, *locked),
    ):
        subprocess.run([*UV, *asked, "--quiet"], check=True, cwd="/")
    [packages] = place.glob("lib/*/site-packages")
    (packages / "checkout.pth").write_text(f"{CHECKOUT}\n")
    return own


if __name__ == "__main__":
    print(found(sys.argv[1]) or sys.exit(f"Python {sys.argv[1]} is missing on this machine."))
