"""The chart of the key figures in a browser: visible in every scheme, and named."""

from itertools import product
from typing import Final, Literal

from playwright.sync_api import Page

_LIGHT: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
_FORCED: Final[tuple[Literal["none", "active"], ...]] = ("none", "active")
SCHEMES: Final = tuple(product(_LIGHT, _FORCED))


def test_the_part_of_a_bar_differs_from_the_whole_in_every_scheme(page: Page) -> None:
    page.goto("/en/key-figures")
    bars = [page.locator(f"main svg .{each}").first for each in ("portion", "whole")]
    for scheme, forced in SCHEMES:
        page.emulate_media(color_scheme=scheme, forced_colors=forced)
        part, whole = (bar.evaluate("bar => getComputedStyle(bar).fill") for bar in bars)
        assert part != whole, (scheme, forced)
