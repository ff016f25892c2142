"""The pictures of the documents: the site and the desk, taken from the demonstration.

`python -m tests.docs.pictures` takes both again with the real server and the browser that tests
use, and writes them to `docs/` or another folder. It takes about half a minute.
"""

import base64
import math
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from app.core.config import CHECKOUT
from tests.browser.conftest import QUIET
from tests.browser.looking import follow
from tests.browser.session import PASSWORD, set_up_app
from tests.support.ensure_browser import NOT_FOUND, find_browser
from tests.support.live_server import LiveServer
from tests.support.zone_command import run_zone

FOLDER = CHECKOUT / "docs"
WIDTH = 1280
"""Size of each picture in pixels."""

QUALITY = 45


@dataclass(frozen=True)
class Picture:
    """One picture.

    :param name: the file's name.
    :param path: the page that it shows, from its top.
    :param end: the element below which it ends.
    """

    name: str
    path: str
    end: str


SITE = Picture("site.webp", "/en/", ".hero")
DESK = Picture("desk.webp", "/staff/leads?folder=all&sort=priority", "tbody tr:nth-child(7)")
PICTURES = (SITE, DESK)


def sign_in(page: Page, link: str) -> None:
    """Set up the demonstration's administrator by the link that the server prints, and sign in."""
    page.goto(link)
    page.locator("#name").fill("Demo administrator")
    page.locator("#email").fill("administrator@example.org")
    page.locator("#password").fill(PASSWORD)
    page.locator("#password_again").fill(PASSWORD)
    follow(page.locator("main button"))
    page.locator("#email").fill("administrator@example.org")
    page.locator("#password").fill(PASSWORD)
    follow(page.locator("main button").first)
    set_up_app(page)


def take(page: Page, picture: Picture, folder: Path) -> None:
    """Write one picture as WebP, which Playwright itself does not offer."""
    page.set_viewport_size({"width": WIDTH, "height": 900})
    page.goto(picture.path)
    box = page.locator(picture.end).bounding_box()
    assert box is not None, f"{picture.path} shows no {picture.end}."
    page.set_viewport_size({"width": WIDTH, "height": math.ceil(box["y"] + box["height"])})
    taken = page.context.new_cdp_session(page).send(
        "Page.captureScreenshot", {"format": "webp", "quality": QUALITY}
    )
    (folder / picture.name).write_bytes(base64.b64decode(taken["data"]))


def take_all(browser: Browser, server: LiveServer, folder: Path) -> None:
    """Take every picture of a server that shows the demonstration."""
    page = browser.new_page(base_url=server.origin, locale="en-GB", reduced_motion="reduce")
    take(page, SITE, folder)
    sign_in(page, server.set_up_link)
    take(page, DESK, folder)


def main(folder: Path) -> None:
    """Fill a demonstration, serve it, and take the pictures of it."""
    executable = find_browser()
    if executable is None:
        sys.exit(NOT_FOUND)
    # Chromium's sandbox refuses to start as root, as in most containers.
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with TemporaryDirectory() as temporary:
        server = LiveServer(Path(temporary))
        run_zone("demo", settings=server.settings)
        server.instance /= "demo"
        with server, sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=executable, args=[*QUIET, *sandbox, "--disable-lcd-text"]
            )
            take_all(browser, server, folder)
            browser.close()
            server.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
