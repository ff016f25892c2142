"""Accessibility of a page in its present state in the browser, checked by axe-core."""

from typing import Any, Final

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import BrowserContext, Page

# WCAG 2.2 A and AA with their earlier versions, and axe's own best practices.
TAGS: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


LOOKS: Final = ("color-contrast", "target-size")
"""The rules whose result depends on colours and sizes."""


_REMEMBER_COLOURS: Final = """
(() => {
    const known = new Map(), colour = axe.commons.color.Color.prototype;
    const parse = colour.parseString;
    colour.parseString = function (words) {
        if (!known.has(words)) {
            const {r, g, b, alpha} = parse.call(this, words);
            known.set(words, {r, g, b, alpha});
        }
        return Object.assign(this, known.get(words));
    };
})();
"""
"""Lets axe read each colour of a page once; read for each element, they take up to a third more."""

_AXE: Final = AXE_SCRIPT + _REMEMBER_COLOURS

_STATE: Final = """() => [matchMedia("(scripting: none)").matches, "axe" in window]"""


def read_axe_at_once(context: BrowserContext) -> None:
    """Let each page of a window begin with axe: the browser then compiles the script only once."""
    context.add_init_script(_AXE)


def violations(page: Page, *, of_looks: bool = False) -> list[str]:
    """Return the violations that axe finds, one sentence per element.

    The page's policy forbids evaluated scripts, but does not apply to scripts that the browser's
    own debugging protocol injects, so nothing is loosened for this.
    """
    wanted = {"type": "rule", "values": list(LOOKS)} if of_looks else None
    options: dict[str, Any] = {
        "runOnly": wanted or {"type": "tag", "values": list(TAGS)},
        "resultTypes": ["violations"],
        # It serves two rules: an experimental one, and one on sound and film, which no page has.
        "preload": False,
    }
    unscripted, is_there = page.evaluate(_STATE)
    assert not unscripted, f"{page.url} is in a window without JavaScript, where axe never ends."
    # Once for a page: to read the script takes the browser a sixth of the time of a check.
    if not is_there:
        page.evaluate(_AXE)
    found = page.evaluate("options => axe.run(options).then(all => all.violations)", options)
    return [
        f"{rule['impact']}: {rule['help']} ({rule['id']}) at {' '.join(map(str, node['target']))}"
        f" - {' '.join(node['failureSummary'].split())}"
        for rule in found
        for node in rule["nodes"]
    ]


def assert_accessible(page: Page, *, of_looks: bool = False) -> None:
    """Fail with every accessibility violation of a page, and the page's address."""
    found = violations(page, of_looks=of_looks)
    assert not found, f"{page.url} has accessibility violations:\n- " + "\n- ".join(found)
