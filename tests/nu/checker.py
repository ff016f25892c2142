"""The Nu Html Checker: installed from npm if missing, and run once over many pages."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from app.core.config import CHECKOUT

VERSION: Final = "26.9.27"
FOLDER: Final = CHECKOUT / ".venv" / "nu"
JAR: Final = FOLDER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
MISSING: Final = (
    "The Nu checker needs Java and npm: install them (on Debian: apt-get install"
    " default-jre-headless npm) and try again."
)

_NOT_A_FAULT: Final = (
    r".*“role” attribute must not be used on a “t[a-z]+” element which has a “table”.*"
)
"""Tables that become cards on a phone repeat their roles, which Safari 14 to 16 drops."""


def find_checker() -> Path:
    """Return the checker's program, installed if need be; else exit naming the dependency."""
    if shutil.which("java") is None:
        sys.exit(MISSING)
    if not JAR.exists():
        if shutil.which("npm") is None:
            sys.exit(MISSING)
        # Its scripts would only fetch a Java of its own.
        package = ["--ignore-scripts", "--no-fund", "--no-audit", f"vnu-jar@{VERSION}"]
        subprocess.run(["npm", "install", "--prefix", str(FOLDER), *package], check=True)
    return JAR


def complaints(checker: Path, pages: Mapping[str, str], folder: Path) -> list[str]:
    """Return the faults of pages, each line naming the page.

    :param pages: the pages by a name that may be a file's.
    :param folder: the folder in which the checker reads them.
    """
    folder.mkdir()
    for name, text in pages.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    command = ["java", "-jar", str(checker), "--errors-only", "--format", "gnu"]
    command += ["--filterpattern", _NOT_A_FAULT, str(folder)]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    lines = ended.stderr.splitlines()
    assert bool(lines) == bool(ended.returncode), f"The checker ended with {ended.returncode}."
    return [line.replace(f"file:{folder}/", "") for line in lines]
