"""The browser for tests: found, or installed where there is none.

`python -m tests.support.ensure_browser` prints its path, or ends with a sentence saying what to
install.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

WITHOUT_WINDOWS: Final = "chromium-headless-shell"
"""Playwright's default Chromium: without windows, a page takes a third of the time."""
NAMES: Final = (
    WITHOUT_WINDOWS,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
MAC_APPLICATIONS: Final = (
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
)
NOT_FOUND: Final = (
    "The browser tests need Chromium or Chrome and none could be installed: install one (on"
    " Debian: apt-get install chromium; elsewhere: python -m playwright install --with-deps"
    " chromium) and try again."
)


def _candidates() -> Iterator[str]:
    yield from filter(None, map(shutil.which, NAMES))
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from (str(folder / each) for each in MAC_APPLICATIONS)
    # Last, because asking starts playwright's driver, which takes a second.
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _starts(program: str) -> bool:
    """Return whether a program runs; Ubuntu's `chromium-browser` may only ask for a snap."""
    try:
        return _run([program, "--version"], quiet=True)
    except OSError:
        return False


def find_browser(*, windows: bool = False) -> str | None:
    """Return the path of a Chromium or Chrome that starts, or None.

    :param windows: whether it must be able to open windows, and so to fill in forms by itself.
    """
    fit = (each for each in _candidates() if not (windows and Path(each).name == WITHOUT_WINDOWS))
    return next(filter(_starts, fit), None)


def _run(command: Sequence[str], *, quiet: bool = False) -> bool:
    output = subprocess.DEVNULL if quiet else sys.stderr
    try:
        return subprocess.run(command, check=False, stdout=output, stderr=output).returncode == 0
    except FileNotFoundError:
        return False


def install_browser() -> None:
    """Install Chromium: Debian's package if we may, else playwright's own build."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        # The fonts are needed because half of the pages are Chinese.
        packages = ("chromium", "fonts-noto-cjk")
        _run(["apt-get", "update"])
        install = ["apt-get", "install", "-y", "--no-install-recommends"]
        if _run([*install, *packages]):
            _run([*install, WITHOUT_WINDOWS])
            return
    _run([sys.executable, "-m", "playwright", "install", "chromium"])


def main() -> None:
    """Make sure that there is a browser, and print its path."""
    if find_browser(windows=True) is None:
        install_browser()
    found = find_browser()
    if found is None:
        sys.exit(NOT_FOUND)
    print(found)


if __name__ == "__main__":
    main()
