"""Each function of each script is called by a case, and each case gives what it says."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page, Route

from app.core.config import CHECKOUT

HERE = Path(__file__).parent
SCRIPTS = sorted((CHECKOUT / "static" / "js").glob("*.js"))


@pytest.fixture(scope="module")
def frames(browser: Browser) -> Iterator[Page]:
    """A page of no server, in which cases run in frames."""

    def answer(route: Route) -> None:
        route.fulfill(body="<!doctype html><title>x</title>", content_type="text/html")

    page = browser.new_page()
    page.route("**/*", answer)
    page.goto("http://site.test/")
    page.add_script_tag(path=HERE / "harness.js")
    yield page
    page.close()


@pytest.fixture(scope="module")
def counted(frames: Page) -> CDPSession:
    """The browser's count of calls of each function."""
    session = frames.context.new_cdp_session(frames)
    session.send("Profiler.enable")
    session.send("Profiler.startPreciseCoverage", {"callCount": True, "detailed": True})
    return session


def uncalled(counted: CDPSession, script: Path) -> list[str]:
    """Return the functions of a script that nobody has called since last asked."""
    source = script.read_text(encoding="utf-8")
    calls: dict[tuple[str, int], int] = {}
    result: list[dict[str, Any]] = counted.send("Profiler.takePreciseCoverage")["result"]
    for each in (each for each in result if each["url"].endswith(f"/{script.name}")):
        for function in each["functions"]:
            ranges = function["ranges"][0]
            place = (function["functionName"], source.count("\n", 0, ranges["startOffset"]) + 1)
            calls[place] = calls.get(place, 0) + ranges["count"]
    assert calls, f"{script.name} has not run."
    return [f"{script.name}:{line} {name}" for (name, line), count in calls.items() if not count]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_each_function_is_called_and_does_what_its_cases_say(
    frames: Page, counted: CDPSession, script: Path
) -> None:
    cases = (HERE / f"{script.stem}_cases.js").read_text(encoding="utf-8")
    source = f"{script.read_text(encoding='utf-8')}\n//# sourceURL=/{script.name}"

    assert frames.evaluate(f"source => runCases([{cases}\n], source)", source) == []
    assert uncalled(counted, script) == []
