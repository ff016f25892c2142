"""The picture that a shared link shows, one per language.

`python -m tests.browser.share_image` draws both again with the browser that tests use, from the
style sheet's colours and the facts' counts, and writes them to `static/img/`. Each file contains
the hash of its inputs, so that a test notices when it is out of date.
"""

import hashlib
import re
import struct
import zlib
from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright

from app.core.config import CHECKOUT
from app.core.rules.languages import LANGUAGE, LANGUAGES
from tests.support.ensure_browser import find_browser
from tests.support.site import content

WIDTH, HEIGHT = 1200, 630
FOLDER = CHECKOUT / "static" / "img"
KEYWORD = b"Drawn-From-SHA256"
COLOURS = ("deep", "on-deep", "on-deep-muted", "gold", "hero-viz-1", "hero-viz-2", "hero-viz-3")
# Columns of each band; a test checks that rows times columns equals the fact's count.
BANDS = (("cat-major", 11), ("cat-medium", 19), ("cat-small", 59))
NAMES = {"cat-major": "major", "cat-medium": "medium", "cat-small": "small"}

_STYLE = """
*{margin:0;box-sizing:border-box}
body{width:1200px;height:630px;padding:64px 72px;background:var(--deep);color:var(--on-deep);
 font:400 26px/1.4 "Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei",
 "Noto Sans CJK SC",sans-serif;display:flex;flex-direction:column;justify-content:space-between}
header{display:flex;gap:18px;align-items:center;font-weight:700}
header svg{width:52px;height:52px}
h1{font-size:70px;line-height:1.08;letter-spacing:-.025em}
:lang(zh) h1{letter-spacing:0;line-height:1.25}
h1 span{display:block}h1 span+span{color:var(--gold)}
.tier{display:grid;grid-template-columns:270px 1fr;align-items:center;gap:24px}
.tier+.tier{margin-top:14px}
.tier p{display:flex;gap:12px;align-items:baseline;white-space:nowrap;font-size:21px;
 color:var(--on-deep-muted)}
.tier b{font-size:36px;line-height:1;font-variant-numeric:tabular-nums}
.tier svg{width:100%;height:50px;display:block}
.cells{fill:none}
"""


def drawing(lang: str) -> str:
    """Return the page to draw: everything that the picture depends on."""
    words = content()
    lines = [words.text(lang, f"home.hero.title_{each}") for each in ("first", "second")]
    tiers = "".join(_tier(lang, *band, number) for number, band in enumerate(BANDS, 1))
    title = "".join(f"<span>{escape(line)}</span> " for line in lines)
    colours = "".join(f"--{name}:{value};" for name, value in _colours().items())
    return (
        f'<!doctype html><html lang="{LANGUAGE[lang].html}"><meta charset="utf-8"><title>-</title>'
        f"<style>:root{{{colours}}}{_STYLE}</style><body><header>{_mark()}"
        f"{escape(words.text(lang, 'site.brand.zone'))}{' ' if lang == 'en' else ''}"
        f"{escape(words.text(lang, 'site.brand.district'))}</header>"
        f"<h1>{title}</h1><div>{tiers}</div></body></html>"
    )


def rows(fact_id: str, columns: int) -> int:
    """Return how many rows of marks a fact's count fills."""
    return int(content().fact(fact_id).value) // columns


def drawn_from(png: bytes) -> str:
    """Return the hash of its inputs that a picture contains; empty if it has none."""
    return next(
        (data.partition(b"\0")[2].decode() for kind, data in chunks(png) if kind == b"tEXt"), ""
    )


def chunks(png: bytes) -> list[tuple[bytes, bytes]]:
    """List the chunks of a PNG file with their data (PNG specification, 5.3)."""
    found, place = [], 8
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        found.append((kind, png[place + 8 : place + 8 + length]))
        place += 12 + length
    return found


def digest(lang: str) -> str:
    """Return the hash of the inputs of a language's picture."""
    return hashlib.sha256(drawing(lang).encode()).hexdigest()


def picture(lang: str) -> Path:
    """Return the path of a language's picture."""
    return FOLDER / f"share-{lang}.png"


def _tier(lang: str, fact_id: str, columns: int, number: int) -> str:
    words, count = content(), rows(fact_id, columns)
    step, height = 590 / columns, 72 / count
    path = "".join(f"M0 {height * (row + 0.5):.2f}h590" for row in range(count))
    label = words.text(lang, f"home.matrix.{NAMES[fact_id]}")
    return (
        f'<div class="tier"><p><b style="color:var(--hero-viz-{number})">'
        f"{words.shown(fact_id).display(lang)}</b> {escape(label)}</p>"
        f'<svg viewBox="0 0 590 72" preserveAspectRatio="none">'
        f'<path class="cells" shape-rendering="crispEdges" stroke="var(--hero-viz-{number})" '
        f'stroke-width="{height - 2:.2f}" stroke-dasharray="{step - 2:.3f} 2" d="{path}"/>'
        "</svg></div>"
    )


def _colours() -> dict[str, str]:
    style = (CHECKOUT / "static" / "css" / "site.css").read_text(encoding="utf-8")
    light = style.partition("@media")[0]
    return {name: re.findall(rf"--{name}:([^;}}]+)", light)[0].strip() for name in COLOURS}


def _mark() -> str:
    return (FOLDER / "mark.svg").read_text(encoding="utf-8")


def _finished(png: bytes, lang: str) -> bytes:
    """Return a picture with the hash of its inputs, compressed better than by the browser."""
    parts = chunks(png)
    pixels = zlib.decompress(b"".join(data for kind, data in parts if kind == b"IDAT"))
    finished = [parts[0], (b"tEXt", KEYWORD + b"\0" + digest(lang).encode())]
    finished += [(b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b"")]
    return png[:8] + b"".join(_chunk(kind, data) for kind, data in finished)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check


def main() -> None:
    """Draw both pictures."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser(),
            args=["--no-sandbox", "--disable-quic", "--disable-lcd-text"],
        )
        for lang in LANGUAGES:
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            page.set_content(drawing(lang))
            picture(lang).write_bytes(_finished(page.screenshot(), lang))
        browser.close()


if __name__ == "__main__":
    main()
