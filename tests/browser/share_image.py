"""The pictures that shared links show, one for each kind of page and language, and the icons.

`python -m tests.browser.share_image` draws all of them again with the browser that tests use, from
the style sheet's colours, the words and the facts, and writes them to `static/img/`. Each file
contains the hash of its inputs, so that a test notices when it is out of date.
"""

import hashlib
import re
import struct
from html import escape
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from app.core.config import CHECKOUT
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.web.metadata import OTHER_PAGES, PICTURED
from tests.browser import png
from tests.support.content.copy import WORDS
from tests.support.ensure_browser import find_browser
from tests.support.site import content

PAGES = (*PICTURED, OTHER_PAGES)
WIDTH, HEIGHT = 1200, 630
FOLDER = CHECKOUT / "static" / "img"
COLOURS = ("deep", "on-deep", "on-deep-muted", "gold", "hero-viz-1", "hero-viz-2", "hero-viz-3")

_STYLE = """
*{margin:0;box-sizing:border-box}
body{width:1200px;height:630px;padding:64px 72px;background:var(--deep);color:var(--on-deep);
 font:400 26px/1.4 "Helvetica Neue",Arial,"Liberation Sans","PingFang SC","Microsoft YaHei",
 "Noto Sans CJK SC",sans-serif;display:flex;flex-direction:column;justify-content:space-between;
 position:relative;z-index:0}
header{display:flex;gap:18px;align-items:center;font-weight:700}
header svg{width:52px;height:52px}
h1{font-size:70px;line-height:1.08;letter-spacing:-.025em}
:lang(zh) h1{letter-spacing:0;line-height:1.25}
h1 span{display:block}h1 span+span{color:var(--gold)}
.scene{position:absolute;inset:auto 0 0;height:360px;z-index:-1}
.scene svg{width:100%;height:100%}
h1:has(+.scene){margin:36px 0 auto}
.line{font-size:32px;color:var(--on-deep-muted)}
.stats{display:flex;gap:40px;border-top:3px solid var(--gold);padding-top:28px}
.stats p{flex:1;font-size:22px;line-height:1.35;color:var(--on-deep-muted)}
.stats b{display:block;font-size:64px;line-height:1;margin-bottom:14px;color:var(--on-deep)}
"""
_STATS = {
    "key_figures": (
        ("rank-innovation", "home.proof.innovation"),
        ("rank-industrial", "home.proof.industrial"),
        ("enterprises", "home.proof.enterprises"),
    ),
    "roadmap": (("t27-iva", "roadmap.plan.iva"), ("t27-adv", "roadmap.plan.adv")),
}
# The title of each other picture, and the line below it.
_TITLED = {
    "key_figures": ("figures.title", "home.proof.as_reported"),
    "roadmap": ("roadmap.title", "home.plan.lead"),
    "news": ("news.title", "site.about.news"),
    "article": ("article.title", "article.publisher"),
    "contact": ("form.title", "form.lead"),
    OTHER_PAGES: ("site.brand.tag", "site.description"),
}
ICONS = {"favicon.ico": (32, 48), "apple-touch-icon.png": (180,)}
"""The icons at fixed addresses, with the sizes that each contains, in pixels."""


def drawing(page: str, lang: str) -> str:
    """Return the page to draw: everything that the picture depends on."""
    content()
    colours = "".join(f"--{name}:{value};" for name, value in _colours().items())
    return (
        f'<!doctype html><html lang="{LANGUAGE[lang].html}"><meta charset="utf-8"><title>-</title>'
        f"<style>:root{{{colours}}}{_STYLE}</style><body><header>{_mark()}"
        f"{escape(WORDS[lang].site.brand.zone)}{LANGUAGE[lang].space}"
        f"{escape(WORDS[lang].site.brand.district)}</header>"
        f"{_home(lang) if page == 'home' else _titled(page, lang)}</body></html>"
    )


def _home(lang: str) -> str:
    lines = [content().text(lang, f"home.hero.title_{each}") for each in ("first", "second")]
    title = "".join(f"<span>{escape(line)}</span> " for line in lines)
    scene = (FOLDER / "drawings" / "hero.svg").read_text(encoding="utf-8")
    filling = scene.replace("<svg ", '<svg preserveAspectRatio="xMidYMax slice" ', 1)
    return f'<h1>{title}</h1><div class="scene">{filling}</div>'


def _titled(page: str, lang: str) -> str:
    title, line = (escape(content().text(lang, key)) for key in _TITLED[page])
    stats = "".join(
        f"<p><b>{content().shown(fact).display(lang)}</b> {escape(content().text(lang, key))}</p>"
        for fact, key in _STATS.get(page, ())
    )
    below = f'<div class="stats">{stats}</div>' if stats else ""
    return f'<div><h1>{title}</h1><p class="line">{line}</p></div>{below}'


def digest(page: str, lang: str) -> str:
    """Return the hash of the inputs of a picture."""
    return _hash(drawing(page, lang))


def picture(page: str, lang: str) -> Path:
    """Return the path of a picture."""
    return FOLDER / f"share-{page}-{lang}.png"


def icon_drawing(name: str) -> str:
    """Return the page to draw of an icon: the mark on its ground, which fills the square."""
    corner = "" if name.endswith(".ico") else "svg rect{rx:0}"
    return f"<style>*{{margin:0}}svg{{display:block;width:100vw}}{corner}</style>{_mark()}"


def icon_digest(name: str) -> str:
    """Return the hash of the inputs of an icon."""
    return _hash(icon_drawing(name))


def pictures_of(icon: bytes) -> list[bytes]:
    """Return the PNG files that an ICO file holds; of a PNG file, itself."""
    if icon.startswith(png.SIGNATURE):
        return [icon]
    count = struct.unpack("<HHH", icon[:6])[2]
    places = [struct.unpack("<8xII", icon[6 + 16 * n : 22 + 16 * n]) for n in range(count)]
    return [icon[start : start + length] for length, start in places]


def _as_ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file with PNG pictures by their size, as all browsers read it."""
    start, entries = 6 + 16 * len(pictures), b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size, size, 0, 0, 1, 32, len(data), start)
        start += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _colours() -> dict[str, str]:
    style = (CHECKOUT / "static" / "css" / "site.css").read_text(encoding="utf-8")
    light = style.partition("@media")[0]
    return {name: re.findall(rf"--{name}:([^;}}]+)", light)[0].strip() for name in COLOURS}


def _mark() -> str:
    return (FOLDER / "mark.svg").read_text(encoding="utf-8")


def _shot(browser: Browser, html: str, width: int, height: int, digest_: str) -> bytes:
    page = browser.new_page(viewport={"width": width, "height": height})
    page.set_content(html)
    return png.in_few_colours(page.screenshot(), digest_)


def main() -> None:
    """Draw all pictures and icons."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser(),
            args=["--no-sandbox", "--disable-quic", "--disable-lcd-text"],
        )
        for lang in LANGUAGES:
            for page in PAGES:
                made = _shot(browser, drawing(page, lang), WIDTH, HEIGHT, digest(page, lang))
                picture(page, lang).write_bytes(made)
        for name, sizes in ICONS.items():
            html, hash_ = icon_drawing(name), icon_digest(name)
            drawn = {size: _shot(browser, html, size, size, hash_) for size in sizes}
            is_ico = name.endswith(".ico")
            (FOLDER / name).write_bytes(_as_ico(drawn) if is_ico else drawn[sizes[0]])
        browser.close()


if __name__ == "__main__":
    main()
